import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'SINDOnews',
  domains: ['sindonews.com'],
  network: 'MNC Portal',
  language: 'id',
  zone: '+07:00',
  brands: ['SINDOnews', 'SINDOnews.com', 'Koran SINDO', 'MNC Portal', 'MPI'],
  layouts: [
    {
      name: '2019',
      markers: ['#detail-desc', 'h1.detail-title'],
      years: [2019, null],
      byline: ['.detail-nama-redaksi a[rel="author"]'],
      keywords: ['.detail-tag li a'],
      body: ['#detail-desc'],
      junk: ['#detail-desc .v-player'],
    },
  ],
  wholeArticle: [{ suffix: '?showpage=all', year: 2026 }],
  discovery: {
    feeds: [
      { url: 'https://www.sindonews.com/feed', kind: 'feed', year: 2026, proven: false },
      { url: 'https://nasional.sindonews.com/rss', kind: 'feed', year: 2022, proven: false },
      { url: 'https://ekbis.sindonews.com/rss', kind: 'feed', year: 2022, proven: false },
    ],
    indexes: [
      {
        url: 'https://www.sindonews.com/indeks/{channel}/{offset}?t={YYYY}-{MM}-{DD}',
        links: ['a[href*="sindonews.com/read/"]'],
        values: { channel: ['0'], offset: ['0', '20', '40', '60'] },
        year: 2026,
      },
      {
        url: 'https://www.sindonews.com/search/go?q={query}&type=artikel&p={page}',
        links: ['a[href*="sindonews.com/read/"]'],
        year: 2026,
      },
      {
        url: 'https://www.sindonews.com/',
        links: ['a[href*="sindonews.com/read/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'The story has no <p>: its paragraphs are parted by <br><br>, boxes stand between them.',
    'JSON-LD is on the first page only; further pages and ?showpage=all have none. Every piece claims two pages.',
    'Addresses: /read/{id}/{section id}/{slug}-{unix time}; /5 or /10 behind it is an offset of pages, not a number of one.',
    'Dates: "Jum\'at, 24 Juli 2026 - 13:39 WIB". The code of the editor stands in a box of class editor: "(poe)".',
    'The index counts articles by 20; channel 0 is all of them. Until 2018 the markup was another (unknown).',
    'Guess: the class of the tag list, the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
