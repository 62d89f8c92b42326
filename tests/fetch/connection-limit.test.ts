/** Connections kept open for a next request are bounded, over real sockets. */
import { createServer, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Agent, buildConnector, request } from 'undici';
import { createConnectionLimit } from '../../src/fetch/connection-limit.ts';
import { type Listening, listen } from '../servers/listen.ts';

const hosts = 6;
let servers: Listening[];
let open: number;
let held: ServerResponse[];
let agent: Agent;

beforeEach(async () => {
  open = 0;
  held = [];
  const server = () => {
    const one = createServer(({ url }, response) => {
      if (url === '/held') held.push(response);
      else response.end('ya');
    });
    one.keepAliveTimeout = 60_000;
    one.on('connection', (socket) => {
      open += 1;
      socket.on('close', () => {
        open -= 1;
      });
    });
    return one;
  };
  servers = await Promise.all(Array.from({ length: hosts }, () => listen(server())));
  agent = new Agent({
    connect: buildConnector({}),
    factory: createConnectionLimit(4).poolOf,
  });
});

afterEach(async () => {
  await agent.destroy();
  await Promise.all(servers.map((server) => server.close()));
});

const get = async (host: number, path = '/'): Promise<string> => {
  const address = `http://127.0.0.1:${servers[host]?.port}${path}`;
  const { body } = await request(address, { dispatcher: agent });
  const text = await body.text();
  // undici opens another connection for who comes while this one is not quite free.
  await settled();
  return text;
};

/** Until the servers have heard of what was closed. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('beyond the limit the connections opened longest ago are closed, and opened again when needed', async () => {
  for (let host = 0; host < hosts; host += 1) expect(await get(host)).toBe('ya');
  await settled();
  expect(open).toBeLessThanOrEqual(4);
  for (let host = 0; host < hosts; host += 1) expect(await get(host)).toBe('ya');
});

test('no more than the limit: none is closed', async () => {
  for (let round = 0; round < 3; round += 1)
    for (let host = 0; host < 4; host += 1) await get(host);
  await settled();
  expect(open).toBe(4);
  expect(servers.slice(0, 4).map((server) => server.connections())).toEqual([1, 1, 1, 1]);
});

test('one that is at work is not closed', async () => {
  const waiting = get(0, '/held');
  for (let host = 1; host < hosts; host += 1) await get(host);
  held[0]?.end('akhirnya');
  expect(await waiting).toBe('akhirnya');
  expect(servers[0]?.connections()).toBe(1);
});
