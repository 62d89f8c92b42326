/** How a story opens, and the lists beside it, on pages in a few words. */
import { expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { newsPage, recordOf } from './pages.ts';

test('a capital in an element of its own begins the first word', async () => {
  const body = newsPage({ language: 'en', heading: '', above: '<h1>New Ferry Reaches Us</h1>' });
  const capped = body
    .replace('<p>The ship 1', '<div><h1>T</h1><p>he ship 1')
    .replace('pier.</p>', 'pier.</p></div>');
  const { articleBody } = await extractPage({ url: 'https://warta.example/a', body: capped });
  expect(articleBody?.slice(0, 10)).toBe('The ship 1');
});

test('the own dateline in a paragraph of its own stays, and is the dateline', async () => {
  const profile = { name: 'Warta', domains: ['warta.example'], brands: ['WartaNews'] };
  const body = newsPage({}).replace('<p>Kapal 1', '<p>WartaNews, Aisoki</p><p>Kapal 1');
  const record = await extractPage({ url: 'https://warta.example/a', body }, { profile });
  expect(record.dateline).toEqual({
    place: 'Aisoki',
    outlet: 'WartaNews',
    raw: 'WartaNews, Aisoki',
  });
  expect(record.articleBody?.startsWith('WartaNews, Aisoki\n\nKapal 1')).toBe(true);
});

test('no list begins in the footer below its label', async () => {
  const links = ['Tentang Kami Sekeluarga', 'Pedoman Media Siber', 'Kebijakan Privasi Pembaca'];
  const footer = links.map((text, i) => `<p><a href="/${i}">${text}</a></p>`).join('');
  const { related } = await recordOf({
    aside: `<div><h3>Artikel Lainnya</h3></div><footer>${footer}</footer>`,
  });
  expect(related).toEqual([]);
});

test('a relative date beside the one link of a line is that of the item', async () => {
  const item = (n: number): string =>
    `<li><a href="/b/${n}">Nelayan Pulau Seberang Dapat Perahu Baru Nomor ${n} dari Koperasi</a> <small>${n} jam yang lalu</small></li>`;
  const body = newsPage({ aside: `<aside><h3>Terbaru</h3><ul>${item(1)}${item(2)}</ul></aside>` });
  const now = '2026-05-13T19:30:00+07:00';
  const { related } = await extractPage({ url: 'https://warta.example/a', body }, { now });
  expect(related[0]?.items.map(({ datePublished }) => datePublished)).toEqual([
    '2026-05-13T18:30:00+07:00',
    '2026-05-13T17:30:00+07:00',
  ]);
});
