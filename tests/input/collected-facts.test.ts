import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { readInputs } from '../../src/input/read-inputs.ts';
import { openPageFolder } from '../../src/output/page-folder.ts';
import type { Page } from '../../src/types.ts';

const never = new AbortController().signal;
const address = 'https://www.example.com/beras';
const html = '<!doctype html><title>Harga beras naik</title><p>Harga beras naik.</p>';
let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kliping-collected-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = async (name: string, url?: string): Promise<Page[]> => {
  const pages: Page[] = [];
  const fetchPage = () => Promise.reject(new Error('nothing is fetched'));
  for await (const input of readInputs([name], { maxBytes: 100_000, fetchPage, url }))
    pages.push(await input.load(never));
  return pages;
};

const facts = {
  url: address,
  requestedUrl: 'http://example.com/beras',
  status: 200,
  headers: { 'content-type': 'text/html; charset=windows-1252', etag: '"1"' },
  redirects: ['http://example.com/beras'],
  fetchedAt: '2026-11-24T03:00:00.000Z',
  attempts: 2,
  robots: 'ignored',
  file: 'page.html',
} as const;

/** A page with this beside it. */
const write = (beside: unknown, file = 'page.html'): void => {
  writeFileSync(at(file), file.endsWith('.gz') ? gzipSync(html) : html);
  const name = `${file.replace(/\.gz$/, '')}.json`;
  writeFileSync(at(name), typeof beside === 'string' ? beside : JSON.stringify(beside));
};

describe('a collected page', () => {
  test.each(['page.html', 'page.html.gz'])(
    '%s comes with its address and capture',
    async (file) => {
      write({ ...facts, file }, file);
      const [page] = await load(at(file));
      const { status, file: _, ...told } = facts;
      expect(page).toMatchObject(told);
      // With a status it would count as fetched just now, and its further pages would be asked for.
      expect([status, page?.status]).toEqual([200, undefined]);
    },
  );

  test('is read from the folder it was put into; its record is no page', async () => {
    const pages = await openPageFolder(folder, 'refuse');
    const body = Buffer.from(html);
    const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip' };
    await pages.put({ ...facts, headers, wire: gzipSync(html), body });
    const [page, ...more] = await load(folder);
    expect(more).toEqual([]);
    const record = await extractPage(page ?? { body: '' });
    expect(record).toMatchObject({
      url: address,
      requestedUrl: facts.requestedUrl,
      fetch: {
        fetchedAt: facts.fetchedAt,
        mediaType: 'text/html',
        attempts: 2,
        robots: 'ignored',
        status: null,
      },
    });
  });

  test('has the address given by hand, and then no other fact', async () => {
    write(facts);
    const [page] = await load(at('page.html'), 'https://other.example/');
    expect(page).toMatchObject({ url: 'https://other.example/' });
    expect(page?.fetchedAt).toBeUndefined();
  });

  test('fault 49: passes no user name or password on', async () => {
    const secret = 'https://name:secret@www.example.com/';
    write({ ...facts, url: secret, requestedUrl: secret, redirects: [secret] });
    expect(JSON.stringify(await load(at('page.html')))).not.toMatch(/secret|name:/);
  });

  test('believes no part of the wrong kind', async () => {
    write({
      ...facts,
      fetchedAt: 'yesterday',
      attempts: '2',
      robots: 1,
      headers: { etag: 1 },
      redirects: [5],
    });
    const [page] = await load(at('page.html'));
    expect(page).toMatchObject({ url: address, headers: {}, redirects: [] });
    expect([page?.fetchedAt, page?.attempts, page?.robots]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a file that is none of ours tells nothing', () => {
  test.each([
    ['about another page', { ...facts, file: 'other.html' }],
    ['without an address', { ...facts, url: undefined }],
    ['with an address of another kind', { ...facts, url: 'file:///etc/passwd' }],
    ['that is a list', [facts]],
    ['that is no JSON', '{"url":'],
    ['that is null', 'null'],
    ['that is larger than headers are', JSON.stringify(facts) + ' '.repeat(1_000_000)],
    [
      'that would reach a prototype',
      '{"__proto__":{"url":"https://a.example/","file":"page.html"}}',
    ],
  ])('%s', async (_, beside) => {
    write(beside);
    const [page] = await load(at('page.html'));
    expect([page?.url, page?.fetchedAt, page?.headers]).toEqual([undefined, undefined, undefined]);
  });

  test('a folder', async () => {
    writeFileSync(at('page.html'), html);
    mkdirSync(at('page.html.json'));
    expect((await load(at('page.html')))[0]?.url).toBeUndefined();
  });
});
