import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'CNA Indonesia',
  domains: ['cna.id'],
  network: 'Mediacorp',
  language: 'id',
  zone: '+07:00',
  brands: ['CNA', 'CNA Indonesia', 'CNA.id'],
  boilerplate: ['Sumber: CNA/'],
  layouts: [
    {
      name: '2026',
      markers: ['.field--name-body'],
      years: [2023, null],
      body: ['.field--name-body'],
    },
  ],
  discovery: {
    indexes: [
      { url: 'https://www.cna.id/terbaru', year: 2026 },
      { url: 'https://www.cna.id/topic/{topic}', year: 2026 },
    ],
  },
  notes: [
    'Known (2026): Drupal, the story in .field--name-body; /terbaru has the newest pieces, /topic/WORD those of a topic.',
    'Guess: the printed date "09 Jul 2026 08:41AM (Diperbarui: ...)" without a zone, taken as WIB, beside machine dates at Singapore\'s +08:00; the dateline "CITY:"; "Sumber: CNA/ab(cd)" below the story, initials of writer and editor; addresses /{section}/{slug}-{id}; the year the layout began.',
  ],
  verified: 2026,
};

export default profile;
