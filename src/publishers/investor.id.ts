import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Investor Daily',
  domains: ['investor.id'],
  network: 'B Universe',
  language: 'id',
  zone: '+07:00',
  brands: ['Investor Daily', 'Investor.id', 'Investor Magazine', 'B Universe'],
  boilerplate: ['Follow Channel Telegram Official kami'],
  layouts: [
    {
      name: '2026',
      markers: ['.col.small.pt-1'],
      years: [2021, null],
      body: ['.body-content'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://investor.id/search/{word}/{page}',
        links: ['a[href*="investor.id/"]'],
        year: 2026,
      },
      { url: 'https://investor.id/', links: ['a[href*="investor.id/"]'], year: 2026 },
    ],
  },
  notes: [
    'Addresses: /{section}/{id}/{slug} (market, berita, ekonomi, nasional ...); no date in them.',
    'A search without results says "Halaman yang Anda tuju tidak ditemukan".',
    'CloudFront answers 403 on all paths since July 2026.',
    'Lists inside the story have classes that begin with id-group, baca-juga, related.',
    'Guess: the brand as JSON-LD author, "Editor: Name (address)" as the last line, the dateline "CITY, investor.id –", the Telegram line, the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
