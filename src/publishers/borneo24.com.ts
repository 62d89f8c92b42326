import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Borneo24',
  domains: ['borneo24.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['Borneo24.com', 'BORNEO24.COM', 'Borneo24', 'admin24'],
  layouts: [
    {
      name: '2025',
      markers: ['article .post-content'],
      years: [2023, null],
      body: ['article .post-content'],
    },
  ],
  discovery: {
    indexes: [{ url: 'https://borneo24.com/', year: 2026 }],
  },
  notes: [
    'Known: the story in .post-content; the search answers with an empty shell (2026). Guess: everything else. Cards of lists have a .post-content of their own, outside the <article>.',
    'One source calls the paper "Kaltim Post / Borneo24". Zone: a guess; Kalimantan has both WIB and WITA, a printed zone wins.',
    'Guess: dateline "Borneo24.com, CITY –", the code "(abc/def)" after the last sentence, an account as author in the data.',
  ],
  verified: 2026,
};

export default profile;
