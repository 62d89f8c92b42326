import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLAceh',
  domains: ['rmolaceh.id'],
  zone: '+07:00',
  brands: ['RMOLAceh', 'RMOLACEH.ID'],
  layouts: regionalLayouts,
  notes: [
    'https://rmolaceh.id/feed stands in lists only.',
    'The regional layouts were seen at rmollampung.id; that this paper shares them is a guess.',
  ],
  verified: 2026,
};

export default profile;
