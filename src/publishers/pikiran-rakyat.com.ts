import {
  promediaLayout,
  promediaLinks,
  promediaNetwork,
  promediaNotes,
} from './networks/promedia.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...promediaNetwork,
  name: 'Pikiran Rakyat',
  domains: ['pikiran-rakyat.com'],
  network: 'Pikiran Rakyat Media Network',
  brands: [
    'PIKIRAN RAKYAT',
    'Pikiran-Rakyat.com',
    'PRMN',
    'PR Jabar',
    'PRFM News',
    'Potensi Bisnis',
  ],
  layouts: [promediaLayout],
  discovery: {
    feeds: [
      { url: 'http://www.pikiran-rakyat.com/rss.xml', kind: 'feed', year: 2018, proven: false },
    ],
    indexes: [
      {
        url: 'https://www.pikiran-rakyat.com/search?q={query}&page={page}',
        links: promediaLinks,
        year: 2026,
      },
      { url: 'https://www.pikiran-rakyat.com/', links: promediaLinks, year: 2026 },
    ],
  },
  notes: [
    'Papers of the network stand on subdomains (jabar., jateng., potensibisnis., prfmnews.) with addresses /{section}/pr-{id}/{slug}; Galamedia has a profile of its own.',
    'span.read_contributor names the editor.',
    'Captions end in "/Source" or "/Source /" after a full stop and a space; stories end in ***.',
    'Answers 403 or 1015 (Cloudflare) to programs.',
    ...promediaNotes,
  ],
  verified: 2026,
};

export default profile;
