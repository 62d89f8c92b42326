import { expect, test } from '@jest/globals';
import { findPages } from '../../src/read/pagination.ts';
import { read } from './pages.ts';

const pager = (...links: readonly (readonly [string, string])[]): string =>
  `<ul class="pagination">${links.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;

const own = 'https://warta.example/kapal-feri-baru';

test.each([
  ['a page says its number in the query', [['2', `${own}?page=2`]], [[2, `${own}?page=2`]]],
  ['or at the end of the path', [['2', `${own}/2`]], [[2, `${own}/2`]]],
  ['a number in the path may count something else', [['2', `${own}/5`]], [[2, `${own}/5`]]],
  ['a number of another page is none of this article', [['2', `${own}-dua/5`]], []],
  ['a query of another number is none', [['2', `${own}?page=5`]], []],
] as const)('%s', async (_, links, pages) => {
  expect([...findPages(await read({ below: pager(['1', own], ...links) }))]).toEqual(pages);
});
