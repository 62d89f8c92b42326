/** What stands about the writer below an opinion is no paragraph of it. */
import { expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';

const first =
  'Setiap pagi nelayan di teluk itu menjual ikan langsung dari perahunya kepada tengkulak.';
const last = 'Harga di pasar baru diketahui sore hari, ketika ikan sudah habis terjual.';

const bodyOf = async (...lines: string[]): Promise<string | null> => {
  const body = `<html lang="id"><body><article><h1>Nelayan Teluk Randu Menunggu Harga</h1>
    ${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
  return (await extractPage({ url: 'https://koran.example/kolom/nelayan', body })).articleBody;
};

test.each([
  'Penulis adalah pengajar antropologi di Blora. Tulisan ini pendapat pribadi.',
  'The writer is a lecturer at Blora University.',
  'The author is a lecturer at Blora University.',
  'Rina Harper can be reached at rina@koran.example.',
  'Contact Rina Harper at 555-123-4567 or rina@koran.example.',
  'Follow her on Twitter: @rinaharper',
  '* * *',
])('%j is no paragraph where it ends the story', async (note) => {
  expect(await bodyOf(first, last, note)).toBe(`${first}\n\n${last}`);
  expect(await bodyOf(first, `${last} (fyk/ash)`, note)).toBe(`${first}\n\n${last}`);
});

test('whoever wrote it is introduced in any letters', async () => {
  const body = `<html lang="en"><head><meta name=author content="Rina van Loo"></head><body><article><h1>Fishers Wait for a Price</h1>
    <p>${first}</p><p>${last}</p><p>Rina Van Loo currently works for the harbour desk.</p></article></body></html>`;
  const { articleBody } = await extractPage({ url: 'https://koran.example/opinion/a', body });
  expect(articleBody).toBe(`${first}\n\n${last}`);
});

test.each([
  'Penulis adalah pekerjaan yang sunyi.',
  'Penulis itu tinggal di Blora sejak tahun lalu.',
  'Follow her on foot through the harbour, the guide said.',
  'The writer was seen at the harbour before dawn.',
])('%j stays', async (line) => {
  expect(await bodyOf(line, first, last, first, last)).toContain(line);
});

test('a sentence about a writer stays at the end too', async () => {
  const line = 'Penulis itu tinggal di Blora sejak tahun lalu.';
  expect(await bodyOf(first, last, line)).toContain(line);
});
