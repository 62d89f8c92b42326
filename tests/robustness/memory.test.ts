/** What is remembered from page to page is small, and no page is kept for the sake of a word of it. */
import { expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { heapMb } from './heap.ts';

const paragraph = '<p>Kapal itu merapat di dermaga kota pada pagi hari, kata seorang petugas.</p>';
const filler = `<!-- ${'x'.repeat(1_000_000)} -->`;

/** Half a megabyte at least stays of a page that is kept. */
const pages = 60;
const maxGrowthMb = 15;

test.each<[string, (i: number) => string]>([
  ['names of classes', (i) => `<div class="kotak-berita-nomor-${i}">${paragraph}</div>`],
  [
    'names of inline elements',
    (i) => `<p><span class="tanda-baca-nomor-${i}">Kapal</span> itu.</p>`,
  ],
  [
    'references in data',
    (i) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Kapal &tanpaarti${i}nya; itu"}</script>`,
  ],
  [
    'addresses',
    (i) =>
      `<h3>Populer</h3><ul><li><a href="/berita/kapal-merapat-${i}">Kapal Merapat di Kota</a></ul>`,
  ],
  [
    'names of people',
    (i) => `<h1>Kapal Merapat</h1><p>Oleh: Rina Wulandari ${'ABCDEFGHIJ'[i % 10]}</p>${paragraph}`,
  ],
])('a page is not kept for its %s', async (_, part) => {
  const read = (i: number) =>
    extractPage({ body: Buffer.from(`<html>${filler}${part(i)}${paragraph.repeat(5)}</html>`) });
  await read(0);
  const before = heapMb();
  for (let i = 1; i <= pages; i += 1) await read(i);
  expect(heapMb() - before).toBeLessThan(maxGrowthMb);
});
