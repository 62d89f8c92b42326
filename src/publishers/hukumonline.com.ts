import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Hukumonline',
  domains: ['hukumonline.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['Hukumonline', 'hukumonline.com', 'HOL'],
  layouts: [
    {
      name: '2026',
      markers: ['link[rel="canonical"][href*="hukumonline.com/berita/a/"]'],
      years: [2021, null],
    },
  ],
  discovery: {
    feeds: [
      {
        url: 'https://www.hukumonline.com/berita/sitemap.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://www.hukumonline.com/berita/',
        links: ['a[href*="/berita/a/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Known (2026): addresses /berita/a/{slug}, the sitemap; the search answers 401 to programs, and a page of Cloudflare may come instead of the story.',
    'Guess: everything else; the general rules read the page. Slugs end with an id "lt" and hexadecimal digits; only the day is printed, the hour stands in JSON-LD; "Oleh:" stands on a line above the name; "Bacaan 4 Menit" is how long it takes to read.',
    'Guess: stories under "Premium Stories" are for subscribers.',
  ],
  verified: 2026,
};

export default profile;
