import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLLampung',
  domains: ['rmollampung.id'],
  zone: '+07:00',
  brands: ['RMOLLampung', 'RMOLLAMPUNG.ID', 'Kantor Berita RMOLLampung'],
  layouts: regionalLayouts,
  discovery: {
    indexes: [
      {
        url: 'https://www.rmollampung.id/category/{section}?page={page}',
        links: ['.bussiness-post-content .title a'],
        values: {
          section: [
            'daerah',
            'politik',
            'hukum',
            'ekonomi',
            'peristiwa',
            'olahraga',
            'opini',
            'kampus',
            'footnote',
          ],
        },
        year: 2025,
      },
      { url: 'https://rmollampung.id/index-berita', year: 2025 },
      { url: 'https://www.rmollampung.id/cari?q={word}', year: 2025 },
      { url: 'https://rmollampung.id/?s={word}&page={page}', year: 2025 },
    ],
  },
  notes: [
    'Three layouts were seen between 2023 and 2025; articles under /berita/ in the newest.',
    '<meta name="author" content="rmolnetwork"> is not an author (2025-07).',
    'Google puts div.google-auto-placed between paragraphs.',
    'No sitemap that helps: the front page gives about eleven articles a day.',
  ],
  verified: 2026,
};

export default profile;
