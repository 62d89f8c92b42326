import {
  promediaLayout,
  promediaLinks,
  promediaNetwork,
  promediaNotes,
} from './networks/promedia.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...promediaNetwork,
  name: 'Akurat.co',
  domains: ['akurat.co'],
  network: 'Promedia Teknologi',
  brands: ['AKURAT.CO', 'Akurat'],
  layouts: [promediaLayout],
  discovery: {
    indexes: [{ url: 'https://akurat.co/', links: promediaLinks, year: 2026 }],
  },
  notes: [
    'Addresses /{section}/id-{7 digits}-{slug} about 2021; the only fact known beside ?page=all.',
    'Guess: that its pages are those of the template, and the dateline "AKURAT.CO, Text" whose comma is followed by the first sentence.',
    ...promediaNotes,
  ],
  verified: 2026,
};

export default profile;
