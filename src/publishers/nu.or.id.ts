import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'NU Online',
  domains: ['nu.or.id'],
  network: 'Nahdlatul Ulama',
  language: 'id',
  zone: '+07:00',
  brands: ['NU Online', 'Redaksi NU Online'],
  boilerplate: ['Download NU Online Super App'],
  layouts: [
    {
      name: '2021',
      markers: ['#detail-content'],
      years: [2021, null],
    },
    {
      name: '2017',
      markers: ['link[rel="canonical"][href*="nu.or.id/post/read/"]'],
      years: [2017, 2020],
    },
  ],
  discovery: {
    feeds: [
      { url: 'https://nu.or.id/rss.xml', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.nu.or.id/rss/feed.rss', kind: 'feed', year: 2026, proven: false },
      { url: 'https://www.nu.or.id/rss', kind: 'feed', year: 2026, proven: false },
      { url: 'https://jabar.nu.or.id/rss.xml', kind: 'feed', year: 2023, proven: false },
    ],
    indexes: [
      { url: 'https://islam.nu.or.id/khutbah/{page}', year: 2026 },
      {
        url: 'https://nu.or.id/{section}',
        values: { section: ['nasional', 'internasional', 'daerah'] },
        year: 2026,
      },
    ],
  },
  notes: [
    'Addresses: /{section}/{slug}-{five letters or digits}, also on islam., jabar., jatim. and other hosts (2026); /post/read/{number}/{slug} until about 2020. Neither holds a date.',
    'The story stands in #detail-content, the date is "Kamis, 24 September 2026 | 14:00 WIB" (code of 2026); pictures end with a unix time: storage.nu.or.id/storage/post/16_9/big/{name}_{seconds}.webp.',
    'A story opens with "City, NU Online" on a line of its own: no dash, the text begins below (2019, 2023, 2024); so the place is read only because the name is among the brands.',
    '"(Red: Name)" closes the text (splitter of 2017): the editor. Sermons carry Arabic paragraphs with their reading and meaning; both belong to the text.',
    'Guess: everything else of the markup of 2017, the lines "Kontributor:" and "Editor:" of 2021, the sections, the years where a layout begins and ends; the four feeds come from four lists, none seen to answer.',
  ],
  verified: 2026,
};

export default profile;
