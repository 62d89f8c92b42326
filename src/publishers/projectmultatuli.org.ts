import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Project Multatuli',
  domains: ['projectmultatuli.org'],
  zone: '+07:00',
  brands: ['Project Multatuli'],
  boilerplate: ['Laporan ini bagian dari seri', 'Read the original in Bahasa Indonesia'],
  layouts: [
    {
      name: 'elementor',
      markers: ['.elementor-widget-theme-post-content'],
      years: [2021, null],
      body: ['.elementor-widget-theme-post-content'],
    },
  ],
  discovery: {
    indexes: [{ url: 'https://projectmultatuli.org/', year: 2026 }],
  },
  notes: [
    'Two languages: /id/{slug} in Indonesian, /en/{slug} in English, often the same piece twice.',
    'Known (2026): WordPress with Elementor, the story in .elementor-widget-theme-post-content.',
    'Guess: that JSON-LD and metas name the outlet as author and the people stand in lines of their own ("Penulis:", "Editor:", "Foto:"), machine dates in true UTC, that only the day is printed, the line on the series below the story, the year the layout began.',
    'Illustrators have no role in the record: one credited under a picture may come back as photographer.',
  ],
  verified: 2026,
};

export default profile;
