import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type KeptPage, openPageFolder } from '../../src/output/page-folder.ts';
import type { CollectedPage } from '../../src/output/page-record.ts';

let root = '';
const at = (name: string): string => join(root, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');

const write = (name: string, body: string | Uint8Array): void => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), body);
};

/** All files below the folder, hidden ones as well. */
const files = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kliping-folder-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const address = 'https://www.example.com/berita/beras';
const host = 'www.example.com';
const name = `${host}/berita_beras.html`;
const html = '<p>Harga beras naik.</p>';

/** A page as it came: `packed` is what was on the wire, under the name of its coding. */
const pageOf = (
  body: string,
  {
    coding,
    packed,
    type = 'text/html; charset=utf-8',
    ...more
  }: Partial<CollectedPage> & {
    coding?: string;
    packed?: Uint8Array;
    type?: string;
  } = {},
): CollectedPage => ({
  url: address,
  requestedUrl: address,
  status: 200,
  headers: { 'content-type': type, ...(coding !== undefined && { 'content-encoding': coding }) },
  redirects: [],
  fetchedAt: '2026-11-24T03:00:00.000Z',
  attempts: 1,
  robots: 'obeyed',
  wire: packed ?? Buffer.from(body),
  body: Buffer.from(body),
  ...more,
});

const gzipped = (body: string): CollectedPage =>
  pageOf(body, { coding: 'gzip', packed: gzipSync(body) });

const put = async (page: CollectedPage, previous?: KeptPage) =>
  (await openPageFolder(root, 'refuse')).put(page, previous);

const replace = async (page: CollectedPage) => {
  const folder = await openPageFolder(root, 'replace');
  return folder.put(page, await folder.find(page.requestedUrl));
};

describe('a page', () => {
  test('is kept with what is known about it', async () => {
    const kept = await put(
      pageOf(html, { url: 'https://m.example.com/beras', redirects: [address], attempts: 3 }),
    );
    expect(files()).toEqual([name, `${name}.json`]);
    expect(text(name)).toBe(html);
    expect(kept).toMatchObject({ path: at(name), recordPath: at(`${name}.json`) });
    expect(JSON.parse(text(`${name}.json`))).toEqual({
      url: 'https://m.example.com/beras',
      requestedUrl: address,
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      redirects: [address],
      fetchedAt: '2026-11-24T03:00:00.000Z',
      attempts: 3,
      robots: 'obeyed',
      bytes: html.length,
      sha256: createHash('sha256').update(html).digest('hex'),
      file: 'berita_beras.html',
      stored: 'as-received',
    });
  });

  test('that came packed with gzip stays packed, byte for byte', async () => {
    const page = gzipped(html);
    const { record } = await put(page);
    expect(files()).toEqual([`${name}.gz`, `${name}.json`]);
    expect(readFileSync(at(`${name}.gz`)).equals(page.wire)).toBe(true);
    expect(record).toMatchObject({
      file: 'berita_beras.html.gz',
      stored: 'as-received',
      bytes: html.length,
    });
  });

  test.each([
    ['br', brotliCompressSync(html)],
    ['gzip, br', brotliCompressSync(gzipSync(html))],
  ])(
    'that came packed with %s is kept unpacked, and the record says so',
    async (coding, packed) => {
      const { record } = await put(pageOf(html, { coding, packed }));
      expect(text(name)).toBe(html);
      expect(record.stored).toBe('unpacked');
    },
  );

  test.each(['identity', 'gzip'])('without bytes, called %s, is an empty file', async (coding) => {
    await put(pageOf('', { coding, packed: new Uint8Array() }));
    expect([text(name), files()]).toEqual(['', [name, `${name}.json`]]);
  });

  test('is found again by its address, and no other is', async () => {
    const kept = await put(pageOf('{}', { type: 'application/json' }));
    const folder = await openPageFolder(root, 'refuse');
    expect(await folder.find(address)).toEqual(kept);
    expect(await folder.find(`${address}/`)).toBeUndefined();
    expect(await folder.find('https://other.example/')).toBeUndefined();
    expect(readdirSync(root)).toEqual([host]);
  });

  test('fault 49: its record holds no user name or password', async () => {
    const secret = 'https://name:secret@www.example.com/berita/beras';
    await put(pageOf(html, { url: secret, requestedUrl: secret, redirects: [secret] }));
    expect(text(`${name}.json`)).not.toMatch(/secret|name:/);
  });
});

