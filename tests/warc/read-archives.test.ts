/** Archives of ours and of others, whole and damaged. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WARCRecord, WARCSerializer } from 'warcio';
import { Failure } from '../../src/failure.ts';
import { hasDigest, sha1Digest } from '../../src/warc/digests.ts';
import { heapMb } from '../robustness/heap.ts';
import {
  htmlPage,
  httpPage,
  packed,
  pageRecord,
  readArchive,
  recordBytes,
  titlesOf,
} from './archives.ts';

const [beras, cabai, gula] = ['beras', 'cabai', 'gula'].map((word) => pageRecord(word)) as [
  Buffer,
  Buffer,
  Buffer,
];
const whole = packed(beras, cabai, gula);
const sizes = [beras, cabai, gula].map((record) => gzipSync(record).length) as [
  number,
  number,
  number,
];
const chunked = (body: string): string => `${body.length.toString(16)};x=1\r\n${body}\r\n0\r\n\r\n`;

describe('pages of an archive', () => {
  test('have address, time of capture and a label with their place', async () => {
    const { pages, failures, counts } = await readArchive(whole);
    expect(failures).toEqual([]);
    expect(counts).toEqual({ response: 3 });
    expect(pages[1]).toEqual({
      label: `a.warc.gz#${sizes[0]}`,
      url: 'https://www.example.com/news/cabai',
      title: 'cabai',
      fetchedAt: '2021-05-06T03:12:00Z',
    });
  });

  test.each<[string, Buffer]>([
    ['a member a record', whole],
    ['one member for all', gzipSync(Buffer.concat([beras, cabai, gula]))],
    ['members of one and of several', packed(beras, Buffer.concat([cabai, gula]))],
    ['no compression', Buffer.concat([beras, cabai, gula])],
    [
      'stored, not compressed',
      Buffer.concat([beras, cabai, gula].map((r) => gzipSync(r, { level: 0 }))),
    ],
  ])('come out of a file with %s, however its bytes come', async (_, bytes) => {
    for (const pieces of [1, 7, 100_000]) {
      const found = await readArchive(bytes, { pieces });
      expect([titlesOf(found), found.failures]).toEqual([['beras', 'cabai', 'gula'], []]);
    }
  });

  const body = htmlPage('beras');
  test.each<[string, Buffer]>([
    [
      'an address in angle brackets (wget)',
      pageRecord('beras', { url: '<https://www.example.com/a>' }),
    ],
    ['no Content-Length in the HTTP head (wget)', pageRecord('beras', { block: httpPage(body) })],
    [
      'chunks',
      recordBytes({
        block: httpPage(chunked(body), { headers: { 'Transfer-Encoding': 'chunked' } }),
      }),
    ],
    [
      'chunks taken out and their header left',
      recordBytes({ block: httpPage(body, { headers: { 'Transfer-Encoding': 'chunked' } }) }),
    ],
    [
      'gzip',
      recordBytes({ block: httpPage(gzipSync(body), { headers: { 'Content-Encoding': 'gzip' } }) }),
    ],
    [
      'brotli',
      recordBytes({
        block: httpPage(brotliCompressSync(body), { headers: { 'content-encoding': 'br' } }),
      }),
    ],
    [
      'gzip undone and its header left',
      recordBytes({ block: httpPage(body, { headers: { 'Content-Encoding': 'gzip' } }) }),
    ],
    [
      'an unknown coding undone and its header left',
      recordBytes({ block: httpPage(body, { headers: { 'Content-Encoding': 'rot13' } }) }),
    ],
    [
      'header lines that go on',
      recordBytes({ block: httpPage(body, { headers: { 'X-Long': 'one\r\n two' } }) }),
    ],
    ['no media type', recordBytes({ block: httpPage(body, { headers: { 'Content-Type': '' } }) })],
    ['no HTTP head (HTTP/0.9)', recordBytes({ block: body })],
    [
      'a resource',
      recordBytes({ type: 'resource', block: body, fields: { 'Content-Type': 'text/html' } }),
    ],
    [
      'WARC 1.1 with a fraction in the date',
      pageRecord('beras', {
        version: 'WARC/1.1',
        fields: { 'WARC-Date': '2021-05-06T03:12:00.123456Z' },
      }),
    ],
    [
      'header lines that end in LF alone',
      Buffer.from(
        beras
          .toString()
          .replaceAll('\r\n', '\n')
          .replace(
            /Content-Length: \d+/,
            `Content-Length: ${httpPage(body).toString().replaceAll('\r\n', '\n').length}`,
          ),
      ),
    ],
    [
      'names of fields in other case',
      Buffer.from(
        beras
          .toString()
          .replace('WARC-Type', 'warc-type')
          .replace('Content-Length', 'content-length'),
      ),
    ],
    [
      'a digest of an unknown kind',
      pageRecord('beras', { fields: { 'WARC-Block-Digest': 'blake3:abc' } }),
    ],
  ])('come with %s', async (_, record) => {
    const found = await readArchive(packed(record));
    expect([titlesOf(found), found.failures]).toEqual([['beras'], []]);
  });

  test('are no other records, which are counted by type', async () => {
    const found = await readArchive(
      packed(
        recordBytes({ type: 'warcinfo', url: '', block: 'software: x\r\n' }),
        recordBytes({ type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }),
        recordBytes({ block: httpPage('x', { headers: { 'Content-Type': 'image/png' } }) }),
        recordBytes({
          block: httpPage('User-agent: *', { headers: { 'Content-Type': 'text/plain' } }),
        }),
        recordBytes({ block: httpPage('gone', { status: '404 Not Found' }) }),
        recordBytes({ url: 'dns:example.com', block: '20210506\r\nexample.com. A 192.0.2.1' }),
        beras,
      ),
    );
    expect([titlesOf(found), found.failures]).toEqual([['beras'], []]);
    expect(found.counts).toEqual({ warcinfo: 1, request: 1, response: 5 });
  });

  test('fault 49: an address has neither user name nor password', async () => {
    const record = pageRecord('beras', { url: 'https://user:secret@www.example.com/a' });
    expect((await readArchive(packed(record))).pages[0]?.url).toBe('https://www.example.com/a');
  });

  test('come out of what warcio writes', async () => {
    const bytes: Uint8Array[] = [];
    for (const word of ['beras', 'cabai']) {
      async function* content() {
        yield Buffer.from(htmlPage(word));
      }
      const record = WARCRecord.create(
        {
          url: `https://www.example.com/${word}`,
          type: 'response',
          date: '2021-05-06T03:12:00Z',
          warcVersion: 'WARC/1.1',
          httpHeaders: { 'Content-Type': 'text/html' },
        },
        content(),
      );
      bytes.push(await WARCSerializer.serialize(record, { gzip: true }));
    }
    const found = await readArchive(Buffer.concat(bytes));
    expect([titlesOf(found), found.failures]).toEqual([['beras', 'cabai'], []]);
  });
});

/** The middle record, changed, between two that are whole. */
const around = (middle: Buffer): Buffer => packed(beras, middle, gula);

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8((copy[at] ?? 0) ^ 0x55, at);
  return copy;
};

