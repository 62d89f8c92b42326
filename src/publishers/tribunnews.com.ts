import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Tribunnews.com',
  domains: ['tribunnews.com'],
  network: 'Kompas Gramedia',
  language: 'id',
  zone: '+07:00',
  brands: [
    'Tribun Network',
    'Tribunnews',
    'TRIBUNNEWS.COM',
    'WARTAKOTALIVE.COM',
    'SURYA.co.id',
    'PROHABA.CO',
    'POS-KUPANG.COM',
    'SERAMBINEWS.COM',
    'Bangkapos.com',
  ],
  boilerplate: ['Update berita lainnya di PROHABA.co', 'Ikuti Berita POS-KUPANG.COM'],
  layouts: [
    {
      name: '2025',
      markers: ['.txt-article.multi-fontsize'],
      years: [2025, null],
      headline: ['h1#arttitle'],
      body: ['.side-article.txt-article'],
      junk: ['.summary-article'],
    },
    {
      name: '2018',
      markers: ['#arttitle'],
      years: [2016, 2024],
      headline: ['h1#arttitle'],
      body: ['.side-article.txt-article'],
    },
  ],
  wholeArticle: [
    { suffix: '?page=all', year: 2022 },
    { suffix: '?page={page}', year: 2026 },
  ],
  discovery: {
    feeds: [
      {
        url: 'https://www.tribunnews.com/nasional/sitemap-news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: true,
      },
      {
        url: 'https://www.tribunnews.com/regional/sitemap-news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
      { url: 'https://jabar.tribunnews.com/rss', kind: 'feed', year: 2025, proven: false },
      { url: 'https://solo.tribunnews.com/rss', kind: 'feed', year: 2025, proven: false },
    ],
    indexes: [
      {
        url: 'https://www.tribunnews.com/index-news?page={page}',
        links: ['ul.lsi > li h3 a[href]'],
        year: 2026,
      },
      {
        url: 'https://www.tribunnews.com/index-news/{section}?page={page}',
        links: ['ul.lsi > li h3 a[href]'],
        values: { section: ['nasional', 'regional', 'internasional', 'bisnis', 'seleb', 'sport'] },
        year: 2026,
      },
      { url: 'https://www.tribunnews.com/', links: ['h3 a[href*="tribunnews.com/"]'], year: 2026 },
    ],
  },
  notes: [
    'About fifty papers on subdomains of tribunnews.com; each prints its own name in datelines and bylines: "WARTAKOTALIVE.COM, JAKARTA -", "SURYA.co.id, PROBOLINGGO -".',
    'Addresses: /{section}/{id}/{slug} since 2025, before that /YYYY/MM/DD/{slug}. Where the address has no id it stands in div[data-content-id].',
    '"Tayang:" stands before the first date, "Diperbarui:" before the change; papers of 2020 print a date without zone.',
    'The first line of the story may be a byline ("Laporan Wartawan TribunSolo.com, NAME"), also with a caption\'s last word glued before it; the dateline follows.',
    'The story ends in "(Tribunnews.com/NAME)", "(maw)", "(*)", then in pleas to follow.',
    'div.side-article.mb5 below the story ("Sesuai Minatmu") shares one class with it: both classes of the story are needed.',
    'JSON-LD of 2020 names "Tribunnews" as author; the people are printed.',
    'https://www.tribunnews.com/rss answers with links that all lead to the front page (2026); the index repeats itself after page 10; pages of sections ignore ?page=.',
    'Answers 403 to programs that do not call themselves a browser (2026).',
    '?page=all stands in lists only; ?page=2 is proven. Layout 2018 was seen on pages of 2016 and 2020; guess: its last year.',
  ],
  verified: 2026,
};

export default profile;
