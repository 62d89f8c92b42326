import { expect, test } from '@jest/globals';
import { recordOf } from './pages.ts';

const links = Array.from(
  { length: 8 },
  (_, i) =>
    `<p><a href="/baca/12345${i}/judul">Kabar dari dermaga kota yang ke-${i}, hari ini</a></p>`,
).join('');

test.each([
  ['at the root of its site has nothing of its first article', 'https://warta.example/', false],
  ['at the root with the id of an article has all of it', 'https://warta.example/?p=1234', true],
  ['below the root has all of it', 'https://warta.example/kapal-feri-baru-merapat', true],
])('a page with running text and many links %s', async (_, url, isArticle) => {
  const record = await recordOf({ url, aside: links });
  expect(record.articleBody !== null).toBe(isArticle);
  expect(record.headline !== null).toBe(isArticle);
  expect(record.extraction.warnings.map(({ code }) => code)).toEqual(
    isArticle ? [] : ['index-page'],
  );
});
