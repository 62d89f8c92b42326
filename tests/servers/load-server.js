/**
 * A server of many hosts in a process of its own: it answers by the path and counts what it is asked.
 * Started by load.ts; tells its port, and its counts when it is asked for them.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const paragraph =
  '<p>Harga beras di pasar induk naik sejak awal pekan, kata para pedagang yang menunggu kiriman.</p>\n';

const pageOf = (title) => `<!doctype html><html lang="id"><head><title>${title}</title></head>
<body><article><h1>${title}</h1><p>Kamis, 06 Mei 2021 | 10:12 WIB</p>
${paragraph.repeat(8)}</article></body></html>`;

const html = { 'content-type': 'text/html; charset=utf-8' };
const page = (response, url) => response.writeHead(200, html).end(pageOf(`Harga beras ${url}`));

/** Addresses that were asked before: `shaky` and its kin are well the second time. */
const known = new Set();
const firstTime = (key) => {
  if (known.has(key)) return false;
  known.add(key);
  return true;
};

const half = (response) => {
  response.writeHead(200, { ...html, 'content-length': '90000' });
  response.write(paragraph, () => response.destroy());
};

/** What a path's first part stands for. */
const answers = {
  ok: page,
  late: (response, url) => setTimeout(() => page(response, url), 5),
  gzip: (response, url) =>
    response
      .writeHead(200, { ...html, 'content-encoding': 'gzip' })
      .end(gzipSync(pageOf(`Harga beras ${url}`))),
  gone: (response) => response.writeHead(404, html).end('gone'),
  shaky: (response, url, key) =>
    firstTime(key) ? response.writeHead(500).end() : page(response, url),
  busy: (response, url, key) =>
    firstTime(key) ? response.writeHead(503, { 'retry-after': '1' }).end() : page(response, url),
  'reset-once': (response, url, key) => (firstTime(key) ? half(response) : page(response, url)),
  reset: half,
  drip: (response, _, key) => {
    const host = key.split('/')[0];
    drips.set(host, [...(drips.get(host) ?? []), response]);
    response.over();
    response.writeHead(200, html);
    const timer = setInterval(() => response.write('<p>'), 20);
    response.on('close', () => clearInterval(timer));
  },
  hop: (response, url) => response.writeHead(302, { location: url.replace('hop', 'ok') }).end(),
  soft: (response) =>
    response
      .writeHead(200, html)
      .end(pageOf('Halaman tidak ditemukan').replace(/<article>.*<\/article>/s, '<h1>404</h1>')),
};

const counts = { requests: 0, mostAtOnce: 0, mostAtOneHost: 0, mostConnections: 0 };
const hosts = new Map();
let running = 0;
let connections = 0;

/** Slow drips under way by host. A client that gave one up may ask on before this side hears of it. */
const drips = new Map();
const hearsAfterMs = 1_000;

const checkDrips = (host) => {
  for (const response of drips.get(host) ?? [])
    setTimeout(() => {
      if (!response.destroyed) counts.mostAtOneHost = Math.max(counts.mostAtOneHost, 2);
    }, hearsAfterMs).unref();
};

const begin = (host) => {
  const now = (hosts.get(host) ?? 0) + 1;
  hosts.set(host, now);
  running += 1;
  counts.requests += 1;
  counts.mostAtOnce = Math.max(counts.mostAtOnce, running);
  counts.mostAtOneHost = Math.max(counts.mostAtOneHost, now);
  checkDrips(host);
};

const finish = (host) => {
  hosts.set(host, hosts.get(host) - 1);
  running -= 1;
};

/** Calls back once: when the answer is given to the network, before the client can have it, or dropped. */
const onceOver = (response, call) => {
  let isOver = false;
  response.over = () => {
    if (!isOver) call();
    isOver = true;
  };
  for (const name of ['end', 'destroy']) {
    const act = response[name].bind(response);
    response[name] = (...all) => {
      response.over();
      return act(...all);
    };
  }
  response.on('close', response.over);
};

const server = createServer((request, response) => {
  const { host = '' } = request.headers;
  const { url } = request;
  begin(host);
  onceOver(response, () => finish(host));
  answers[url.split('/')[1]](response, url, `${host}${url}`);
});

server.on('connection', (socket) => {
  connections += 1;
  counts.mostConnections = Math.max(counts.mostConnections, connections);
  socket.on('error', () => undefined);
  socket.on('close', () => {
    connections -= 1;
  });
});

process.on('message', () => process.send({ ...counts, hosts: hosts.size }));
process.on('disconnect', () => process.exit());
server.listen({ port: 0, host: process.argv[2], backlog: 4096 }, () =>
  process.send({ port: server.address().port }),
);
