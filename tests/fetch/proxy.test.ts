/** Fetching through a proxy on this machine, and past it. */
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../src/fetch/create-fetcher.ts';
import { readNoProxy } from '../../src/fetch/no-proxy.ts';
import { kliping } from '../cli/program.ts';
import { testRoot } from '../servers/certificates.ts';
import { listen } from '../servers/listen.ts';
import { type ProxyConduct, startProxy, type TestProxy } from '../servers/proxy.ts';
import { toThisMachine } from '../servers/to-this-machine.ts';
import { startTlsWeb, startWeb, type WebServer } from '../servers/web.ts';
import { plainOptions } from './options.ts';

const never = new AbortController().signal;
let web: WebServer;
let tlsWeb: WebServer;
let otherNameWeb: WebServer;
let proxy: TestProxy;
const fetchers: Fetcher[] = [];

beforeAll(async () => {
  web = await startWeb();
  tlsWeb = await startTlsWeb('valid');
  otherNameWeb = await startTlsWeb('wrong-name');
  proxy = await startProxy();
});

afterEach(async () => {
  for (const fetcher of fetchers.splice(0)) await fetcher.close();
  proxy.conduct = 'serve';
});

afterAll(async () => {
  for (const server of [web, tlsWeb, otherNameWeb, proxy]) await server.close();
});

const open = async (options: Partial<FetcherOptions>): Promise<Fetcher> => {
  const fetcher = await createFetcher({
    ...plainOptions,
    lookup: toThisMachine,
    ca: testRoot,
    ...options,
  });
  fetchers.push(fetcher);
  return fetcher;
};

const httpAddress = (path = '/a'): string => `http://berita.example.test:${web.port}${path}`;
const httpsAddress = (path = '/b'): string => `https://berita.example.test:${tlsWeb.port}${path}`;
const withCredentials = (address: string, pair: string): string =>
  address.replace('//', `//${pair}@`);

/** What the proxy was asked while something was done. */
const askedDuring = async (work: () => Promise<unknown>) => {
  const before = proxy.asked.length;
  await work();
  return proxy.asked.slice(before);
};
const linesDuring = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await askedDuring(work)).map(({ line }) => line);

describe('through a proxy', () => {
  test('http is asked for in the absolute form', async () => {
    const fetcher = await open({ proxy: proxy.address });
    const lines = await linesDuring(async () => {
      const page = await fetcher.fetchPage(httpAddress('/a?b=c'), never);
      expect(Buffer.from(page.body as Uint8Array).toString()).toContain('Halaman /a?b=c');
    });
    expect(lines).toEqual([`GET ${httpAddress('/a?b=c')}`]);
  });

  test('https goes through a tunnel, whose end is verified', async () => {
    const fetcher = await open({ proxy: proxy.address });
    const lines = await linesDuring(async () => {
      const page = await fetcher.fetchPage(httpsAddress(), never);
      expect(Buffer.from(page.body as Uint8Array).toString()).toContain('Halaman /b');
    });
    expect(lines).toEqual([`CONNECT berita.example.test:${tlsWeb.port}`]);
  });

  test('fault 25: a wrong name at the end of the tunnel is a tls-failure', async () => {
    const fetcher = await open({ proxy: proxy.address, retries: 3 });
    const address = `https://berita.example.test:${otherNameWeb.port}/`;
    const lines = await linesDuring(() =>
      expect(fetcher.fetchPage(address, never)).rejects.toMatchObject({
        code: 'tls-failure',
        detail: { systemCode: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      }),
    );
    expect(lines).toHaveLength(1);
    expect(otherNameWeb.asked).toEqual([]);
  });

  test('fault 25: the end of the tunnel is verified where the environment asks Node not to', async () => {
    const before = tlsWeb.asked.length;
    const { code, stderr } = await kliping(
      ['extract', `https://localhost:${tlsWeb.port}/`, '--proxy', proxy.address],
      { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
    );
    expect(code).toBe(4);
    expect(stderr).toContain('no safe connection');
    expect(tlsWeb.asked).toHaveLength(before);
  });

  test('a redirect from http to https changes the way', async () => {
    const fetcher = await open({ proxy: proxy.address });
    const lines = await linesDuring(() =>
      fetcher.fetchPage(httpAddress(`/to?${httpsAddress()}`), never),
    );
    expect(lines).toEqual([
      `GET ${httpAddress(`/to?${httpsAddress()}`)}`,
      `CONNECT berita.example.test:${tlsWeb.port}`,
    ]);
  });

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost/',
    'https://169.254.169.254/latest',
  ])('the private address %s is refused and the proxy not asked', async (address) => {
    const fetcher = await open({ proxy: proxy.address, allowPrivate: false });
    const lines = await linesDuring(() =>
      expect(fetcher.fetchPage(address, never)).rejects.toMatchObject({ code: 'blocked-address' }),
    );
    expect(lines).toEqual([]);
  });

  test('a redirect to a private address is refused and the proxy not asked for it', async () => {
    const fetcher = await open({ proxy: proxy.address, allowPrivate: false });
    const lines = await linesDuring(() =>
      expect(
        fetcher.fetchPage(httpAddress(`/to?http://127.0.0.1:${web.port}/`), never),
      ).rejects.toMatchObject({ code: 'blocked-address' }),
    );
    expect(lines).toHaveLength(1);
  });
});

