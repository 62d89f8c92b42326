import { newspaperTheme } from './networks/newspaper.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Bali Post',
  domains: ['balipost.com'],
  network: 'Kelompok Media Bali Post',
  language: 'id',
  zone: '+08:00',
  brands: ['BALIPOST.com', 'Bali Post', 'BP', 'kmb'],
  layouts: [newspaperTheme],
  discovery: {
    feeds: [{ url: 'http://balipost.com/feed', kind: 'feed', year: 2018, proven: false }],
    indexes: [
      {
        url: 'https://www.balipost.com/',
        links: ['.td-module-title a[href*="/news/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'The newsroom is in Bali: dates without a zone are WITA. The printed date is "day | time" in one .entry-date; article:published_time is taken for true UTC (guess).',
    'The search of the site is a script of Google: nothing can be found there without a browser.',
    'Guess: dateline "CITY, BALIPOST.com –", the code "(Name/balipost)" below the story, the address /news/YYYY/MM/DD/id/Slug.html, the network, the year the theme came.',
  ],
  verified: 2026,
};

export default profile;
