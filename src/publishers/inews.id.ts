import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'iNews.id',
  domains: ['inews.id'],
  network: 'MNC Portal',
  language: 'id',
  zone: '+07:00',
  brands: ['iNews', 'iNews.id', 'iNews TV', 'MNC Portal'],
  layouts: [
    {
      name: '2021',
      markers: ['.timeAndShare', '.widgetListArticle__body'],
      years: [2021, null],
      datePublished: ['.createdAt'],
    },
  ],
  wholeArticle: [{ suffix: '/all', year: 2026 }],
  discovery: {
    indexes: [
      {
        url: 'https://www.inews.id/tag/{word}',
        links: ['.widgetListArticle__body a[href]'],
        year: 2026,
      },
      { url: 'https://www.inews.id/', links: ['a[href*="inews.id/"]'], year: 2026 },
    ],
  },
  notes: [
    'Addresses: www.inews.id/{section}/{sub}/{slug}; provinces have hosts of their own ({region}.inews.id). No date, no id in them.',
    'Printed dates have seconds: "Rabu, 20 Agustus 2025 - 09:41:00 WIB".',
    '"Editor: Name" is the last line of the story, the name in a link without an address.',
    'Guess: the dateline "CITY, iNews.id -", /all as the whole article, the years, the metas.',
  ],
  verified: 2026,
};

export default profile;