describe('the credentials of a proxy', () => {
  const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;
  const secret = /ru%40mah|ru@mah|ra%3Ahasia|ra:hasia|cnVAbWFo/;

  test.each([
    ['user name and password', 'ru%40mah:ra%3Ahasia', 'ru@mah:ra:hasia'],
    ['a user name alone', 'ru%40mah', 'ru@mah:'],
    ['a stray percent sign', 'ru%40mah:ra%hasia', 'ru@mah:ra%hasia'],
  ])('go to the proxy: %s', async (_, written, pair) => {
    const fetcher = await open({ proxy: withCredentials(proxy.address, written) });
    const asked = await askedDuring(async () => {
      await fetcher.fetchPage(httpAddress('/secret'), never);
      await fetcher.fetchPage(httpsAddress('/secret'), never);
    });
    expect(asked.map(({ authorization }) => authorization)).toEqual([basic(pair), basic(pair)]);
  });

  test('go to the proxy only', async () => {
    const fetcher = await open({ proxy: withCredentials(proxy.address, 'ru%40mah:ra%3Ahasia') });
    const pages = [
      await fetcher.fetchPage(httpAddress('/only'), never),
      await fetcher.fetchPage(httpsAddress('/only'), never),
    ];
    const asked = [...web.asked, ...tlsWeb.asked].filter(({ path }) => path === '/only');
    expect(asked).toHaveLength(2);
    for (const { headers } of asked) expect(JSON.stringify(headers)).not.toMatch(secret);
    expect(JSON.stringify(pages)).not.toMatch(secret);
  });

  test('each proxy of the environment gets its own', async () => {
    const environment = {
      HTTP_PROXY: withCredentials(proxy.address, 'one:1'),
      HTTPS_PROXY: withCredentials(proxy.address, 'two:2'),
    };
    const fetcher = await open({ environment });
    const asked = await askedDuring(async () => {
      await fetcher.fetchPage(httpAddress(), never);
      await fetcher.fetchPage(httpsAddress(), never);
    });
    expect(asked.map(({ authorization }) => authorization)).toEqual([
      basic('one:1'),
      basic('two:2'),
    ]);
  });

  test.each<[string, () => string, ProxyConduct]>([
    ['http refused', httpAddress, 407],
    ['https refused', httpsAddress, 407],
    ['http forbidden', httpAddress, 403],
    ['https forbidden', httpsAddress, 403],
  ])('stand in nothing the program says: %s', async (_, address, conduct) => {
    proxy.conduct = conduct;
    const { code, stdout, stderr } = await kliping(['extract', address()], {
      env: { KLIPING_PROXY: withCredentials(proxy.address, 'ru%40mah:ra%3Ahasia') },
    });
    expect(code).toBe(4);
    expect(stderr).toContain(proxy.host);
    expect(stdout + stderr).not.toMatch(secret);
  });
});