const changed = (from: string | RegExp, to: string): Buffer =>
  Buffer.from(cabai.toString().replace(from, to));

describe('fault 70: a damaged record is told with its place, and those around it are read', () => {
  test.each<[string, Buffer, string]>([
    [
      'a longer Content-Length',
      changed(/Content-Length: (\d+)/, 'Content-Length: 9$1'),
      'bytes are there',
    ],
    [
      'a Content-Length of a terabyte',
      changed(/Content-Length: \d+/, 'Content-Length: 1000000000000'),
      'bytes are there',
    ],
    [
      'a shorter Content-Length',
      changed(/Content-Length: \d+/, 'Content-Length: 50'),
      'not as long',
    ],
    [
      'a Content-Length that takes its line ends in',
      changed(/Content-Length: \d+/, `Content-Length: ${httpPage(htmlPage('cabai')).length + 4}`),
      '',
    ],
    ['no Content-Length', changed(/Content-Length: \d+\r\n/, ''), 'Content-Length'],
    [
      'a negative Content-Length',
      changed(/Content-Length: \d+/, 'Content-Length: -5'),
      'Content-Length',
    ],
    [
      'two Content-Lengths',
      changed(/Content-Length: \d+/, '$&\r\nContent-Length: 7'),
      'Content-Length',
    ],
    ['no WARC-Type', changed(/WARC-Type: .*\r\n/, ''), 'no WARC-Type'],
    ['a huge head', changed('WARC-Type', `X: ${'x'.repeat(70_000)}\r\nWARC-Type`), '64 kB'],
    [
      'another digest',
      pageRecord('cabai', {
        fields: { 'WARC-Block-Digest': 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ' },
      }),
      'WARC-Block-Digest',
    ],
    [
      'an HTTP head without end',
      recordBytes({ block: 'HTTP/1.1 200 OK\r\nContent-Type: text/html' }),
      'HTTP',
    ],
  ])('%s', async (_, middle, why) => {
    for (const bytes of [around(middle), Buffer.concat([beras, middle, gula])]) {
      const found = await readArchive(bytes);
      expect(found.failures).toEqual([
        expect.objectContaining({
          code: 'warc-record-damaged',
          message: expect.stringContaining(why),
        }),
      ]);
      expect(titlesOf(found)).toEqual(['beras', 'gula']);
    }
  });

  test('cut: whatever the place, whole records before it are read and the cut is told', async () => {
    for (let end = sizes[0] + 1; end < whole.length; end += 13) {
      const found = await readArchive(whole.subarray(0, end));
      const hasTwo = end >= sizes[0] + sizes[1];
      expect(titlesOf(found)).toEqual(hasTwo ? ['beras', 'cabai'] : ['beras']);
      const isBetween = end === sizes[0] + sizes[1];
      expect(found.failures.map(({ code }) => code)).toEqual(
        isBetween ? [] : ['warc-record-damaged'],
      );
    }
  });

  test('corrupted: whatever byte of the middle member is another, the others are read', async () => {
    for (let at = sizes[0]; at < sizes[0] + sizes[1]; at += 1) {
      const found = await readArchive(flipped(whole, at), { pieces: 100_000 });
      expect(titlesOf(found).filter((title) => title !== 'cabai')).toEqual(['beras', 'gula']);
      // A flag, the time or the system in the member's head changes nothing.
      if (found.failures.length === 0) expect(at - sizes[0]).toBeLessThan(10);
      else expect(found.failures[0]?.label).toBe(`a.warc.gz#${sizes[0]}`);
    }
  });

  const page = htmlPage('a');
  const chunkedPage = `${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`;
  const chunked = httpPage(chunkedPage, { headers: { 'Transfer-Encoding': 'chunked' } });
  const other = sha1Digest(Buffer.from('other'));

  test.each<[string, Buffer, Record<string, string>, Record<string, number>]>([
    [
      'is right',
      httpPage(page),
      { 'WARC-Payload-Digest': sha1Digest(Buffer.from(page)) },
      { response: 1 },
    ],
    [
      'is of the chunks',
      chunked,
      { 'WARC-Payload-Digest': sha1Digest(Buffer.from(chunkedPage)) },
      { response: 1 },
    ],
    [
      'is of the body in the chunks',
      chunked,
      { 'WARC-Payload-Digest': sha1Digest(Buffer.from(page)) },
      { response: 1 },
    ],
    [
      'is of a kind that nobody knows',
      httpPage(page),
      { 'WARC-Payload-Digest': 'whirlpool:00' },
      { response: 1 },
    ],
    [
      'is of the whole of what was cut into segments',
      httpPage(page),
      { 'WARC-Payload-Digest': other, 'WARC-Segment-Number': '1' },
      { response: 1 },
    ],
    [
      'is wrong in a block that is right',
      httpPage(page),
      { 'WARC-Payload-Digest': other, 'WARC-Block-Digest': sha1Digest(httpPage(page)) },
      { response: 1, 'payload-mismatch': 1 },
    ],
    [
      'is wrong, and nothing else is known',
      httpPage(page),
      { 'WARC-Payload-Digest': other },
      { damaged: 1 },
    ],
    [
      'is wrong in chunks, and nothing else is known',
      chunked,
      { 'WARC-Payload-Digest': other },
      { damaged: 1 },
    ],
  ])(
    'a digest of the payload that %s: the record counts as such',
    async (_, block, fields, counts) => {
      const found = await readArchive(packed(recordBytes({ block, fields })));
      expect(found.counts).toEqual(counts);
    },
  );

  test('a record with its digest is whole, also where the member is damaged behind it', async () => {
    const block = httpPage(htmlPage('cabai'));
    const digest = sha1Digest(block);
    const record = recordBytes({ block, fields: { 'WARC-Block-Digest': digest } });
    const found = await readArchive(flipped(gzipSync(record), gzipSync(record).length - 6));
    expect(titlesOf(found)).toEqual(['cabai']);
    expect(found.failures).toHaveLength(1);
  });

  test('bytes that are no member between two members', async () => {
    const found = await readArchive(
      Buffer.concat([packed(beras), Buffer.from('junk'), packed(gula)]),
    );
    expect(titlesOf(found)).toEqual(['beras', 'gula']);
    expect(found.failures).toHaveLength(1);
  });

  test('a revisit without its original is counted; wget gives it the digest of the original', async () => {
    const revisit = recordBytes({
      type: 'revisit',
      fields: { 'WARC-Block-Digest': 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ' },
      block: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n',
    });
    const found = await readArchive(packed(revisit, beras));
    expect([titlesOf(found), found.failures, found.counts.revisit]).toEqual([['beras'], [], 1]);
  });

  test('a page over --max-bytes is told, another record over it is skipped', async () => {
    const large = httpPage(`<title>besar</title>${'x'.repeat(300_000)}`);
    const video = httpPage(Buffer.alloc(300_000), { headers: { 'Content-Type': 'video/mp4' } });
    const found = await readArchive(
      packed(beras, recordBytes({ block: large }), recordBytes({ block: video }), gula),
    );
    expect(titlesOf(found)).toEqual(['beras', 'gula']);
    expect(found.failures.map(({ code }) => code)).toEqual(['input-too-large']);
    expect(found.counts.response).toBe(4);
  });

  test.each<[string, Buffer, string]>([
    [
      'a page cut by the crawler',
      pageRecord('a', { fields: { 'WARC-Truncated': 'length' } }),
      'incomplete-body',
    ],
    [
      'a page in segments',
      pageRecord('a', { fields: { 'WARC-Segment-Number': '1' } }),
      'incomplete-body',
    ],
    [
      'a last chunk that is missing',
      recordBytes({
        block: httpPage('5\r\n<p>Ya\r\n7\r\n<p>', { headers: { 'Transfer-Encoding': 'chunked' } }),
      }),
      'incomplete-body',
    ],
    [
      'an unknown coding',
      recordBytes({ block: httpPage('x', { headers: { 'Content-Encoding': 'rot13' } }) }),
      'unsupported-encoding',
    ],
    [
      'a bomb in the page',
      recordBytes({
        block: httpPage(gzipSync(Buffer.alloc(5_000_000)), {
          headers: { 'Content-Encoding': 'gzip' },
        }),
      }),
      'input-too-large',
    ],
    [
      'a picture called a page',
      recordBytes({ block: httpPage(Buffer.from([0x89, 0x50, 0x4e, 0x47])) }),
      'input-binary',
    ],
    ['no bytes', recordBytes({ block: httpPage('') }), 'input-empty'],
  ])('%s fails by itself', async (_, record, code) => {
    const found = await readArchive(packed(beras, record, gula));
    expect(titlesOf(found)).toEqual(['beras', 'gula']);
    expect(found.failures.map((failure) => failure.code)).toEqual([code]);
  });

  test('a gzip bomb ends in bounded memory, and the next member is read', async () => {
    const head = 'WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 150000000\r\n\r\n';
    const bomb = gzipSync(Buffer.concat([Buffer.from(head), Buffer.alloc(150_000_000)]));
    const found = await readArchive(Buffer.concat([packed(beras), bomb, packed(gula)]), {
      pieces: 65_536,
    });
    expect(titlesOf(found)).toEqual(['beras', 'gula']);
    expect(found.failures[0]?.message).toContain('unpacks to far too much');
  });

  test.each<[string, Uint8Array, string]>([
    ['a page', Buffer.from(htmlPage('beras')), 'input-not-warc'],
    ['a packed page', gzipSync(htmlPage('beras')), 'input-not-warc'],
    ['random bytes', createHash('sha512').update('x').digest(), 'input-not-warc'],
    [
      'what looks like gzip',
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]),
      'input-not-warc',
    ],
    ['nothing', Buffer.alloc(0), 'input-empty'],
  ])('a file that holds %s is no WARC', async (_, bytes, code) => {
    const { pages, failures } = await readArchive(bytes);
    expect([pages, failures.map((failure) => failure.code)]).toEqual([[], [code]]);
    expect(failures[0]?.label).toBe('a.warc.gz');
  });

  test('a stream that breaks fails once, after what came before', async () => {
    const { archiveInputs } = await import('../../src/warc/archive-inputs.ts');
    async function* breaking() {
      yield packed(beras);
      throw new Failure('input-unreadable', 'a.warc.gz: the disk is broken');
    }
    const codes: string[] = [];
    const options = { label: 'a.warc.gz', maxBytes: 1_000, decode: async (b: Uint8Array) => b };
    for await (const input of archiveInputs(breaking(), options))
      codes.push(
        await input.load(new AbortController().signal).then(
          () => 'page',
          (e) => e.code,
        ),
      );
    expect(codes).toEqual(['page', 'input-unreadable']);
  });
});

