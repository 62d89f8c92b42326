/** TLS over real sockets: what is not verified is not fetched. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../src/fetch/create-fetcher.ts';
import { kliping, makeFolder, recordsOf } from '../cli/program.ts';
import { type CertificateName, certificate, rootFile, testRoot } from '../servers/certificates.ts';
import { toThisMachine } from '../servers/to-this-machine.ts';
import { startTlsWeb, startWeb, type WebServer } from '../servers/web.ts';
import { plainOptions } from './options.ts';

const never = new AbortController().signal;
const names: readonly CertificateName[] = ['valid', 'expired', 'wrong-name', 'self-signed'];
const servers = new Map<CertificateName, WebServer>();
const fetchers: Fetcher[] = [];

beforeAll(async () => {
  for (const name of names) servers.set(name, await startTlsWeb(name));
});

afterAll(async () => {
  for (const fetcher of fetchers) await fetcher.close();
  for (const server of servers.values()) await server.close();
});

const serverOf = (name: CertificateName): WebServer => {
  const server = servers.get(name);
  if (server === undefined) throw new Error(`no server ${name}`);
  return server;
};

const open = async (options: Partial<FetcherOptions> = {}): Promise<Fetcher> => {
  const fetcher = await createFetcher({ ...plainOptions, lookup: toThisMachine, ...options });
  fetchers.push(fetcher);
  return fetcher;
};

const addressOf = (name: CertificateName, path = '/', host = 'localhost'): string =>
  `https://${host}:${serverOf(name).port}${path}`;

describe('a certificate that cannot be trusted', () => {
  test.each<[CertificateName, string]>([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ])('fault 25: %s is a tls-failure, and nothing is asked', async (name, systemCode) => {
    const fetcher = await open({ ca: testRoot });
    await expect(fetcher.fetchPage(addressOf(name), never)).rejects.toMatchObject({
      code: 'tls-failure',
      detail: { systemCode, host: `localhost:${serverOf(name).port}` },
      message: expect.stringMatching(/^https:\/\/localhost:\d+\/: no safe connection; check /),
    });
    expect(serverOf(name).asked).toEqual([]);
  });

  test('fault 25: a root nobody knows is a tls-failure', async () => {
    const fetcher = await open();
    await expect(fetcher.fetchPage(addressOf('valid'), never)).rejects.toMatchObject({
      code: 'tls-failure',
      detail: { systemCode: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    });
  });

  test.each<CertificateName>(['expired', 'wrong-name', 'self-signed'])(
    'fault 25: %s is not tried again',
    async (name) => {
      const fetcher = await open({ ca: testRoot, retries: 3 });
      const before = serverOf(name).connections();
      await expect(fetcher.fetchPage(addressOf(name), never)).rejects.toMatchObject({
        code: 'tls-failure',
        detail: expect.not.objectContaining({ attempts: expect.anything() }),
      });
      expect(serverOf(name).connections() - before).toBe(1);
    },
  );

  test.each<CertificateName>(['expired', 'wrong-name', 'self-signed', 'valid'])(
    'fault 25: %s is refused by the program too where the environment asks Node not to verify',
    async (name) => {
      const before = serverOf(name).asked.length;
      const { code, stdout, stderr } = await kliping(['extract', addressOf(name)], {
        env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      });
      expect(code).toBe(4);
      expect(stdout).toBe('');
      expect(stderr).toContain('no safe connection');
      expect(serverOf(name).asked).toHaveLength(before);
    },
  );
});

describe('a root that a person names', () => {
  test.each(['localhost', 'berita.example.test'])('is trusted for %s', async (host) => {
    const fetcher = await open({ ca: testRoot });
    const page = await fetcher.fetchPage(addressOf('valid', '/a', host), never);
    expect(Buffer.from(page.body as Uint8Array).toString()).toContain('Halaman /a');
  });

  test('is trusted for no other name of the same server', async () => {
    const fetcher = await open({ ca: testRoot });
    const address = addressOf('valid', '/a', 'localhost.example.test');
    await expect(fetcher.fetchPage(address, never)).rejects.toMatchObject({ code: 'tls-failure' });
  });

  test('may stand second in its file', async () => {
    const ca = `${certificate('self-signed').cert}${testRoot}`;
    const fetcher = await open({ ca });
    expect((await fetcher.fetchPage(addressOf('valid'), never)).status).toBe(200);
  });

  test('is read from the file of --ca', async () => {
    const { code, stdout, stderr } = await kliping([
      'extract',
      addressOf('valid', '/by-file'),
      '--ca',
      rootFile,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(recordsOf(stdout)[0]?.url).toBe(addressOf('valid', '/by-file'));
  });

  test.each([
    ['a file that is no certificate', 'page.html', 'no certificate in PEM; check the file'],
    ['a file that is cut off', 'cut.pem', 'no certificate in PEM; check the file'],
    ['a file that is not there', 'nowhere.pem', 'no such file or folder; check the name'],
  ])('%s is wrong use, and nothing is asked', async (_, file, what) => {
    const folder = makeFolder({ 'page.html': '<p>Ya', 'cut.pem': testRoot.slice(0, 300) });
    const before = serverOf('valid').connections();
    const { code, stdout, stderr } = await kliping([
      'extract',
      addressOf('valid'),
      '--ca',
      folder.at(file),
    ]);
    folder.remove();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${folder.at(file)}: ${what}`);
    expect(serverOf('valid').connections()).toBe(before);
  });
});

describe('a redirect from https to http', () => {
  let plain: WebServer;
  let from: string;
  let to: string;

  beforeAll(async () => {
    plain = await startWeb();
    to = `http://localhost:${plain.port}/plain`;
    from = addressOf('valid', `/to?${to}`);
  });

  afterAll(() => plain.close());

  test('fault 37: is refused, and the open address is not asked', async () => {
    const fetcher = await open({ ca: testRoot });
    await expect(fetcher.fetchPage(from, never)).rejects.toMatchObject({
      code: 'insecure-redirect',
      message: expect.stringContaining('give --allow-downgrade to follow it'),
    });
    expect(plain.asked).toEqual([]);
  });

  test('fault 37: is refused further on in a chain', async () => {
    const fetcher = await open({ ca: testRoot });
    const first = addressOf('valid', `/to?${encodeURI(from)}`);
    await expect(fetcher.fetchPage(first, never)).rejects.toMatchObject({
      code: 'insecure-redirect',
    });
    expect(plain.asked).toEqual([]);
  });

  test('fault 37: is followed where that is allowed, and remembered', async () => {
    const fetcher = await open({ ca: testRoot, allowDowngrade: true });
    const page = await fetcher.fetchPage(from, never);
    expect({ url: page.url, redirects: page.redirects }).toEqual({ url: to, redirects: [from] });
  });

  test('the other way round is nothing special', async () => {
    const fetcher = await open({ ca: testRoot });
    const upward = `http://localhost:${plain.port}/to?${addressOf('valid', '/safe')}`;
    const page = await fetcher.fetchPage(upward, never);
    expect({ url: page.url, redirects: page.redirects }).toEqual({
      url: addressOf('valid', '/safe'),
      redirects: [upward],
    });
  });
});