describe('which proxy is asked', () => {
  const nobody = 'http://127.0.0.1:1';

  test.each<[string, Record<string, string>]>([
    ['HTTP_PROXY', { HTTP_PROXY: 'PROXY' }],
    ['http_proxy', { http_proxy: 'PROXY' }],
    ['the lower case of both', { http_proxy: 'PROXY', HTTP_PROXY: nobody }],
    ['one without a scheme', { HTTP_PROXY: 'HOST' }],
  ])('for http: %s', async (_, variables) => {
    const environment = filledIn(variables);
    const fetcher = await open({ environment });
    expect(await linesDuring(() => fetcher.fetchPage(httpAddress(), never))).toHaveLength(1);
  });

  test.each<[string, Record<string, string>]>([
    ['HTTPS_PROXY', { HTTPS_PROXY: 'PROXY', HTTP_PROXY: nobody }],
    ['https_proxy', { https_proxy: 'PROXY' }],
    ['HTTP_PROXY where there is no other', { HTTP_PROXY: 'PROXY' }],
  ])('for https: %s', async (_, variables) => {
    const fetcher = await open({ environment: filledIn(variables) });
    expect(await linesDuring(() => fetcher.fetchPage(httpsAddress(), never))).toHaveLength(1);
  });

  const filledIn = (variables: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [
        name,
        value.replace('PROXY', proxy.address).replace('HOST', proxy.host),
      ]),
    );

  test('none for http where only HTTPS_PROXY is set, or where the variable is empty', async () => {
    for (const environment of [{ HTTPS_PROXY: nobody }, { HTTP_PROXY: '', http_proxy: '' }]) {
      const fetcher = await open({ environment });
      expect((await fetcher.fetchPage(httpAddress(), never)).status).toBe(200);
    }
  });

  test('--proxy beats the environment', async () => {
    const lines = await linesDuring(() =>
      kliping(['extract', httpAddress('/flag'), '--proxy', proxy.address], {
        env: { HTTP_PROXY: nobody, http_proxy: nobody },
      }),
    );
    expect(lines).toContain(`GET ${httpAddress('/flag')}`);
  });

  test('NO_PROXY holds for --proxy too', async () => {
    const environment = { NO_PROXY: 'berita.example.test' };
    const fetcher = await open({ proxy: proxy.address, environment });
    expect(await linesDuring(() => fetcher.fetchPage(httpAddress(), never))).toEqual([]);
  });

  test('past the proxy the guard looks at what a name resolves to', async () => {
    const environment = { NO_PROXY: 'berita.example.test' };
    const fetcher = await open({ proxy: proxy.address, environment, allowPrivate: false });
    await expect(fetcher.fetchPage(httpAddress(), never)).rejects.toMatchObject({
      code: 'blocked-address',
    });
  });

  test('fault 75: the program reads HTTP_PROXY and NO_PROXY', async () => {
    const addresses = [`http://127.0.0.1:${web.port}/x`, `http://localhost:${web.port}/y`];
    let said = '';
    const lines = await linesDuring(async () => {
      const { stderr } = await kliping(['extract', ...addresses], {
        env: {
          HTTP_PROXY: proxy.address.replace('//', '//nama:sandi@'),
          NO_PROXY: '::ffff:127.0.0.1',
        },
      });
      said = stderr;
    });
    expect(said).toMatch(
      /^kliping: fetching through http:\/\/127\S+: it resolves the names, .+\n$/,
    );
    expect(said).not.toMatch(/nama|sandi/);
    expect(lines).toContain(`GET ${addresses[1]}`);
    expect(lines).not.toContain(`GET ${addresses[0]}`);
  });

  test.each(['ftp://127.0.0.1:1', 'socks5://127.0.0.1:1', 'http://[bad'])(
    'a variable that names no proxy is a readable failure: %s',
    async (value) => {
      const { code, stderr } = await kliping(['extract', httpAddress()], {
        env: { HTTP_PROXY: value },
      });
      expect(code).toBe(4);
      expect(stderr).toContain('HTTP_PROXY: names no proxy; write it as http://proxy.example:3128');
      expect(stderr).not.toContain('    at ');
    },
  );
});

