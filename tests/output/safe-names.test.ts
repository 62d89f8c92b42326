import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extensionOf, pageExtensions } from '../../src/output/page-extensions.ts';
import { pageNameOf } from '../../src/output/safe-names.ts';

const hash = '~[0-9a-f]{16}';
const host = 'https://www.example.com';

describe('a name that says all of the address stands as it is', () => {
  test.each([
    ['/', 'index'],
    ['/berita/2021/harga-beras', 'berita_2021_harga-beras'],
    ['/berita/', 'berita_'],
    ['/a.html', 'a.html'],
    ['/read=1,2', 'read=1,2'],
  ])('%s', (path, stem) => {
    expect(pageNameOf(host + path)).toEqual({ folder: 'www.example.com', stem });
  });
});

describe('every other one ends in a hash of the whole address', () => {
  test.each([
    ['a query', '/news?id=5&page=2', 'news-id=5-page=2'],
    ['capitals', '/Harga-Beras', 'harga-beras'],
    ['letters outside ASCII', '/caf%C3%A9', 'café'],
    ['letters that were taken apart', '/cafe%CC%81', 'café'],
    ['an underscore, which stands for a slash', '/a_b', 'a_b'],
    ['the name of the front page', '/index', 'index'],
    ['nothing to show', '/%20', 'page|index'],
    ['an escape that is none', '/a%zz', 'a-zz'],
    ['the mark of a hash', '/a~0123456789abcdef', 'a-0123456789abcdef'],
    ['a dot at its end', '/a.', 'a'],
    ['a hidden name', '/.htaccess', 'htaccess'],
    ['the name of an option', '/-rf', 'rf'],
  ])('%s', (_, path, shown) => {
    expect(pageNameOf(host + path).stem).toMatch(new RegExp(`^(?:${shown})${hash}$`));
  });

  test.each(['http://www.example.com/a', 'https://www.example.com:8443/a'])('%s', (address) => {
    expect(pageNameOf(address)).toEqual({
      folder: 'www.example.com',
      stem: expect.stringMatching(new RegExp(`^a${hash}$`)),
    });
  });
});

describe('fault 61: a name leads nowhere', () => {
  test.each([
    ['/../../etc/passwd', 'etc_passwd'],
    ['/..%2f..%2fetc%2fpasswd', `_._etc_passwd${hash}`],
    ['/%2e%2e%2f%2e%2e%2fetc', `_._etc${hash}`],
    ['/%252e%252e%252f', `2e-2e-2f${hash}`],
    ['//etc/passwd', '_etc_passwd'],
    ['/C:%5CWindows%5Cwin.ini', `c-windows-win.ini${hash}`],
    ['/a%00.html', `a-.html${hash}`],
    ['/a%0d%0a%1b[2J', `a-2j${hash}`],
    ['/%E2%80%AEgpj.exe', `gpj.exe${hash}`],
    ['/a%20', `a${hash}`],
    ['/a...', `a${hash}`],
  ])('%s', (path, stem) => {
    expect(pageNameOf(host + path).stem).toMatch(new RegExp(`^${stem}$`));
  });

  test.each([
    'con',
    'CON.txt',
    'nul',
    'com1.tar.gz',
    'lpt9',
    'aux.',
    'com%C2%B9',
    'con%20',
    'prn ',
  ])('%s is a device of Windows', (name) => {
    expect(pageNameOf(`${host}/${name}`).stem).not.toMatch(
      /^(?:con|nul|com.|lpt9|aux|prn)\s*(?:\.|$)/i,
    );
  });

  test('a host is a folder by the same rules', () => {
    const folderOf = (address: string) => pageNameOf(address).folder;
    expect(folderOf('https://EXAMPLE.com/')).toBe('example.com');
    expect(folderOf('https://example.com./')).toMatch(new RegExp(`^example\\.com${hash}$`));
    expect(folderOf('https://con.example.com/')).toMatch(
      new RegExp(`^_con\\.example\\.com${hash}$`),
    );
    expect(folderOf('https://[::1]/')).toMatch(new RegExp(`^1${hash}$`));
    expect(folderOf('https://-.example/')).not.toMatch(/^-/);
  });

  test('long names are cut where a character ends', () => {
    const { stem } = pageNameOf(`${host}/${encodeURIComponent('👩‍👩‍👧‍👦'.repeat(75))}`);
    expect(stem).toMatch(new RegExp(`^[^~]*${hash}$`));
    expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(100);
    expect(stem).not.toMatch(/\p{Cs}/u);
  });
});

