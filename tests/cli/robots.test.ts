import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RobotsSite, robotsTxt, startRobotsSite } from '../fetch/robots-site.ts';
import { certificate, rootFile } from '../servers/certificates.ts';
import { listen } from '../servers/listen.ts';
import { startProxy } from '../servers/proxy.ts';
import { kliping } from './program.ts';

const rules = `# Aturan
User-agent: *
Crawl-delay: 10
Disallow: /cari
Allow: /cari/bantuan
Disallow: /\u001b[31mmerah
`;

let site: RobotsSite;
let moved: RobotsSite;
let failing: RobotsSite;
let missing: RobotsSite;
let unheard: string;
const agents: (string | undefined)[] = [];

/** A port where nobody listens. */
const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

beforeAll(async () => {
  site = await startRobotsSite((response, path) => {
    agents.push(response.req.headers['user-agent']);
    robotsTxt(rules)(response, path);
  });
  moved = await startRobotsSite(robotsTxt('', 302, { location: `${site.base}/robots.txt` }));
  failing = await startRobotsSite(robotsTxt('', 503));
  missing = await startRobotsSite(robotsTxt('', 404));
  unheard = `http://127.0.0.1:${await freePort()}`;
});

afterAll(() => Promise.all([site, moved, failing, missing].map((one) => one.close())));

const robots = (...args: readonly string[]) => kliping(['robots', ...args]);

const linesOf = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('each address is decided, in order, with the rule that decides', () => {
  test('as text for people', async () => {
    const { code, stdout, stderr } = await robots(
      `${site.base}/cari?q=beras`,
      `${site.base}/cari/bantuan`,
      `${site.base}/berita`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`${site.base}/cari?q=beras
  refused      line 4: Disallow: /cari
  crawl delay  10 seconds
  robots.txt   ${site.base}/robots.txt (status 200)
${site.base}/cari/bantuan
  allowed      line 5: Allow: /cari/bantuan
  crawl delay  10 seconds
  robots.txt   ${site.base}/robots.txt (status 200)
${site.base}/berita
  allowed      no rule speaks of it
  crawl delay  10 seconds
  robots.txt   ${site.base}/robots.txt (status 200)
`);
  });

  test('as JSON lines for programs', async () => {
    const { code, stdout, stderr } = await robots(
      '--format',
      'json',
      `${moved.base}/cari`,
      `${missing.base}/cari`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout)).toEqual([
      {
        url: `${moved.base}/cari`,
        allowed: false,
        rule: { line: 4, text: 'Disallow: /cari' },
        why: 'a rule forbids it',
        crawlDelaySeconds: 10,
        robots: { url: `${site.base}/robots.txt`, status: 200 },
      },
      {
        url: `${missing.base}/cari`,
        allowed: true,
        rule: null,
        why: 'the server answered with status 404',
        crawlDelaySeconds: null,
        robots: { url: `${missing.base}/robots.txt`, status: 404 },
      },
    ]);
  });

  test('a site is asked once for all its addresses, under the name of --user-agent', async () => {
    agents.length = 0;
    await robots(`${site.base}/1`, `${site.base}/2`, '--user-agent', 'Arsip/1.0');
    expect(agents).toEqual(['Arsip/1.0']);
  });

  test('fault 62: what a site wrote cannot steer a terminal', async () => {
    const { stdout } = await robots(`${site.base}/\u001b[31mmerah`, `${site.base}/%1B[31mmerah`);
    expect(stdout).toContain('line 6: Disallow: /\\x1b[31mmerah');
    expect(stdout).not.toContain('\u001b');
  });

  test('fault 49: a password stands in nothing that is written', async () => {
    const address = `${site.base.replace('//', '//name:secret@')}/a`;
    const gone = `${unheard.replace('//', '//name:secret@')}/a`;
    const { stdout, stderr } = await robots(address, gone);
    expect(stdout).toContain(`${site.base}/a\n`);
    expect(stderr).toContain(`${unheard}/a: `);
    expect(stdout + stderr).not.toMatch(/secret|name:/);
  });
});

