import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'VOA Indonesia',
  domains: ['voaindonesia.com'],
  network: 'VOA',
  language: 'id',
  zone: '+07:00',
  brands: ['VOA', 'VOA Indonesia', 'VOA Bahasa Indonesia', 'Voice of America'],
  layouts: [
    {
      name: '2016',
      markers: ['.body-container .wsw'],
      years: [2016, 2025],
      body: ['.body-container .wsw'],
    },
  ],
  discovery: {
    feeds: [
      {
        url: 'https://www.voaindonesia.com/api/zmgqoe$moi',
        kind: 'feed',
        year: 2022,
        proven: false,
      },
    ],
    indexes: [
      {
        url: 'https://www.voaindonesia.com/s?k={word}',
        links: ['#search-results a[href*="/a/"]'],
        year: 2025,
      },
      {
        url: 'https://www.voaindonesia.com/',
        links: ['a[href*="/a/"]'],
        year: 2025,
      },
    ],
  },
  notes: [
    'Addresses: /a/{slug}/{id}.html; older ones end with /{id} only.',
    'JSON-LD dates have a space for the T and a true Z: "2024-05-13 09:20:11Z" is 16:20 WIB. The printed date is a day.',
    'A standfirst (.intro, also the meta description) stands above the story, before the dateline. Codes in square brackets end the last sentence: "[yp/ka]".',
    'Few new pieces since March 2025, when the broadcaster stopped; whether the site came back is not known.',
    'Guess: all markup but .body-container, the codes, the years.',
  ],
  verified: 2026,
};

export default profile;
