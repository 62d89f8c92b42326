import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Mojok',
  domains: ['mojok.co'],
  language: 'id',
  zone: '+07:00',
  brands: ['Mojok', 'Mojok.co', 'MOJOK.CO', 'Redaksi Mojok'],
  layouts: [
    {
      name: 'wordpress',
      markers: ['.entry-content'],
      years: [2018, null],
      body: ['.entry-content'],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://mojok.co/feed/', kind: 'feed', year: 2026, proven: false }],
    indexes: [{ url: 'https://mojok.co/?s={query}', year: 2026 }],
  },
  notes: [
    'Addresses: /{category}/{slug}/, like those of its sections.',
    'Guess: "Penulis:" and "Editor:" below the story, then "Terakhir diperbarui pada DATE oleh NAME", which is the change and its editor; a printed date without a clock; the feed, the years.',
  ],
  verified: 2026,
};

export default profile;
