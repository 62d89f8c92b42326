import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Kontan',
  domains: ['kontan.co.id'],
  network: 'Kompas Gramedia',
  language: 'id',
  zone: '+07:00',
  brands: ['KONTAN.CO.ID', 'KONTAN'],
  layouts: [
    {
      name: '2019',
      markers: ['.tmpt-desk-kon'],
      years: [2019, null],
      headline: ['h1.detail-desk'],
      body: ['.tmpt-desk-kon'],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2026 }],
  discovery: {
    indexes: [
      {
        url: 'https://www.kontan.co.id/search/indeks?kanal={channel}&tanggal={D}&bulan={MM}&tahun={YYYY}&pos=indeks&per_page={offset}',
        links: ['a[href*="kontan.co.id/news/"]'],
        values: { offset: ['20', '40', '60', '80'] },
        year: 2026,
      },
      {
        url: 'https://www.kontan.co.id/search/?search={query}&per_page={offset}',
        links: ['a[href*="kontan.co.id/news/"]'],
        year: 2026,
      },
      {
        url: 'https://www.kontan.co.id/',
        links: ['a[href*="kontan.co.id/news/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Addresses /news/{slug} have neither date nor id.',
    'Dates "Rabu, 02 Januari 2019 | 21:10 WIB"; in 2017 with a slash instead of the bar. "Reporter: A | Editor: B" is one line.',
    'Dateline "KONTAN.CO.ID - JAKARTA. ": the place comes last and ends with a full stop.',
    'Links with a class track-... inside the story lead elsewhere; what follows the comment "pagination end" is no story.',
    'The lists count articles, not pages: per_page 20, 40, ... Article pages answer 403 to programs (2026).',
    'Guess: the years of the layout, JSON-LD without zone.',
  ],
  verified: 2026,
};

export default profile;
