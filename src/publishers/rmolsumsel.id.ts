import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLSumsel',
  domains: ['rmolsumsel.id', 'rmolsumsel.com'],
  zone: '+07:00',
  brands: ['RMOLSumsel', 'RMOLSUMSEL.ID', 'RMOLSUMSEL.COM', 'RMOL Sumsel'],
  layouts: regionalLayouts,
  discovery: {
    feeds: [{ url: 'http://www.rmolsumsel.com/rss.php', kind: 'feed', year: 2018, proven: false }],
  },
  notes: [
    'rmolsumsel.com 2016-2018: /read/YYYY/MM/DD/ID/PAGE/Slug-With-Capitals, a page number after the id.',
  ],
  verified: 2026,
};

export default profile;
