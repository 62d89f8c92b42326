import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'ANTARA News',
  domains: ['antaranews.com'],
  network: 'LKBN Antara',
  language: 'id',
  zone: '+07:00',
  brands: ['ANTARA', 'ANTARA News', 'Kantor Berita ANTARA'],
  boilerplate: ['Dilarang keras mengambil konten'],
  layouts: [
    {
      name: '2019',
      markers: ['.wrap__article-detail'],
      years: [2019, null],
      body: ['.wrap__article-detail-content'],
    },
    {
      name: '2015',
      markers: ['.bjbrt'],
      years: [2015, 2018],
      body: ['#content_news'],
      articleSection: ['#topnav li.active > a, #topnav .menu_bg a.active'],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2026 }],
  discovery: {
    feeds: [
      { url: 'https://www.antaranews.com/rss/terkini.xml', kind: 'feed', year: 2022, proven: true },
      {
        url: 'https://www.antaranews.com/rss/top-news.xml',
        kind: 'feed',
        year: 2022,
        proven: true,
      },
      {
        url: 'https://www.antaranews.com/rss/politik.xml',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
      {
        url: 'https://www.antaranews.com/rss/ekonomi.xml',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
      {
        url: 'https://www.antaranews.com/rss/humaniora.xml',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
      {
        url: 'https://www.antaranews.com/rss/rilis-pers.xml',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://www.antaranews.com/search?q={query}&page={page}',
        links: ['a[href*="antaranews.com/berita/"]'],
        year: 2026,
      },
      {
        url: 'https://www.antaranews.com/indeks/{page}',
        links: ['a[href*="antaranews.com/berita/"]'],
        year: 2026,
      },
      { url: 'https://www.antaranews.com/indeks/{DD-MM-YYYY}/{page}/', year: 2021 },
      {
        url: 'https://www.antaranews.com/',
        links: ['a[href*="antaranews.com/berita/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'The story is one element with <br><br> between paragraphs; the credits stand inside it, in p.text-muted with <br>: flattened they glue ("Putu Indah SavitriEditor: ...").',
    'Labels: "Pewarta: A dan B", "Pewarta : A / Editor : B" (2021), "Translator: X" in the English edition; "Pewarta: prwir / Editor: PR Wire" are paid releases.',
    'In 2015-2018 the reporter stands above the story, the editor below it; "| 998 Views" follows the date; tags are hidden.',
    'Pull quotes (.quote_old, blockquote) repeat a sentence of the story.',
    'Datelines "Jakarta (ANTARA) -", until 2018 "Jakarta (ANTARA News) -", releases "ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) --".',
    'The English edition prints "GMT+700" for +07:00; times inside stories from the east are WITA or WIT, the header is always WIB.',
    'The dated index /indeks/DD-MM-YYYY/N/ is of 2018-2021; other code has /indeks/YYYY/MM/DD; both may be gone (404 in 2026).',
    'robots.txt disallows /ajax/ and names no sitemap. Feeds answer with and without .xml.',
    'Guess: the year in which layout 2019 began.',
  ],
  verified: 2026,
};

export default profile;
