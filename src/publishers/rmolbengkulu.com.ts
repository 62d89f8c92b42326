import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLBengkulu',
  domains: ['rmolbengkulu.com', 'rmolbengkulu.id'],
  zone: '+07:00',
  brands: ['RMOLBengkulu', 'RMOLBENGKULU.COM', 'RMOLBENGKULU.ID'],
  layouts: regionalLayouts,
  notes: [
    "rmolbengkulu.com in 2019; the network's footer of July 2025 links rmolbengkulu.id.",
    'The regional layouts were seen at rmollampung.id; that this paper shares them is a guess.',
  ],
  verified: 2026,
};

export default profile;
