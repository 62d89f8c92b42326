import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Inilah.com',
  domains: ['inilah.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['INILAHCOM', 'Inilahcom', 'Inilah.com', 'inilah.com'],
  layouts: [
    {
      name: '2022',
      markers: ['#__next .MuiTypography-root'],
      years: [2022, null],
    },
    {
      name: '2014',
      markers: ['link[rel="canonical"][href*=".inilah.com/read/detail/"]'],
      years: [2014, 2018],
      articleSection: ['h6 > a[href*=".inilah.com/"]'],
    },
  ],
  discovery: {
    feeds: [
      { url: 'https://www.inilah.com/atom.xml', kind: 'feed', year: 2025, proven: false },
      {
        url: 'http://www.inilah.com/rss/feed/terkini/',
        kind: 'feed',
        year: 2018,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://www.inilah.com/categories/{section}',
        values: {
          section: ['news', 'market', 'arena', 'hangout', 'ototekno', 'empati', 'gallery', 'kanal'],
        },
        year: 2026,
      },
      { url: 'https://www.inilah.com/', year: 2026 },
    ],
  },
  notes: [
    'Since 2022 at the latest Next.js, MUI and Strapi: addresses are /{slug} without a date or a number; the lists of front and section pages stand in #__NEXT_DATA__ (queries whose key has "posts", publishedAt in UTC) as well (public code).',
    'What nobody filled in is printed empty: og:title, og:url and keywords "", JSON-LD the word null (read from code of the same house).',
    '2014-2018: a host per section (bola., gayahidup., ekonomi.) and /read/detail/{number}/{slug}; the date, "weekday, D month YYYY | HH:MM WIB", is the third text below the headline (inferred from a splitter of 2017).',
    'Guess: the markup around the story in both layouts, the dateline "INILAHCOM, City -", the closing code "[abc]", the printed date since 2022, the last year of the first layout and the first of the second; the years of the feeds are those of the lists they stand in.',
  ],
  verified: 2026,
};

export default profile;
