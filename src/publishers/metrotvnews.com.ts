import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Metro TV News',
  domains: ['metrotvnews.com', 'medcom.id'],
  network: 'Media Group',
  language: 'id',
  zone: '+07:00',
  brands: ['MetroTV', 'Metro TV', 'Metrotvnews.com', 'Medcom.id', 'Medcom'],
  layouts: [
    {
      name: '2022',
      markers: ['.news-text', 'p.pt-20.date'],
      years: [2022, null],
      articleSection: ['.breadcrumb-content p a'],
      body: ['.news-text'],
    },
  ],
  discovery: {
    feeds: [{ url: 'https://www.medcom.id/rss/nasional', kind: 'feed', year: 2022, proven: false }],
    indexes: [
      {
        url: 'https://www.metrotvnews.com/search?query={query}&page={page}',
        links: ['a[href*="/read/"]', 'a[href*="/play/"]'],
        year: 2026,
      },
      { url: 'https://www.metrotvnews.com/', links: ['a[href*="/read/"]'], year: 2026 },
    ],
  },
  notes: [
    'Name and date stand on one line parted by a bullet, already in 2017: "NAME • 12 September 2025 08:14".',
    'The heading is an h1 or an h2. Medcom.id was the site of the station until about 2022 and shares its newsroom; that its pages share the layout is a guess.',
    'Guess: addresses /read/{code}-{slug}, paragraphs parted by <br>, the place with a colon ("Jakarta: ") as dateline, the editor in brackets below the story, the years.',
  ],
  verified: 2026,
};

export default profile;
