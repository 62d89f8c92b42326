import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Alinea.id',
  domains: ['alinea.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['Alinea.id', 'Alinea'],
  layouts: [
    {
      name: '2026',
      markers: ['.written__reporter .reporter__nama'],
      years: [2020, null],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://www.alinea.id/search?q={query}',
        links: ['.hasilcari .box1 a[href]'],
        year: 2026,
      },
      { url: 'https://www.alinea.id/', year: 2026 },
    ],
  },
  notes: [
    'Known (2026): the printed date in div.frontdate, the names in div.written__reporter div.reporter__nama, the links of the search; links in .section-popular are no hits of it.',
    'Guess: that a line with the role stands below the name (further writers in boxes of their own; the role below a name is not read), that .frontdate stands over the headline and again in lists, addresses /{section}/{slug}-{id}, the address of the search, the year the layout began.',
  ],
  verified: 2026,
};

export default profile;
