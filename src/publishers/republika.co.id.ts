import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Republika',
  domains: ['republika.co.id'],
  network: 'Mahaka',
  language: 'id',
  zone: '+07:00',
  brands: ['REPUBLIKA', 'REPUBLIKA.CO.ID', 'Republika Online', 'IHRAM.CO.ID', 'ROL'],
  boilerplate: [
    'Ikuti Whatsapp Channel Republika',
    'Disclaimer: Komentar adalah tanggapan pribadi',
  ],
  layouts: [
    {
      name: '2023',
      markers: ['.max-card__title'],
      years: [2023, null],
      byline: ['.max-card__title a, .text-byline'],
      body: ['.article-content article'],
    },
    {
      name: '2015',
      markers: ['.terpopuler-set', '.kop-terkait'],
      years: [2015, 2018],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2026 }],
  discovery: {
    feeds: [
      { url: 'https://www.republika.co.id/rss', kind: 'feed', year: 2026, proven: true },
      { url: 'https://www.republika.co.id/rss/nasional', kind: 'feed', year: 2022, proven: false },
      { url: 'https://www.republika.co.id/rss/khazanah', kind: 'feed', year: 2022, proven: false },
      { url: 'https://www.republika.co.id/rss/ekonomi', kind: 'feed', year: 2022, proven: false },
      {
        url: 'https://republika.co.id/files/xml/sitemap.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://republika.co.id/index/{offset}/{YYYY}/{MM}/{DD}',
        links: ['a[href*="republika.co.id/berita/"]'],
        values: { offset: ['0', '50', '100', '150'] },
        year: 2026,
      },
      {
        url: 'https://republika.co.id/index/{channel}/{offset}',
        links: ['a[href*="republika.co.id/berita/"]'],
        values: {
          channel: ['news', 'ekonomi', 'khazanah', 'internasional'],
          offset: ['0', '50', '100', '150'],
        },
        year: 2026,
      },
      {
        url: 'https://www.republika.co.id/',
        links: ['a[href*="republika.co.id/berita/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'JSON-LD names the editor (Red) as author, never the reporter (Rep); its dateModified is always the datePublished, its image may have an empty address.',
    'Printed dates: "Rabu   18 Jun 2025  22:02 WIB", runs of spaces and no comma; "Ahad, 21 Februari 2016, 14:20 WIB"; in 2017 with an English month and a space before the comma. The header has a Hijri date.',
    'Sunday is "Ahad". Lists: "7 menit yang lalu"; the dated index "20 July 2026, 23:40".',
    'Datelines: "REPUBLIKA.CO.ID, JAKARTA -- " with --, –, — or -, also without spaces.',
    '"sumber : Antara" below the story is an agency. (@republikaonline) at the end of a story is no credit.',
    'Addresses: {channel}.republika.co.id/berita/{code}/{slug}, sometimes /berita//; until 2017 /berita/{a}/{b}/YY/MM/DD/{code}-{slug}; -part2 for pages.',
    'The index counts articles by 50. robots.txt refuses some 30 programs by name (2026). One source says the h1 is empty: og:title answers then.',
    'Guess: ?page=all, the classes of layout 2015 but .terpopuler-set and .kop-terkait, the years.',
  ],
  verified: 2026,
};

export default profile;
