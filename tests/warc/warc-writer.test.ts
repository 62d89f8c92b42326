/** Archives as they are written: read back by warcio, by this program, and after the writer was killed. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import {
  appendFile,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CDXIndexer, WARCParser } from 'warcio';
import type { WireExchange } from '../../src/ports.ts';
import type { Original } from '../../src/warc/build-records.ts';
import { salvageArchives } from '../../src/warc/salvage.ts';
import { openWarcWriter, type WarcWriterOptions } from '../../src/warc/warc-writer.ts';
import { htmlPage, readArchive, titlesOf } from './archives.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kliping-warc-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const now = () => new Date('2026-11-25T03:00:00Z');

const open = (more: Partial<WarcWriterOptions> = {}) =>
  openWarcWriter({
    folder,
    maxBytes: 1_000_000_000,
    software: 'kliping/0.1.0',
    robots: 'obeyed',
    now,
    ...more,
  });

const exchange = (word: string, more: Partial<WireExchange> = {}): WireExchange => ({
  url: `https://www.example.com/news/${word}?b=2&a=1`,
  requestHeaders: { 'user-agent': 'kliping/0.1.0', accept: 'text/html' },
  status: 200,
  statusText: 'OK',
  rawHeaders: [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['X-Two', 'a'],
    ['x-two', 'b'],
  ],
  wire: Buffer.from(htmlPage(word)),
  isCut: false,
  fetchedAt: '2026-11-25T03:00:01.250Z',
  ...more,
});

const filesIn = async (ending: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

/** Every record as warcio reads it. */
const byWarcio = async (path: string) => {
  const records: { type: string; fields: Map<string, string>; http: string; body: string }[] = [];
  const parser = new WARCParser(createReadStream(path), { keepHeadersCase: true });
  for await (const record of parser) {
    const body = (await record.readFully(false)) as Uint8Array;
    records.push({
      type: record.warcType ?? '',
      fields: new Map([...record.warcHeaders.headers]),
      http: record.httpHeaders?.toString() ?? '',
      body: Buffer.from(body).toString('latin1'),
    });
  }
  return records;
};

const written = async (
  exchanges: readonly WireExchange[],
  more: Partial<WarcWriterOptions> = {},
) => {
  const writer = await open(more);
  const at = [];
  for (const one of exchanges) at.push(await writer.record(one));
  await writer.close();
  const [path = ''] = await filesIn('.warc.gz');
  return { at, path, records: await byWarcio(path) };
};

