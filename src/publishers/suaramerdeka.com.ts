import {
  promediaLayout,
  promediaLinks,
  promediaNetwork,
  promediaNotes,
} from './networks/promedia.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...promediaNetwork,
  name: 'Suara Merdeka',
  domains: ['suaramerdeka.com'],
  network: 'Promedia Teknologi',
  brands: ['suaramerdeka.com', 'SUARAMERDEKA.COM', 'Redaksi Suara Merdeka'],
  layouts: [promediaLayout],
  discovery: {
    indexes: [
      {
        url: 'https://www.suaramerdeka.com/search?q={query}&page={page}',
        links: promediaLinks,
        year: 2026,
      },
      { url: 'https://www.suaramerdeka.com/', links: promediaLinks, year: 2026 },
    ],
  },
  notes: [
    'Addresses /{section}/{id of ten digits}/{slug}, the id as at Jawa Pos; jakarta.suaramerdeka.com is the edition of the capital.',
    'The story is also marked itemprop=articleBody. Guess: "CITY, suaramerdeka.com -" as dateline.',
    ...promediaNotes,
  ],
  verified: 2026,
};

export default profile;
