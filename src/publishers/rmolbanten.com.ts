import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLBanten',
  domains: ['rmolbanten.com'],
  zone: '+07:00',
  brands: ['RMOLBanten', 'RMOLBANTEN.COM'],
  layouts: regionalLayouts,
  notes: [
    'Nothing but the name was seen: no code, no page.',
    'The regional layouts were seen at rmollampung.id; that this paper shares them is a guess.',
  ],
  verified: 2026,
};

export default profile;