test.each<[string, boolean | undefined]>([
  ['sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5', true],
  ['sha1:vgmt4nsha2awvor6evyxqugcnsonbwe5', true],
  ['SHA-1:a9993e364706816aba3e25717850c26c9cd0d89d', true],
  ['sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', true],
  ['md5:900150983cd24fb0d6963f7d28e17f72', true],
  ['sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ', false],
  ['crc32:352441c2', undefined],
  ['', undefined],
])('the digest %j of "abc" holds: %j', (digest, holds) => {
  expect(hasDigest(Buffer.from('abc'), digest)).toBe(holds);
});

describe('whatever the bytes', () => {
  const options = { numRuns: 300 };
  const allCodes = async (bytes: Uint8Array) => {
    const { failures } = await readArchive(bytes, { pieces: 500 });
    expect(failures.filter(({ code }) => typeof code !== 'string')).toEqual([]);
  };

  test('fault 70: any bytes give pages and failures with codes', async () => {
    const start = fc.constantFrom('', 'WARC/1.0\r\n', '\x1f\x8b\x08\x00');
    const any = fc.tuple(start, fc.uint8Array({ maxLength: 2_000 }));
    await fc.assert(
      fc.asyncProperty(any, ([head, tail]) =>
        allCodes(Buffer.concat([Buffer.from(head, 'latin1'), tail])),
      ),
      options,
    );
  });

  test('fault 70: an archive with bytes changed, cut out or put in gives pages and failures with codes', async () => {
    const plain = Buffer.concat([beras, cabai, gula]);
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(60),
      put: fc.uint8Array({ maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(whole, plain),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        async (bytes, edits) => {
          let now: Buffer = bytes;
          for (const { at, cut, put } of edits) {
            const i = Math.floor(at * now.length);
            now = Buffer.concat([now.subarray(0, i), put, now.subarray(i + cut)]);
          }
          await allCodes(now);
        },
      ),
      options,
    );
  });

  test('a file of thousands of false members or endless damage ends', async () => {
    const falseMembers = Buffer.from('1f8b0800000000000003', 'hex');
    const bytes = Buffer.concat([
      packed(beras),
      ...Array.from({ length: 20_000 }, () => falseMembers),
    ]);
    expect(titlesOf(await readArchive(bytes, { pieces: 65_536 }))).toEqual(['beras']);
    const bad = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 90000\r\n\r\n');
    const damaged = Buffer.concat([beras, ...Array.from({ length: 1_000 }, () => bad)]);
    const found = await readArchive(damaged, { pieces: 65_536 });
    expect(found.failures.length).toBeGreaterThan(0);
  });
});

test('fault 9: memory is flat over a large archive', async () => {
  const body = `${htmlPage('beras')}${'<p>Harga naik.</p>'.repeat(5_000)}`;
  const member = gzipSync(recordBytes({ block: httpPage(body) }), { level: 0 });
  async function* stream(count: number) {
    for (let i = 0; i < count; i += 1) yield member;
  }
  const { archiveInputs } = await import('../../src/warc/archive-inputs.ts');
  const read = async (count: number) => {
    let pages = 0;
    const options = { label: 'a', maxBytes: 1_000_000, decode: async (b: Uint8Array) => b };
    for await (const input of archiveInputs(stream(count), options)) {
      await input.load(new AbortController().signal);
      pages += 1;
    }
    return pages;
  };
  await read(20);
  const before = heapMb();
  const external = process.memoryUsage().arrayBuffers;
  expect(await read(600)).toBe(600);
  expect(heapMb() - before).toBeLessThan(10);
  expect(process.memoryUsage().arrayBuffers - external).toBeLessThan(20_000_000);
});
