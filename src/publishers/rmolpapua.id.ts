import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLPapua',
  domains: ['rmolpapua.id'],
  brands: ['RMOLPapua', 'RMOLPAPUA.ID'],
  layouts: regionalLayouts,
  notes: [
    'The zone of dates printed without one is not known (Papua is +09:00, the network +07:00): none is stated here.',
    'The regional layouts were seen at rmollampung.id; that this paper shares them is a guess.',
  ],
  verified: 2026,
};

export default profile;
