import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'kumparan',
  domains: ['kumparan.com'],
  network: 'kumparan',
  language: 'id',
  zone: '+07:00',
  brands: [
    'kumparan',
    'kumparanNEWS',
    'kumparanBISNIS',
    'kumparanHITS',
    'kumparanSAINS',
    'kumparanFOOD',
    'kumparanWOMAN',
    'kumparanMOM',
    'Tim kumparan',
  ],
  layouts: [
    {
      name: '2020',
      markers: ['[data-qa-id="story-title"]', '[data-qa-id="story-paragraph"]'],
      years: [2020, null],
      keywords: ['[data-qa-id="label-tag-topic"]'],
      byline: ['[data-qa-id="author-name"]'],
    },
  ],
  access: ['script'],
  discovery: {
    feeds: [
      { url: 'https://lapi.kumparan.com/v2.0/rss/', kind: 'feed', year: 2026, proven: false },
      { url: 'https://kumparan.com/sitemap.xml', kind: 'sitemap', year: 2026, proven: false },
      {
        url: 'https://kumparan.com/sitemap_channel_news.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
    ],
  },
  notes: [
    'Addresses: /{account}/{slug}-{id of 11 characters}; the account is a brand (kumparannews) or a person.',
    'JSON-LD dates are true UTC: 03:15Z is the printed 10:15 WIB.',
    'meta keywords is stuffed ("Berita Terkini X", "Berita Terbaru X"): the topics printed below the story are the keywords. og:description ends with hashtags, the meta description does not.',
    'Articles come whole; pages of channels are skeletons with the date 01 April 2020, filled by scripts (GraphQL): feeds and sitemaps announce new pieces, the front page does not.',
    'Guess: the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
