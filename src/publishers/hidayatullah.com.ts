import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Hidayatullah.com',
  domains: ['hidayatullah.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['Hidayatullah.com', 'hidayatullah.com'],
  layouts: [
    {
      name: 'wordpress',
      markers: ['.hentry .entry-title h1'],
      years: [2012, null],
    },
    {
      name: 'mobile',
      markers: ['.navbar + .container-fluid > .entry-title h1'],
      years: [2018, 2018],
    },
  ],
  discovery: {
    feeds: [
      { url: 'https://www.hidayatullah.com/feed', kind: 'feed', year: 2026, proven: false },
      { url: 'http://www.hidayatullah.com/feed/', kind: 'feed', year: 2018, proven: false },
    ],
    indexes: [
      {
        url: 'https://www.hidayatullah.com/{section}',
        links: ['.post.list h2.entry-title a[href]'],
        values: {
          section: [
            'berita',
            'kajian',
            'artikel',
            'kolom',
            'ramadhan',
            'feature',
            'spesial',
            'konsultasi',
          ],
        },
        year: 2018,
      },
      {
        url: 'https://m.hidayatullah.com/berita/page/{page}',
        links: ['ul.list-unstyled > li a[href]'],
        year: 2018,
      },
    ],
  },
  notes: [
    'WordPress. Addresses: /{section}/YYYY/MM/DD/{number}/{slug}.html (2023). The date is "weekday, D month YYYY - HH:MM WIB" (inferred from a splitter of 2017).',
    'On the host m. the headline is .entry-title h1 and the story .entry-content (crawler); lists page by .wp-pagenavi. The years of both lists are guesses: their crawlers carry no date.',
    'Opinions end with "[City, Month YYYY/hidayatullah.com]" (seen in a copy of 2010), which names nobody.',
    'Guess: the rest of the markup, /read/ in addresses of 2018, the opening "Hidayatullah.com–", the star that ends a story, "Rep: Name" and "Editor: Name" below it, the account "admin_hidcom" in the metadata, the years of the layouts.',
  ],
  verified: 2026,
};

export default profile;
