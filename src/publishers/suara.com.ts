import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Suara.com',
  domains: ['suara.com'],
  network: 'Arkadia',
  language: 'id',
  zone: '+07:00',
  brands: ['Suara.com', 'Suara', 'SuaraJogja.id', 'SuaraBekaci.id'],
  layouts: [
    { name: '2023', markers: ['.article-content'], years: [2023, null], junk: ['.ten-second'] },
    { name: '2018', markers: ['article.detail-content'], years: [2018, 2022] },
  ],
  wholeArticle: [
    { suffix: '?page=all', year: 2026 },
    { suffix: '?page={page}', year: 2026 },
  ],
  discovery: {
    feeds: [
      { url: 'https://www.suara.com/rss/news', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.suara.com/rss/bisnis', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.suara.com/rss/lifestyle', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.suara.com/rss/entertainment', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.suara.com/rss/otomotif', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.suara.com/rss/tekno', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.suara.com/rss/health', kind: 'feed', year: 2026, proven: false },
    ],
    indexes: [
      {
        url: 'https://www.suara.com/indeks?page={page}',
        links: ['a[href*="suara.com/"][href*="/20"]'],
        year: 2026,
      },
      { url: 'https://www.suara.com/', links: ['a[href*="suara.com/"][href*="/20"]'], year: 2026 },
    ],
  },
  notes: [
    'The address holds date and time of publication in WIB: /{section}/YYYY/MM/DD/HHMMSS/{slug}.',
    'Printed date: "Jum\'at, 24 Juli 2026 | 07:08 WIB"; articleDate of the data layer is WIB without saying so.',
    'The two names beside the date are reporter and editor, both a.author-trigger, both authors in the JSON-LD: no label tells them apart.',
    'The box "Baca 10 detik" (.ten-second) sums the story up and is none of it.',
    'Split pieces: articleTotalPages of the data layer counts the pages; ?page=all stands in one list, ?page=2 in another.',
    'robots.txt refuses /loadmoredetail?; the search needs a browser. Older pages (until about 2022) hold the story in article.detail-content.',
    'Guess: the years of the layouts, the classes of list pages.',
  ],
  verified: 2026,
};

export default profile;
