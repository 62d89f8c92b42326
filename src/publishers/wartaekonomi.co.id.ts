import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Warta Ekonomi',
  domains: ['wartaekonomi.co.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['Warta Ekonomi', 'WE Online', 'wartaekonomi.co.id'],
  boilerplate: ['Mau Berita Terbaru Lainnya dari Warta Ekonomi'],
  layouts: [
    {
      name: '2025',
      markers: ['.articlePostContent'],
      years: [2024, null],
      headline: ['.articlePostHeader h1'],
      body: ['.articlePostContent'],
      junk: ['.articlePostContent .adInArticle'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://wartaekonomi.co.id/indeks/{YYYY}{MM}{DD}?page={page}',
        links: ['a[href*="wartaekonomi.co.id/read"]'],
        year: 2026,
      },
      {
        url: 'https://wartaekonomi.co.id/',
        links: ['a[href*="wartaekonomi.co.id/read"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Addresses /read{id}/{slug}: no slash between the word and the number.',
    'The dated index goes back to 2025-01-05 at least. The search is a POST that leads to /search/{id}?page=N.',
    'Paragraphs that begin with "Baca Juga" stand inside the story.',
    'Guess: the dateline "Warta Ekonomi, CITY -" in a paragraph of its own, the printed date, the names above the story, the last line about Google News, the year the layout began.',
  ],
  verified: 2026,
};

export default profile;