describe('fault 61: what is there', () => {
  const refused = (reason: string) =>
    expect.objectContaining({ code: 'output-exists', message: expect.stringContaining(reason) });

  test.each([name, `${name}.json`])('%s is not overwritten', async (there) => {
    write(there, 'mine');
    await expect(put(pageOf(html))).rejects.toEqual(refused(`${at(there)} exists already`));
    expect([files(), text(there)]).toEqual([[there], 'mine']);
  });

  test.each([name, `${name}.json`])('a link %s is neither followed nor replaced', async (there) => {
    mkdirSync(at(host));
    symlinkSync(at('outside'), at(there));
    await expect(put(pageOf(html))).rejects.toEqual(refused('exists already'));
    expect(files()).toEqual([there]);
  });

  test('is replaced where that was asked for; a link is replaced, not followed', async () => {
    write('outside', 'mine');
    mkdirSync(at(host));
    symlinkSync(at('outside'), at(name));
    write(`${name}.json`, 'mine');
    await replace(pageOf(html));
    expect([text('outside'), text(name)]).toEqual(['mine', html]);
    expect(lstatSync(at(name)).isSymbolicLink()).toBe(false);
  });

  test('a folder of that name is not replaced', async () => {
    write(`${name}/inside`, 'mine');
    await expect(replace(pageOf(html))).rejects.toEqual(refused('is a folder'));
    expect(files()).toEqual([`${name}/inside`]);
  });

  test.each(['refuse', 'replace'] as const)(
    'a linked folder of a host is refused (%s)',
    async (how) => {
      const outside = mkdtempSync(join(tmpdir(), 'kliping-outside-'));
      symlinkSync(outside, at(host));
      const folder = await openPageFolder(root, how);
      await expect(folder.find(address)).rejects.toEqual(refused('is a symbolic link'));
      await expect(folder.put(pageOf(html))).rejects.toEqual(refused('is a symbolic link'));
      expect(readdirSync(outside)).toEqual([]);
      rmSync(outside, { recursive: true });
    },
  );

  test('a file where the folder of a host belongs is refused', async () => {
    write(host, 'mine');
    await expect(put(pageOf(html))).rejects.toEqual(refused('is not a folder'));
  });

  test('one of two at once is kept whole', async () => {
    const folder = await openPageFolder(root, 'refuse');
    const bodies = Array.from({ length: 8 }, (_, i) => `<p>${i}</p>`);
    const ends = await Promise.allSettled(bodies.map((body) => folder.put(pageOf(body))));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const record = (await folder.find(address))?.record;
    expect(createHash('sha256').update(text(name)).digest('hex')).toBe(record?.sha256);
    expect(files()).toEqual([name, `${name}.json`]);
  });
});

describe('a page that came again', () => {
  test('takes the place of the last, whatever it was called', async () => {
    const first = await put(pageOf(html));
    const second = await put(gzipped('<p>Harga beras turun.</p>'), first);
    expect(files()).toEqual([`${name}.gz`, `${name}.json`]);
    await put(pageOf('Harga beras turun.', { type: 'text/plain' }), second);
    expect(files()).toEqual([`${host}/berita_beras.txt`, `${host}/berita_beras.txt.json`]);
  });

  test('under another name does not replace what is there', async () => {
    const first = await put(pageOf(html));
    write(`${name}.gz`, 'mine');
    await expect(put(gzipped('<p>baru</p>'), first)).rejects.toMatchObject({
      code: 'output-exists',
    });
    expect([text(name), text(`${name}.gz`)]).toEqual([html, 'mine']);
  });

  test('with the same bytes is told in the record alone', async () => {
    const first = await put(pageOf(html));
    const folder = await openPageFolder(root, 'refuse');
    const before = lstatSync(at(name)).mtimeMs;
    const fetchedAt = '2026-11-25T03:00:00.000Z';
    const again = await folder.renew(first, pageOf(html, { fetchedAt }));
    expect(again).toEqual({ ...first, record: { ...first.record, fetchedAt } });
    expect(await folder.find(address)).toEqual(again);
    expect(lstatSync(at(name)).mtimeMs).toBe(before);
  });
});

describe('a record counts only', () => {
  const change = (change: object) => {
    const record: object = JSON.parse(text(`${name}.json`));
    writeFileSync(at(`${name}.json`), JSON.stringify({ ...record, ...change }));
  };
  const found = async () => (await openPageFolder(root, 'refuse')).find(address);

  test.each([
    ['with its page beside it', () => rmSync(at(name))],
    ['with a page of its own name', () => change({ file: '../../etc/passwd' })],
    ['with a hash', () => change({ sha256: 'x' })],
    ['with headers that are text', () => change({ headers: { etag: 5 } })],
    ['as JSON', () => writeFileSync(at(`${name}.json`), '{"url":')],
    ['as an object', () => writeFileSync(at(`${name}.json`), 'null')],
    ['as long as headers are', () => writeFileSync(at(`${name}.json`), ' '.repeat(1_000_001))],
  ])('%s', async (_, spoil) => {
    await put(pageOf(html));
    expect(await found()).toBeDefined();
    spoil();
    expect(await found()).toBeUndefined();
  });

  test('as a file: a link is not followed, a folder not read', async () => {
    await put(pageOf(html));
    write('elsewhere', text(`${name}.json`));
    rmSync(at(`${name}.json`));
    symlinkSync(at('elsewhere'), at(`${name}.json`));
    expect(await found()).toBeUndefined();
    rmSync(at(`${name}.json`));
    mkdirSync(at(`${name}.json`));
    expect(await found()).toBeUndefined();
  });
});

describe('the folder', () => {
  const unwritable = (reason: string) =>
    expect.objectContaining({
      code: 'output-unwritable',
      message: expect.stringContaining(reason),
    });

  test('is made where its parent is there', async () => {
    await openPageFolder(at('new'), 'refuse');
    expect(existsSync(at('new'))).toBe(true);
  });

  test('may be a link that the person named', async () => {
    mkdirSync(at('real'));
    symlinkSync(at('real'), at('link'));
    await (await openPageFolder(at('link'), 'refuse')).put(pageOf(html));
    expect(text(`real/${name}`)).toBe(html);
  });

  test.each([
    ['no/folder', 'create the folder first'],
    ['file', 'is a file'],
    ['file/folder', 'a part of the path is a file'],
    ['x'.repeat(300), 'longer than the system allows'],
  ])('%s cannot be used', async (path, reason) => {
    write('file', 'mine');
    await expect(openPageFolder(at(path), 'refuse')).rejects.toEqual(unwritable(reason));
  });

  test('that goes away while pages come ends the run', async () => {
    const folder = await openPageFolder(at('new'), 'refuse');
    rmSync(at('new'), { recursive: true });
    await expect(folder.put(pageOf(html))).rejects.toEqual(unwritable('does not exist'));
  });
});
