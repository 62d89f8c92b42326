import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Okezone',
  domains: ['okezone.com'],
  network: 'MNC Portal',
  language: 'id',
  zone: '+07:00',
  brands: ['Okezone', 'Okezone.com', 'MNC Portal'],
  boilerplate: ['Konten di bawah ini disajikan oleh Advertiser'],
  layouts: [
    {
      name: '2019',
      markers: ['.c-detail.read', '.title-article h1'],
      years: [2019, null],
      keywords: ['#tag .box-tag a'],
    },
    {
      name: '2015',
      markers: ['#contentx.dtlnews'],
      years: [2015, 2018],
      keywords: ['.meta-bottom-content > span a'],
      byline: ['.nmreporter div'],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2026 }],
  discovery: {
    feeds: [
      {
        url: 'https://sindikasi.okezone.com/index.php/rss/0/RSS2.0',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
      {
        url: 'https://sindikasi.okezone.com/index.php/rss/1/RSS2.0',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
      { url: 'https://www.okezone.com/feed', kind: 'feed', year: 2017, proven: false },
    ],
    indexes: [
      {
        url: 'https://index.okezone.com/bydate/index/{YYYY}/{MM}/{DD}/{offset}/',
        links: ['a[href*="okezone.com/read/"]'],
        values: { offset: ['0', '15', '30', '45'] },
        year: 2026,
      },
      {
        url: 'https://index.okezone.com/bydate/channel/{YYYY}/{MM}/{DD}/{channel}/{offset}/',
        links: ['a[href*="okezone.com/read/"]'],
        values: { channel: ['1', '11'], offset: ['0', '15', '30', '45'] },
        year: 2026,
      },
      {
        url: 'https://{channel}.okezone.com/indeks/{YYYY}/{MM}/{DD}/{offset}',
        links: ['a[href*="okezone.com/read/"]'],
        values: {
          channel: ['nasional', 'megapolitan', 'economy', 'celebrity', 'bola', 'ototekno'],
          offset: ['0', '10', '20', '30'],
        },
        year: 2026,
      },
      { url: 'https://www.okezone.com/', links: ['a[href*="/read/"]'], year: 2026 },
    ],
  },
  notes: [
    'JSON-LD: datePublished has +07:00, dateModified "2026-07-24 15:16:40" has no zone; in 2017 no date has one. All are WIB.',
    'Printed dates: ", Jurnalis-Senin, 16 Juni 2025 |15:20 WIB" (label glued to the weekday, 2025); "Jum\'at, 17 Februari 2017 - 13:30 wib" (2015-2017).',
    'The name or initials in brackets below the story, "(Arief Setyadi )" or "(kha)", are the editor\'s.',
    'Datelines: the place in capitals with -, – or —, in any spacing; else the first word in capitals, often glued to the next.',
    'Words of the breadcrumb are printed in capitals, the BreadcrumbList has them in mixed case.',
    'Addresses: /read/YYYY/MM/DD/{section id}/{article id}/{slug}; the slug may end in "-nbsp". mpi.okezone.com publishes SINDOnews again; the reporter of 2017 may be "Koran SINDO", a sister paper.',
    'The lists count articles: 15 at index.okezone.com, 10 at /indeks. www.okezone.com/indeks is 404 (2026).',
    'Guess: the years in which one layout gave way to the next (2017 and 2025 were seen), the numbers of the channels.',
  ],
  verified: 2026,
};

export default profile;
