import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Mongabay Indonesia',
  domains: ['mongabay.co.id'],
  network: 'Mongabay',
  language: 'id',
  zone: '+07:00',
  brands: ['Mongabay', 'Mongabay Indonesia', 'Mongabay.co.id'],
  boilerplate: ['*****'],
  layouts: [
    {
      name: '2024',
      markers: ['.article-headline h1'],
      years: [2024, null],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://www.mongabay.co.id/feed/', kind: 'feed', year: 2025, proven: false }],
    indexes: [
      {
        url: 'https://mongabay.co.id/',
        links: ['a[href*="mongabay.co.id/20"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'WordPress: https://mongabay.co.id/wp-json/wp/v2/posts?search={word}&per_page=20&page={page} lists articles as JSON (2026).',
    'Addresses: /YYYY/MM/DD/{slug}/.',
    'Metas and JSON-LD are true UTC; the printed date is a day without a time.',
    'Guess: all markup, the uploader as JSON-LD author, the years.',
  ],
  verified: 2026,
};

export default profile;
