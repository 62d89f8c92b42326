import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Poskota',
  domains: ['poskota.co.id', 'poskotanews.com'],
  language: 'id',
  zone: '+07:00',
  brands: [
    'Poskota',
    'Pos Kota',
    'POSKOTA.CO.ID',
    'Poskota.co.id',
    'Poskotanews.com',
    'Admin Poskota',
  ],
  layouts: [
    {
      name: '2026',
      markers: ['.article-content[itemprop="articleBody"]'],
      years: [2020, null],
    },
  ],
  wholeArticle: [{ suffix: '?view=all', year: 2026 }],
  discovery: {
    feeds: [{ url: 'http://poskotanews.com/feed/', kind: 'feed', year: 2018, proven: false }],
    indexes: [
      {
        url: 'https://www.poskota.co.id/tag/{word}?page={page}',
        links: ['a[href*="poskota.co.id/20"]'],
        year: 2026,
      },
      {
        url: 'https://www.poskota.co.id/',
        links: ['a[href*="poskota.co.id/20"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Addresses: /YYYY/MM/DD/{slug}. The date is the first span that reads like one.',
    'poskotanews.com until about 2019; its markup is lost, only the feed is known.',
    'Guess: the dateline "POSKOTA.CO.ID –", Reporter and Editor on one line, the row of pages, the years.',
  ],
  verified: 2026,
};

export default profile;
