import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Solopos',
  domains: ['solopos.com'],
  network: 'JIBI',
  language: 'id',
  zone: '+07:00',
  brands: ['Solopos.com', 'SOLOPOS.COM', 'Espos'],
  layouts: [
    {
      name: '2023',
      markers: ['.detail-single'],
      years: [2020, null],
      body: ['.detail-single'],
    },
  ],
  discovery: {
    indexes: [{ url: 'https://www.solopos.com/', year: 2026 }],
  },
  notes: [
    'Known: the printed date, "Senin, 21 Agustus 2023 15:19 WIB", without anything between day and time (read out of parsing code). Guess: everything else, the classes as well; a page that has them not is read by the general rules.',
  ],
  verified: 2026,
};

export default profile;
