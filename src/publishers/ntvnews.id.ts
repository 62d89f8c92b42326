import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'NTV News',
  domains: ['ntvnews.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['NTVNews.id', 'Ntvnews.id', 'NTV News', 'Nusantara TV', 'NTV'],
  layouts: [
    {
      name: '2026',
      markers: ['.penulis .nama'],
      years: [2024, null],
      byline: ['.penulis'],
      body: ['.article-content'],
    },
  ],
  discovery: {
    feeds: [
      {
        url: 'https://www.ntvnews.id/sitemap-news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
    ],
    indexes: [{ url: 'https://www.ntvnews.id/', year: 2026 }],
  },
  notes: [
    'Addresses /{category}/{8 digits}/{slug}: the digits are a running number, no day.',
    'People stand in .penulis, name in .nama, role below it in .detail: "Penulis", "Editor". Printed dates are day first, "07/03/2026 09:20 WIB"; JSON-LD has the same minute with its zone.',
    'The news sitemap covers about 48 hours. robots.txt refuses /search/.',
    'Guess: dateline "Ntvnews.id, City -", the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