describe('an archive', () => {
  test('is read whole by warcio: warcinfo, then each answer and its request', async () => {
    const { records, path } = await written([exchange('beras'), exchange('cabai')]);
    expect(records.map(({ type }) => type)).toEqual([
      'warcinfo',
      'response',
      'request',
      'response',
      'request',
    ]);
    const [info, response, request] = records;
    expect(info?.fields.get('WARC-Filename')).toBe(basename(path));
    expect(info?.body).toContain('software: kliping/0.1.0\r\n');
    expect(response?.fields.get('WARC-Target-URI')).toBe(
      'https://www.example.com/news/beras?b=2&a=1',
    );
    expect(response?.fields.get('WARC-Date')).toBe('2026-11-25T03:00:01.250Z');
    expect(response?.fields.get('WARC-Record-ID')).toMatch(/^<urn:uuid:[0-9a-f-]{36}>$/);
    expect(response?.fields.get('WARC-Warcinfo-ID')).toBe(info?.fields.get('WARC-Record-ID'));
    expect(request?.fields.get('WARC-Concurrent-To')).toBe(response?.fields.get('WARC-Record-ID'));
    expect(response?.body).toBe(htmlPage('beras'));
  });

  test('keeps headers in their order and case', async () => {
    const { path } = await written([exchange('beras')]);
    const text = gunzipSync(await readFile(path)).toString('latin1');
    expect(text).toContain(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Two: a\r\nx-two: b\r\n\r\n<!doctype',
    );
    expect(text).toContain(
      'GET /news/beras?b=2&a=1 HTTP/1.1\r\nHost: www.example.com\r\nuser-agent: kliping/0.1.0\r\naccept: text/html\r\n\r\n',
    );
  });

  test('is read by kliping, its digests hold', async () => {
    const { path } = await written([exchange('beras'), exchange('cabai')]);
    const found = await readArchive(await readFile(path));
    expect([titlesOf(found), found.failures]).toEqual([['beras', 'cabai'], []]);
    expect(found.counts).toEqual({ warcinfo: 1, response: 2, request: 2 });
  });

  test('has one gzip member for each record, at the offset that is told', async () => {
    const { at, path } = await written([exchange('beras'), exchange('cabai')]);
    const bytes = await readFile(path);
    for (const { offset, recordId, file } of at) {
      expect(file).toBe(path);
      const text = gunzipSync(bytes.subarray(offset)).toString();
      expect(text).toMatch(/^WARC\/1\.1\r\nWARC-Type: response\r\n/);
      expect(text.slice(0, 600)).toContain(recordId);
    }
  });

  test('keeps packed bytes as they came; the transfer coding is undone and its header renamed', async () => {
    const wire = gzipSync(htmlPage('beras'));
    const rawHeaders = [
      ['Content-Type', 'text/html'],
      ['Content-Encoding', 'gzip'],
      ['Transfer-Encoding', 'chunked'],
    ] as const;
    const { path, records } = await written([exchange('beras', { wire, rawHeaders })]);
    expect(records[1]?.http).toContain('X-Crawler-Transfer-Encoding: chunked');
    expect(titlesOf(await readArchive(await readFile(path)))).toEqual(['beras']);
  });

  test('says so where only the start of an answer was read', async () => {
    const { records } = await written([exchange('beras', { isCut: true })]);
    expect(records[1]?.fields.get('WARC-Truncated')).toBe('length');
  });

  test('fault 49: no cookie, key or log-in of the person is in it', async () => {
    const secret = exchange('beras', {
      requestHeaders: {
        'user-agent': 'k',
        authorization: 'Basic c2VjcmV0',
        cookie: 'a=secret',
        'x-key': 'secret',
        'proxy-authorization': 'secret',
      },
      rawHeaders: [
        ['Set-Cookie', 'a=secret'],
        ['Location', 'https://user:secret@example.com/'],
      ],
    });
    const { path } = await written([secret]);
    const text = gunzipSync(await readFile(path)).toString('latin1');
    expect(text).not.toMatch(/secret|c2VjcmV0/);
    expect(text).toContain('Location: https://example.com/');
  });

  test('fault 63: a line break in a header begins no other', async () => {
    const { path } = await written([
      exchange('beras', { rawHeaders: [['X', 'a\r\nY: b']], statusText: 'OK\r\nZ: c' }),
    ]);
    expect(gunzipSync(await readFile(path)).toString()).not.toMatch(/\n[YZ]: /);
  });

  test('holds metadata about a record', async () => {
    const writer = await open();
    const { recordId } = await writer.record(exchange('beras'));
    await writer.metadata({
      url: 'https://u:p@www.example.com/',
      about: recordId,
      fields: [['id', 'abc']],
    });
    await writer.close();
    const [path = ''] = await filesIn('.warc.gz');
    const record = (await byWarcio(path)).at(-1);
    expect([
      record?.type,
      record?.body,
      record?.fields.get('WARC-Refers-To'),
      record?.fields.get('WARC-Target-URI'),
    ]).toEqual(['metadata', 'id: abc\r\n', `<${recordId}>`, 'https://www.example.com/']);
  });
});

describe('fault 33: what brought nothing new is a revisit', () => {
  const store = () => {
    const known = new Map<string, Original>();
    return {
      get: (url: string) => known.get(url),
      put: (url: string, one: Original) => void known.set(url, one),
    };
  };
  const profileOf = (name: string) => `http://netpreserve.org/warc/1.1/revisit/${name}`;

  test.each<[string, Partial<WireExchange>, string]>([
    ['the same bytes', {}, 'identical-payload-digest'],
    [
      'a 304',
      { status: 304, statusText: 'Not Modified', wire: Buffer.alloc(0) },
      'server-not-modified',
    ],
  ])('%s', async (_, again, profile) => {
    const later = exchange('beras', { fetchedAt: '2026-11-26T03:00:00.000Z', ...again });
    const { records } = await written([exchange('beras'), later], { originals: store() });
    const [, original, , revisit] = records;
    expect(revisit?.type).toBe('revisit');
    expect(revisit?.body).toBe('');
    const fields = Object.fromEntries(revisit?.fields ?? []);
    expect(fields).toMatchObject({
      'WARC-Profile': profileOf(profile),
      'WARC-Refers-To': original?.fields.get('WARC-Record-ID'),
      'WARC-Refers-To-Target-URI': original?.fields.get('WARC-Target-URI'),
      'WARC-Refers-To-Date': '2026-11-25T03:00:01.250Z',
      'WARC-Payload-Digest': original?.fields.get('WARC-Payload-Digest'),
    });
  });

  test('other bytes are a response, and so are the same bytes without a store', async () => {
    const other = exchange('beras', { wire: Buffer.from('<p>Lain') });
    const { records } = await written([exchange('beras'), other], { originals: store() });
    expect(records[3]?.type).toBe('response');
    await rm(folder, { recursive: true });
    expect((await written([exchange('beras'), exchange('beras')])).records[3]?.type).toBe(
      'response',
    );
  });
});