test('names hold nothing of a user name, a password or a fragment', () => {
  expect(pageNameOf('https://name:secret@www.example.com/a?b#c')).toEqual(
    pageNameOf('https://www.example.com/a?b'),
  );
});

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'A', '_', '/', '.', '-', '~', '?', '=', '%') },
  fc.constantFrom('..', '%2e', '%2f', '%5c', '%00', ' ', '%20', 'con', 'nul', 'aux.', 'index'),
  fc.constantFrom('é', 'e\u0301', 'ß', 'ﬁ', 'İ', '\u202e', '한', '👩‍👧', '\\', ':', '*', '|', '<'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const path = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }))
  .map(([pieces, times]) => pieces.join('').repeat(times));
const origin = fc.constantFrom(
  host,
  'http://www.example.com',
  'https://www.example.com:1',
  'https://con',
  'https://x_y.id',
  'https://[::1]',
);
const address = fc
  .tuple(origin, path)
  .map(([start, rest]) => `${start}/${rest}`)
  .filter((text) => URL.canParse(text))
  .map((text) => {
    const url = new URL(text);
    url.hash = '';
    return url.href;
  });

/** All files that a page of this address may become: the page, packed, and what is known about it. */
const filesOf = (href: string): string[] => {
  const { folder, stem } = pageNameOf(href);
  return pageExtensions.flatMap((extension) =>
    ['', '.gz', '.json'].map((more) => `${folder}/${stem}.${extension}${more}`),
  );
};

describe('for any address', () => {
  test('fault 61: a name is short, plain to every system and lies in its folder', () => {
    fc.assert(
      fc.property(address, (href) => {
        const { folder } = pageNameOf(href);
        for (const name of [
          folder,
          ...filesOf(href).map((file) => file.slice(folder.length + 1)),
        ]) {
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
          expect(name).toMatch(/^[\p{L}\p{N}_=,~][\p{L}\p{M}\p{N}._=,~-]*$/u);
          expect(name).not.toMatch(/\.\.|[. ]$/);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i);
          expect(name.normalize('NFC')).toBe(name);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('no two have one name, also where capitals and forms of Unicode are one', () => {
    const folded = (file: string) => file.normalize('NFKC').toUpperCase().toLowerCase();
    fc.assert(
      fc.property(fc.uniqueArray(address, { minLength: 2, maxLength: 12 }), (addresses) => {
        const files = addresses.flatMap(filesOf).map(folded);
        expect(new Set(files).size).toBe(files.length);
      }),
      { numRuns: 500 },
    );
  });

  test('a name is the same whenever it is asked for', () => {
    fc.assert(fc.property(address, (href) => expect(pageNameOf(href)).toEqual(pageNameOf(href))));
  });
});

describe('extensions', () => {
  test.each([
    ['text/html; charset=utf-8', 'html'],
    ['application/xhtml+xml', 'html'],
    [undefined, 'html'],
    ['html', 'html'],
    ['text/plain', 'txt'],
    ['text/markdown', 'txt'],
    ['application/rss+xml', 'xml'],
    ['image/svg+xml', 'svg'],
    ['application/json', 'data.json'],
    ['application/ld+json', 'data.json'],
    ['IMAGE/JPEG', 'jpg'],
    ['application/x-gzip', 'bin'],
    ['constructor', 'html'],
    ['a/../../b', 'bin'],
  ])('%s is %s', (type, extension) => {
    expect(extensionOf(type)).toBe(extension);
    expect(pageExtensions).toContain(extension);
  });
});
