import {
  promediaLayout,
  promediaLinks,
  promediaNetwork,
  promediaNotes,
} from './networks/promedia.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...promediaNetwork,
  name: 'Galamedia',
  domains: ['galamedia.pikiran-rakyat.com'],
  network: 'Pikiran Rakyat Media Network',
  brands: ['GALAMEDIANEWS', 'GALAMEDIA', 'Galamedia News'],
  layouts: [promediaLayout],
  discovery: {
    indexes: [
      {
        url: 'https://galamedia.pikiran-rakyat.com/search?q={query}&page={page}',
        links: promediaLinks,
        year: 2026,
      },
      { url: 'https://galamedia.pikiran-rakyat.com/', links: promediaLinks, year: 2026 },
    ],
  },
  notes: [
    'The date is short, "26 Agu 2023", without a weekday; the pages under /tag/ are stale.',
    'Guess: the time behind the short date, the dateline "GALAMEDIANEWS -".',
    ...promediaNotes,
  ],
  verified: 2026,
};

export default profile;