describe('the index', () => {
  test('has the lines that warcio makes of the archive, sorted', async () => {
    const originals = { get: () => undefined, put: () => undefined };
    const { path } = await written(
      [
        exchange('zaitun'),
        exchange('beras'),
        exchange('x', { status: 404, statusText: 'Not Found' }),
        exchange('y', { status: 304, wire: Buffer.alloc(0) }),
      ],
      { originals },
    );
    const indexer = new CDXIndexer({ format: 'cdxj' });
    const lines: string[] = [];
    for await (const cdx of indexer.iterIndex([
      { reader: createReadStream(path), filename: basename(path) },
    ]))
      lines.push(indexer.serializeCDXJ(cdx).trimEnd());
    const [index = ''] = await filesIn('.cdxj');
    const ours = (await readFile(index, 'utf8')).trimEnd().split('\n');
    const parsed = (line: string) => {
      const [, surt, time, json = ''] = /^(\S+) (\d{14}) (.*)$/.exec(line) ?? [];
      return { surt, time, ...(JSON.parse(json) as object) };
    };
    expect(ours.map(parsed)).toEqual(lines.sort().map(parsed));
    expect(ours[0]).toMatch(/^com,example\)\/news\/beras\?a=1&b=2 20261125030001 \{/);
  });
});

describe('files', () => {
  test('end in .open until they are whole', async () => {
    const writer = await open();
    await writer.record(exchange('beras'));
    expect([await filesIn('.warc.gz'), (await filesIn('.warc.gz.open')).length]).toEqual([[], 1]);
    await writer.close();
    expect([(await filesIn('.warc.gz')).length, await filesIn('.open')]).toEqual([1, []]);
  });

  test('rotate by size; a request stays with its answer; each has its warcinfo and index', async () => {
    const { at } = await written(
      ['a', 'b', 'c'].map((word) => exchange(word)),
      { maxBytes: 1_500 },
    );
    const paths = await filesIn('.warc.gz');
    expect(paths.length).toBeGreaterThan(1);
    expect(new Set(at.map(({ file }) => file))).toEqual(new Set(paths));
    expect(await filesIn('.cdxj')).toHaveLength(paths.length);
    for (const path of paths) {
      const types = (await byWarcio(path)).map(({ type }) => type);
      expect(types[0]).toBe('warcinfo');
      expect(types.length % 2).toBe(1);
    }
  });

  test('hold what many write at once', async () => {
    const writer = await open({ maxBytes: 20_000 });
    const words = Array.from({ length: 100 }, (_, i) => `w${i}`);
    const at = await Promise.all(words.map((word) => writer.record(exchange(word))));
    await writer.close();
    const titles: string[] = [];
    for (const path of await filesIn('.warc.gz'))
      titles.push(...titlesOf(await readArchive(await readFile(path))));
    expect(titles.sort()).toEqual([...words].sort());
    expect(new Set(at.map(({ file, offset }) => `${file}#${offset}`)).size).toBe(100);
  });

  test('are not made where nothing is written', async () => {
    await (await open()).close();
    expect(await readdir(folder)).toEqual([]);
  });

  test.each<[string, () => Promise<string>]>([
    ['under a folder that is not there', async () => join(folder, 'no', 'such')],
    [
      'in a file',
      async () => {
        await writeFile(join(folder, 'file'), '');
        return join(folder, 'file');
      },
    ],
  ])('cannot be written %s', async (_, path) => {
    await expect(open({ folder: await path() })).rejects.toMatchObject({
      code: 'output-unwritable',
    });
  });

  test('fault 16: after a write that failed nothing more is written, and what was whole stays', async () => {
    const writer = await open({ maxBytes: 1 });
    await writer.record(exchange('beras'));
    await rm(folder, { recursive: true });
    await expect(writer.record(exchange('cabai'))).rejects.toMatchObject({
      code: 'output-unwritable',
    });
    await expect(writer.record(exchange('gula'))).rejects.toMatchObject({
      code: 'output-unwritable',
    });
  });
});

