import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'VIVA.co.id',
  domains: ['viva.co.id'],
  network: 'Visi Media Asia',
  language: 'id',
  zone: '+07:00',
  brands: ['VIVA', 'VIVA.co.id', 'VIVAnews', 'VIVA Trending'],
  layouts: [
    { name: '2020', markers: ['.main-content-detail'], years: [2020, null] },
    { name: '2016', markers: ['.artikel-terkait'], years: [2015, 2018] },
  ],
  wholeArticle: [
    { suffix: '?page=all', year: 2026 },
    { suffix: '?page={page}', year: 2026 },
  ],
  discovery: {
    feeds: [
      { url: 'https://www.viva.co.id/get/all', kind: 'feed', year: 2025, proven: false },
      { url: 'https://www.viva.co.id/get/berita', kind: 'feed', year: 2025, proven: false },
      { url: 'https://www.viva.co.id/get/bisnis', kind: 'feed', year: 2025, proven: false },
    ],
    indexes: [
      {
        url: 'https://www.viva.co.id/indeks',
        links: ['a[href*="viva.co.id/"][href*="-"]'],
        year: 2026,
      },
      { url: 'https://www.viva.co.id/', links: ['a[href*="viva.co.id/"][href*="-"]'], year: 2026 },
    ],
  },
  notes: [
    'Addresses: /{channel}/[sub/]{id}-{slug}; cities and sports on subdomains. vivanews.com before 2012.',
    'Printed dates: "Selasa, 16 Februari 2016 | 13:01 WIB", "Jumat, 24 Juli 2026 06:10 WIB". Metas of 2016 have an offset without colon: 2016-02-16T13:01:52+0700.',
    'dateModified of the JSON-LD is not to be relied on.',
    'Datelines: "VIVA.co.id - " (2016), "VIVA – ", with a place before it ("Jakarta, VIVA – ").',
    'The index has 34 links and no paging; the search answers only to POST /request/load-more-search.',
    'Feeds until about 2018: http://rss.vivanews.com/get/{channel}.',
    'Guess: the years of the layouts, the place before the brand in datelines.',
  ],
  verified: 2026,
};

export default profile;
