import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLBabel',
  domains: ['rmolbabel.com'],
  zone: '+07:00',
  brands: ['RMOLBabel', 'RMOLBABEL.COM'],
  layouts: regionalLayouts,
  notes: [
    'Seen in a list of hosts of about 2019 only.',
    'The regional layouts were seen at rmollampung.id; that this paper shares them is a guess.',
  ],
  verified: 2019,
};

export default profile;
