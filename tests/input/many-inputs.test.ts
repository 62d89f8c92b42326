import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Failure } from '../../src/failure.ts';
import type { InputOptions } from '../../src/input/input-options.ts';
import { readInputs } from '../../src/input/read-inputs.ts';
import { archiveInputs } from '../../src/warc/archive-inputs.ts';
import { looksLikeWarc } from '../../src/warc/read-records.ts';
import { htmlPage, packed, pageRecord } from '../warc/archives.ts';
import { type Part, type TarPart, tarOf, zipOf } from './archives.ts';

const signal = new AbortController().signal;
const maxBytes = 100_000;
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kliping-many-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archives: InputOptions['archives'] = {
  isArchive: async (start) => looksLikeWarc(Buffer.from(start)),
  inputs: (stream, about) =>
    archiveInputs(stream, { ...about, maxBytes, decode: async (bytes) => bytes }),
};

const options = (more: Partial<InputOptions> = {}): InputOptions => ({
  maxBytes,
  fetchPage: async (address) => ({ url: address, body: 'fetched' }),
  archives,
  ...more,
});

/** What comes out of inputs: bodies by label, or the code of the failure. */
const outcomes = async (names: readonly string[], more: Partial<InputOptions> = {}) => {
  const found: [label: string, told: string][] = [];
  for await (const input of readInputs(names, options(more))) {
    const told = await input.load(signal).then(
      ({ body }) => Buffer.from(body as string).toString(),
      (error: Failure) => {
        if (error.name !== 'Failure') throw error;
        expect(error.message.startsWith(input.label)).toBe(true);
        return error.code;
      },
    );
    found.push([input.label.replace(`${folder}/`, ''), told]);
  }
  return found;
};

const ofFile = (name: string, bytes: string | Uint8Array, more: Partial<InputOptions> = {}) => {
  writeFileSync(at(name), bytes);
  return outcomes([at(name)], more);
};

const inPieces = (bytes: string | Uint8Array, size = 65_536): Readable => {
  const all = Buffer.from(bytes as string);
  const pieces: Buffer[] = [];
  for (let i = 0; i < all.length; i += size) pieces.push(all.subarray(i, i + size));
  return Readable.from(pieces);
};

const ofStdin = (bytes: string | Uint8Array, size?: number) =>
  outcomes(['-'], { stdin: inPieces(bytes, size) });

const page = (text: string): string => `<!doctype html><p>${text}`;
const line = (fields: unknown): string => `${JSON.stringify(fields)}\n`;

