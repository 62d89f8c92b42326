import { klyNetwork, since2018 } from './networks/kly.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...klyNetwork,
  name: 'Fimela',
  domains: ['fimela.com'],
  brands: ['Fimela.com'],
  layouts: [{ ...since2018, articleSection: ['.read-page--header--subtitle'] }],
  discovery: {
    indexes: [
      {
        url: 'https://www.fimela.com/',
        links: ['a[href*="fimela.com/"][href*="/read/"]'],
        year: 2020,
      },
    ],
  },
  notes: [
    'The template of Liputan6. The change, where one is printed, stands in time.read-page--header--author__modified-time.',
    'The dateline "Fimela.com, Jakarta" (in <b>) has no dash after it.',
    'time[datetime] is WIB without saying so: "2020-06-03 10:15:43".',
    "Guess: the years of the layout and the front page's selector.",
  ],
  verified: 2024,
};

export default profile;
