import { beforeAll, describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { recordProblems } from '../../src/schema.ts';
import type { Article } from '../../src/types.ts';
import { expectedFields, recordedFields } from './expected.ts';
import { partsByName } from './pages-of-parts.ts';
import { pageUrlOf } from './parts.ts';
import { markups } from './render.ts';

type Field = keyof ReturnType<typeof recordedFields>;

describe.each(partsByName)('%s', (_, parts) => {
  const expected = expectedFields(parts, 'html');

  describe.each(Object.entries(markups))('in the markup %s, without a profile', (_name, render) => {
    const page = { url: pageUrlOf(parts), body: render(parts) };
    let record: Article;
    beforeAll(async () => {
      record = await extractPage(page, { profile: null });
    });

    test.each(Object.keys(expected) as Field[])('gives its %s', (field) => {
      expect(recordedFields(record, 'html')[field]).toEqual(expected[field]);
    });

    test('is an article to the reader', () => {
      const codes = record.extraction.warnings.map(({ code }) => code);
      expect(codes).not.toContain('index-page');
      expect(codes).not.toContain('no-article');
    });

    test('gives a valid record, twice the same', async () => {
      expect(recordProblems(record)).toEqual([]);
      expect(await extractPage(page, { profile: null })).toEqual(record);
    });
  });
});
