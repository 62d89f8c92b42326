import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'BBC News',
  domains: ['bbc.com', 'bbc.co.uk'],
  network: 'BBC',
  brands: ['BBC', 'BBC News', 'BBC News Indonesia', 'BBC Indonesia', 'BBC World Service'],
  discovery: {
    feeds: [
      {
        url: 'https://feeds.bbci.co.uk/indonesia/rss.xml',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
      {
        url: 'https://feeds.bbci.co.uk/indonesia/berita_indonesia/rss.xml',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
      {
        url: 'https://feeds.bbci.co.uk/indonesia/dunia/rss.xml',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://www.bbc.com/indonesia',
        links: ['a[href*="/indonesia/articles/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'BBC News Indonesia is bbc.com/indonesia; one profile answers for all of bbc.com, so it names no language, no zone and no layout; the general rules read its page of 2026 whole.',
    'The printed date is a day without a time ("11 Maret 2026"); metas and JSON-LD have true UTC.',
    'JSON-LD names the house as author; writers stand in the section "Informasi artikel", each label for the ear only ("Penulis,", "Peranan,").',
    'bbc.co.uk/indonesia until about 2015. The feeds are built from {type} in a list of 2022.',
    'Guess: all markup.',
  ],
  verified: 2026,
};

export default profile;
