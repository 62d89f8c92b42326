import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Disway',
  domains: ['disway.id'],
  network: 'Disway',
  language: 'id',
  zone: '+07:00',
  brands: ['Disway', 'DISWAY.ID', 'Tim Redaksi'],
  boilerplate: ['Sumber:'],
  discovery: {
    indexes: [{ url: 'https://disway.id/', links: ['a[href*="/read/"]'], year: 2026 }],
  },
  notes: [
    'The papers of the network are hosts of this domain: jateng., palpos., bengkuluekspress., radarkaur. and many more.',
    'The sitemaps list hundreds of old addresses without a usable lastmod: front pages tell what is new.',
    'Nothing of the page is known, so no layout is written down: the general rules read the page of 2025 whole but for the line "Sumber:". Guess: addresses /read/{id}/{slug}, the date "Selasa 04-11-2025,06:30 WIB", "Reporter: A | Editor: B" above the story, captions that end in "-Name-", the dateline "CITY, DISWAY.ID -", the front page.',
  ],
  verified: 2026,
};

export default profile;
