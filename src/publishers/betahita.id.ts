import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Betahita',
  domains: ['betahita.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['Betahita', 'BETAHITA.ID', 'betahita.id'],
  layouts: [
    {
      name: '2026',
      markers: ['article.detail-artikel .box-sumber'],
      years: [2021, null],
      body: ['.detail-in'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://www.betahita.id/search?query={query}',
        links: ['a[href*="/berita/"]', 'a[href*="/sorot/"]', 'a[href*="/opini/"]'],
        year: 2026,
      },
      { url: 'https://www.betahita.id/', links: ['a[href*="/berita/"]'], year: 2026 },
    ],
  },
  notes: [
    'Known (2026): addresses /{berita|opini|sorot}/{id}/{slug}; the date in article.detail-artikel h5.margin-bottom-sm, with the hour on some pages and the day alone on others; "Oleh: NAME" in div.box-sumber h5.title; the story in div.detail-in.',
    'Guess: the dateline "BETAHITA.ID -", that no machine date is on the page, lang="en" on an Indonesian page, the year the layout began.',
  ],
  verified: 2026,
};

export default profile;
