import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideRobots, type Robots, readRobots } from '../../src/fetch/robots.ts';

const site = 'https://example.com';

const bytes = (text: string): Uint8Array => Buffer.from(text);

const read = (text: string | Uint8Array, status = 200) =>
  readRobots({ status, body: typeof text === 'string' ? bytes(text) : text });

const decideFor = (robots: Robots, href: string) => {
  const { pathname, search } = new URL(href);
  return decideRobots(robots, { path: pathname + search });
};

const decide = (text: string | Uint8Array, path: string, status?: number) =>
  decideFor(read(text, status), site + path);

/** Whether these lines, spoken to all, allow the path. */
const allows = (lines: string, path: string): boolean =>
  decide(`User-agent: *\n${lines}`, path).allowed;

describe('RFC 9309 2.2.1: whom a group speaks to', () => {
  test.each([
    ['our name', 'User-agent: kliping\nDisallow: /', false],
    ['our name in any case', 'USER-AGENT: KliPing\nDisallow: /', false],
    ['our name with a version', 'User-agent: kliping/1.0\nDisallow: /', false],
    ['our name with words behind', 'User-agent: Kliping Bot\nDisallow: /', false],
    ['a longer name', 'User-agent: klipingbot\nDisallow: /', true],
    ['a name of ours with a digit', 'User-agent: kliping2\nDisallow: /', true],
    ['a part of our name', 'User-agent: klip\nDisallow: /', true],
    ['another name', 'User-agent: ExampleBot\nDisallow: /', true],
    ['everyone', 'User-agent: *\nDisallow: /', false],
    ['a name that begins with a star', 'User-agent: *bot\nDisallow: /', true],
    ['no name', 'Disallow: /', true],
    ['an empty name', 'User-agent:\nDisallow: /', true],
    [
      'several, one of them ours',
      'User-agent: a\nUser-agent: kliping\nUser-agent: b\nDisallow: /',
      false,
    ],
    ['several, one of them all', 'User-agent: a\nUser-agent: *\nDisallow: /', false],
    [
      'an unreadable name parts it from the group above',
      'User-agent: *\nDisallow: /a\nUser-agent: 5emeRue\nDisallow: /',
      true,
    ],
  ])('%s', (_, text, allowed) => {
    expect(decide(text, '/news').allowed).toBe(allowed);
  });

  test('a group of our own stands in place of the one for all, wherever it stands', () => {
    const own = 'User-agent: kliping\nDisallow: /a\n';
    const all = 'User-agent: *\nDisallow: /\n';
    for (const text of [own + all, all + own]) {
      expect(decide(text, '/a').allowed).toBe(false);
      expect(decide(text, '/b').allowed).toBe(true);
    }
  });

  test('a group of our own without rules allows all', () => {
    const text = 'User-agent: kliping\nDisallow:\n\nUser-agent: *\nDisallow: /';
    expect(decide(text, '/a').allowed).toBe(true);
  });

  test('groups of one name are put together', () => {
    const text =
      'User-agent: kliping\nDisallow: /a\nUser-agent: b\nDisallow: /\nUser-agent: KLIPING\nDisallow: /c';
    expect(['/a', '/b', '/c'].map((path) => decide(text, path).allowed)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test.each([
    '',
    '\n\n',
    'Sitemap: https://example.com/s.xml\n',
    'Unheard-of: x\n',
    'no colon\n',
    '# note\n',
    'Crawl-delay: 5\n',
  ])('a row of names is not parted by %j', (between) => {
    const text = `User-agent: kliping\n${between}User-agent: b\nDisallow: /a`;
    expect(decide(text, '/a').allowed).toBe(false);
  });

  test.each(['Sitemap: https://example.com/s.xml', 'Unheard-of: x', '', 'Disallow'])(
    'rules go on behind %j',
    (line) => {
      expect(allows(`Disallow: /a\n${line}\nDisallow: /b`, '/b')).toBe(false);
    },
  );
});

describe('RFC 9309 2.2.2: which rule decides', () => {
  test.each([
    ['none: allowed', 'Disallow: /a', '/b', true],
    ['a path begins with it', 'Disallow: /a', '/abc/d', false],
    ['case counts', 'Disallow: /a', '/A', true],
    ['an empty one says nothing', 'Disallow:', '/a', true],
    ['an empty Allow neither', 'Allow:\nDisallow: /', '/a', false],
    [
      'the longest, Allow',
      'Disallow: /example/page/\nAllow: /example/page/open.gif',
      '/example/page/open.gif',
      true,
    ],
    [
      'the longest, Disallow',
      'Allow: /example/page/\nDisallow: /example/page/no.gif',
      '/example/page/no.gif',
      false,
    ],
    [
      'the longest, whatever the order',
      'Allow: /example/page/open.gif\nDisallow: /example/page/',
      '/example/page/open.gif',
      true,
    ],
    ['Allow of two that are as long', 'Disallow: /folder\nAllow: /folder', '/folder/page', true],
    ['Allow in either order', 'Allow: /folder\nDisallow: /folder', '/folder/page', true],
    ['the query counts', 'Disallow: /a?b=', '/a?b=c', false],
    ['a question mark alone parts nothing', 'Disallow: /*?', '/a?b', false],
    ['a path without a slash fits nothing', 'Disallow: a', '/a', true],
    ['keys in any case, spaces anywhere', '\t DISALLOW \t:\t /a \t', '/a', false],
    ['a comment is no part of it', 'Disallow: /a # and /b', '/a', false],
    ['a comment takes the rule away', '#Disallow: /a', '/a', true],
  ])('%s', (_, lines, path, allowed) => {
    expect(allows(lines, path)).toBe(allowed);
  });

  test.each(['/robots.txt', '/robots.txt?v=2'])('%s itself is always allowed', (path) => {
    expect(decide('User-agent: *\nDisallow: /', path)).toMatchObject({
      allowed: true,
      rule: undefined,
    });
  });

  test('a decision names the rule as printed, with its line', () => {
    const text = '# Aturan\r\nUser-agent: *\r\n\r\n  Disallow:  /berita/é/*?p=  # not yet\r\n';
    expect(decide(text, '/berita/%C3%A9/a?p=1')).toEqual({
      allowed: false,
      rule: { line: 4, text: 'Disallow:  /berita/é/*?p=' },
      crawlDelaySeconds: undefined,
      why: 'a rule forbids it',
    });
  });

  test('a decision without a rule says so', () => {
    expect(decide('User-agent: *\nDisallow: /a', '/b')).toEqual({
      allowed: true,
      rule: undefined,
      crawlDelaySeconds: undefined,
      why: 'no rule speaks of it',
    });
  });

  test('a long rule is shown cut', () => {
    const { rule } = decide(
      `User-agent: *\nDisallow: /${'a'.repeat(5_000)}`,
      `/${'a'.repeat(6_000)}`,
    );
    expect(rule?.text).toMatch(/^Disallow: \/a{189}\.\.\.$/);
  });
});

describe('RFC 9309 2.2.2: octets are compared in one form', () => {
  test.each([
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz', false],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https://foo.bar', false],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https%3A%2F%2Ffoo.bar', false],
    ['/foo/bar?baz=https%3A%2F%2Ffoo.bar', '/foo/bar?baz=https://foo.bar', false],
    ['/foo/bar?baz=https%3A%2F%2Ffoo.bar', '/foo/bar?baz=https%3a%2f%2ffoo.bar', false],
    ['/foo/bar/\u30c4', '/foo/bar/%E3%83%84', false],
    ['/foo/bar/\u30c4', '/foo/bar/\u30c4', false],
    ['/foo/bar/%E3%83%84', '/foo/bar/%e3%83%84', false],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz', false],
    ['/foo/bar/baz', '/foo/bar/%62%61%7a', false],
    ['/~user', '/%7Euser', false],
    ['/a-b_c.d', '/a%2Db%5Fc%2ed', false],
    ['/a%2Fb', '/a/b', true],
    ['/a/b', '/a%2Fb', true],
    ['/a%2Fb', '/a%2fb', false],
    ['/q?x=a%26y', '/q?x=a&y', true],
    ['/a%2562', '/a%2562', false],
    ['/a%2562', '/ab', true],
    ['/a[1]', '/a[1]', false],
    ['/a[1]', '/a%5B1%5D', false],
    ["/a?b='c'", "/a?b='c'", false],
    ['/a|b', '/a|b', false],
    ['/100%', '/100%', false],
    ['/a b', '/a b', false],
    ['/a%20b', '/a b', false],
    ['/\u00e0', '/%C3%A0', false],
  ])('Disallow: %s and %s: allowed is %s', (pattern, path, allowed) => {
    expect(allows(`Disallow: ${pattern}`, path)).toBe(allowed);
  });

  test('octets that are no UTF-8 are compared as they are', () => {
    const text = Buffer.from('User-agent: *\nDisallow: /caf\u00e9', 'latin1');
    expect(decide(text, '/caf%E9').allowed).toBe(false);
    expect(decide(text, '/caf%C3%A9').allowed).toBe(true);
  });
});

describe('RFC 9309 2.2.3: signs', () => {
  test.each([
    ['/this/*/exactly', '/this/a/b/exactly/c', false],
    ['/this/*/exactly', '/this/exactly', true],
    ['/this/path/exactly$', '/this/path/exactly', false],
    ['/this/path/exactly$', '/this/path/exactly/not', true],
    ['/this/path/exactly$', '/this/path/exactly?not', true],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html', false],
    ['/path/file-with-a-%2a.html', '/path/file-with-a-%2A.html', false],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-word.html', true],
    ['/path/foo-%24', '/path/foo-$', false],
    ['/path/foo-%24', '/path/foo-', true],
    ['/a$b', '/a$b', false],
    ['/a$b', '/a', true],
    ['/*.gif$', '/a/b.gif', false],
    ['/*.gif$', '/a/b.gif.html', true],
    ['*.gif$', '/a/b.gif', false],
    ['/fish*', '/fish', false],
    ['/*/*/*', '/a/b', true],
    ['/**a', '/ba', false],
    ['*', '/a', false],
    ['$', '/', true],
    ['/$', '/', false],
    ['/$', '/a', true],
    ['/*a*a*b$', '/aaaaaaaaab', false],
    ['/*a*a*b$', '/aaaaaaaaabc', true],
    ['/*ab*ab', '/abab', false],
    ['/*ab*ab', '/abb', true],
    ['/*https://', '/a?u=https://b', false],
  ])('Disallow: %s and %s: allowed is %s', (pattern, path, allowed) => {
    expect(allows(`Disallow: ${pattern}`, path)).toBe(allowed);
  });
});

describe('RFC 9309 2.3.1: the status decides first', () => {
  const forbidding = 'User-agent: *\nDisallow: /';
  test.each([
    [200, false],
    [206, false],
    [204, false],
    [301, true],
    [304, true],
    [400, true],
    [401, true],
    [403, true],
    [404, true],
    [410, true],
    [451, true],
    [429, false],
    [500, false],
    [503, false],
    [599, false],
  ])('%d: allowed is %s', (status, allowed) => {
    expect(decide(forbidding, '/a', status).allowed).toBe(allowed);
  });

  test.each([404, 429, 503])('%d is told as the reason', (status) => {
    expect(decide('', '/a', status)).toMatchObject({
      rule: undefined,
      why: `the server answered with status ${status}`,
    });
  });

  test.each([429, 500])('%d permits nothing, whatever stands in it', (status) => {
    expect(read('User-agent: *\nAllow: /', status)).toMatchObject({
      permits: 'nothing',
      rules: [],
    });
  });
});

describe('Crawl-delay', () => {
  test.each([
    ['5', 5],
    ['0.5', 0.5],
    ['0', 0],
    ['300', 300],
    ['301', 300],
    ['99999999999999999999', 300],
    ['-1', undefined],
    ['soon', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['Infinity', undefined],
    ['5 # seconds', 5],
  ])('%s is %s seconds', (value, seconds) => {
    const { crawlDelaySeconds } = decide(`User-agent: *\nCrawl-delay: ${value}`, '/a');
    expect(crawlDelaySeconds).toBe(seconds);
  });

  test('is that of the group that speaks to us', () => {
    const all = 'User-agent: *\nCrawl-delay: 9\nDisallow: /a\n';
    expect(decide(`${all}User-agent: kliping\nDisallow: /`, '/b').crawlDelaySeconds).toBe(
      undefined,
    );
    expect(decide(`${all}User-agent: kliping\nCrawl-delay: 3\n`, '/b').crawlDelaySeconds).toBe(3);
  });

  test('is the longest of several', () => {
    const text = 'User-agent: *\nCrawl-delay: 2\nCrawl-delay: 7\nCrawl-delay: 3';
    expect(decide(text, '/a').crawlDelaySeconds).toBe(7);
  });
});

const crLines = (text: string): string => text.replaceAll('\n', '\r');

describe('fault 67: what stands in a robots.txt', () => {
  test('fault 67: a byte order mark at its start is no part of it', () => {
    expect(decide('\ufeffUser-agent: *\nDisallow: /a', '/a').allowed).toBe(false);
  });

  test('fault 67: CR alone ends a line', () => {
    const text = crLines('User-agent: *\nDisallow: /a\nDisallow: /b');
    expect(decide(text, '/b')).toMatchObject({ allowed: false, rule: { line: 3 } });
  });

  test.each([
    '<!doctype html><title>Tidak ditemukan</title>',
    '\ufeff\n <html>\nUser-agent: *\nDisallow: /\n</html>',
    '<pre>\nUser-agent: *\nDisallow: /',
  ])('fault 67: a web page in its place forbids nothing: %j', (text) => {
    expect(decide(text, '/a')).toMatchObject({
      allowed: true,
      why: 'a web page stands in its place',
    });
  });

  test('fault 67: 500 KiB are read, the line cut there is not', () => {
    const head = 'User-agent: *\nDisallow: /early\n';
    const filled = (end: string): string =>
      `#${'x'.repeat(512_000 - head.length - end.length - 2)}\n${end}`;
    const inside = `${head}${filled('Disallow: /a\n')}Disallow: /late\n`;
    expect(decide(inside, '/a').allowed).toBe(false);
    expect(decide(inside, '/early').allowed).toBe(false);
    expect(decide(inside, '/late').allowed).toBe(true);
    // Cut at the limit, `Disallow: /ab` would forbid more than it says.
    const across = `${head}${filled('Disallow: /a')}b\n`;
    expect(decide(across, '/az').allowed).toBe(true);
  });

  test('fault 67: 200,000 rules are read as far as 500 KiB go', () => {
    const rules = Array.from({ length: 200_000 }, (_, i) => `Disallow: /${i}/`).join('\n');
    const robots = read(`User-agent: *\n${rules}`);
    expect(robots.rules.length).toBeGreaterThan(25_000);
    expect(decideFor(robots, `${site}/20000/a`)).toMatchObject({
      allowed: false,
      rule: { line: 20_002, text: 'Disallow: /20000/' },
    });
    expect(decideFor(robots, `${site}/199999/a`).allowed).toBe(true);
  });

  test('fault 67: many names over many rules cost no more than the file is long', () => {
    const names = 'User-agent: kliping\n'.repeat(12_000);
    const rules = 'Disallow: /a\n'.repeat(20_000);
    expect(read(names + rules).rules).toHaveLength(20_000);
  });

  test.each([
    ['one rule of stars', `Disallow: /${'*a'.repeat(200_000)}b`, `/${'a'.repeat(15_000)}`, true],
    ['one that fits', `Disallow: /${'*a'.repeat(7_000)}`, `/${'a'.repeat(15_000)}`, false],
    ['a star alone', `Disallow: ${'*'.repeat(400_000)}`, '/a', false],
    [
      'thousands of rules',
      'Disallow: /*a*a*a*a*a*a*b\n'.repeat(18_000),
      `/${'a'.repeat(1_000)}`,
      true,
    ],
    [
      'thousands that fit',
      'Disallow: /*a*a*a*a*a*a*a\n'.repeat(18_000),
      `/${'a'.repeat(1_000)}`,
      false,
    ],
    [
      'thousands and a long address',
      'Allow: /*aaaab\n'.repeat(30_000),
      `/${'a'.repeat(15_000)}`,
      false,
    ],
  ])('fault 67: a star-bomb is weighed in bounded time: %s', (_, lines, path, allowed) => {
    expect(allows(lines, path)).toBe(allowed);
  });

  test('fault 67: what is too much to weigh is refused, and the reason says so', () => {
    const lines = 'Allow: /*aaaab\n'.repeat(30_000);
    expect(decide(`User-agent: *\n${lines}`, `/${'a'.repeat(15_000)}`)).toMatchObject({
      rule: undefined,
      why: 'it has too many rules with stars to weigh',
    });
  });

  test.each([' ', '\t', ':', '#', '%', '*', '$', '\n', '\r', '\0', 'a:', 'Disallow:'])(
    'fault 67: 500 KiB of %j are read',
    (piece) => {
      const text = `User-agent: *\nDisallow: /${piece.repeat(400_000 / piece.length)}x`;
      expect(typeof decide(text, '/a').allowed).toBe('boolean');
    },
  );

  const piece = fc.constantFrom(
    'User-agent: *\n',
    'User-agent: kliping\n',
    'Disallow: ',
    'Allow: ',
    'Crawl-delay: ',
    '/',
    '*',
    '$',
    '?',
    '%',
    '%2',
    '%2F',
    '%E3',
    'a',
    '\u00e9',
    '\r',
    '\n',
    '#',
  );
  const addressPiece = fc.constantFrom(
    '/',
    'a',
    '*',
    '$',
    '?',
    '%',
    '%2F',
    '%61',
    '\u00e9',
    '..',
    "'",
    '[',
  );

  test('fault 67: no bytes make it throw, and the same bytes decide the same', () => {
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 500 }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => bytes(pieces.join(''))),
    );
    const path = fc.array(addressPiece, { maxLength: 20 }).map((pieces) => `/${pieces.join('')}`);
    fc.assert(
      fc.property(body, fc.integer({ min: 100, max: 999 }), path, (octets, status, text) => {
        const robots = readRobots({ status, body: octets });
        const decision = decideFor(robots, site + text);
        expect(decideFor(JSON.parse(JSON.stringify(robots)), site + text)).toEqual(decision);
        expect(decision.crawlDelaySeconds ?? 0).toBeLessThanOrEqual(300);
      }),
    );
  });

  test('fault 67: a rule without signs forbids its own path, however it is written', () => {
    const written = fc.array(
      fc.constantFrom('/', 'a', '?', '%2F', '%61', '\u00e9', ':', '[', '~'),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(written, (pieces) => {
        const path = `/x${pieces.join('')}`;
        // An address without a query loses its last question mark.
        fc.pre(!path.endsWith('?'));
        expect(allows(`Disallow: ${path}`, path)).toBe(false);
      }),
    );
  });
});
