import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Grid.id',
  domains: ['grid.id'],
  network: 'Kompas Gramedia',
  language: 'id',
  zone: '+07:00',
  brands: ['Grid.ID', 'Grid', 'Nova.id', 'Intisari-Online.com', 'Suar.ID', 'Nakita.id'],
  layouts: [
    {
      name: '2020',
      markers: ['.read__article'],
      years: [2020, null],
      headline: ['h1.read__title'],
      body: ['.read__article'],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2026 }],
  discovery: {
    indexes: [
      {
        url: 'https://www.grid.id/search?q={query}&page={page}',
        links: ['.news-list__list a[href*="/read/"]'],
        year: 2026,
      },
      { url: 'https://www.grid.id/', links: ['a[href*="grid.id/read/"]'], year: 2026 },
    ],
  },
  notes: [
    'Magazines stand on subdomains (nova., hai., intisari., suar., nakita.); motorplus-online.com, gridoto.com, bolasport.com, sonora.id and parapuan.co are of the same house and have no profile yet.',
    'Known: .read__article, the boxes bacajuga, bacajuga__*, tags__* and detail-read__comment, ?page=all. Guess: everything else of the page, and the years.',
  ],
  verified: 2026,
};

export default profile;
