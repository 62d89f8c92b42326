/** Codes behind a story in which the outlet names itself. */
import { expect, test } from '@jest/globals';
import { recordOf } from './pages.ts';

test.each([
  ['(sam/warta)', ['sam, reporter']],
  ['(sam/rid)', ['sam, reporter', 'rid, editor']],
])('%s', async (code, people) => {
  const { author, articleBody } = await recordOf({ end: `<p>Air surut siang itu. ${code}</p>` });
  expect(author.map(({ name, role }) => `${name}, ${role}`)).toEqual(people);
  expect(articleBody).not.toContain(code);
});

test('a code in a line of its own ends the story before four lines of the house', async () => {
  const house = 'Punya kisah seru? Kirim kepada kami.';
  const end = `<p>Air surut siang itu.</p><p>(sam/rid)</p>${`<p>${house}</p>`.repeat(4)}`;
  const { articleBody } = await recordOf({ end });
  expect(articleBody?.endsWith('Air surut siang itu.')).toBe(true);
});
