import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Niaga.Asia',
  domains: ['niaga.asia'],
  language: 'id',
  zone: '+08:00',
  brands: ['NIAGA.ASIA', 'Niaga.Asia'],
  layouts: [
    {
      name: 'wordpress',
      markers: ['body.single-post .entry-content'],
      years: [2020, null],
      body: ['.entry-content'],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://www.niaga.asia/feed/', kind: 'feed', year: 2025, proven: false }],
    indexes: [{ url: 'https://www.niaga.asia/', year: 2026 }],
  },
  notes: [
    'Known: addresses /{slug}/ and the story in .entry-content (2026). Guess: everything else, the feed and the years as well.',
    'A paper of Kalimantan: hours without a zone are taken as WITA (guess).',
    'Guess: datelines "CITY.NIAGA.ASIA —"; the account that published a story is no writer, the people stand below it: "Penulis: A | Editor: B".',
  ],
  verified: 2026,
};

export default profile;
