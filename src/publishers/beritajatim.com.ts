import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'beritajatim.com',
  domains: ['beritajatim.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['beritajatim.com', 'beritajatim', 'Redaksi Beritajatim'],
  layouts: [
    {
      name: '2026',
      markers: ['[itemprop="articleBody"]'],
      years: [2020, null],
      body: ['[itemprop="articleBody"]'],
    },
    {
      name: '2017',
      markers: ['.isi_berita'],
      years: [2014, 2018],
      body: ['.isi_berita'],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://beritajatim.com/feed/', kind: 'feed', year: 2026, proven: false }],
    indexes: [{ url: 'https://beritajatim.com/', year: 2026 }],
  },
  notes: [
    'Stories end with the signs of reporter and editor in square brackets: "[rus]", "[tin/but]".',
    'In 2017 weekday and date stood in one element, the time with WIB in the next.',
    'Addresses since: /{slug} without a section; those of 2017 are a guess.',
    'Guess: the dateline "CITY (beritajatim.com) –", all classes of layout 2017, the years of both layouts, the feed.',
  ],
  verified: 2026,
};

export default profile;
