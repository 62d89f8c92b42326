import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Katadata',
  domains: ['katadata.co.id'],
  network: 'Katadata',
  language: 'id',
  zone: '+07:00',
  brands: ['Katadata.co.id', 'Katadata'],
  layouts: [
    {
      name: '2023',
      markers: ['.detail-main'],
      years: [2023, null],
      articleSection: ['.section-breadcrumb a'],
      body: ['.detail-main'],
      junk: ['.ai-summary'],
    },
  ],
  discovery: {
    feeds: [
      {
        url: 'https://katadata.co.id/sitemap/post/{YYYY-MM}.xml',
        kind: 'sitemap',
        year: 2026,
        proven: true,
      },
    ],
    indexes: [
      {
        url: 'https://katadata.co.id/indeks/search/{channel}/{DD-MM-YYYY}/{DD-MM-YYYY}',
        values: { channel: ['-'] },
        year: 2026,
      },
      { url: 'https://katadata.co.id/', year: 2026 },
    ],
  },
  notes: [
    'Addresses: /{section}/{sub}/{13 hex digits}/{slug}.',
    'JSON-LD dates have +07:00, metas have no zone and mean WIB. The printed time has a dot: "18 Agustus 2025, 10.24"; shape of 2017 "weekday DD/M/YYYY, HH.MM" (inferred).',
    '.ai-summary sums the story up and is none of it; div.widget-baca-juga-* are read-more boxes.',
    'The sitemaps are monthly, since 2021-01. The index wants two days, "-" is any channel, and fills what follows the first page by script; the search answers only to POST https://api-search.katadata.co.id/search.',
    'Guess: the first year of the layout.',
  ],
  verified: 2026,
};

export default profile;
