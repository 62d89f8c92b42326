import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Indopolitika',
  domains: ['indopolitika.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['INDOPOLITIKA.COM', 'INDOPOLITIKA', 'Indopolitika.com', 'Indopolitika'],
  layouts: [
    {
      name: '2026',
      markers: ['.post-body .post-article'],
      years: [2024, null],
      headline: ['.post-title h1'],
      body: ['.post-body .post-article'],
      junk: ['.post-article .google-auto-placed'],
    },
  ],
  discovery: {
    indexes: [
      { url: 'https://indopolitika.com/indeks-berita/page/{page}/', year: 2026 },
      { url: 'https://indopolitika.com/', year: 2026 },
    ],
  },
  notes: [
    'Known (2026): addresses /{slug}/, .post-title h1, the writer in .post-authorname a, the story in .post-body .post-article with .teks-dalam-kotak, .baca-juga and .google-auto-placed inside that are no story; the general rules take the first two out and keep their links.',
    'Guess: the printed date, the dateline "INDOPOLITIKA –", a code in square brackets after the last sentence, the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
