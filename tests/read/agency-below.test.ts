/** The sign of an agency below a story: whose copy it is. */
import { expect, test } from '@jest/globals';
import { recordOf } from './pages.ts';

const agencies = async (end: string): Promise<string[]> => {
  const { author } = await recordOf({ end });
  return author.filter(({ role }) => role === 'agency').map(({ name }) => name);
};

test.each([
  ['<p><strong>ANTARA</strong></p>', ['ANTARA']],
  ['<p>&nbsp;</p><p>(Reuters)</p>', ['Reuters']],
  ['<p>AFP</p>', ['AFP']],
])('%s says so', async (end, names) => {
  expect(await agencies(end)).toEqual(names);
});

test.each([
  '<p>Bus antara kota penuh.</p>',
  '<div class="menu"><a href="/antara">ANTARA</a></div>',
  '<p>Warga Antara menunggu sampai sore.</p>',
])('%s does not', async (end) => {
  expect(await agencies(end)).toEqual([]);
});
