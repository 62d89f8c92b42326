import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Jakarta Selaras',
  domains: ['jakarta.selaras.co.id'],
  network: 'Selaras',
  language: 'id',
  zone: '+07:00',
  brands: ['SELARAS.CO.ID', 'Selaras.co.id', 'Jakarta Selaras', 'Selaras'],
  layouts: [
    {
      name: '2026',
      markers: ['.post_content'],
      years: [2024, null],
      body: ['.post_content'],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://jakarta.selaras.co.id/rss', kind: 'feed', year: 2026, proven: false }],
    indexes: [
      { url: 'https://jakarta.selaras.co.id/', links: ['a[href*="/detail/"]'], year: 2026 },
    ],
  },
  notes: [
    'Known: addresses /detail/{id}/{slug}, the story in .post_content, the feed (2026). Guess: everything else.',
    'Guess: h1 is the logo and the headline an h2, paragraphs are <div>, no JSON-LD, metas name the paper as author.',
    'Only the host jakarta. is known; other hosts of selaras.co.id are not spoken for.',
  ],
  verified: 2026,
};

export default profile;
