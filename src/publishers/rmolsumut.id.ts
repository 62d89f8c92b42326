import { regionalLayouts, rmolNetwork } from './networks/rmol.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...rmolNetwork,
  name: 'RMOLSumut',
  domains: ['rmolsumut.id', 'rmolsumut.com'],
  zone: '+07:00',
  brands: ['RMOLSumut', 'RMOLSUMUT.ID', 'RMOLSUMUT.COM'],
  layouts: regionalLayouts,
  discovery: {
    indexes: [
      { url: 'https://www.rmolsumut.id/', year: 2026 },
      { url: 'https://www.rmolsumut.id/cari?q={word}', links: ['article h2 > a'], year: 2026 },
    ],
  },
  notes: [
    'No sitemap or search that helps: the front page gives about ten articles a day. https://rmolsumut.id/feed stands in lists only.',
  ],
  verified: 2026,
};

export default profile;
