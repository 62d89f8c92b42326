/** Whatever reads pages reads them alike: one suite, this thread and a pool of threads. */
import { setMaxListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { createInlineReader } from '../../src/cli/inline-extractor.ts';
import { Failure } from '../../src/failure.ts';
import { jsonLine } from '../../src/output/jsonl.ts';
import type { PageReader } from '../../src/ports.ts';
import type { Profile } from '../../src/publishers/profile.ts';
import { recordProblems } from '../../src/schema.ts';
import type { ExtractOptions, Page } from '../../src/types.ts';
import { fixturePages, readFixture, readGolden } from '../support/goldens.ts';
import { openPool } from './readers.ts';

const never = new AbortController().signal;
// All fixtures are read at once, and each listens.
setMaxListeners(0, never);

/** What a reader makes of a page, as text: the line of the output, or what is told of its failure. */
const told = async (
  reader: PageReader,
  page: Page,
  options: ExtractOptions = {},
): Promise<string> => {
  try {
    const { article, further } = await reader.read(page, options, never);
    expect(recordProblems(article)).toEqual([]);
    const rest = further && `${further.whole} ${[...further.numbered].join(' ')}`;
    return `${jsonLine(article)}\n${rest ?? ''}`;
  } catch (error) {
    const { code, detail, message } = error as Failure;
    return `${error instanceof Failure} ${code} ${jsonLine(detail ?? null)} ${message}`;
  }
};

const inline = createInlineReader();
const pool = openPool();

const expectAlike = async (page: () => Page, options?: ExtractOptions): Promise<string> => {
  // Anew for each: the pool takes the bytes with it.
  const expected = await told(inline, page(), options);
  expect(await told(pool, page(), options)).toBe(expected);
  return expected;
};

const everything = { with: ['blocks', 'html', 'candidates'] } as const;

test('every fixture gives the same line, byte for byte', async () => {
  const pages = fixturePages();
  const read = (fixture: (typeof pages)[number]) => {
    const golden = readGolden(fixture.goldenName);
    return expectAlike(() => readFixture(fixture, golden), everything);
  };
  await Promise.all(pages.map(read));
  expect(pages.length).toBeGreaterThan(50);
}, 300_000);

const profile: Profile = {
  name: 'Kabar Pesisir',
  domains: ['kabarpesisir.example'],
  zone: '+09:00',
  layouts: [
    { name: '2024', markers: ['.isi'], years: [2020, null], body: ['.isi'], headline: ['h2'] },
  ],
};

const story = `<!doctype html><html lang="id"><title>Perahu</title><body><h2>Perahu Tanpa Paku</h2>
<p>Senin, 9 Juni 2025 08:15</p><div class="isi"><p>${'Perahu itu berlayar lagi. '.repeat(20)}</p></div>`;
const paging = '<div class="paging"><a href="/p?page=2">2</a> <a href="/p?page=3">3</a></div>';
const headers = { 'content-type': 'text/html; charset=utf-8', etag: '"a"' };
const url = 'https://kabarpesisir.example/p';

describe('the same line, or the same failure, comes of', () => {
  test.each<[string, () => Page, ExtractOptions | undefined, RegExp]>([
    ['text in place of bytes', () => ({ body: story }), undefined, /Perahu/],
    ['no bytes', () => ({ body: new Uint8Array() }), undefined, /no-article/],
    ['bytes in a larger buffer', () => ({ body: Buffer.from(`xx${story}`).subarray(2) }), {}, /P/],
    ['no profile', () => ({ url, body: story }), { profile: null }, /"profile":null/],
    ["a profile of one's own", () => ({ url, body: story }), { profile }, /T08:15:00\+09:00/],
    ['lone surrogates', () => ({ body: `<title>a\ud800b</title>${story}` }), undefined, /Perahu/],
    ['line ends of Unicode', () => ({ body: `<h1>a\u2028b</h1>${story}` }), undefined, /Perahu/],
    [
      'a moment to count from',
      () => ({ body: story.replace('Senin, 9 Juni 2025 08:15', '7 menit yang lalu') }),
      { now: '2025-06-09T08:15:00+07:00' },
      /2025-06-09T08:08:00/,
    ],
    [
      'a fetched page of several',
      () => ({ url, status: 200, headers, body: Buffer.from(story + paging) }),
      { profile: null },
      /2,https:\/\/kabarpesisir.example\/p\?page=2 3,/,
    ],
    [
      'a page that stands in for an article',
      () => ({
        url,
        status: 200,
        headers,
        body: '<title>404</title><h1>Halaman tidak ditemukan</h1>',
      }),
      undefined,
      /^true soft-404 \{"status":200\} https:.*check the address$/,
    ],
    [
      'a bug',
      () => ({
        url,
        body: story,
        headers: {
          get 'content-type'(): string {
            return null as never;
          },
        },
      }),
      undefined,
      /./,
    ],
  ])('%s', async (_, page, options, like) => {
    expect(await expectAlike(page, options)).toMatch(like);
  });
});

test('a page is dropped with its signal, the next one is read', async () => {
  const controller = new AbortController();
  const reading = pool.read({ body: story }, {}, controller.signal);
  controller.abort(new Error('dropped'));
  await expect(reading).rejects.toThrow('dropped');
  expect((await pool.read({ body: story }, {}, never)).article.headline).toBe('Perahu Tanpa Paku');
});