describe('fault 75: NO_PROXY', () => {
  test.each<[string, string, string, boolean]>([
    ['a name', 'example.com', 'http://example.com/', true],
    ['a name in other case', 'Example.COM', 'http://EXAMPLE.com/', true],
    ['a name with the dot of the root', 'example.com', 'http://example.com./', true],
    ['what is below a name', 'example.com', 'https://www.example.com/', true],
    ['a suffix', '.example.com', 'http://a.b.example.com/', true],
    ['a suffix without anything before it', '.example.com', 'http://example.com/', true],
    ['a suffix with a star', '*.example.com', 'http://www.example.com/', true],
    ['a name that ends alike', 'example.com', 'http://notexample.com/', false],
    ['a name that begins alike', 'example.com', 'http://example.com.evil.test/', false],
    ['a port', 'example.com:8080', 'http://example.com:8080/', true],
    ['another port', 'example.com:8080', 'http://example.com/', false],
    ['the usual port', 'example.com:443', 'https://example.com/', true],
    ['the usual port of http', 'example.com:443', 'http://example.com/', false],
    ['everything', '*', 'https://example.com/', true],
    ['everything, after others', 'example.org, *', 'https://example.com/', true],
    ['several, parted by commas and spaces', 'a.test ,b.test c.test', 'http://c.test/', true],
    ['none of several', 'a.test ,b.test c.test', 'http://d.test/', false],
    ['nothing', '', 'http://example.com/', false],
    ['commas alone', ' , ,', 'http://example.com/', false],
    ['localhost', 'localhost', 'http://localhost:8080/', true],
    ['localhost, which is no address', 'localhost', 'http://127.0.0.1/', false],
    ['IPv4', '127.0.0.1', 'http://127.0.0.1:3000/', true],
    ['IPv4 asked for as a number', '127.0.0.1', 'http://2130706433/', true],
    ['IPv4 asked for in IPv6', '127.0.0.1', 'http://[::ffff:127.0.0.1]/', true],
    ['IPv4 in IPv6', '::ffff:127.0.0.1', 'http://127.0.0.1/', true],
    ['IPv4 in IPv6, asked for as that', '::ffff:127.0.0.1', 'http://[::ffff:7f00:1]/', true],
    ['IPv4 in IPv6 with a port', '[::ffff:127.0.0.1]:8080', 'http://127.0.0.1:8080/', true],
    ['the end of an IPv4 address', '0.0.1', 'http://127.0.0.1/', false],
    ['IPv6', '::1', 'http://[::1]:8080/', true],
    ['IPv6 in brackets', '[::1]', 'http://[0:0:0:0:0:0:0:1]/', true],
    ['IPv6 with a port', '[::1]:8080', 'http://[::1]:8080/', true],
    ['IPv6 with another port', '[::1]:8080', 'http://[::1]/', false],
    ['a network', '10.0.0.0/8', 'http://10.20.30.40/', true],
    ['another network', '10.0.0.0/8', 'http://11.0.0.1/', false],
    ['a network and a name', '10.0.0.0/8', 'http://10.example.com/', false],
    ['a network of IPv6', 'fd00::/8', 'http://[fd12::1]/', true],
    ['nonsense', ':::,[,%%,/8,example.com:', 'http://example.com/', false],
  ])('%s: %s for %s is %s', (_, text, address, isExempt) => {
    expect(readNoProxy(text)(address)).toBe(isExempt);
  });
});

