import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'DailySocial',
  domains: ['dailysocial.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['DailySocial', 'DailySocial.id', 'Redaksi DailySocial'],
  layouts: [
    {
      name: '2025',
      markers: ['.wp-block-post-content'],
      years: [2024, null],
      body: ['.wp-block-post-content'],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://news.dailysocial.id/feed/', kind: 'feed', year: 2026, proven: false }],
    indexes: [{ url: 'https://news.dailysocial.id/', links: ['a[href*="/post/"]'], year: 2026 }],
  },
  notes: [
    'The news are on the host news.dailysocial.id, addresses /post/{slug}; the firm has other hosts.',
    'Known (2026): a WordPress theme of blocks, the story in .wp-block-post-content or .entry-content, the writer in .wp-block-post-author-name a.',
    'Guess: the feed (every WordPress has one), metas in true UTC beside a printed day, the year the theme came.',
  ],
  verified: 2026,
};

export default profile;
