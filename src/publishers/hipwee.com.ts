import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Hipwee',
  domains: ['hipwee.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['Hipwee', 'Hipwee Community'],
  boilerplate: ['Suka artikel ini? Yuk follow Hipwee'],
  layouts: [
    {
      name: 'wordpress',
      markers: ['.post-content, .entry-content'],
      years: [2015, null],
      body: ['.post-content, .entry-content'],
    },
  ],
  discovery: {
    feeds: [{ url: 'http://www.hipwee.com/feed/', kind: 'feed', year: 2018, proven: false }],
    indexes: [{ url: 'https://www.hipwee.com/', year: 2026 }],
  },
  notes: [
    'The printed date is relative ("3 jam lalu", also min, menit, hari, bulan): article:published_time has the clock (guess: in true UTC).',
    'Addresses: /{category}/{slug}/, like those of its categories: feeds tell articles apart, links do not.',
    'Stories are lists: numbered headings, each with a picture whose source stands in its caption (guess).',
    'Guess: which of .entry-content and .post-content a page has, the years.',
  ],
  verified: 2026,
};

export default profile;