/** A process that ended. */
const deadPid = (): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', '']);
    child.on('exit', () => resolve(child.pid ?? 0));
  });

/** An archive of two pages as a process that was killed left it. */
const leftOpen = async (pid: number, { machine }: { machine?: string } = {}) => {
  const { path, at } = await written([exchange('beras'), exchange('cabai')]);
  const [, own = ''] = /-([0-9a-f]{6})-\d+\.warc\.gz$/.exec(path) ?? [];
  const left = path.replace(
    /-[0-9a-f]{6}-\d+\.warc\.gz$/,
    `-${machine ?? own}-${pid}.warc.gz.open`,
  );
  await rename(path, left);
  for (const index of await filesIn('.cdxj')) await rm(index);
  return { left, whole: left.replace(/\.open$/, ''), offsets: at.map(({ offset }) => offset) };
};

describe('fault 13: what a killed run left is made whole', () => {
  test('whatever the place where it was cut: whole records stay, the half one goes', async () => {
    const pid = await deadPid();
    const { left, whole, offsets } = await leftOpen(pid);
    const bytes = await readFile(left);
    await rm(left);
    for (let end = 0; end <= bytes.length; end += 37) {
      await writeFile(left, bytes.subarray(0, end));
      const [salvaged, ...more] = await salvageArchives(folder, now());
      expect(more).toEqual([]);
      expect(salvaged?.from).toBe(left);
      expect(await filesIn('.open')).toEqual([]);
      const titles = end >= (offsets[1] ?? 0) ? ['beras', 'cabai'] : ['beras'];
      if (salvaged?.file === undefined) {
        expect(end).toBeLessThan(offsets[1] ?? 0);
        expect(await readdir(folder)).toEqual([]);
        continue;
      }
      expect(salvaged.file).toBe(whole);
      const { failures, pages } = await readArchive(await readFile(whole));
      expect(failures).toEqual([]);
      expect(titles.slice(0, pages.length)).toEqual(pages.map(({ title }) => title));
      expect((await byWarcio(whole)).length - 1).toBe(salvaged.records);
      expect((await stat(whole)).size + salvaged.cutBytes).toBe(end);
      for (const path of [...(await filesIn('.warc.gz')), ...(await filesIn('.cdxj'))])
        await rm(path);
    }
  });

  test('the index is that of the whole archive', async () => {
    const { path } = await written([exchange('beras'), exchange('cabai')]);
    const before = await readFile(path.replace('.warc.gz', '.cdxj'), 'utf8');
    const left = path.replace(/-\d+\.warc\.gz$/, `-${await deadPid()}.warc.gz.open`);
    await rename(path, left);
    const [salvaged] = await salvageArchives(folder, now());
    const after = await readFile((salvaged?.file ?? '').replace('.warc.gz', '.cdxj'), 'utf8');
    expect(after).toBe(before.replaceAll(basename(path), basename(salvaged?.file ?? '')));
  });

  test('zeros that a lost power supply left go too', async () => {
    const { left } = await leftOpen(await deadPid());
    const { size } = await stat(left);
    await truncate(left, size + 4_096);
    const [salvaged] = await salvageArchives(folder, now());
    expect([salvaged?.cutBytes, salvaged?.records]).toEqual([4_096, 4]);
  });

  test('of another machine after a day without a change', async () => {
    const { left } = await leftOpen(1, { machine: 'ffffff' });
    await utimes(left, now(), now());
    expect(await salvageArchives(folder, new Date(now().getTime() + 3_600_000))).toEqual([]);
    expect(await salvageArchives(folder, new Date(now().getTime() + 90_000_000))).toHaveLength(1);
  });

  test('what is being written and what is none of ours stays as it is', async () => {
    const writer = await open();
    await writer.record(exchange('beras'));
    await writeFile(join(folder, 'other.warc.gz.open'), 'x');
    await leftOpenBy(process.ppid);
    expect(await salvageArchives(folder, now())).toEqual([]);
    await appendFile(join(folder, 'other.warc.gz.open'), 'y');
    await writer.close();
    expect(await filesIn('.warc.gz')).toHaveLength(1);
  });
});

/** A file of a process of this machine. */
const leftOpenBy = async (pid: number): Promise<void> => {
  const [own = ''] = await filesIn('.warc.gz.open').then((names) =>
    names.filter((name) => name.includes('kliping-')),
  );
  await writeFile(own.replace(/\d+\.warc\.gz\.open$/, `${pid}.warc.gz.open`), 'x');
};
