import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InputOptions } from '../../src/input/input-options.ts';
import { readInputs } from '../../src/input/read-inputs.ts';
import type { Input } from '../../src/ports.ts';

const html = '<!doctype html><title>Harga beras naik</title><p>Harga beras naik.</p>';
const never = new AbortController().signal;
let folder = '';
const at = (name: string): string => join(folder, name);

const files: Readonly<Record<string, string | Uint8Array>> = {
  'page.html': html,
  'page.txt': 'Harga beras naik',
  'packed.html.gz': gzipSync(html),
  'packed.txt.gz': gzipSync('Harga beras naik'),
  'two-members.html.gz': Buffer.concat([gzipSync('<p>satu'), gzipSync('<p>dua')]),
  'packed-without-name.html': gzipSync(html),
  'empty.html': '',
  'empty.html.gz': gzipSync(''),
  'binary.html': Buffer.from('%PDF-1.4\n\0\0\0'),
  'large.html': 'x'.repeat(100_001),
  'bomb.html.gz': gzipSync(Buffer.alloc(5_000_000, 0x20)),
  'cut.html.gz': gzipSync(html).subarray(0, 30),
  'damaged.html.gz': Buffer.concat([gzipSync(html).subarray(0, 12), Buffer.alloc(40, 7)]),
  'not-packed.html.gz': html,
  'b/two.htm': html,
  'b/one.html': html,
  'b/inner/deep.txt': 'Harga',
  'b/picture.jpg': 'x',
  'b/._one.html': 'x',
  'b.html': html,
  'a.HTML.GZ': gzipSync(html),
  'nothing/readme.md': 'x',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kliping-input-'));
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(join(at(name), '..'), { recursive: true });
    writeFileSync(at(name), body);
  }
  mkdirSync(at('bare'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = (more: Partial<InputOptions> = {}): InputOptions => ({
  maxBytes: 100_000,
  fetchPage: async (address) => ({ url: address, body: 'fetched' }),
  ...more,
});

const collect = async (names: readonly string[], more: Partial<InputOptions> = {}) => {
  const found: Input[] = [];
  for await (const input of readInputs(names, options(more))) found.push(input);
  return found;
};

const labels = async (names: readonly string[], more: Partial<InputOptions> = {}) =>
  (await collect(names, more)).map(({ label }) => label);

const loadOne = async (name: string, more: Partial<InputOptions> = {}) => {
  const [input] = await collect([name], more);
  if (input === undefined) throw new Error('no input');
  return input.load(never);
};

const text = (body: Uint8Array | string): string => Buffer.from(body as Uint8Array).toString();

describe('a file', () => {
  test.each([
    ['page.html', html, undefined],
    ['page.txt', 'Harga beras naik', 'text'],
    ['packed.html.gz', html, undefined],
    ['packed.txt.gz', 'Harga beras naik', 'text'],
    ['two-members.html.gz', '<p>satu<p>dua', undefined],
    ['packed-without-name.html', html, undefined],
  ])('%s is read', async (name, body, as) => {
    const page = await loadOne(at(name));
    expect({ body: text(page.body), as: page.as, url: page.url }).toEqual({
      body,
      as,
      url: undefined,
    });
  });

  test('has the address and the kind that were given', async () => {
    const page = await loadOne(at('page.txt'), { url: 'https://example.com/a', as: 'html' });
    expect(page).toMatchObject({ url: 'https://example.com/a', as: 'html' });
  });

  test.each([
    ['missing.html', 'input-missing'],
    ['page.html/inside.html', 'input-missing'],
    ['empty.html', 'input-empty'],
    ['empty.html.gz', 'input-empty'],
    ['binary.html', 'input-binary'],
    ['large.html', 'input-too-large'],
    ['bomb.html.gz', 'input-too-large'],
    ['cut.html.gz', 'input-bad-gzip'],
    ['damaged.html.gz', 'input-bad-gzip'],
    ['not-packed.html.gz', 'input-bad-gzip'],
  ])('%s fails with %s, and says which file, what and what to do', async (name, code) => {
    const failing = loadOne(at(name));
    await expect(failing).rejects.toMatchObject({ name: 'Failure', code });
    await failing.catch(({ message }: Error) => {
      expect(message.startsWith(`${at(name)}: `)).toBe(true);
      expect(message).toMatch(/; /);
    });
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot || process.platform === 'win32' ? test.skip : test)(
    'without the right to read fails with input-unreadable',
    async () => {
      writeFileSync(at('locked.html'), html);
      chmodSync(at('locked.html'), 0);
      await expect(loadOne(at('locked.html'))).rejects.toMatchObject({ code: 'input-unreadable' });
      rmSync(at('locked.html'));
    },
  );

  test('that is a circle of links fails with input-unreadable', async () => {
    symlinkSync('circle.html', at('circle.html'));
    await expect(loadOne(at('circle.html'))).rejects.toMatchObject({ code: 'input-unreadable' });
    rmSync(at('circle.html'));
  });
});

describe('a folder', () => {
  test('gives its pages in the order of their names, folders inside included, nothing else', async () => {
    expect(await labels([at('b')])).toEqual([
      at('b/inner/deep.txt'),
      at('b/one.html'),
      at('b/two.htm'),
    ]);
    const all = await labels([folder]);
    expect(all[0]).toBe(at('a.HTML.GZ'));
    expect(all).not.toContain(at('nothing/readme.md'));
    expect(all).not.toContain(at('b/._one.html'));
  });

  test.each(['nothing', 'bare'])('%s without a page is one failed input', async (name) => {
    const found = await collect([at(name)]);
    expect(found.map(({ label }) => label)).toEqual([at(name)]);
    await expect(found[0]?.load(never)).rejects.toMatchObject({ code: 'folder-empty' });
  });

  test('cannot have one address for all its pages', async () => {
    const found = await collect([at('b')], { url: 'https://example.com/' });
    expect(found).toHaveLength(1);
    await expect(found[0]?.load(never)).rejects.toMatchObject({ code: 'bad-url' });
  });

  test('is not walked through links to folders, which may lead in a circle; links to pages are pages', async () => {
    mkdirSync(at('links'));
    symlinkSync('..', at('links/up.html'));
    symlinkSync('..', at('links/up'));
    symlinkSync('../page.html', at('links/page.html'));
    symlinkSync('../gone.html', at('links/stale.html'));
    const found = await collect([at('links')]);
    expect(found.map(({ label }) => label)).toEqual([
      at('links/page.html'),
      at('links/stale.html'),
    ]);
    await expect(found[1]?.load(never)).rejects.toMatchObject({ code: 'input-missing' });
    rmSync(at('links'), { recursive: true });
  });

  test('is walked as far as it is asked for', async () => {
    let taken = 0;
    for await (const _ of readInputs([at('b'), at('missing')], options())) {
      taken += 1;
      if (taken === 2) break;
    }
    expect(taken).toBe(2);
  });
});

describe('an address', () => {
  test('is fetched', async () => {
    expect(await loadOne('https://example.com/a')).toEqual({
      url: 'https://example.com/a',
      body: 'fetched',
    });
  });

  test('is read as it was said', async () => {
    expect(await loadOne('HTTP://example.com/a', { as: 'text' })).toMatchObject({ as: 'text' });
  });

  test('shows no password, and is fetched with it', async () => {
    const [input] = await collect(['https://name:secret@example.com/a']);
    expect(input?.label).toBe('https://example.com/a');
    expect(input?.url).toBe('https://example.com/a');
    expect((await input?.load(never))?.url).toBe('https://name:secret@example.com/a');
  });

  test.each(['ftp://name:secret@example.com/a', 'file:///a.html'])(
    '%s with another scheme is a bad-url',
    async (address) => {
      const failing = loadOne(address);
      await expect(failing).rejects.toMatchObject({ code: 'bad-url' });
      await expect(failing).rejects.not.toThrow('secret');
    },
  );
});

const stdinOf = (...chunks: readonly (string | Uint8Array)[]) =>
  Readable.from(chunks.map((chunk) => Buffer.from(chunk as string)));

describe('standard input', () => {
  test('is a page, packed or not', async () => {
    const page = await loadOne('-', { stdin: stdinOf('<p>sa', 'tu'), url: 'https://example.com/' });
    expect({ ...page, body: text(page.body) }).toEqual({
      url: 'https://example.com/',
      body: '<p>satu',
      as: undefined,
    });
    expect(text((await loadOne('-', { stdin: stdinOf(gzipSync(html)) })).body)).toBe(html);
  });

  test.each([
    ['nothing', [], 'input-empty'],
    ['too much', ['x'.repeat(60_000), 'x'.repeat(60_000)], 'input-too-large'],
    ['a picture', [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'input-binary'],
  ])('that holds %s fails', async (_, chunks, code) => {
    await expect(loadOne('-', { stdin: stdinOf(...chunks) })).rejects.toMatchObject({ code });
  });

  test('named twice fails the second time', async () => {
    const [first, second] = await collect(['-', '-'], { stdin: stdinOf(html) });
    expect(text((await first?.load(never))?.body ?? '')).toBe(html);
    await expect(second?.load(never)).rejects.toMatchObject({ code: 'input-unreadable' });
  });
});

describe('a list', () => {
  const listed = async (body: string | Uint8Array) => {
    writeFileSync(at('list'), body);
    return labels([], { list: at('list') });
  };

  test.each<[string, string | Uint8Array]>([
    [
      'has an input a line, after comments and blank lines',
      '# first\n\nx.html\n  # more\n\nhttps://e.id/#a\n',
    ],
    ['may have white space around names', '  x.html \n\thttps://e.id/#a'],
    ['may end its lines as Windows or old Macs do', 'x.html\r\nhttps://e.id/#a\r'],
    ['may begin with a byte order mark', '\ufeffx.html\nhttps://e.id/#a'],
    ['may be UTF-16 with its mark', Buffer.from('\ufeffx.html\r\nhttps://e.id/#a\r\n', 'utf16le')],
  ])('%s', async (_, body) => {
    expect(await listed(body)).toEqual(['x.html', 'https://e.id/#a']);
  });

  test('comes after the inputs named one by one', async () => {
    writeFileSync(at('list'), 'x.html');
    expect(await labels(['a.html'], { list: at('list') })).toEqual(['a.html', 'x.html']);
  });

  test('gives no page the one address', async () => {
    writeFileSync(at('list'), at('page.html'));
    const [input] = await collect([], { list: at('list'), url: 'https://example.com/' });
    expect((await input?.load(never))?.url).toBeUndefined();
  });

  test('may name folders', async () => {
    expect(await listed(at('b'))).toHaveLength(3);
  });

  test('may come from standard input', async () => {
    const stdin = stdinOf('x.ht', 'ml\ny.html');
    expect(await labels([], { list: '-', stdin })).toEqual(['x.html', 'y.html']);
  });

  test.each([
    ['missing', undefined, 'input-missing'],
    ['binary', 'a\0b', 'input-binary'],
    ['without line ends', 'x'.repeat(200_000), 'input-binary'],
  ])('that is %s throws out of the iteration', async (_, body, code) => {
    if (body !== undefined) writeFileSync(at('list'), body);
    const list = body === undefined ? at('missing') : at('list');
    await expect(labels([], { list })).rejects.toMatchObject({ name: 'Failure', code });
  });

  test('is pulled line by line: a list without end can be begun', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      while (true) yield Buffer.from('x.html\n'.repeat(1_000));
    }
    let taken = 0;
    for await (const _ of readInputs([], options({ list: '-', stdin: endless() }))) {
      taken += 1;
      if (taken === 5_000) break;
    }
    expect(taken).toBe(5_000);
  });
});
