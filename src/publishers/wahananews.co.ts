import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'WahanaNews',
  domains: ['wahananews.co'],
  network: 'WahanaNews',
  language: 'id',
  zone: '+07:00',
  brands: ['WahanaNews', 'WahanaNews.co', 'WAHANANEWS.CO'],
  layouts: [
    {
      name: '2026',
      markers: ['link[rel="canonical"][href*="wahananews.co/"]'],
      years: [2020, null],
    },
  ],
  wholeArticle: [{ suffix: '/0', year: 2026 }],
  discovery: { indexes: [{ url: 'https://wahananews.co/', year: 2026 }] },
  notes: [
    'Known from one list only, and marked there as pending: /0 behind the address shows all pages of a piece. The general rules read the page.',
    'Guess: everything else. Page 2 is /1; "[Redaktur: NAME]" closes the last page, so the editor is missing from the first; JSON-LD dates without a zone, and "Redaksi" as author; a host for each province (sumut.wahananews.co), all read by this profile.',
  ],
  verified: 2026,
};

export default profile;
