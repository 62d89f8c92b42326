import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'VOI',
  domains: ['voi.id'],
  language: 'id',
  zone: '+07:00',
  brands: ['VOI', 'VOI.ID', 'voi.id', 'Waktunya Merevolusi Pemberitaan'],
  boilerplate: ['The English, Chinese, Japanese, Arabic, and French versions'],
  layouts: [
    {
      name: '2026',
      markers: ['.single-post-content', '.single-post-author'],
      years: [2020, null],
      datePublished: ['.single-post-date time'],
      body: ['.single-post-content'],
    },
  ],
  discovery: {
    indexes: [
      {
        url: 'https://voi.id/artikel/indeks?page={page}',
        links: ['a[href*="voi.id/"]'],
        year: 2026,
      },
      {
        url: 'https://voi.id/artikel/cari?q={word}',
        links: ['a[href*="voi.id/"]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'Addresses: /{category}/{id}/{slug}; machine translations under /en/ with the same id.',
    'Trap: machine dates have a zone word for the T: "2026-05-13WIB18:45:00+07:00". The printed date has no zone.',
    'The role stands in small letters behind each name in .single-post-author.',
    'Guess: the JSON-LD, the note of the translations, the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