describe('JSON lines', () => {
  const loadLine = async (text: string, more: Partial<InputOptions> = {}) => {
    writeFileSync(at('one.jsonl'), text);
    for await (const input of readInputs([at('one.jsonl')], options(more)))
      return input.load(signal);
    throw new Error('no input');
  };

  test('hold a page a line, called by its number; blank lines are none', async () => {
    const text = `\ufeff${line({ url: 'https://e.id/a', html: page('a') })}\r\n\n${line({ html: page('b') })}`;
    const both = [
      ['p.jsonl:1', page('a')],
      ['p.jsonl:4', page('b')],
    ];
    expect(await ofFile('p.jsonl', text)).toEqual(both);
    expect(await ofFile('p.jsonl', text.trimEnd())).toEqual(both);
    const packedLabels = both.map(([label, body]) => [label?.replace('jsonl', 'ndjson.gz'), body]);
    expect(await ofFile('p.ndjson.gz', gzipSync(text))).toEqual(packedLabels);
  });

  test('have address, headers and time of capture where they say so', async () => {
    const told = {
      url: 'https://name:secret@e.id/a',
      html: '<p>a',
      headers: { 'Content-Type': 'text/html', Age: 3 },
      fetchedAt: '2021-05-06T10:12:00+07:00',
    };
    expect(await loadLine(line(told))).toEqual({
      url: 'https://e.id/a',
      requestedUrl: 'https://e.id/a',
      body: '<p>a',
      headers: { 'content-type': 'text/html' },
      fetchedAt: '2021-05-06T03:12:00.000Z',
      as: undefined,
    });
  });

  test.each<[string, unknown, string, string]>([
    ['a name', { html: '', content: '<p>a', link: 'https://e.id/' }, 'content', 'link'],
    ['a path', { page: { body: '<p>a', at: 'https://e.id/' } }, 'page.body', 'page.at'],
    ['a name with a dot', { 'p.b': '<p>a', p: { b: 'no' }, u: 'https://e.id/' }, 'p.b', 'u'],
  ])('have their page in the field named: %s', async (_, told, html, url) => {
    const read = await loadLine(line(told), { jsonFields: { html, url } });
    expect(read).toMatchObject({ body: '<p>a', url: 'https://e.id/' });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['no JSON', '{"html":', 'bad-record'],
    ['no object', '["<p>a"]', 'bad-record'],
    ['no such field', '{"body": "<p>a"}', 'bad-record'],
    ['no text in the field', '{"html": {"a": "<p>a"}}', 'bad-record'],
    ['an inherited field alone', '{"__proto__": {"html": "<p>a"}}', 'bad-record'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'bad-record'],
    ['an empty page', '{"html": " "}', 'input-empty'],
    ['a picture', JSON.stringify({ html: '\u0089PNG\0\0\0\0\0\u0001' }), 'input-binary'],
    ['a page too large', JSON.stringify({ html: 'x'.repeat(maxBytes + 1) }), 'input-too-large'],
    ['a line too long', `{"a":"${'x'.repeat(1_300_000)}"}`, 'input-too-large'],
    ['what is no address', '{"html": "<p>a", "url": "e.id/a"}', 'bad-url'],
  ])('of which one holds %s: it fails, and the next are read', async (_, bad, code) => {
    const bytes = Buffer.concat([
      Buffer.from(line({ html: '<p>a' })),
      Buffer.from(bad as string),
      Buffer.from(`\n${line({ html: '<p>b', url: null })}`),
    ]);
    expect(await ofFile('p.jsonl', bytes)).toEqual([
      ['p.jsonl:1', '<p>a'],
      ['p.jsonl:2', code],
      ['p.jsonl:3', '<p>b'],
    ]);
  });

  test('that break off are read as far as they go', async () => {
    const lines = line({ html: '<p>a' }).repeat(3) + line({ html: page('b').repeat(4_000) });
    const cut = gzipSync(lines, { level: 0 }).subarray(0, 9_000);
    const found = await ofFile('cut.jsonl.gz', cut);
    expect(found.map(([, told]) => told)).toEqual(['<p>a', '<p>a', '<p>a', 'input-bad-gzip']);
    expect(await ofFile('none.jsonl', '\n\n')).toEqual([['none.jsonl', 'input-empty']]);
    expect(await outcomes([at('gone.jsonl')])).toEqual([['gone.jsonl', 'input-missing']]);
  });

  test('cannot have one address for all', async () => {
    const found = await ofFile('p.jsonl', line({ html: 'a' }), { url: 'https://e.id/' });
    expect(found).toEqual([['p.jsonl', 'bad-url']]);
  });
});

const parts: readonly Part[] = [
  { name: 'b/two.html', body: page('dua') },
  { name: 'b/', body: '' },
  { name: 'a.txt', body: 'satu', method: 0 },
  { name: 'picture.jpg', body: 'x' },
  { name: '__MACOSX/._a.html', body: 'x' },
  { name: '.git/a.html', body: 'x' },
  { name: 'berita-é.htm.gz', body: gzipSync(page('tiga')) },
];
const tarParts = parts.map(({ name, body }) => ({
  name,
  body,
  type: name.endsWith('/') ? '5' : '0',
}));
const damagedAt = (bytes: Buffer, at: number): Buffer => {
  bytes.subarray(at).subarray(0, 40).fill(0);
  return bytes;
};

const inOrder = (archive: string) => [
  [`${archive}:b/two.html`, page('dua')],
  [`${archive}:a.txt`, 'satu'],
  [`${archive}:berita-é.htm.gz`, page('tiga')],
];

