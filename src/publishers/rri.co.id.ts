import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'RRI',
  domains: ['rri.co.id'],
  network: 'LPP RRI',
  language: 'id',
  zone: '+07:00',
  brands: ['RRI', 'RRI.CO.ID', 'KBRN', 'LPP RRI', 'Radio Republik Indonesia'],
  layouts: [
    {
      name: '2025',
      markers: ['.post_details_inner'],
      years: [2022, null],
      body: ['.post_details_inner'],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://rri.co.id/rss', kind: 'feed', year: 2025, proven: false }],
    indexes: [
      {
        url: 'https://rri.co.id/search?q={word}&page={page}',
        links: ['a[href*="rri.co.id/"]'],
        year: 2026,
      },
      { url: 'https://rri.co.id/', links: ['a[href*="rri.co.id/"]'], year: 2026 },
    ],
  },
  notes: [
    'Addresses: /{region}/{section}/{id}/{slug}; no date in them.',
    '.author reads "Oleh - NAME," with a comma behind it; .date has line breaks inside and WIB at the end, also for stations in other zones.',
    'Guess: the dateline "KBRN, City:" (Kantor Berita Radio Nasional, until about 2025), later "RRI.CO.ID, City -"; the feed; the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
