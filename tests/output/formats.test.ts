import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { createArticleWriter } from '../../src/output/article-writer.ts';
import { type FormatName, formatNames, loadFormat } from '../../src/output/formats.ts';
import { createLineWriter } from '../../src/output/line-writer.ts';
import { escapeMarkdown } from '../../src/output/markdown-text.ts';
import { recordProblems } from '../../src/schema.ts';
import type { Article } from '../../src/types.ts';
import { expectLinear } from '../text/hostile.ts';
import { article } from './article.ts';

const second: Article = { ...article, headline: 'Kedua' };

const written = async (
  name: FormatName,
  articles: readonly Article[],
  start: 'fresh' | 'continued' = 'fresh',
): Promise<string> => {
  const stream = new PassThrough();
  const lines = createLineWriter(stream, { label: 'test', onClose: 'end' });
  const writer = createArticleWriter({ format: await loadFormat(name), lines, start });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const one of articles) await writer.write(one);
  await writer.close();
  return Buffer.concat(chunks).toString();
};

/** A reader of RFC 4180, apart from the writer. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  for (const row of text.split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/).slice(0, -1)) {
    const cells = row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    rows.push(cells.map((c) => (c.startsWith('"') ? c.slice(1, -1).replaceAll('""', '"') : c)));
  }
  return rows;
};

const csvRecord = async (one: Article): Promise<Record<string, string | undefined>> => {
  const [header = [], row = []] = readCsv(await written('csv', [one]));
  expect(row).toHaveLength(header.length);
  return Object.fromEntries(header.map((name, i) => [name, row[i]]));
};

test('the record of these tests is a record', () => {
  expect(recordProblems(article)).toEqual([]);
});

describe('json lines', () => {
  test('one record, one line', async () => {
    const text = await written('jsonl', [article, second]);
    expect(text.endsWith('\n')).toBe(true);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([article, second]);
  });

  test('no records, no bytes', async () => {
    expect(await written('jsonl', [])).toBe('');
  });

  test('nothing that some readers take for a line end stays in a line', async () => {
    const odd: Article = { ...article, headline: 'a\u2028b\u2029c\u0085d\ne\rf' };
    const text = await written('jsonl', [odd]);
    expect(text.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(odd);
  });
});

describe('json', () => {
  test.each([[[]], [[article]], [[article, second]]])('is one array', async (articles) => {
    expect(JSON.parse(await written('json', articles))).toEqual(articles);
  });
});

describe('csv', () => {
  test('cells hold the values; quotes, commas and line ends come back as they were', async () => {
    expect(await csvRecord(article)).toMatchObject({
      headline: 'Harga Beras Naik, "Pasar Sepi"',
      articleSection: 'Ekonomi; Pangan',
      keywords: '',
      'author.name': 'Rina Lestari; Budi',
      'author.role': 'reporter; editor',
      articleBody: 'Harga beras naik.\n\nPedagang mengeluh.',
      wordCount: '5',
      dateModified: '',
      isAccessibleForFree: 'true',
      image: JSON.stringify(article.image),
      'extraction.warnings': 'unknown-layout',
    });
  });

  test('the header comes once, also where no record follows', async () => {
    expect((await written('csv', [article, second])).match(/schemaVersion,id/g)).toHaveLength(1);
    expect((await written('csv', [])).startsWith('schemaVersion,id,')).toBe(true);
  });

  test('a file that is continued gets no second header', async () => {
    expect(await written('csv', [article], 'continued')).not.toContain('schemaVersion');
    expect(await written('csv', [], 'continued')).toBe('');
  });

  test.each(['=1+1', '+62 21', '-kata', '@akun', '\tx', '\rx', '\nx', '＝1'])(
    'fault 64: %j is text with an apostrophe before it, unless the guard is off',
    async (headline) => {
      const evil: Article = { ...article, headline };
      expect((await csvRecord(evil)).headline).toBe(`'${headline}`);
      const bare = await loadFormat('csv', { csvGuard: 'off' });
      expect(bare.format(evil)).not.toContain(`'${headline}`);
    },
  );

  test('a guarded cell with a quote is guarded inside its quotes', async () => {
    const format = await loadFormat('csv');
    const evil: Article = { ...article, headline: '=HYPERLINK("http://x","y")' };
    expect(format.format(evil)).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
  });
});

describe('text', () => {
  test('reads from headline to address', async () => {
    expect(await written('text', [article])).toBe(`Harga Beras Naik, "Pasar Sepi"

Rina Lestari, Budi · 2021-05-06 10:12 +07:00 · Harian Contoh

Harga beras naik.

Pedagang mengeluh.

Pasar (Net)

https://www.example.com/harga-beras
`);
  });

  test('a line stands between two articles', async () => {
    expect((await written('text', [article, second])).match(/^-{72}$/gm)).toHaveLength(1);
  });
});

describe('markdown', () => {
  test('has a heading, pictures, paragraphs and the source', async () => {
    expect(await written('markdown', [article])).toBe(`# Harga Beras Naik, "Pasar Sepi"

*Rina Lestari, Budi · 2021-05-06 10:12 +07:00 · Harian Contoh*

![Pasar (Net)](<https://www.example.com/a.jpg>)

Harga beras naik.

Pedagang mengeluh.

<https://www.example.com/harga-beras>
`);
  });

  test.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['1. no list', '1\\. no list'],
    ['2021) no list', '2021\\) no list'],
    ['> no quote', '\\> no quote'],
    ['*a* _b_ `c` [d](e) <f>', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\>'],
    ['a &amp; b', 'a \\&amp; b'],
    ['=== no heading', '\\=== no heading'],
    ['one\n# two', 'one\n\\# two'],
    ['a - b. 3. c', 'a - b. 3. c'],
  ])('%j shows as it is', (given, wanted) => {
    expect(escapeMarkdown(given)).toBe(wanted);
  });

  test.each(['#', ' ', '1', '-', '\\', '1.'])(
    'a million times %j is escaped in linear time',
    (piece) => {
      expectLinear(escapeMarkdown, { fragments: [piece], frames: ['$'] });
    },
  );
});

test.each(formatNames)('%s writes a record in which all is absent', async (name) => {
  const bare: Article = {
    ...article,
    headline: null,
    url: null,
    canonicalUrl: null,
    author: [],
    datePublished: null,
    articleBody: null,
    image: [{ url: null, caption: null, creditText: null, representativeOfPage: false }],
    publisher: { name: null, domain: null, network: null },
  };
  expect(await written(name, [bare])).not.toMatch(/undefined|\[object/);
});
