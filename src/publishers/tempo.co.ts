import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Tempo.co',
  domains: ['tempo.co'],
  network: 'Tempo Inti Media',
  language: 'id',
  zone: '+07:00',
  brands: ['TEMPO.CO', 'Tempo', 'INFO NASIONAL'],
  layouts: [
    {
      name: '2025',
      markers: ['#content-wrapper'],
      years: [2025, null],
      body: ['#content-wrapper'],
    },
    {
      name: '2020',
      markers: ['.detail-content .detail-in'],
      years: [2019, 2024],
      body: ['.detail-content'],
    },
    {
      name: '2015',
      markers: ['.block-tanggal'],
      years: [2013, 2018],
      body: ['.artikel'],
    },
  ],
  wholeArticle: [{ suffix: '?page=all', year: 2021 }],
  access: ['paywall'],
  discovery: {
    feeds: ['nasional', 'bisnis', 'hukum', 'metro', 'dunia', 'bola', 'tekno'].map((section) => ({
      url: `http://rss.tempo.co/${section}`,
      kind: 'feed' as const,
      year: 2022,
      proven: false,
    })),
    indexes: [
      {
        url: 'https://www.tempo.co/indeks?page={page}&start_date={YYYY-MM-DD}&end_date={YYYY-MM-DD}&rubric_slug={section}',
        values: { section: ['politik', 'hukum', 'ekonomi', 'lingkungan', 'sains', 'cekfakta'] },
        year: 2026,
      },
      { url: 'https://www.tempo.co/indeks/{YYYY-MM-DD}/{section}', year: 2024 },
      {
        url: 'https://www.tempo.co/{section}/_payload.json',
        values: { section: ['politik', 'hukum', 'ekonomi', 'lingkungan'] },
        year: 2026,
      },
      { url: 'https://www.tempo.co/', year: 2026 },
    ],
  },
  notes: [
    'The story of 2025 is one div per paragraph, all with the id content-wrapper.',
    'meta article:published_time reads "null WIB" (2026); JSON-LD has +07:00 and no change date.',
    'JSON-LD may name a person twice; "NAME (Kontributor)" marks contributors; a good quarter of the pieces of 2025 name only "Tempo.co".',
    'isAccessibleForFree false is Tempo Plus: articleBody and the page hold only a teaser.',
    'Dates "18 Juni 2025 | 20.04 WIB" (2025) and "Kamis, 05 November 2015 | 11:13 WIB". Datelines "TEMPO.CO, Jakarta -", the space after the comma often lost; "INFO NASIONAL -" is sponsored.',
    'In 2015 the writer signs under the story in capitals.',
    'Addresses: /{section}/{slug}-{id} since 2025, before that a host per section and /read/{id}/{slug}. /penulis/NAME-ID and /tag/NAME look alike and are no articles.',
    'The index answers 403 to programs (2026); _payload.json is a list of pointers (root "rubric-content", latest.data: canonical_url, published_at without zone).',
    'Guess: all classes of layout 2020.',
  ],
  verified: 2026,
};

export default profile;
