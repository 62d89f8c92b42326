import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Posmetro',
  domains: ['posmetro.co.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['Posmetro.co.id', 'POSMETRO.CO.ID', 'Posmetro'],
  layouts: [
    {
      name: '2025',
      markers: ['link[rel="canonical"][href*="posmetro.co.id/"]'],
      years: [2025, null],
    },
  ],
  discovery: {
    indexes: [{ url: 'https://posmetro.co.id/', year: 2026 }],
  },
  notes: [
    'Known from scraped articles of June 2025: the printed date "Selasa, 3 Juni 2025-  13:35 WIB" (a dash glued to the year, two spaces); datelines "Posmetro.co.id,INDRAMAYU –" and with "—", no space after the comma; codes "(dtk)", "(bbs)", "(*/Ria)"; "EDITOR : Name", and "Sumber: XEditor: Name" where nothing stands between two spans.',
    'Guess: that the paper runs WordPress, its theme, its addresses, and the false +00:00 behind the local hour of article:published_time.',
  ],
  verified: 2026,
};

export default profile;
