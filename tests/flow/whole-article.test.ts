import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createInlineExtractor } from '../../src/cli/inline-extractor.ts';
import { createFetcher, type Fetcher } from '../../src/fetch/create-fetcher.ts';
import type { Profile } from '../../src/publishers/profile.ts';
import { recordProblems } from '../../src/schema.ts';
import { plainOptions } from '../fetch/options.ts';

const paragraph = (word: string): string =>
  `<p>Bagian ${word} bercerita tentang perahu kayu yang dibuat warga pesisir tanpa satu paku pun sejak dulu.</p>`;

const links = (
  path: string,
  numbers: readonly number[],
  form: (number: number) => string,
): string =>
  `<div class="paging">${numbers.map((number) => `<a href="${path}${form(number)}">${number}</a>`).join(' ')}</div>`;

const page = (body: string, paging = ''): string =>
  `<!doctype html><html lang="id"><head><title>Perahu Tanpa Paku</title></head><body><article><h1>Perahu Tanpa Paku</h1>
   <div>Senin, 9 Juni 2025 08:15 WIB</div>${body}</article>${paging}<footer>Hak cipta</footer></body></html>`;

const lead = paragraph('lead');
const query = (number: number): string => `?page=${number}`;
const slash = (number: number): string => `/${number}`;
const three = (path: string, form: (number: number) => string): Record<string, string> => {
  const paging = links(path, [1, 2, 3], form);
  return {
    [path]: page(lead + paragraph('satu') + paragraph('dua'), paging),
    [`${path}${form(2)}`]: page(lead + paragraph('tiga') + paragraph('empat'), paging),
    [`${path}${form(3)}`]: page(
      `${paragraph('lima')}<p>Perahu itu kini berlayar lagi sampai ke pulau seberang. (abc/def)</p>`,
      paging,
    ),
  };
};

const pages: Record<string, string> = {
  ...three('/query', query),
  ...three('/perahu-tanpa-paku', slash),
  '/single': page(lead + paragraph('satu') + paragraph('dua')),
  '/known': page(lead + paragraph('satu') + paragraph('dua'), links('/known', [1, 2], query)),
  '/known?page=all': page(['lead', 'satu', 'dua', 'tiga', 'empat'].map(paragraph).join('')),
  '/linked': page(
    lead + paragraph('satu') + paragraph('dua'),
    `${links('/linked', [1, 2], query)}<a href="/linked?view=all">Tampilkan Semua</a>`,
  ),
  '/linked?view=all': page(['lead', 'satu', 'dua', 'tiga'].map(paragraph).join('')),
  '/gap': page(lead + paragraph('satu') + paragraph('dua'), links('/gap', [2, 4], query)),
  '/gap?page=2': page(paragraph('tiga') + paragraph('empat')),
  '/gone': page(lead + paragraph('satu') + paragraph('dua'), links('/gone', [2, 3], query)),
  '/gone?page=2': page(paragraph('tiga') + paragraph('empat')),
};

let server: Server;
let fetcher: Fetcher;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const html = pages[request.url ?? ''];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(html ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fetcher = await createFetcher({ ...plainOptions, maxBytes: 1_000_000 });
});
afterAll(async () => {
  await fetcher.close();
  await new Promise((resolve) => server.close(resolve));
});

const read = async (path: string, profile: Profile | null = null) => {
  asked.length = 0;
  const { signal } = new AbortController();
  const first = await fetcher.fetchPage(`${origin}${path}`, signal);
  const extractor = createInlineExtractor(fetcher.fetchPage);
  const record = await extractor.extract(first, { profile }, signal);
  expect(recordProblems(record)).toEqual([]);
  return record;
};

const parts = (body: string | null): string[] =>
  (body ?? '').split('\n\n').map((text) => /^Bagian (\S+)/.exec(text)?.[1] ?? text.slice(0, 12));

describe('an article split over pages', () => {
  test.each(['/query', '/perahu-tanpa-paku'])(
    '%s: pages are joined in order, what they print again stands once',
    async (path) => {
      const record = await read(path);
      expect(parts(record.articleBody)).toEqual([
        'lead',
        'satu',
        'dua',
        'tiga',
        'empat',
        'lima',
        'Perahu itu k',
      ]);
      expect(record.pagination).toEqual({ pages: 3, joined: true });
      expect(record.url).toBe(`${origin}${path}`);
      expect(record.author.map(({ name }) => name)).toEqual(['abc', 'def']);
    },
  );

  test('one page alone asks for nothing more', async () => {
    const record = await read('/single');
    expect(record.pagination).toEqual({ pages: 1, joined: true });
    expect(asked).toEqual(['/single']);
  });

  test('the address of all pages that the outlet is known to have is asked first', async () => {
    const profile: Profile = {
      name: 'Contoh',
      domains: ['contoh.id'],
      wholeArticle: [{ suffix: '?page=all', year: 2025 }],
    };
    const record = await read('/known', profile);
    expect(parts(record.articleBody)).toEqual(['lead', 'satu', 'dua', 'tiga', 'empat']);
    expect(record.pagination).toEqual({ pages: 2, joined: true });
    expect(asked).toEqual(['/known', '/known?page=all']);
  });

  test('and so is the one the page links to', async () => {
    const record = await read('/linked');
    expect(parts(record.articleBody)).toEqual(['lead', 'satu', 'dua', 'tiga']);
    expect(asked).toEqual(['/linked', '/linked?view=all']);
  });

  test.each([
    ['/gap', 'page 3 of 4 is linked nowhere'],
    ['/gone', 'page 3 of 3'],
  ])('%s: what is missing is told, what was read is kept', async (path, message) => {
    const record = await read(path);
    expect(parts(record.articleBody)).toEqual(['lead', 'satu', 'dua', 'tiga', 'empat']);
    expect(record.pagination.joined).toBe(false);
    const warning = record.extraction.warnings.find(({ code }) => code === 'pages-missing');
    expect(warning?.message).toContain(message);
  });

  test('a signal ends it', async () => {
    const controller = new AbortController();
    const first = await fetcher.fetchPage(`${origin}/query`, controller.signal);
    controller.abort(new Error('stopped'));
    const extractor = createInlineExtractor(fetcher.fetchPage);
    const reading = extractor.extract(first, { profile: null }, controller.signal);
    await expect(reading).rejects.toThrow('stopped');
  });
});
