import { newspaperTheme } from './networks/newspaper.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'BantenNews',
  domains: ['bantennews.co.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['BantenNews.co.id', 'BantenNews', 'Tim Redaksi'],
  layouts: [{ ...newspaperTheme, datePublished: ['.td-post-date time@datetime'] }],
  discovery: {
    feeds: [{ url: 'https://www.bantennews.co.id/feed/', kind: 'feed', year: 2026, proven: false }],
    indexes: [
      { url: 'https://www.bantennews.co.id/', links: ['.td-module-title a[href]'], year: 2026 },
    ],
  },
  notes: [
    'The page prints the day alone; time.entry-date[datetime] has the clock and the zone.',
    '.td-post-author-name may name the newsroom; writer and editor are printed below the story.',
    'Guess: the labels "Penulis :" and "Editor :", the dateline "CITY – ", the address /{slug}/, the feed (all WordPress sites have one), the year the theme came.',
  ],
  verified: 2026,
};

export default profile;
