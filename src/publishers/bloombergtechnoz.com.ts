import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Bloomberg Technoz',
  domains: ['bloombergtechnoz.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['Bloomberg Technoz', 'Bloomberg News'],
  layouts: [
    {
      name: '2026',
      markers: ['h5.title.fw4.cl-gray'],
      years: [2023, null],
      articleSection: ['ul.sitemap a'],
      body: ['.detail-in'],
      junk: ['[class^="smallbox-pilihan"]'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://www.bloombergtechnoz.com/search?query={query}&type=berita&pagenum={page}',
        links: ['a[href*="/detail-news/"]'],
        year: 2026,
      },
      {
        url: 'https://www.bloombergtechnoz.com/',
        links: ['a[href*="/detail-news/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Known (2026): the classes of headline, writer, date, story, breadcrumb ("ul.sitemap") and of the boxes inside the story (smallbox-pilihan...); long pieces are split, ".pager__next" links to the next page.',
    'Guess: addresses /detail-news/{id}/{slug} and /2 for the second page; the printed date with English months and without a zone, taken as WIB; the dateline "Bloomberg Technoz, City -"; the code "(abc/def)" on the last page; the year the layout began.',
    'Pieces translated from Bloomberg News keep its writers in the byline (guess).',
  ],
  verified: 2026,
};

export default profile;
