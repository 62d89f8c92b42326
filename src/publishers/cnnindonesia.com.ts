import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'CNN Indonesia',
  domains: ['cnnindonesia.com'],
  network: 'CT Corp',
  language: 'id',
  zone: '+07:00',
  brands: ['CNN Indonesia', 'CNNIndonesia.com'],
  layouts: [
    { name: '2024', markers: ['.text-cnn_grey'], years: [2021, null] },
    { name: '2018', markers: ['#detikdetailtext'], years: [2015, 2020] },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2025 }],
  discovery: {
    feeds: [
      {
        url: 'https://www.cnnindonesia.com/nasional/rss',
        kind: 'feed',
        year: 2026,
        proven: false,
      },
      {
        url: 'https://www.cnnindonesia.com/internasional/rss',
        kind: 'feed',
        year: 2026,
        proven: false,
      },
      { url: 'https://www.cnnindonesia.com/ekonomi/rss', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.cnnindonesia.com/olahraga/rss', kind: 'feed', year: 2026, proven: false },
      {
        url: 'https://www.cnnindonesia.com/teknologi/rss',
        kind: 'feed',
        year: 2026,
        proven: false,
      },
      { url: 'https://www.cnnindonesia.com/hiburan/rss', kind: 'feed', year: 2026, proven: false },
      {
        url: 'https://www.cnnindonesia.com/gaya-hidup/rss',
        kind: 'feed',
        year: 2026,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://www.cnnindonesia.com/indeks/{page}?date={YYYY/MM/DD}&page={page}',
        links: ['article a[href]'],
        year: 2026,
      },
      {
        url: 'https://www.cnnindonesia.com/{section}/indeks/{page}?date={YYYY/MM/DD}&page={page}',
        links: ['article a[href]'],
        values: {
          section: ['nasional', 'internasional', 'ekonomi', 'olahraga', 'teknologi', 'hiburan'],
        },
        year: 2026,
      },
      { url: 'https://www.cnnindonesia.com/', links: ['article a[href]'], year: 2026 },
    ],
  },
  notes: [
    'The 14 digits of the address are no publication time: 20181231204402 for a piece of 2019-01-01 23:15.',
    'The author of the JSON-LD is often the empty string; the printed byline is "CNN Indonesia" or "NAME, CNN Indonesia" (older also "NAME | CNN Indonesia"). Printed date 2018: "CNN Indonesia | Selasa, 01/01/2019 23:15 WIB" (inferred from a scraper).',
    'The dateline "Jakarta, CNN Indonesia" stands in a bare <strong>, the dash outside of any paragraph.',
    'One in ten pages of 2026 (Teknologi) had no JSON-LD.',
    '"TOPIK TERKAIT" heads the tags, not a list of articles; links to /tag/ inside the story are no tags.',
    'The index has 10 articles a page and wants YYYY/MM/DD; DD/MM/YYYY, as the date picker of the site sends it, has no effect.',
    'No piece of 2026 was split; ?page=all stands in a list as checked. Guess: the first year of layout 2024.',
    'Guess: the selectors of links on the index and front page.',
  ],
  verified: 2026,
};

export default profile;
