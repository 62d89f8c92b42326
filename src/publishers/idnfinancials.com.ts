import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'IDN Financials',
  domains: ['idnfinancials.com'],
  zone: '+07:00',
  brands: ['IDNFinancials', 'IDN Financials', 'IDNFinancials.com'],
  layouts: [
    {
      name: '2026',
      markers: ['.idn-authors .ia-names', '.date-published[data-date]'],
      years: [2020, null],
      body: ['.article-body'],
      junk: ['.stock-card'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://www.idnfinancials.com/id/search?q={query}&per_page={page}',
        links: ['a[href*="/id/news/"]'],
        year: 2026,
      },
      {
        url: 'https://www.idnfinancials.com/id/news',
        links: ['a[href*="/id/news/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Two languages: /id/news/{id}/{slug} in Indonesian, /news/{id}/{slug} in English; each its own id.',
    'Known (2026): div.date-published with the hour in data-date, the writers in .idn-authors .ia-names a.ian, the story in div.article-body, JSON-LD; an empty search says "Tidak ada data yang ditemukan".',
    'Guess: that only the day is printed, the code "(AB/CD)" of the two writers after the last sentence, cards of shares inside the story, the page number in per_page, the year the layout began.',
    'Tickers in brackets, "(SGLN)", are no credits.',
  ],
  verified: 2026,
};

export default profile;
