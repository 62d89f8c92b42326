import { klyNetwork } from './networks/kly.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...klyNetwork,
  name: 'Merdeka.com',
  domains: ['merdeka.com'],
  brands: ['merdeka.com', 'Merdeka'],
  layouts: [
    {
      name: '2023',
      markers: ['.articles-content__body'],
      years: [2023, null],
      body: ['.articles-content__body'],
    },
    { name: '2016', markers: ['.mdk-body-paragraph'], years: [2016, 2022] },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2022 }],
  discovery: {
    feeds: [
      { url: 'https://www.merdeka.com/rss/', kind: 'feed', year: 2026, proven: false },
      {
        url: 'https://www.merdeka.com/peristiwa/sitemap.xml',
        kind: 'sitemap',
        year: 2026,
        proven: true,
      },
      {
        url: 'https://www.merdeka.com/politik/sitemap.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
      {
        url: 'https://www.merdeka.com/uang/sitemap.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://www.merdeka.com/{section}',
        links: ['a[href*="merdeka.com/"][href*="/read/"]'],
        values: { section: ['peristiwa', 'politik', 'uang', 'dunia', 'teknologi', 'trending'] },
        year: 2026,
      },
      {
        url: 'https://www.merdeka.com/',
        links: ['a[href*="merdeka.com/"][href*="/read/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Addresses: /{section}/read/{id}/{slug} (2026), /{section}/{slug}.html until about 2023.',
    'The name of the author in the JSON-LD is null; it is printed after "Oleh" ([data-tracking=author_name]) and stands in meta author.',
    'The last item of the JSON-LD breadcrumb is the headline; nav.breadcrumb-navigation has the section.',
    'All pages of a split piece are in one document (div.page-break[data-page]); ?page=all was needed for the .html addresses.',
    'There is no /indeks; robots.txt refuses every address with a question mark (2026). Each section has a sitemap.xml with news:publication_date.',
    'The story of old pages ends in a code in square brackets: "[bim]".',
    'Guess: all classes and the years of layout 2016, the form of the printed date of 2026.',
  ],
  verified: 2026,
};

export default profile;
