import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'NusaBali',
  domains: ['nusabali.com'],
  language: 'id',
  zone: '+08:00',
  brands: ['NusaBali', 'NusaBali.com', 'nusabali.com'],
  layouts: [
    {
      name: '2026',
      markers: ['.entry-box[itemprop="articleBody"]'],
      years: [2020, null],
      articleSection: ['span[itemprop="articleSection"]'],
      byline: ['span[itemprop="author"]'],
      datePublished: ['.entry-box-header span.month[itemprop="datePublished"]'],
      body: ['.entry-box[itemprop="articleBody"]'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://www.nusabali.com/search?keyword={query}&page={page}',
        links: ['#article-list a[href*="/berita/"]'],
        year: 2026,
      },
      { url: 'https://www.nusabali.com/', links: ['a[href*="/berita/"]'], year: 2026 },
    ],
  },
  notes: [
    'The newsroom is in Bali: "12 Jul 2026 19:37:24" without a zone is WITA (guess).',
    'Addresses: /berita/{id}/{slug}.',
    'Guess: the dateline "CITY, NusaBali" in a paragraph of its own without a dash, below a summary in bold; the code "*abc" behind the last sentence; the year the layout began.',
  ],
  verified: 2026,
};

export default profile;
