import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'Dandapala',
  domains: ['dandapala.com'],
  language: 'id',
  zone: '+07:00',
  brands: ['DANDAPALA', 'Dandapala', 'Tim Dandapala', 'DANDAPALA Digital'],
  layouts: [
    {
      name: '2025',
      markers: ['#article-content p.mt-2'],
      years: [2025, null],
      body: ['#article-content'],
    },
  ],
  discovery: {
    indexes: [
      { url: 'https://dandapala.com/', links: ['a[href*="/article/detail/"]'], year: 2026 },
    ],
  },
  notes: [
    'Known (2026): addresses /article/detail/{slug}, the printed date "2025-05-14 09:30:12" without a zone, the story in #article-content p.mt-2. The paper of the general courts under the Supreme Court.',
    'Guess: the writer "NAME - Dandapala Contributor" above the story, the code "(abc/def)" below it, the year in which the layout began.',
  ],
  verified: 2026,
};

export default profile;
