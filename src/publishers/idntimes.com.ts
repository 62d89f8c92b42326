import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'IDN Times',
  domains: ['idntimes.com'],
  network: 'IDN Media',
  language: 'id',
  zone: '+07:00',
  brands: ['IDN Times', 'IDN'],
  layouts: [{ name: '2025', markers: ['#article-description .article-text'], years: [2025, null] }],
  wholeArticle: [{ suffix: '?page=all', year: 2022 }],
  discovery: {
    feeds: [
      { url: 'https://www.idntimes.com/sitemap.xml', kind: 'sitemap', year: 2026, proven: false },
    ],
    indexes: [
      {
        url: 'https://www.idntimes.com/{section}',
        values: { section: ['news', 'business', 'hype', 'travel', 'science'] },
        year: 2026,
      },
      { url: 'https://www.idntimes.com/', year: 2026 },
    ],
  },
  notes: [
    'Addresses: /{category}/{sub}/{slug}-{5 characters of the author}-{6 of the article}; cities on subdomains. Sisters: popmama.com, fortuneidn.com.',
    'JSON-LD: description may be empty, keywords may hold "Update me", articleBody has no breaks between paragraphs.',
    'Printed date "24 Jul 2026, 11:00 WIB" with English months.',
    '/indeks is 404: sections are the indexes. ?page=all served split pieces of old.',
    'Guess: the first year of the layout, where the editor is printed.',
  ],
  verified: 2026,
};

export default profile;
