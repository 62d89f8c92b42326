import { beforeAll, describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { recordProblems } from '../../src/schema.ts';
import type { Article, Page } from '../../src/types.ts';
import { expectedFields, recordedFields } from './expected.ts';
import { partsByName, referenceText } from './pages-of-parts.ts';
import { type ArticleParts, blocksOf, pageUrlOf } from './parts.ts';

type Field = keyof ReturnType<typeof recordedFields>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const forms: readonly (readonly [string, (parts: ArticleParts) => Page])[] = [
  ['said to be text', (parts) => ({ as: 'text', body: blocksOf(parts).join('\n\n') })],
  ['undetected, as bytes', (parts) => ({ body: bytes(blocksOf(parts).join('\n\n')) })],
  ['with an address', (parts) => ({ url: pageUrlOf(parts), body: blocksOf(parts).join('\n\n') })],
  ['with Windows line ends', (parts) => ({ body: blocksOf(parts).join('\r\n\r\n') })],
  ['with one line break between blocks', (parts) => ({ body: blocksOf(parts).join('\n') })],
];

describe.each(partsByName)('%s', (_, parts) => {
  const expected = expectedFields(parts, 'text');

  describe.each(forms)('as plain text, %s', (_name, pageOf) => {
    let record: Article;
    beforeAll(async () => {
      record = await extractPage(pageOf(parts), { profile: null });
    });

    test.each(Object.keys(expected) as Field[])('gives its %s', (field) => {
      expect(recordedFields(record, 'text')[field]).toEqual(expected[field]);
    });

    test('gives a valid record, twice the same', async () => {
      expect(recordProblems(record)).toEqual([]);
      expect(await extractPage(pageOf(parts), { profile: null })).toEqual(record);
    });
  });
});

test('the reference file itself gives its 12 paragraphs and nothing of the lists', async () => {
  if (referenceText === undefined) return;
  const record = await extractPage({ body: bytes(referenceText) }, {});
  const paragraphs = record.articleBody?.split('\n\n') ?? [];
  expect(paragraphs).toHaveLength(12);
  expect(paragraphs[0]).toMatch(/^Menteri Luar Negeri Rusia Sergey Lavrov dijadwalkan/);
  expect(paragraphs[11]).toMatch(/Rusia, Amerika Serikat dan Prancis\.$/);
});
