/** What stands round a story and is none of it: skip links, ranks, credits in a figure. */
import { expect, test } from '@jest/globals';
import { recordOf } from './pages.ts';

test('a link within the page is no section', async () => {
  const { articleSection } = await recordOf({
    top: '<div><a href="#isi">Langsung ke isi</a></div>',
  });
  expect(articleSection).toEqual([]);
});

test('a line of the figure that is nothing but a credit is the credit beside the caption', async () => {
  const { image } = await recordOf({
    above:
      '<figure><img src="/feri-besar.jpg" width="1024" height="576"><p>Getty Images</p><figcaption>Kapal feri merapat di dermaga kota.</figcaption></figure>',
  });
  expect(image[0]).toMatchObject({
    caption: 'Kapal feri merapat di dermaga kota.',
    creditText: 'Getty Images',
  });
});

test('the ranks of a list below the story do not end it', async () => {
  const item = (n: number): string =>
    `<li><span>${n}</span><div><a href="/b/${n}">Nelayan Pulau Seberang Dapat Perahu Nomor ${n}</a></div></li>`;
  const { articleBody } = await recordOf({
    end: `<h2>Paling banyak dibaca</h2><ol>${[1, 2, 3].map(item).join('')}</ol>`,
  });
  expect(articleBody?.endsWith('.')).toBe(true);
});

test('the author is found in a section that a label names for the byline', async () => {
  const { author } = await recordOf({
    above:
      '<section aria-labelledby="article-byline"><ul><li>Rini Astuti</li><li>11 Maret 2026</li></ul></section>',
  });
  expect(author.map(({ name }) => name)).toEqual(['Rini Astuti']);
});
