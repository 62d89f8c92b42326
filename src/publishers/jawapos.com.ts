import {
  promediaLayout,
  promediaLinks,
  promediaNetwork,
  promediaNotes,
} from './networks/promedia.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...promediaNetwork,
  name: 'Jawa Pos',
  domains: ['jawapos.com'],
  network: 'JawaPos Network',
  brands: [
    'JawaPos.com',
    'RADAR SURABAYA',
    'RADAR BOGOR',
    'RADAR MADURA',
    'RADAR SOLO',
    'RADAR MALANG',
    'RADAR KEDIRI',
    'RADAR JEMBER',
    'RADAR BALI',
    'RADAR SEMARANG',
    'RADAR JOGJA',
  ],
  layouts: [{ name: '2026', markers: ['#__next'], years: [2026, null] }, promediaLayout],
  discovery: {
    feeds: [
      { url: 'https://www.jawapos.com/nasional/feed/', kind: 'feed', year: 2022, proven: false },
      { url: 'https://www.jawapos.com/ekonomi/feed/', kind: 'feed', year: 2022, proven: false },
    ],
    indexes: [
      { url: 'https://www.jawapos.com/indeks', year: 2026 },
      {
        url: 'https://www.jawapos.com/{section}',
        values: { section: ['nasional', 'surabaya-raya', 'ekonomi', 'sepak-bola'] },
        year: 2026,
      },
      {
        url: 'https://www.jawapos.com/search?q={query}&sort=latest&page={page}',
        links: promediaLinks,
        year: 2026,
      },
      { url: 'https://www.jawapos.com/', year: 2026 },
    ],
  },
  notes: [
    'Ids are the day and a number: 2607240073 is the 73rd piece of 24 July 2026.',
    'www.jawapos.com since 2026 is a Next.js page whose __NEXT_DATA__ holds the whole article (title, content, published_at "YYYY-MM-DD HH:MM:SS" without zone, authors, tags); no NewsArticle JSON-LD, no change date. The Radar papers keep the template of Promedia.',
    'The index ignores ?page= and holds 20 articles.',
    'Guess: how the 2026 page prints date and people; the dateline "JawaPos.com -"; the list of Radar papers.',
    ...promediaNotes,
  ],
  verified: 2026,
};

export default profile;
