import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'TVRI News',
  domains: ['tvrinews.com'],
  network: 'LPP TVRI',
  language: 'id',
  zone: '+07:00',
  brands: ['TVRI', 'TVRINews', 'TVRI News', 'LPP TVRI'],
  layouts: [
    {
      name: '2025',
      markers: ['.blog-content'],
      years: [2023, null],
      body: ['.blog-content'],
    },
  ],
  discovery: {
    feeds: [
      {
        url: 'https://nasional.tvrinews.com/sitemap/news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
      {
        url: 'https://daerah.tvrinews.com/sitemap/news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
      {
        url: 'https://ekonomi.tvrinews.com/sitemap/news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
    ],
  },
  notes: [
    'The section is the host: nasional., daerah., ekonomi.tvrinews.com.',
    'The printed date has no time ("14 Oktober 2025"); article:published_time has one, but some pages lack it.',
    'Guess: the dateline "TVRINews, City" in a paragraph of its own, "Penulis: NAME" above the story, the form of addresses, the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