describe('a proxy that does not serve', () => {
  const deadProxy = 'http://127.0.0.1:1';

  test.each<[string, ProxyConduct, () => string, string]>([
    ['wants a password, http', 407, httpAddress, 'PROXY_407'],
    ['wants a password, https', 407, httpsAddress, 'PROXY_407'],
    ['forbids the tunnel', 403, httpsAddress, 'PROXY_403'],
    ['does not reach the site', 502, httpsAddress, 'PROXY_502'],
  ])('is a proxy-failure: %s', async (_, conduct, address, systemCode) => {
    proxy.conduct = conduct;
    const fetcher = await open({ proxy: proxy.address });
    await expect(fetcher.fetchPage(address(), never)).rejects.toMatchObject({
      code: 'proxy-failure',
      detail: { systemCode },
      message: expect.stringMatching(
        /^https?:\/\/berita.+: the proxy did not let it through; check /,
      ),
    });
  });

  test.each<[string, () => string]>([
    ['http', httpAddress],
    ['https', httpsAddress],
  ])('is named where it is not there: %s', async (_, address) => {
    const fetcher = await open({ proxy: deadProxy });
    await expect(fetcher.fetchPage(address(), never)).rejects.toMatchObject({
      code: 'proxy-failure',
      detail: { systemCode: 'PROXY_ECONNREFUSED', host: '127.0.0.1:1' },
      message: expect.stringContaining('(127.0.0.1:1, PROXY_ECONNREFUSED)'),
    });
  });

  test('that has no address is a proxy-failure, not one of the site', async () => {
    // RFC 6761: .invalid never resolves.
    const fetcher = await open({ proxy: 'http://proxy.invalid:3128' });
    await expect(fetcher.fetchPage(httpAddress(), never)).rejects.toMatchObject({
      code: 'proxy-failure',
      detail: { systemCode: 'PROXY_ENOTFOUND', host: 'proxy.invalid:3128' },
    });
  });

  test('that hangs up is not asked without end', async () => {
    const rude = await listen(createServer((socket) => socket.destroy()));
    const fetcher = await open({ proxy: `http://127.0.0.1:${rude.port}` });
    for (const address of [httpAddress(), httpsAddress()])
      await expect(fetcher.fetchPage(address, never)).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:proxy|connect)-failure$/),
      });
    expect(rude.connections()).toBeLessThan(5);
    await rude.close();
  });

  test('whose certificate is wrong is a proxy-failure', async () => {
    const fetcher = await open({ proxy: `https://localhost:${otherNameWeb.port}` });
    for (const address of [httpAddress(), httpsAddress()])
      await expect(fetcher.fetchPage(address, never)).rejects.toMatchObject({
        code: 'proxy-failure',
        detail: { systemCode: 'PROXY_ERR_TLS_CERT_ALTNAME_INVALID' },
      });
  });

  test.each<[string, () => string]>([
    ['http', httpAddress],
    ['https', httpsAddress],
  ])(
    'that says nothing ends at the deadline, and does not hold up the end: %s',
    async (_, address) => {
      proxy.conduct = 'silence';
      const fetcher = await open({ proxy: proxy.address, timeoutMs: 200 });
      await expect(fetcher.fetchPage(address(), never)).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:fetch-timeout|proxy-failure)$/),
      });
      await fetcher.close();
    },
  );

  test.each<[number, number]>([
    [407, 1],
    [403, 1],
    [502, 2],
  ])('that answers %i is asked %i times', async (conduct, times) => {
    proxy.conduct = conduct;
    const fetcher = await open({ proxy: proxy.address, retries: 1, random: () => 0 });
    const lines = await linesDuring(() =>
      expect(fetcher.fetchPage(httpsAddress(), never)).rejects.toMatchObject({
        code: 'proxy-failure',
      }),
    );
    expect(lines).toHaveLength(times);
  });
});

test('the outer signal ends a fetch whose connection does not open', async () => {
  const stop = new AbortController();
  const fetcher = await open({ lookup: () => undefined, timeoutMs: 600_000 });
  const fetching = fetcher.fetchPage(httpAddress(), stop.signal);
  setImmediate(() => stop.abort(new Error('stopped')));
  await expect(fetching).rejects.toThrow('stopped');
});
