import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Kompasiana',
  domains: ['kompasiana.com'],
  network: 'Kompas Gramedia',
  language: 'id',
  zone: '+07:00',
  brands: ['KOMPASIANA', 'Kompasiana.com'],
  boilerplate: ['KOMPASIANA ADALAH PLATFORM BLOG'],
  layouts: [
    {
      name: '2015',
      markers: ['.kompasiana-article'],
      years: [2015, 2018],
      headline: ['.read > h1'],
      byline: ['.box-user-in .title h1 a'],
      body: ['.kompasiana-article'],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2026 }],
  notes: [
    'Blogs of readers: the writer is no journalist of the house. The name stands in a box beside the story, in an h1 of its own; a third h1 is "Label Populer".',
    'Dates have seconds and no zone: "07 Februari 2017 11:12:50", then "Diperbarui: ...".',
    'Addresses: /{user}/{slug}_{24 hex} in 2017, /{user}/{24 hex}/{slug} later. The markup after 2018 is unknown.',
  ],
  verified: 2026,
};

export default profile;
