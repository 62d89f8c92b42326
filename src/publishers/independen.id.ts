import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Independen.id',
  domains: ['independen.id'],
  network: 'AJI',
  language: 'id',
  zone: '+07:00',
  brands: ['Independen.id', 'INDEPENDEN.ID', 'Independen'],
  layouts: [
    {
      name: '2025',
      markers: ['meta[property="og:title"][content$="- Independen.id"]'],
      years: [2020, null],
    },
  ],
  discovery: {
    indexes: [{ url: 'https://independen.id/', year: 2026 }],
  },
  notes: [
    'Known (2026): the headline is sure in og:title alone, with "- Independen.id" behind it; the byline begins "Oleh:". Guess: everything else.',
    'Guess: the page says lang="en" and og:type "website"; dates without a time.',
  ],
  verified: 2026,
};

export default profile;
