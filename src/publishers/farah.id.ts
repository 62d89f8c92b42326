import { rmolLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'Farah.id',
  domains: ['farah.id'],
  zone: '+07:00',
  brands: ['Farah', 'Farah.id', 'FARAH.ID'],
  layouts: rmolLayouts,
  notes: [
    'Same addresses as rmol.id of 2021; "&" in a headline becomes "n" in the slug.',
    'Picture names are YYYYMMDDHHMMSS_size. The markup is not known: layout 2021 is a guess.',
  ],
  verified: 2026,
};

export default profile;
