import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'JPNN.com',
  domains: ['jpnn.com'],
  network: 'Jawa Pos',
  language: 'id',
  zone: '+07:00',
  brands: ['JPNN', 'JPNN.com', 'jpnn.com'],
  layouts: [{ name: '2017', markers: ['h1.judul'], years: [2017, null] }],
  wholeArticle: [{ suffix: '?page={page}', year: 2026 }],
  discovery: {
    feeds: [{ url: 'https://www.jpnn.com/rss', kind: 'feed', year: 2026, proven: false }],
    indexes: [
      {
        url: 'https://www.jpnn.com/tag/{word}?page={page}',
        links: ['a[href*="jpnn.com/news/"]'],
        year: 2026,
      },
      { url: 'https://www.jpnn.com/', links: ['a[href*="jpnn.com/news/"]'], year: 2026 },
    ],
  },
  notes: [
    'Addresses: /news/{slug}, also on hosts of provinces (jatim., jabar.).',
    'meta jpnncom_news_pubdate "24 April 2026 20:05" is WIB without saying so, its month may be English; jpnncom_news_author names the writer.',
    'Printed date: "Jumat, 24 April 2026 – 20:05 WIB", a dash that is no hyphen.',
    'Datelines: "jpnn.com, JAKARTA - ", the brand and the place in a <strong> each.',
    'Split pieces: ?page=2 and on, no address for all pages. Feed of 2018: index.php?mib=rss&id=215.',
    'Guess: "Redaktur & Reporter : NAME" below the story, the years of the layout.',
  ],
  verified: 2026,
};

export default profile;