describe('zips and tars', () => {
  test.each<[string, Uint8Array]>([
    ['a.zip', zipOf(...parts)],
    ['a.tar', tarOf(...tarParts)],
    ['a.tar.gz', gzipSync(tarOf(...tarParts))],
    ['a.TGZ', gzipSync(tarOf(...tarParts))],
  ])(
    '%s gives the pages that a folder would, in the order they are stored',
    async (name, bytes) => {
      expect(await ofFile(name, bytes)).toEqual(inOrder(name));
      expect(await ofStdin(bytes)).toEqual(inOrder('-'));
      expect(await ofStdin(bytes, 7)).toEqual(inOrder('-'));
    },
  );

  test('have text in .txt', async () => {
    writeFileSync(at('a.zip'), zipOf(...parts));
    const kinds: unknown[] = [];
    for await (const input of readInputs([at('a.zip')], options()))
      kinds.push((await input.load(signal)).as);
    expect(kinds).toEqual([undefined, 'text', undefined]);
  });

  const bomb = Buffer.alloc(3_000_000, 0x20);
  const good: Part = { name: 'z.html', body: page('z') };

  test.each<[string, Part, string]>([
    ['is larger than a page may be', { name: 'a.html', body: bomb }, 'input-too-large'],
    ['unpacks to more', { name: 'a.html.gz', body: gzipSync(bomb) }, 'input-too-large'],
    ['is empty', { name: 'a.html', body: '' }, 'input-empty'],
    ['is no page', { name: 'a.html', body: '%PDF-1.4' }, 'input-binary'],
    [
      'says that it is shorter',
      { name: 'a.html', body: bomb, told: { bytes: 9_000 } },
      'input-bad-archive',
    ],
    [
      'says that it is longer',
      { name: 'a.html', body: 'abc', told: { bytes: 900 } },
      'input-bad-archive',
    ],
    [
      'has another checksum',
      { name: 'a.html', body: 'abc', told: { sum: 7 } },
      'input-bad-archive',
    ],
    ['is encrypted', { name: 'a.html', body: 'abc', isEncrypted: true }, 'input-encrypted'],
    [
      'is packed in a way not known',
      { name: 'a.html', body: 'abc', method: 14 },
      'unsupported-encoding',
    ],
    ['is a link', { name: 'a.html', body: 'z.html', isLink: true }, 'input-unreadable'],
    ['leads out of the archive', { name: '../a.html', body: page('a') }, 'input-bad-archive'],
    ['stands at the root', { name: '/etc/a.html', body: page('a') }, 'input-bad-archive'],
    ['is an archive', { name: 'in.zip', body: zipOf(good) }, 'input-nested'],
    ['is a packed archive', { name: 'in.tar.gz', body: 'x' }, 'input-nested'],
    ['is a list of pages', { name: 'in.jsonl', body: 'x' }, 'input-nested'],
  ])('a file in a zip that %s fails, and the next is read', async (_, part, code) => {
    expect(await ofFile('x.zip', zipOf(part, good))).toEqual([
      [`x.zip:${part.name}`, code],
      ['x.zip:z.html', page('z')],
    ]);
  });

  test.each<[string, TarPart, string]>([
    ['is larger than a page may be', { name: 'a.html', body: bomb }, 'input-too-large'],
    ['is empty', { name: 'a.html' }, 'input-empty'],
    ['is a link', { name: 'a.html', type: '2', link: 'z.html' }, 'input-unreadable'],
    ['leads out of the archive', { name: 'b/../../a.html', body: 'x' }, 'input-bad-archive'],
    ['is an archive', { name: 'in.tgz', body: 'x'.repeat(2_000_000) }, 'input-nested'],
  ])('a file in a tar that %s fails, and the next is read', async (_, part, code) => {
    expect(await ofFile('x.tar', tarOf(part, { name: './z.html', body: page('z') }))).toEqual([
      [`x.tar:${part.name}`, code],
      ['x.tar:z.html', page('z')],
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['no.zip', Buffer.from('x'.repeat(2_000)), 'input-bad-archive'],
    ['empty.zip', Buffer.alloc(0), 'input-bad-archive'],
    ['cut.zip', zipOf(...parts).subarray(0, 300), 'input-bad-archive'],
    ['none.zip', zipOf({ name: 'a.md', body: 'x' }), 'folder-empty'],
    ['nothing.zip', zipOf(), 'folder-empty'],
    ['no.tar', Buffer.from('x'.repeat(2_000)), 'input-bad-archive'],
    ['none.tar', tarOf({ name: 'a.md', body: 'x' }), 'folder-empty'],
    ['damaged.tar.gz', Buffer.from('\x1f\x8b\x08\x00damaged', 'latin1'), 'input-bad-gzip'],
  ])('%s without a page is one input that fails', async (name, bytes, code) => {
    expect(await ofFile(name, bytes)).toEqual([[name, code]]);
  });

  test.each<[string, Uint8Array]>([
    ['cut.tar', tarOf(...tarParts).subarray(0, 5_000)],
    ['damaged.tar', damagedAt(tarOf(...tarParts), tarOf(...tarParts).indexOf('picture'))],
    ['damaged-list.zip', damagedAt(zipOf(...parts), -200)],
  ])('%s is read as far as it goes, and told', async (name, bytes) => {
    const found = await ofFile(name, bytes);
    expect(found[0]).toEqual([`${name}:b/two.html`, page('dua')]);
    expect(found.at(-1)).toEqual([name, 'input-bad-archive']);
  });

  test.each<[string, Uint8Array, string]>([
    [
      'cut.tar',
      tarOf({ name: 'a.html', body: 'x'.repeat(2_000) }).subarray(0, 900),
      'input-bad-archive',
    ],
    [
      'cut.tgz',
      gzipSync(tarOf({ name: 'a.html', body: 'x'.repeat(9_000) }), { level: 0 }).subarray(0, 900),
      'input-bad-gzip',
    ],
  ])('%s that breaks off in a file is told once', async (name, bytes, code) => {
    writeFileSync(at(name), bytes);
    const codes: unknown[] = [];
    for await (const input of readInputs([at(name)], options()))
      codes.push(await input.load(signal).catch((error: Failure) => error.code));
    expect(codes).toEqual([code]);
  });

  test('fault 40: what lies upon itself a thousand times is not unpacked without end', async () => {
    const body = Buffer.alloc(99_000, 0x20);
    const one = zipOf({ name: 'a.html', body });
    const at0 = one.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    const entry = one.subarray(at0, -22);
    const count = 3_000;
    const end = Buffer.from(one.subarray(-22));
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(entry.length * count, 12);
    const zip = Buffer.concat([one.subarray(0, at0), ...Array(count).fill(entry), end]);
    const found = await ofFile('bomb.zip', zip);
    const codes = new Set(found.map(([, told]) => told.slice(0, 20).trim()));
    expect(codes).toEqual(new Set(['', 'input-bad-gzip']));
    expect(found.filter(([, told]) => told.startsWith(' ')).length * 99_000).toBeLessThan(101e6);
  });

  test('cannot have one address for all', async () => {
    const found = await ofFile('a.zip', zipOf(...parts), { url: 'https://e.id/' });
    expect(found).toEqual([['a.zip', 'bad-url']]);
  });

  test('are named, not found: a folder of pages may hold zips of anything, and lines that we wrote', async () => {
    mkdirSync(at('mixed'));
    for (const name of ['a.zip', 'a.tar', 'a.jsonl']) writeFileSync(at(`mixed/${name}`), 'x');
    writeFileSync(at('mixed/b.html'), page('b'));
    expect(await outcomes([at('mixed')])).toEqual([['mixed/b.html', page('b')]]);
  });

  const hasTool = (tool: string): boolean => spawnSync(tool, ['--help']).error === undefined;

  describe.each<[string, string, readonly string[]]>([
    ['zip', 'zip', ['-q', '-r', '../tool.zip', '.']],
    ['zip to a pipe', 'sh', ['-c', 'zip -q -r - . | cat > ../tool.zip']],
    ['tar', 'tar', ['-cf', '../tool.tar', '.']],
    ['tar --format pax', 'tar', ['--format', 'pax', '-czf', '../tool.tar.gz', '.']],
    ['tar --format gnu', 'tar', ['--format', 'gnu', '-czf', '../tool.tgz', '.']],
  ])('made by %s', (_, tool, args) => {
    const has = hasTool(tool) && (tool !== 'sh' || hasTool('zip'));
    if (!has) process.stderr.write(`skipped: ${tool} is not on this machine\n`);
    (has ? test : test.skip)('are read, long names and all', async () => {
      const long = `${'l'.repeat(120)}/${'n'.repeat(120)}.html`;
      mkdirSync(at(`tool/${'l'.repeat(120)}`), { recursive: true });
      writeFileSync(at(`tool/${long}`), page('panjang'));
      writeFileSync(at('tool/b.html'), page('b'));
      execFileSync(tool, args, { cwd: at('tool') });
      const name = /tool\.[a-z.]+/.exec(args.join(' '))?.[0] as string;
      const found = await outcomes([at(name)]);
      expect(found.sort()).toEqual([
        [`${name}:b.html`, page('b')],
        [`${name}:${long}`, page('panjang')],
      ]);
    });
  });
});

const warc = packed(pageRecord('a'), pageRecord('b'));
const warcLabels = (label: string) => [
  expect.stringMatching(new RegExp(`^${label}#0$`)),
  expect.stringMatching(new RegExp(`^${label}#\\d+$`)),
];

describe('web archives', () => {
  test.each<[string, Uint8Array]>([
    [
      'a.wacz:archive/data.warc.gz',
      zipOf(
        { name: 'archive/data.warc.gz', body: warc, method: 0 },
        { name: 'pages/pages.jsonl', body: '{}' },
        { name: 'indexes/index.cdx.gz', body: 'x' },
      ),
    ],
    ['a.zip:data.warc.gz', zipOf({ name: 'data.warc.gz', body: warc })],
    ['a.tar:data.warc.gz', tarOf({ name: 'data.warc.gz', body: warc })],
  ])('are read out of %s', async (label, bytes) => {
    const name = label.split(':')[0] as string;
    const found = await ofFile(name, bytes);
    expect(found.map(([one]) => one)).toEqual(warcLabels(label));
    expect(found.map(([, body]) => body)).toEqual([htmlPage('a'), htmlPage('b')]);
  });

  test('in a folder are read, .wacz too', async () => {
    mkdirSync(at('webs'));
    writeFileSync(at('webs/a.wacz'), zipOf({ name: 'archive/a.warc.gz', body: warc }));
    writeFileSync(at('webs/b.warc.gz'), warc);
    const found = await outcomes([at('webs')]);
    expect(found.map(([label]) => label.replace(/\d+$/, ''))).toEqual([
      'webs/a.wacz:archive/a.warc.gz#',
      'webs/a.wacz:archive/a.warc.gz#',
      'webs/b.warc.gz#',
      'webs/b.warc.gz#',
    ]);
  });

  test('that are none in a tar end before the next page, not with it', async () => {
    const bytes = tarOf(
      { name: 'a.warc.gz', body: 'x'.repeat(300_000) },
      { name: 'z.html', body: page('z') },
    );
    expect(await ofFile('x.tar', bytes)).toEqual([
      ['x.tar:a.warc.gz', 'input-not-warc'],
      ['x.tar:z.html', page('z')],
    ]);
  });
});

describe('a file whose name says nothing', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['lines.json', line({ html: page('a') }), [':1']],
    ['lines', gzipSync(line({ html: page('a') })), [':1']],
    ['zip.bin', zipOf({ name: 'a.html', body: 'a' }), [':a.html']],
    ['tar', tarOf({ name: 'a.html', body: 'a' }), [':a.html']],
    ['warc', warc, ['#0', '#']],
    ['index.php', page('a'), ['']],
    ['empty', '', ['']],
    ['data.json', '{"error": "x"}', ['']],
  ])('is told by its content: %s', async (name, bytes, places) => {
    const found = await ofFile(name, bytes);
    expect(found.map(([label]) => label.replace(/#[1-9]\d*/, '#'))).toEqual(
      places.map((place) => `${name}${place}`),
    );
  });

  test('is one page where its address is said', async () => {
    const found = await ofFile('one', page('a'), { url: 'https://e.id/' });
    expect(found).toEqual([['one', page('a')]]);
  });

  (process.platform === 'win32' ? test.skip : test)('may be a pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const bytes = gzipSync(line({ html: page('a') }) + line({ html: page('b') }));
    const [found] = await Promise.all([outcomes([at('pipe')]), writeFile(at('pipe'), bytes)]);
    expect(found).toEqual([
      ['pipe:1', page('a')],
      ['pipe:2', page('b')],
    ]);
  });
});

