import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'IDX Channel',
  domains: ['idxchannel.com'],
  network: 'MNC Portal',
  language: 'id',
  zone: '+07:00',
  brands: ['IDX Channel', 'IDXChannel', 'iNews Media Group'],
  layouts: [
    {
      name: '2022',
      markers: ['.article--content', '.article--creator'],
      years: [2022, null],
      byline: ['.article--creator a.creator, .list-tim-editor'],
      body: ['.article--content'],
    },
  ],
  discovery: {
    feeds: [
      {
        url: 'https://www.idxchannel.com/news/sitemap.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
      {
        url: 'https://www.idxchannel.com/market-news/sitemap.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
      {
        url: 'https://www.idxchannel.com/economics/sitemap.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
      {
        url: 'https://www.idxchannel.com/technology/sitemap.xml',
        kind: 'sitemap',
        year: 2026,
        proven: false,
      },
    ],
    indexes: [
      { url: 'https://www.idxchannel.com/', links: ['a[href*="idxchannel.com/"]'], year: 2026 },
    ],
  },
  notes: [
    'Printed dates: "04/11/2025 11:25 WIB", day first; JSON-LD has seconds and the zone.',
    'Below the story .tim_editor names reporter and editor, the name first (.name-editor), then the role (.job-editor).',
    'Sitemaps span about 48 hours. /search answers 522 (2026). Codes of shares in brackets, "(BREN)", are no credits.',
    'Guess: the dateline "IDXChannel -", the years.',
  ],
  verified: 2026,
};

export default profile;
