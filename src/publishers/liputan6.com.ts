import { klyNetwork, mobile, since2018 } from './networks/kly.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...klyNetwork,
  name: 'Liputan6.com',
  domains: ['liputan6.com'],
  brands: ['Liputan6', 'Liputan6.com', 'Tim Redaksi'],
  boilerplate: ['Jika Anda memiliki informasi seputar hoaks'],
  layouts: [
    { name: '2023', markers: ['.read-page-box__author'], years: [2023, null] },
    mobile,
    since2018,
    { name: '2015', markers: ['.read-page--header__title'], years: [2015, 2017] },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2025 }],
  discovery: {
    feeds: [
      { url: 'https://feed.liputan6.com/rss', kind: 'feed', year: 2025, proven: false },
      { url: 'https://feed.liputan6.com/rss/news', kind: 'feed', year: 2025, proven: false },
      { url: 'https://feed.liputan6.com/rss/bisnis', kind: 'feed', year: 2025, proven: false },
    ],
    indexes: [
      {
        url: 'https://www.liputan6.com/indeks/{YYYY/MM/DD}?start={YYYY-MM-DD}&end={YYYY-MM-DD}&page={page}',
        links: ['a[href*="liputan6.com/"][href*="/read/"]'],
        year: 2026,
      },
      {
        url: 'https://www.liputan6.com/{channel}/indeks/{YYYY/MM/DD}?page={page}',
        links: ['a[href*="liputan6.com/"][href*="/read/"]'],
        values: { channel: ['news', 'bisnis', 'bola', 'regional', 'global', 'tekno', 'health'] },
        year: 2026,
      },
      {
        url: 'https://www.liputan6.com/indeks/terpopuler/{span}?page={page}',
        links: ['.article-snippet--numbered a[href]'],
        values: { span: ['hari-ini', 'minggu-ini'] },
        year: 2026,
      },
      {
        url: 'https://www.liputan6.com/',
        links: ['a[href*="liputan6.com/"][href*="/read/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'The printed date of 2025 is that of the change ("Diperbarui 18 Jun 2025, 14:05 WIB" on all of 1672 pages); article:published_time has the first. Also seen: "Diterbitkan 24 Juli 2026, 10:26 WIB"; "on 16 Feb 2016 at 09:20 WIB".',
    'time[datetime] is WIB without saying so: "2016-02-16 09:20:00".',
    'meta author is "Liputan6.com". There is no link rel=canonical; og:url has the address.',
    'All pages of a split piece are in one document as [data-page]; ?page=all stands in a list as checked and is not needed.',
    'In article:modified_time the change may come before the publication (2021).',
    'Datelines "Liputan6.com, Jakarta - " on nearly every piece; the dash may be missing.',
    'The index has 24 articles a page; its end is the next day. One crawler found /{channel}/indeks without a date to be an empty date picker.',
    'Channels had hosts of their own until about 2019 (tekno., bisnis., bola., health., lifestyle.); without one the address still names the channel.',
    'Guess: the years in which one layout gave way to the next.',
  ],
  verified: 2026,
};

export default profile;