describe('standard input', () => {
  const lines = line({ html: page('a') }) + line({ html: page('b') });
  const both = [
    ['-:1', page('a')],
    ['-:2', page('b')],
  ];

  test.each<[string, string | Uint8Array, unknown]>([
    ['JSON lines', lines, both],
    ['packed JSON lines', gzipSync(lines), both],
    ['one line without an end', lines.split('\n')[0] as string, both.slice(0, 1)],
    ['a page that begins with {', '{ beras } naik', [['-', '{ beras } naik']]],
    ['JSON that holds no page', '{"error": "x"}', [['-', '{"error": "x"}']]],
    ['JSON over several lines', '{\n"html": "x"\n}', [['-', '{\n"html": "x"\n}']]],
    ['a packed page', gzipSync(page('a')), [['-', page('a')]]],
    ['a text', 'PKS menang', [['-', 'PKS menang']]],
    ['damaged gzip', Buffer.from('1f8b0800aaaa', 'hex'), [['-', 'input-bad-gzip']]],
  ])('is told by its content: %s', async (_, bytes, found) => {
    expect(await ofStdin(bytes)).toEqual(found);
    expect(await ofStdin(bytes, 1)).toEqual(found);
  });

  test('with a first line of megabytes is told all the same', async () => {
    const long = line({ url: 'https://e.id/', html: 'x'.repeat(1_500_000) });
    expect((await ofStdin(long + lines)).map(([, told]) => told)).toEqual([
      'input-too-large',
      page('a'),
      page('b'),
    ]);
  });

  test.each(['<p>', 'Harga\n', '{"a": 1}\n', 'WARD\n'])(
    'that begins with %j is waited for no longer',
    async (start) => {
      async function* silent(): AsyncGenerator<Uint8Array> {
        yield Buffer.from(start);
        await new Promise(() => undefined);
      }
      const { value } = await readInputs(['-'], options({ stdin: silent() })).next();
      expect(value).toMatchObject({ label: '-' });
    },
  );
});
