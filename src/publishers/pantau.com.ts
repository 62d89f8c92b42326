import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Pantau.com',
  domains: ['pantau.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['Pantau.com', 'Pantau'],
  layouts: [{ name: '2026', markers: ['#__next'], years: [2026, null] }],
  discovery: {
    indexes: [{ url: 'https://www.pantau.com/', year: 2026 }],
  },
  notes: [
    'A Next.js page: lists stand in __NEXT_DATA__, props.pageProps.articles, each with urlDetail. Addresses /{category}/{id}/{slug}.',
    'Guess: how an article is printed ("15 Juli 2026, 10:20 WIB", labels "Penulis :" and "Editor :" in boxes of their own below the story, the dateline "Pantau -"), and that it needs no scripts.',
  ],
  verified: 2026,
};

export default profile;
