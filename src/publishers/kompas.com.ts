import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Kompas.com',
  domains: ['kompas.com'],
  network: 'Kompas Gramedia',
  language: 'id',
  zone: '+07:00',
  brands: ['KOMPAS.com', 'Kompas Cyber Media', 'Tim Redaksi', 'Tim Kompas.com'],
  boilerplate: ['Baca berita tanpa iklan', 'Kompas.id:'],
  layouts: [
    {
      name: '2024',
      markers: ['.credit-title-name'],
      years: [2024, null],
      headline: ['h1.read__title'],
      body: ['.read__content'],
    },
    {
      name: '2018',
      markers: ['.read__credit__item'],
      years: [2018, 2023],
      headline: ['h1.read__title'],
      body: ['.read__content'],
      junk: ['.read__content [class^="kompasidRec"]'],
    },
    {
      name: '2016',
      markers: ['.kcm-read-top'],
      years: [2015, 2017],
      headline: ['.kcm-read-top h2'],
      body: ['.kcm-read-text'],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2026 }],
  access: ['paywall'],
  discovery: {
    feeds: [
      { url: 'https://rss.kompas.com/nasional', kind: 'feed', year: 2022, proven: false },
      {
        url: 'https://www.kompas.com/sitemap-news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://indeks.kompas.com/?site={site}&date={YYYY-MM-DD}&page={page}',
        links: ['.articleItem a.article-link[href]', '.article__list a.article__link[href]'],
        values: { site: ['all', 'news', 'money', 'bola', 'tekno', 'otomotif', 'lifestyle'] },
        year: 2026,
      },
      {
        url: 'https://search.kompas.com/search?q={query}&sort=latest&page={page}',
        links: ['.articleItem a.article-link[href]'],
        year: 2026,
      },
      { url: 'https://www.kompas.com/', links: ['a[href*="kompas.com/read/"]'], year: 2026 },
    ],
  },
  notes: [
    'One instant in three forms: article:published_time is UTC (+00:00), JSON-LD +07:00, content_PublishedDate and the HHMMSS of the address WIB without saying so (2019, 2026).',
    'Forms of the printed date: "Selasa, 23 Februari 2016 | 16:37 WIB", "Kompas.com - 18/06/2025, 21:35 WIB", "Kompas.com, 03/08/2026, 17:53 WIB"; "Kompas.com - Diperbarui 19/06/2025, 10:25 WIB" is the change alone.',
    'The visible names "A, B, Tim Redaksi" (2024) do not say who is editor; the folded box .creditModal does: "A Penulis", "B Editor".',
    'meta author is "Kompas Cyber Media", article:author a Facebook address.',
    'In 2015-2017 h1 is the channel and the headline an h2; the story has no paragraphs, only <br><br>; writer and editor stand in a table below it.',
    'Datelines "CITY, KOMPAS.com -" or "KOMPAS.com -"; the dash may be - or –, without its spaces.',
    'The index has 20 articles a page: run until a page is empty. The search ends near page 38.',
    'Many pieces of 2026 carry only their lead for those who have not paid (one crawler). Address of the news sitemap: guess.',
    'Guess: the years of layout 2018 and the exact place of the label in .read__credit__item.',
  ],
  verified: 2026,
};

export default profile;
