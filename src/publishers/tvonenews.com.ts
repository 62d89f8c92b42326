import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'tvOnenews',
  domains: ['tvonenews.com'],
  network: 'Visi Media Asia',
  language: 'id',
  zone: '+07:00',
  brands: ['tvOne', 'tvOnenews', 'tvOnenews.com'],
  layouts: [{ name: '2023', markers: ['.detail-content'], years: [2023, null] }],
  discovery: {
    indexes: [
      {
        url: 'https://www.tvonenews.com/',
        links: ['a[href*="tvonenews.com/"][href*="-"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Addresses: /{section}/{id}-{slug}. The search answers only to POST /request/load_search_article.',
    'Guess: the forms of byline, date and dateline (only the classes .detail-author, .detail-date and .detail-content are known), the first year, the selector of the front page.',
  ],
  verified: 2026,
};

export default profile;
