import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'DDTC News',
  domains: ['ddtc.co.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['DDTCNews', 'DDTC News', 'DDTC', 'Redaksi DDTCNews'],
  layouts: [
    {
      name: '2026',
      markers: ['#publish-news'],
      years: [2025, null],
      body: ['.contentArticle'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://news.ddtc.co.id/{section}',
        values: { section: ['berita', 'review', 'literasi', 'komunitas'] },
        year: 2026,
      },
      { url: 'https://news.ddtc.co.id/', year: 2026 },
    ],
  },
  notes: [
    'The paper is the host news.ddtc.co.id; other hosts of the domain belong to the firm.',
    'Known (2026): addresses /{berita|review|literasi|komunitas}/.../{id}/{slug}, the date in #publish-news with the day only ("Minggu, 12 Juli 2026"), Friday written "Jum\'at", the story in div.contentArticle; the search needs a browser.',
    'Guess: that JSON-LD and metas have no date, so a record knows the day only; the dateline "CITY, DDTCNews –"; the code "(abc)" in bold after the last sentence; the address of the section pages; the year the layout began.',
  ],
  verified: 2026,
};

export default profile;
