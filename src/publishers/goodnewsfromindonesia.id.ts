import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Good News From Indonesia',
  domains: ['goodnewsfromindonesia.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['GNFI', 'Good News From Indonesia', 'Kawan GNFI'],
  boilerplate: ['Tertarik menjadi Kawan GNFI'],
  layouts: [
    {
      name: '2026',
      markers: ['.article-sheet'],
      years: [2023, null],
      articleSection: ['.article-category a'],
      body: ['.article-sheet'],
    },
  ],
  discovery: {
    indexes: [
      { url: 'https://www.goodnewsfromindonesia.id/explore', year: 2026 },
      {
        url: 'https://www.goodnewsfromindonesia.id/search?keyword={query}&page={page}',
        year: 2026,
      },
    ],
  },
  notes: [
    'Addresses: /YYYY/MM/DD/{slug}. /explore has the newest pieces.',
    'Known (2026): the story in div.article-sheet; its paragraphs often carry data-path-to-node, left by a writing tool: never select by it, those without belong to the story as well. The section in div.article-category a.',
    'Much is written by readers, "Kawan GNFI": the writer is their account.',
    'Guess: the printed date with a dot in the hour, captions that repeat the headline before "| © NAME", the lines below the story that ask to write, the year the layout began.',
  ],
  verified: 2026,
};

export default profile;
