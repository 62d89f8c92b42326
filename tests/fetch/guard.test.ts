import type { LookupFunction } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../src/fetch/create-fetcher.ts';
import { isPrivateLiteral } from '../../src/fetch/guard.ts';
import { plainOptions } from './options.ts';
import { startServer, type TestServer } from './server.ts';

const never = new AbortController().signal;
let server: TestServer;
let port: string;
const opened: Fetcher[] = [];

beforeAll(async () => {
  server = await startServer();
  port = new URL(server.base).port;
});
afterEach(() => Promise.all(opened.splice(0).map((fetcher) => fetcher.close())));
afterAll(() => server.close());

/** Names as a name server of the attacker's would tell them. */
const names: Readonly<Record<string, readonly string[]>> = {
  'inner.example': ['127.0.0.1'],
  'metadata.example': ['169.254.169.254'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'outer.example': ['203.0.113.9'],
};

const lookup = ((hostname, options, callback) => {
  const found = (names[hostname] ?? []).map((address) => ({
    address,
    family: address.includes(':') ? 6 : 4,
  }));
  const [first] = found;
  if (first === undefined) callback(Object.assign(new Error(hostname), { code: 'ENOTFOUND' }), '');
  else if (options.all) callback(null, found);
  else callback(null, first.address, first.family);
}) as LookupFunction;

const open = async (changed: Partial<FetcherOptions> = {}): Promise<Fetcher> => {
  const fetcher = await createFetcher({ ...plainOptions, lookup, allowPrivate: false, ...changed });
  opened.push(fetcher);
  return fetcher;
};

const codeOf = async (fetcher: Fetcher, address: string): Promise<string> =>
  fetcher.fetchPage(address, never).then(
    () => 'a page',
    ({ code }) => code,
  );

describe('fault 42: an address in a private range is refused in every spelling', () => {
  const spellings = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '0177.0.0.1',
    '0',
    '0.0.0.0',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '①②⑦.⓪.⓪.①',
    'localhost',
    'LOCALHOST.',
    'news.localhost',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[0:0:0:0:0:0:0:1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[100::1]',
    '10.0.0.1',
    '172.16.5.4',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.5',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
  ];

  test.each(spellings)('http://%s/', async (host) => {
    expect(isPrivateLiteral(new URL(`http://${host}/`).href)).toBe(true);
    expect(await codeOf(await open(), `http://${host}:${port}/page`)).toBe('blocked-address');
  });

  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '[2606:4700::1111]',
    'kabar.example',
    '11.0.0.1',
  ])('http://%s/ is public', (host) => {
    expect(isPrivateLiteral(`http://${host}/`)).toBe(false);
  });
});

describe('fault 43: a name that resolves to a private address', () => {
  test.each(['inner', 'metadata', 'six', 'mapped', 'outer'])(
    '%s.example is refused',
    async (name) => {
      const address = `http://${name}.example:${port}/page`;
      expect(await codeOf(await open(), address)).toBe('blocked-address');
    },
  );

  test('is fetched with allowPrivate', async () => {
    const fetcher = await open({ allowPrivate: true });
    expect(await codeOf(fetcher, `http://inner.example:${port}/page`)).toBe('a page');
  });

  test('is refused also where the name has changed since: the check stands where the connection is made', async () => {
    let asked = 0;
    const turning = ((_name, options, callback) => {
      asked += 1;
      const address = asked === 1 ? '203.0.113.9' : '127.0.0.1';
      if (options.all) callback(null, [{ address, family: 4 }]);
      else callback(null, address, 4);
    }) as LookupFunction;
    const fetcher = await open({ lookup: turning });
    expect(await codeOf(fetcher, `http://turning.example:${port}/page`)).toBe('blocked-address');
    expect(await codeOf(fetcher, `http://turning.example:${port}/page`)).toBe('blocked-address');
    expect(asked).toBe(2);
  });
});

test('a blocked address says which host it was and what to do', async () => {
  const fetcher = await open();
  await expect(fetcher.fetchPage('http://10.1.2.3/berita', never)).rejects.toMatchObject({
    code: 'blocked-address',
    message: expect.stringMatching(/^http:\/\/10\.1\.2\.3\/berita: .+--allow-private/),
    detail: { host: '10.1.2.3' },
  });
});

describe('fault 51: control characters never reach a socket', () => {
  test.each([
    'http://kabar.example/a\r\nX-Evil: 1',
    'http://kabar.example/a\nb',
    'http://kabar.example/\u0000',
    'http://kabar\t.example/',
    'http://kabar.example/\u0085',
    `http://kabar.example/${'x'.repeat(20_000)}`,
    'http://',
    'http:///',
    'ftp://kabar.example/a',
    'javascript:alert(1)',
    'unix:/run/docker.sock',
  ])('%.60j is refused', async (address) => {
    expect(await codeOf(await open(), address)).toBe('bad-url');
  });
});

describe('fault 22: a name that is not there', () => {
  const failing =
    (code: string): LookupFunction =>
    (hostname, _options, callback) =>
      callback(Object.assign(new Error(hostname), { code }), '');

  test.each([
    ['ENOTFOUND', undefined],
    ['EAI_AGAIN', 2],
  ])('%s is a dns-failure, asked again only where it may pass', async (code, attempts) => {
    const fetcher = await open({ lookup: failing(code), retries: 1, random: () => 0 });
    await expect(fetcher.fetchPage('http://nowhere.example/', never)).rejects.toMatchObject({
      code: 'dns-failure',
      detail: { systemCode: code, ...(attempts && { attempts }) },
    });
  });
});
