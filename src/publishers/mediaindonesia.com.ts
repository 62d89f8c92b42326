import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Media Indonesia',
  domains: ['mediaindonesia.com'],
  network: 'Media Group',
  language: 'id',
  zone: '+07:00',
  brands: ['Media Indonesia', 'mediaindonesia.com', 'MI', 'mediaindonesia.com developer'],
  boilerplate: ['Cek berita dan artikel yg lain di'],
  layouts: [
    {
      name: '2021',
      markers: ['div.post-header h1', '.mi-breadcrumb'],
      years: [2021, null],
      byline: ['.info > .author-2, .info-author span'],
      datePublished: ['span.datetime'],
      body: ['div.article'],
      junk: ['div.article .flying-carpet', 'div.article .ext-channel'],
    },
  ],
  discovery: {
    feeds: [
      { url: 'https://mediaindonesia.com/feed', kind: 'feed', year: 2026, proven: false },
      { url: 'https://mediaindonesia.com/sitemap.xml', kind: 'sitemap', year: 2026, proven: false },
    ],
    indexes: [
      {
        url: 'https://mediaindonesia.com/indeks/20/{offset}',
        links: ['a[href^="https://mediaindonesia.com/"]'],
        values: { offset: ['0', '20', '40', '60'] },
        year: 2026,
      },
      {
        url: 'https://mediaindonesia.com/{section}/20/{offset}',
        links: ['a[href^="https://mediaindonesia.com/"]'],
        values: {
          section: ['politik-dan-hukum', 'ekonomi', 'humaniora', 'nusantara', 'internasional'],
          offset: ['0', '20', '40', '60'],
        },
        year: 2026,
      },
      {
        url: 'https://mediaindonesia.com/',
        links: ['a[href^="https://mediaindonesia.com/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Three names: the printed one wrote (.author-2), JSON-LD names whoever uploaded, meta author is "mediaindonesia.com developer".',
    'JSON-LD published (18:33:13) is later than modified (18:30:00) and than the printed "20/1/2026 18:30", which has no zone and is WIB.',
    'No dateline: the first word stands in capitals. The last paragraph ends in "(E-2)": page and desk of the printed paper.',
    'A .flying-carpet (an advertisement) stands inside a paragraph. Captions end in "(Dok.IGI )" without a space before the bracket.',
    'The index counts articles by 20: /indeks/{step}/{offset}. /video/detail_video/ and /galleries/ are no articles. Some lists answer with a challenge of Cloudflare (2026).',
    'Guess: "Editor : Name" below the story, the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
