import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Surabaya Pagi',
  domains: ['surabayapagi.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['SURABAYAPAGI.com', 'SURABAYA PAGI', 'Surabaya Pagi', 'SP'],
  layouts: [
    {
      name: '2025',
      markers: ['link[rel="canonical"][href*="surabayapagi.com/news-"]'],
      years: [2020, null],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://surabayapagi.com/feed', kind: 'feed', year: 2026, proven: false }],
    indexes: [
      {
        url: 'https://surabayapagi.com/search/{query}/{page}',
        links: ['a[href*="surabayapagi.com/news-"]'],
        year: 2026,
      },
      {
        url: 'https://surabayapagi.com/',
        links: ['a[href*="surabayapagi.com/news-"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Known: addresses /news-{id}-{slug}, the feed, the search (2026). Guess: everything else; the general rules read the page.',
    'Guess: the dateline "SURABAYAPAGI.com, City -", the code "(abc)" of the writer after the last sentence, beside the names above the story, captions that end with SP/NAME, JSON-LD author "Redaksi".',
  ],
  verified: 2026,
};

export default profile;
