import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Fajar',
  domains: ['fajar.co.id'],
  network: 'Fajar',
  language: 'id',
  zone: '+08:00',
  brands: ['FAJAR', 'FAJAR.CO.ID', 'Rakyat Sultra', 'RAKYATSULTRA.FAJAR.CO.ID'],
  layouts: [
    {
      name: 'wordpress',
      markers: ['.entry-content'],
      years: [2018, null],
      body: ['.entry-content'],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2026 }],
  discovery: {
    feeds: [{ url: 'http://fajar.co.id/feed/', kind: 'feed', year: 2018, proven: false }],
    indexes: [{ url: 'https://fajar.co.id/', links: ['a[href*="fajar.co.id/20"]'], year: 2026 }],
  },
  notes: [
    'Addresses: /YYYY/MM/DD/{slug}/. Rakyat Sultra is a host of the same domain, rakyatsultra.',
    'Guess: ?page=all (one list, not checked there), WITA for dates without a zone, the dateline "FAJAR.CO.ID, CITY —", the code "(abc/fajar)" in which the second half is the paper, the years.',
  ],
  verified: 2026,
};

export default profile;
