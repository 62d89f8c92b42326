import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'SWA',
  domains: ['swa.co.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['SWA', 'SWA.co.id', 'SWA Online', 'Admin SWA'],
  layouts: [
    {
      name: '2026',
      markers: ['.article-content'],
      years: [2024, null],
      body: ['.article-content'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://swa.co.id/latest?page={page}',
        links: ['a[href*="swa.co.id/read/"]'],
        year: 2026,
      },
      {
        url: 'https://swa.co.id/search?q={query}&page={page}',
        links: ['a[href*="swa.co.id/read/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Known: addresses /read/{id}/{slug}, .article-content, the index and the search (one crawler, 2026). Guess: everything else of the page, its years, the paging of the search.',
  ],
  verified: 2026,
};

export default profile;
