import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Bisnis.com',
  domains: ['bisnis.com'],
  network: 'JIBI',
  language: 'id',
  zone: '+07:00',
  brands: ['Bisnis', 'Bisnis Indonesia', 'JIBI'],
  layouts: [
    {
      name: '2022',
      markers: ['.detailsTitleCaption'],
      years: [2022, null],
      headline: ['h1.detailsTitleCaption'],
      body: ['.detailsContent'],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2026 }],
  access: ['paywall'],
  discovery: {
    indexes: [
      {
        url: 'https://www.bisnis.com/index?categoryId=0&type=indeks&date={YYYY-MM-DD}',
        links: ['a[href*="bisnis.com/read/"]'],
        year: 2026,
      },
      { url: 'https://search.bisnis.com/?q={query}&page={page}', year: 2026 },
      { url: 'https://www.bisnis.com/', links: ['a[href*="bisnis.com/read/"]'], year: 2026 },
    ],
  },
  notes: [
    'Addresses /read/{YYYYMMDD}/{section}/{id}/{slug}: the day is that of publication.',
    'The header writes "Jum\'at"; names end in " - Bisnis.com". Dateline "Bisnis.com, JAKARTA -".',
    'The index has some 40 articles a day and no pages; the search wraps links in link?url=.',
    'Articles, sitemap and robots.txt answer 403 or a challenge (Cloudflare) to programs. A class .paywall holds the story of paid pieces.',
    'Guess: the years of the layout, that the header prints no zone, the place of "Penulis : A" and "Editor : B".',
  ],
  verified: 2026,
};

export default profile;
