import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'The Jakarta Post',
  domains: ['thejakartapost.com'],
  language: 'en',
  zone: '+07:00',
  brands: [
    'The Jakarta Post',
    'Jakarta Post',
    'JP',
    'TJP',
    'National',
    'Archipelago',
    'World',
    'Headlines',
  ],
  boilerplate: ['For print subscription, please contact'],
  layouts: [
    {
      name: '2016',
      markers: ['.tjp-single__content', '.tjp-title--single'],
      years: [2016, null],
      headline: ['h1.tjp-title--single'],
      alternativeHeadline: ['.tjp-summary'],
      body: ['.tjp-single__content'],
      junk: ['.tjp-single__content-ads', '.tjp-newsletter-box', '.tjp-paywall'],
    },
    {
      name: '2012',
      markers: ['.subpage_title p.colored', '.jpslide'],
      years: [2012, 2016],
      articleSection: ['.subpage_title p.colored'],
      body: ['.story .span-13, .story .span-12'],
    },
  ],
  access: ['paywall'],
  discovery: {
    indexes: [
      {
        url: 'https://www.thejakartapost.com/{section}/latest?page={page}',
        links: ['.latestDetail a[href$=".html"]'],
        values: { section: ['indonesia', 'business', 'world', 'opinion', 'culture'] },
        year: 2025,
      },
      {
        url: 'https://www.thejakartapost.com/',
        links: ['a[href$=".html"]'],
        year: 2025,
      },
    ],
  },
  notes: [
    'English. Addresses: /{section}/YYYY/MM/DD/{slug}.html; /news/YYYY/MM/DD/{slug}.html until about 2016.',
    'The first letter of a story may stand alone, in an h1 of its own (.tjp-opening__char), its word goes on in the p after it (2026).',
    'Dates: "Published on 2025-09-29T17:09:28+07:00", "Published on Sep. 29, 2025", "September 29, 2025"; in 2013 "Sun, September 22 2013, 8:42 PM" behind name, paper, place and section on one line (the sections stand among the brands for that).',
    'JSON-LD says isAccessibleForFree as text, "true" or "false"; a premium page has the first paragraphs only.',
    'In 2013 initials in brackets end the last sentence: "(ebf)"; the story stands in .span-12, beside a picture in .span-13 (2015, 2016).',
    'Search is a script of Google. Guess: .tjp-summary as subtitle, the years in which layouts began and ended, the page parameter of /latest.',
  ],
  verified: 2026,
};

export default profile;
