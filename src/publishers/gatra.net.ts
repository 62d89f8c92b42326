import { newspaperTheme } from './networks/newspaper.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Gatra',
  domains: ['gatra.net', 'gatra.com'],
  network: 'Gatra Media Group',
  language: 'id',
  zone: '+07:00',
  brands: ['Gatra', 'Gatra.com', 'Gatra.net', 'Majalah Gatra'],
  layouts: [newspaperTheme],
  discovery: {
    indexes: [{ url: 'https://www.gatra.net/', links: ['a[href*="gatra.net/news-"]'], year: 2026 }],
  },
  notes: [
    'gatra.com was the older host. Addresses: /news-{id}-{category}-{slug}.html.',
    'The search, /?s=, gives the same articles whatever is asked.',
    'Guess: the dateline "CITY, Gatra.com –", "Reporter:" and "Editor:" below the story, the printed date without a zone, everything of gatra.com.',
  ],
  verified: 2026,
};

export default profile;
