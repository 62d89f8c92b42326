import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../fetch/server.ts';
import { startPages } from './pages-server.ts';
import { kliping, recordsOf } from './program.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

const extract = (args: readonly string[]) => kliping(['extract', ...args]);

describe('addresses', () => {
  test('are fetched: plain, packed, behind redirects; the rest goes on where one fails', async () => {
    const paths = ['/page', '/gzip', '/404', '/br', '/301'];
    const { code, stdout, stderr } = await extract(paths.map((path) => server.base + path));
    expect(code).toBe(3);
    expect(recordsOf(stdout).map(({ requestedUrl }) => requestedUrl)).toEqual(
      ['/page', '/gzip', '/br', '/301'].map((path) => server.base + path),
    );
    expect(recordsOf(stdout)[3]).toMatchObject({
      url: `${server.base}/page`,
      fetch: { status: 200, mediaType: 'text/html', redirects: [`${server.base}/301`] },
    });
    expect(stderr).toMatch(/^kliping: http:\S+\/404: .*404/);
  });

  test.each([
    ['/slow-drip', ['--timeout', '0.3'], 'not done within 0.3 seconds'],
    ['/bomb', ['--max-bytes', '1MB'], 'larger than 1000000 bytes unpacked'],
    ['/loop', [], 'redirects lead back'],
    ['/pdf', [], 'application/pdf'],
    ['/short', [], 'the connection broke before the page was whole'],
  ])('%s fails with its own message', async (path, flags, what) => {
    const { code, stdout, stderr } = await extract([server.base + path, ...flags]);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain(what);
  });

  test('fault 49: a password stands in nothing that is written', async () => {
    const withSecret = server.base.replace('//', '//name:secret@');
    const addresses = [`${withSecret}/page`, `${withSecret}/404`];
    const { stdout, stderr } = await extract([...addresses, '--with', 'candidates']);
    expect(recordsOf(stdout)).toHaveLength(1);
    expect(stdout + stderr).not.toMatch(/secret|name:/);
  });

  test('are asked for under the name of --user-agent, or of the environment', async () => {
    const pages = await startPages();
    const env = { KLIPING_USER_AGENT: 'Kios/2.0' };
    const args = ['extract', `${pages.base}/1`];
    await kliping(args);
    await kliping(args, { env });
    await kliping([...args, '--user-agent', 'Arsip/1.0'], { env });
    await pages.close();
    expect(pages.seen.map(({ userAgent }) => userAgent)).toEqual([
      expect.stringMatching(/^kliping\/\d+\.\d+\.\d+ \(\+https:/),
      'Kios/2.0',
      'Arsip/1.0',
    ]);
  });
});
