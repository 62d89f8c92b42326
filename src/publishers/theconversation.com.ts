import type { Profile } from './profile.ts';

const profile: Profile = {
  name: 'The Conversation',
  domains: ['theconversation.com'],
  network: 'The Conversation',
  brands: ['The Conversation', 'The Conversation Indonesia', 'The Conversation ID', 'TC'],
  discovery: {
    indexes: [
      {
        url: 'https://theconversation.com/id',
        links: ['article h2 a[href]', 'article h3 a[href]'],
        year: 2026,
      },
    ],
  },
  notes: [
    'The Indonesian edition is theconversation.com/id; its articles have addresses without the edition: /{slug}-{id}. So the profile names no language, no zone and no layout; the general rules read its page of 2026 whole.',
    'time[datetime] is true UTC; printed with the month first and a dot in the time, in the reader edition\'s zone: "Maret 11, 2026 9.15am WIB" (2017 and later, inferred).',
    'Writers are scholars with a role and a statement of interests beside the story.',
    'Texts are republished elsewhere with a counter picture (counter.theconversation.com).',
    'Guess: all markup but time[datetime] and [itemprop=articleBody].',
  ],
  verified: 2026,
};

export default profile;
