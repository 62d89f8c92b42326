import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'CNBC Indonesia',
  domains: ['cnbcindonesia.com'],
  network: 'CT Corp',
  language: 'id',
  zone: '+07:00',
  brands: ['CNBC Indonesia', 'CNBC'],
  boilerplate: ['CNBC INDONESIA RESEARCH', 'BERLANJUT KE HALAMAN BERIKUTNYA'],
  layouts: [
    {
      name: '2024',
      markers: ['.detail-text'],
      years: [2022, null],
      articleSection: ['a.text-xs.font-semibold[href="#"]'],
    },
    { name: '2018', markers: ['.detail_text'], years: [2018, 2021] },
  ],
  wholeArticle: [{ suffix: '/{page}', year: 2021 }],
  discovery: {
    feeds: [
      { url: 'https://www.cnbcindonesia.com/rss', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.cnbcindonesia.com/market/rss', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.cnbcindonesia.com/news/rss', kind: 'feed', year: 2026, proven: false },
      {
        url: 'https://www.cnbcindonesia.com/entrepreneur/rss',
        kind: 'feed',
        year: 2026,
        proven: false,
      },
      { url: 'https://www.cnbcindonesia.com/syariah/rss', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.cnbcindonesia.com/tech/rss', kind: 'feed', year: 2026, proven: false },
      {
        url: 'https://www.cnbcindonesia.com/lifestyle/rss',
        kind: 'feed',
        year: 2026,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://www.cnbcindonesia.com/indeks?date={YYYY/MM/DD}&tipe=&page={page}',
        links: ['article a[href]'],
        year: 2026,
      },
      { url: 'https://www.cnbcindonesia.com/', links: ['article a[href]'], year: 2026 },
    ],
  },
  notes: [
    'The 14 digits of the address are no publication time (18:14 there, published 19:54); dtk:publishdate is WIB without saying so.',
    'The name stands in the second of two elements of the same classes: "NAME, CNBC Indonesia".',
    'The index has 10 articles a page. /search is filled by the browser: an empty shell for programs.',
    'Split pieces (seen about 2021) lie at /2, /3; .paging-circle links them.',
    '"(mah/haa)" in a paragraph of its own ends the story; tickers in brackets ("(BREN)") are none of its kin.',
    'Guess: the dateline "Jakarta, CNBC Indonesia -", the years of the layouts, the selectors of links on index and front page.',
  ],
  verified: 2026,
};

export default profile;
