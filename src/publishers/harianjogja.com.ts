import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Harian Jogja',
  domains: ['harianjogja.com'],
  network: 'JIBI',
  language: 'id',
  zone: '+07:00',
  brands: ['Harianjogja.com', 'Harian Jogja Digital Media'],
  layouts: [
    {
      name: '2024',
      markers: ['.article-content'],
      years: [2020, null],
      body: ['.article-content'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://www.harianjogja.com/search?q={query}&page={page}',
        links: ['a[href*="harianjogja.com/r-"]'],
        year: 2026,
      },
      {
        url: 'https://www.harianjogja.com/',
        links: ['a[href*="harianjogja.com/r-"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Known: addresses /r-{id}/{slug} on a host per section, .article-content, the search. Guess: everything else of the page, its years, and the dateline "Harianjogja.com, JOGJA—".',
  ],
  verified: 2026,
};

export default profile;