describe('what cannot be decided is told on standard error', () => {
  test.each([
    ['a server in trouble', () => `${failing.base}/a`, 'answered with status 503'],
    ['nobody there', () => `${unheard}/a`, 'nobody listens there'],
    ['no address', () => 'www.example.com', 'is no http or https address'],
  ])('%s: exit 4 alone, 3 beside others', async (_, addressOf, what) => {
    const alone = await robots(addressOf());
    expect(alone).toMatchObject({ code: 4, stdout: '' });
    expect(alone.stderr).toMatch(/^kliping: .+\n$/);
    expect(alone.stderr).toContain(`kliping: ${addressOf()}: `);
    expect(alone.stderr).toContain(what);
    const beside = await robots(addressOf(), `${site.base}/a`);
    expect(beside.code).toBe(3);
    expect(beside.stdout).toContain(`${site.base}/a\n  allowed `);
  });

  test('a private address without --allow-private', async () => {
    const { code, stderr } = await kliping(['robots', `${site.base}/a`], {
      env: { KLIPING_ALLOW_PRIVATE: '0' },
    });
    expect(code).toBe(4);
    expect(stderr).toContain('--allow-private');
    const args = ['robots', `${site.base}/a`, '--allow-private'];
    expect(await kliping(args, { env: { KLIPING_ALLOW_PRIVATE: '0' } })).toMatchObject({ code: 0 });
  });

  test('a site that does not answer within --timeout', async () => {
    const slow = await startRobotsSite(() => undefined);
    const { code, stderr } = await robots(`${slow.base}/a`, '--timeout', '0.2');
    await slow.close();
    expect(code).toBe(4);
    expect(stderr).toContain('not done within 0.2 seconds');
  });
});

describe('the way to a site', () => {
  test('leads through --proxy, which is told', async () => {
    const proxy = await startProxy();
    const { code, stdout, stderr } = await robots(`${site.base}/a`, '--proxy', proxy.address);
    await proxy.close();
    expect(code).toBe(0);
    expect(stdout).toContain(`${site.base}/a\n  allowed `);
    expect(stderr).toMatch(/^kliping: fetching through http:\/\/127\.0\.0\.1:\d+\/: .+\n$/);
    expect(proxy.asked.map(({ line }) => line)).toEqual([`GET ${site.base}/robots.txt`]);
  });

  test('is trusted by the certificates of --ca', async () => {
    const server = createTlsServer(certificate('valid'), (_, response) => response.end(rules));
    const { port, close } = await listen(server);
    const address = `https://localhost:${port}/cari`;
    const untrusted = await robots(address);
    const trusted = await robots(address, '--ca', rootFile);
    await close();
    expect(untrusted).toMatchObject({ code: 4, stdout: '' });
    expect(untrusted.stderr).toContain('certificate');
    expect(trusted).toMatchObject({ code: 0, stderr: '' });
    expect(trusted.stdout).toContain('refused      line 4: Disallow: /cari');
  });

  test.each([
    [['--ca', 'tidak-ada.pem'], 'no such file'],
    [['--proxy', 'socks5://127.0.0.1:1'], 'http://proxy.example:3128'],
    [['--timeout', '0'], 'Give seconds'],
  ])('%j is wrong use', async (flags, what) => {
    const { code, stdout, stderr } = await robots(`${site.base}/a`, ...flags);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(what);
  });
});

test('its help begins with examples', async () => {
  const { code, stdout, stderr } = await robots('--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^.+\n\nExamples:\n {2}\S(?:.|\n)*\n\nUsage: kliping robots/);
});

test('no address is wrong use', async () => {
  const { code, stderr } = await robots();
  expect(code).toBe(2);
  expect(stderr).toContain("missing required argument 'URL'");
});
