/** `npm run test:soak`: a run over more hosts than the system lets the program have files open. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, jest, test } from '@jest/globals';
import { articlePage, bin, makeFolder, recordsOf } from '../cli/program.ts';

jest.setTimeout(600_000);

const hosts = 250;
const openFiles = 150;

/** The program with so few files to open; its standard output and what it said. */
const runWithFewFiles = async (args: readonly string[]): Promise<{ out: string; err: string }> => {
  const command = `ulimit -n ${openFiles}; exec "$@"`;
  const child = spawn('sh', ['-c', command, 'sh', process.execPath, bin, ...args]);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  await new Promise((resolve) => child.on('close', resolve));
  return said;
};

// All of 127.0.0.0/8 is this machine on Linux alone.
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'fault 4: where files run out, what failed for it is asked again until all is done',
  async () => {
    const page = articlePage('Harga beras');
    const server = createServer((_, response) => {
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(page), 20);
    });
    // Listening everywhere: each host is an address of its own.
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    const { port } = server.address() as AddressInfo;
    const addresses = Array.from(
      { length: hosts },
      (_, i) => `http://127.0.1.${i + 1}:${port}/${i}`,
    );
    const folder = makeFolder({ 'list.txt': addresses.join('\n') });
    const flags = ['--allow-private', '--ignore-robots', '--quiet', '--retries', '6'];
    const { out, err } = await runWithFewFiles([
      'extract',
      '--list',
      folder.at('list.txt'),
      ...flags,
    ]);
    folder.remove();
    server.closeAllConnections();
    server.close();
    expect(err).toBe('');
    expect(recordsOf(out).map(({ requestedUrl }) => requestedUrl)).toEqual(addresses);
  },
);
