import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Tirto.id',
  domains: ['tirto.id'],
  network: 'Tirto',
  language: 'id',
  zone: '+07:00',
  brands: ['tirto.id', 'Tirto', 'Tim Riset Tirto'],
  layouts: [
    {
      name: '2025',
      markers: ['.content-text-editor'],
      years: [2025, null],
      body: ['.content-text-editor'],
    },
  ],
  discovery: {
    feeds: [
      {
        url: 'https://tirto.id/sitemap/r/google-discover',
        kind: 'feed',
        year: 2025,
        proven: false,
      },
    ],
    indexes: [
      { url: 'https://tirto.id/indeks', year: 2026 },
      { url: 'https://tirto.id/', year: 2026 },
    ],
  },
  notes: [
    'Addresses: /{slug}-{code}, the code of four letters and digits, capitals count.',
    'Printed date "Terbit 2 Sep 2025 17:00 WIB" with English months; article:modified_time is WIB without saying so.',
    'There is no NewsArticle in the JSON-LD (BreadcrumbList and Organization only); news_keywords mixes tags with names of sections.',
    'The index has no paging; robots.txt refuses *?next*. Behind Cloudflare: one crawler needed a browser, one got its pages without.',
    'Older pages print "Penulis: NAME". Guess: the dateline "tirto.id - ", the first year of the layout.',
  ],
  verified: 2026,
};

export default profile;
