import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLJateng',
  domains: ['rmoljateng.com', 'rmoljawatengah.id'],
  zone: '+07:00',
  brands: ['RMOLJateng', 'RMOLJATENG.COM', 'RMOLJawaTengah', 'RMOLJAWATENGAH.ID'],
  layouts: regionalLayouts,
  notes: [
    "rmoljateng.com in 2019; the network's footer of July 2025 links rmoljawatengah.id.",
    'The regional layouts were seen at rmollampung.id; that this paper shares them is a guess.',
  ],
  verified: 2026,
};

export default profile;
