/** Sources are opened ahead of the one whose links are taken: how many, and how much they may hold. */
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Listening, listen } from '../servers/listen.ts';
import { type Folder, kliping, makeFolder } from './program.ts';

const sources = 60;
/** A dozen of these are too many. */
const padding = `<!--${' '.repeat(5_000_000)}-->`;

const feedOf = (base: string, path: string): string =>
  `<rss version="2.0"><channel><title>Kabar</title><item><title>Beras${path}</title><link>${base}/berita${path}</link></item></channel></rss>`;

let folder: Folder;
let server: Listening;
/** Of the feeds, in the order in which they were asked for. */
let asked: string[];
let answerFirst: () => void;

beforeEach(async () => {
  folder = makeFolder();
  asked = [];
  const isOpen = new Promise<void>((resolve) => {
    answerFirst = resolve;
  });
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/0') await isOpen;
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(feedOf(`http://127.0.0.1:${server.port}`, path) + padding);
  };
  server = await listen(
    createServer((request, response) => {
      asked.push(request.url ?? '');
      void answer(request.url ?? '', response);
    }),
  );
});
afterEach(async () => {
  await server.close();
  folder.remove();
});

test('fault 3: while the first source is awaited, further ones are asked for until 50 MB are held', async () => {
  const base = `http://127.0.0.1:${server.port}`;
  folder.write('list', Array.from({ length: sources }, (_, i) => `${base}/${i}\n`).join(''));
  const args = ['discover', '--list', 'list', '--ignore-robots', '--quiet', '--concurrency', '64'];
  const run = kliping([...args, '--per-host', '64'], { cwd: folder.path });
  for (let before = -1; asked.length === 0 || asked.length !== before; ) {
    before = asked.length;
    await sleep(1_500);
  }
  // As many as may be on their way, and those that hold 50 MB.
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.length).toBeLessThanOrEqual(24 + 11);
  answerFirst();
  const { code, stdout } = await run;
  expect(code).toBe(0);
  const urls = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).url]));
  expect(urls).toEqual(Array.from({ length: sources }, (_, i) => `${base}/berita/${i}`));
}, 180_000);
