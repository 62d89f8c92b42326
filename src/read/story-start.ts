/** Where the story starts: below its headline. */
import type { Story } from '../content/find-story.ts';
import type { Headline, Reading } from './reading.ts';

/** Of the story's characters, the share that may stand above the headline and be none of it. */
const maxShareAbove = 0.2;

const charsOf = (lines: Story['lines']): number =>
  lines.reduce((sum, { block }) => sum + block.text.length, 0);

/**
 * The reading with the story's lines below the headline: what little the finder took above it is a player's text,
 * a ticker, or the headline itself where its container holds it too. Where much stands above, the headline is in
 * doubt and nothing is taken away.
 */
export const belowHeadline = (reading: Reading, headline: Headline): Reading => {
  const at = headline.block?.index;
  const { lines, dropped } = reading.story;
  if (at === undefined || (lines[0]?.block.index ?? at + 1) > at) return reading;
  const above = lines.filter(({ block }) => block.index <= at);
  const isHeadline = ({ block }: Story['lines'][number]): boolean => block.index === at;
  const others = above.filter((line) => !isHeadline(line));
  if (above.length === lines.length || charsOf(others) > charsOf(lines) * maxShareAbove)
    return reading;
  const story: Story = {
    ...reading.story,
    lines: lines.slice(above.length),
    dropped: [...dropped, ...above.map(({ block }) => ({ block, reason: 'edge' }))],
  };
  return { ...reading, story };
};
