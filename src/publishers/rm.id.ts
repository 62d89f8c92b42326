import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'RM.id',
  domains: ['rm.id'],
  network: 'Rakyat Merdeka',
  language: 'id',
  zone: '+07:00',
  brands: ['RM.id', 'Rakyat Merdeka', 'RM.id Rakyat Merdeka'],
  layouts: [{ name: '2024', markers: ['.content-berita'], years: [2024, null] }],
  discovery: {
    feeds: [{ url: 'https://rm.id/rss', kind: 'feed', year: 2026, proven: true }],
    indexes: [{ url: 'https://rm.id/', links: ['a[href*="rm.id/baca-berita/"]'], year: 2026 }],
  },
  notes: [
    'Addresses: /baca-berita/{section}/{id}/{slug}.',
    'The date is printed for machines and people in one line: "2025-08-21 18:05:33 || Kamis, 21 Agustus 2025" (the part before || is known, the rest a guess); WIB is meant.',
    'https://rm.id/?s=WORD answers with the newest articles whatever is asked.',
    'Guess: the dateline "RM.id Rakyat Merdeka -", the labels of reporter and editor, the first year of the layout.',
  ],
  verified: 2026,
};

export default profile;
