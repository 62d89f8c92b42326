import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'KBR',
  domains: ['kbr.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['KBR', 'KBR68H', 'KBR.ID', 'Kantor Berita Radio'],
  layouts: [
    {
      name: '2026',
      markers: ['link[rel="canonical"][href*="kbr.id/articles/"]'],
      years: [2025, null],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://kbr.id/articles/indeks?page={page}',
        links: ['a[href*="/articles/"]'],
        year: 2026,
      },
      { url: 'https://kbr.id/', links: ['a[href*="/articles/"]'], year: 2026 },
    ],
  },
  notes: [
    'Known (2026): addresses /articles/{category}/{slug}, the index by page number, article:published_time and JSON-LD. The general rules read the page.',
    'The index itself has the shape of an article, /articles/indeks, and so has a category, /articles/{category}: neither is one.',
    'Guess: a standfirst with the words of the description above byline and date, the dateline "KBR, City -", the lines "Penulis :" and "Editor :", machine dates in true UTC, the year the layout began; pieces before it had addresses like /{category}/{MM-YYYY}/{slug}/{id}.html.',
    'A radio: a player to listen to the text may stand between headline and story.',
  ],
  verified: 2026,
};

export default profile;
