import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'BeritaSatu',
  domains: ['beritasatu.com'],
  network: 'B Universe',
  language: 'id',
  zone: '+07:00',
  brands: ['BeritaSatu', 'Beritasatu.com', 'BTV', 'B Universe'],
  layouts: [
    {
      name: '2026',
      markers: ['.b1-article.body-content'],
      years: [2023, null],
      body: ['.b1-article.body-content'],
      junk: ['div[style*="#FFEBEB"]'],
    },
  ],
  wholeArticle: [{ suffix: '?view=all', year: 2026 }],
  discovery: {
    feeds: [
      {
        url: 'https://www.beritasatu.com/sitemap/nasional/news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
      {
        url: 'https://www.beritasatu.com/sitemap/ekonomi/news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://www.beritasatu.com/terkini/indeks/{page}',
        links: ['a[href*="beritasatu.com/"]'],
        year: 2026,
      },
      {
        url: 'https://www.beritasatu.com/{channel}/indeks/{page}',
        links: ['a[href*="beritasatu.com/"]'],
        values: { channel: ['nasional', 'ekonomi', 'nusantara'] },
        year: 2026,
      },
    ],
  },
  notes: [
    'Addresses: /{channel}/{id}/{slug}; no date in them.',
    'No article:* metas; JSON-LD has +07:00 and its dateModified is always the datePublished.',
    'The editor is printed as a code of capitals: "Penulis: NAME | Editor: CODE"; a flat dataLayer object says the same (penulis, editor, published_date).',
    'BACA JUGA boxes are div elements told only by their colour (#FFEBEB), their title is an h2 like the headings of the story.',
    'The index ends at page 7. CloudFront answers 403 unless the agent looks like a browser (2026).',
    'Guess: ?view=all, the dateline "City, Beritasatu.com -", the year in which the layout began, the channels named.',
  ],
  verified: 2026,
};

export default profile;
