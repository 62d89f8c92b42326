import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Jakarta Globe',
  domains: ['jakartaglobe.id'],
  network: 'B Universe',
  language: 'en',
  zone: '+07:00',
  brands: ['Jakarta Globe', 'JakartaGlobe', 'JG', 'JG Photo', 'B Universe'],
  layouts: [
    {
      name: '2025',
      markers: ['.content-body'],
      years: [2021, null],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://jakartaglobe.id/newsindex/page/{page}',
        links: ['a[href*="jakartaglobe.id/"]'],
        year: 2026,
      },
      {
        url: 'https://jakartaglobe.id/search/{word}/page/{page}',
        links: ['a[href*="jakartaglobe.id/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'English. Addresses: /{category}/{slug}; neither id nor date in them. jakartaglobe.beritasatu.com until about 2016.',
    'Guess: everything but the addresses and .content-body: the dateline "City." in bold, "November 4, 2025 | 2:22 pm" without a zone, credits such as (JG Photo/Name).',
  ],
  verified: 2026,
};

export default profile;
