import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Infobanknews',
  domains: ['infobanknews.com'],
  network: 'Infobank Media Group',
  language: 'id',
  zone: '+07:00',
  brands: ['Infobanknews', 'Infobank'],
  layouts: [
    {
      name: 'jnews',
      markers: ['.jeg_singlepage', '.jeg_post_title'],
      years: [2024, null],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://infobanknews.com/feed/', kind: 'feed', year: 2026, proven: false }],
    indexes: [
      {
        url: 'https://infobanknews.com/wp-json/wp/v2/posts?search={query}&per_page=20&page={page}&_fields=link',
        year: 2026,
      },
    ],
  },
  notes: [
    'WordPress that answers for itself: /wp-json/wp/v2/posts gives addresses as JSON, not as links of a page.',
    'Guess: the theme (JNews) and so the layout with its years, the list "Poin Penting" on top of the story, the end "(*) Editor: Name", the feed.',
  ],
  verified: 2026,
};

export default profile;
