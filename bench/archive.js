/**
 * An archive that has run for years: a run that finds nothing new, and what adding an address costs.
 * Usage: `node bench/archive.js --help`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Sqlite from 'libsql';
import { root } from './corpus.js';
import { machine } from './machine.js';

const help = `node bench/archive.js [flags]   (npm run build first)
  --addresses N   addresses in the state (5000000)
  --feeds N       feeds of the run that finds nothing new, each of a host of its own (200)
  --items N       items of each feed (50)
  --state FOLDER  keep the state there, and use the one that is there
  --dist FOLDER   another build`;

const options = {
  addresses: { type: 'string', default: '5000000' },
  feeds: { type: 'string', default: '200' },
  items: { type: 'string', default: '50' },
  state: { type: 'string' },
  dist: { type: 'string' },
  help: { type: 'boolean' },
};

/** What issue and README promise, at 5,000,000 addresses and 200 feeds. */
const goals = { seconds: 20, megabytes: 300, timesDearer: 2 };

/** Addresses are first counted so many, and the cost of adding is told for them as well. */
const smallSize = 5_000;
/** As the command lists them. */
const listedTogether = 500;
const builtTogether = 50_000;

/** Addresses of one day: five million are ten years. */
const perDay = 1_370;
const firstDayS = 1_500_000_000;

const hostOf = (id, feeds) => `koran-${id % feeds}.example.test`;

const dayOf = (id) =>
  new Date((firstDayS + Math.floor(id / perDay) * 86_400) * 1_000).toISOString().slice(0, 10);

const urlOf = (id, feeds) =>
  `http://${hostOf(id, feeds)}/berita/${dayOf(id).replaceAll('-', '/')}/harga-beras-di-pasar-induk-naik-lagi-${id}`;

const linkOf = (id, feeds) => {
  const url = urlOf(id, feeds);
  return { key: url.slice('http://'.length), url, publisher: 'example.test', day: dayOf(id) };
};

const idsFrom = (first, count) => Array.from({ length: count }, (_, i) => first + i);

const hex = (id, length) => id.toString(16).padStart(length, '7');

/** Each address has its record, as years leave them. */
const changeOf = (id) => ({
  status: 'fetched',
  due: null,
  fetched: 1_600_000_000_000,
  etag: `"${hex(id, 16)}"`,
  bodySha256: hex(id, 64),
  record: hex(id, 32),
  revision: 1,
  contentHash: hex(id, 64),
  simhash: hex(id, 16),
});

/** Adds addresses with their records, as the command does. */
const addThroughStore = (state, { ids, feeds }) => {
  for (let at = 0; at < ids.length; at += builtTogether) {
    const some = ids.slice(at, at + builtTogether);
    const links = some.map((id) => linkOf(id, feeds));
    state.addresses.list(links, 1_600_000_000_000);
    state.commit(() => {
      links.forEach(({ key }, i) => {
        state.addresses.change(state.addresses.find(key).id, changeOf(some[i]));
      });
    });
  }
};

/** The same rows by SQL alone; what is a hash in them is as scattered as hashes are. */
const bulk = `
insert into addresses (key, url, host, publisher, day, status, first_seen, last_seen, due, fetched, etag,
  body_sha256, record, revision, content_hash, simhash)
with recursive
  ids (id) as (select cast(?1 as integer) union all select id + 1 from ids where id < ?2),
  days (id, day) as (select id, date(${firstDayS} + id / ${perDay} * 86400, 'unixepoch') from ids)
select unhex(place || substr(replace(day, '-', '') || id || '0000', 1, 12) || hex(randomblob(10))),
  'http://' || name || '/berita/' || replace(day, '-', '/') || '/harga-beras-di-pasar-induk-naik-lagi-' || id,
  name, 'example.test', day,
  'fetched', 1600000000000, 1600000000000, null, 1600000000000, '"' || hex(randomblob(8)) || '"',
  lower(hex(randomblob(32))), lower(hex(randomblob(16))), 1, lower(hex(randomblob(32))), lower(hex(randomblob(8)))
from days join papers on number = id % ?3`;

/** Fills the rest of a state; through the store alone it would take most of an hour. */
const addByTheMillion = (folder, { from, to, feeds, addressKey }) => {
  const database = new Sqlite(join(folder, 'state.db'));
  database.exec('pragma cache_size = -1000000');
  database.exec('create temp table papers (number integer primary key, name text, place text)');
  const paper = database.prepare('insert into papers values (?, ?, ?)');
  for (let number = 0; number < feeds; number += 1) {
    const name = hostOf(number, feeds);
    paper.run(number, name, addressKey(name).toString('hex', 0, 4));
  }
  const add = database.prepare(bulk);
  for (let first = from; first < to; first += 500_000) {
    add.run(first, Math.min(first + 500_000, to) - 1, feeds);
    if (process.stderr.isTTY) process.stderr.write(`\r${first} addresses`);
  }
  database.close();
};

/** How lists come: those of many hosts in turn, or each of one host, as an index or a sitemap gives it. */
const kinds = {
  'of all hosts': (first, count) => idsFrom(first, count),
  'of one host': (first, count, feeds) =>
    idsFrom(0, count).map((i) => {
      const list = Math.floor(i / listedTogether);
      return first + (list % feeds) + (i % listedTogether) * feeds;
    }),
};

/** The file in the system's memory; from a cold disk each address costs its reads more. Microseconds an address, over so many lists as the command makes them; they stay, with records of their own. */
const costOfAdding = (state, { ids, feeds }) => {
  const links = ids.map((id) => linkOf(id, feeds));
  let sumMs = 0;
  for (let at = 0; at < links.length; at += listedTogether) {
    const some = links.slice(at, at + listedTogether);
    const startMs = performance.now();
    state.addresses.list(some, 1_600_000_000_000);
    sumMs += performance.now() - startMs;
  }
  addThroughStore(state, { ids, feeds });
  return (sumMs * 1_000) / links.length;
};

/** What stands in the feed of a host: spread over the state, it need not be what was listed last. */
const idsInFeed = (number, { feeds, items, addresses }) => {
  const step = Math.floor(addresses / feeds / items) * feeds;
  return Array.from({ length: items }, (_, i) => number + i * step);
};

const feedOf = (host, sizes) => {
  const ids = idsInFeed(Number(/\d+/.exec(host)?.[0]), sizes);
  const items = ids.map(
    (id) =>
      `<item><title>Harga beras</title><link>${urlOf(id, sizes.feeds)}?utm_source=rss</link></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;
};

/** The proxy of all hosts: each has a feed and no robots.txt. */
const serve = async (sizes) => {
  const server = createServer((request, response) => {
    const { host, pathname } = new URL(request.url ?? '', 'http://none.test');
    if (pathname !== '/rss') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(host, sizes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

/** Runs the command; seconds, and the most memory the system saw it have. */
const measureRun = async (program, { folder, list, port }) => {
  const args = [program, 'archive', '--list', list, '--state', folder];
  const startMs = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, HTTP_PROXY: `http://127.0.0.1:${port}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [megabytes, printed] = [0, 0];
  child.stdout.on('data', (bytes) => {
    printed += bytes.length;
  });
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      megabytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_000 || megabytes;
    } catch {
      // It ended just now, or this system has no /proc.
    }
  }, 20);
  const [code] = await once(child, 'close');
  clearInterval(timer);
  return { seconds: (performance.now() - startMs) / 1_000, megabytes, printed, code };
};

/** Fills the state up to its size where it is not there yet: what feeds name through the store, the rest at once. */
const fill = async (open, { folder, sizes, addressKey }) => {
  const { addresses, feeds } = sizes;
  const named = idsFrom(0, feeds).flatMap((number) => idsInFeed(number, sizes));
  const state = await open(folder);
  const isThere = state.addresses.find(linkOf(named.at(-1), feeds).key) !== undefined;
  if (!isThere) addThroughStore(state, { ids: named, feeds });
  state.close();
  if (!isThere) addByTheMillion(folder, { from: named.length, to: addresses, feeds, addressKey });
};

const verdict = (is) => (is ? 'held' : 'MISSED');

const tellAdding = (kind, sizes, { small, large }) => {
  const times = large / small;
  const [few, many] = [small, large].map((cost) => `${cost.toFixed(1)} us`);
  console.log(
    `adding an address, ${listedTogether} at a time ${kind}: ${few} at ${smallSize}, ${many} at ${sizes.addresses}: ${times.toFixed(2)} times (goal ${goals.timesDearer}: ${verdict(times <= goals.timesDearer)})`,
  );
};

const tellRun = (name, { seconds, megabytes, printed, code }) =>
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB at most, status ${code}, ${printed} bytes printed (goals ${goals.seconds} s and ${goals.megabytes} MB: ${verdict(code === 0 && printed === 0 && seconds < goals.seconds && megabytes < goals.megabytes)})`,
  );

/** The file as the system has it when it was read a moment ago. */
const warm = (file) =>
  pipeline(createReadStream(file), new Writable({ write: (_, __, next) => next() }));

/** Lists of each kind, one state after the other: what else the machine does meanwhile is in both. */
const addToBoth = (states, { sizes, lists = 40 }) => {
  const { feeds } = sizes;
  for (const [kind, idsOf] of Object.entries(kinds)) {
    const costs = Object.entries(states).map(([name, { state, from }]) => {
      const ids = idsOf(from(), lists * listedTogether, feeds);
      return [name, costOfAdding(state, { ids, feeds })];
    });
    tellAdding(kind, sizes, Object.fromEntries(costs));
  }
};

/** Ids that no address has, after those it was filled with and what earlier measurements added. */
const freshIds = (first) => {
  let from = first;
  return () => {
    from += 1_000_000;
    return from;
  };
};

const measureAdding = async ({ openState, addressKey }, { sizes, folder, scratch }) => {
  const open = (path) => openState(path, { waitMs: 0, signal: new AbortController().signal });
  const { feeds, addresses } = sizes;
  const small = await open(join(scratch, 'small'));
  addThroughStore(small, { ids: idsFrom(0, smallSize), feeds });
  await fill(open, { folder, sizes, addressKey });
  await warm(join(folder, 'state.db'));
  const large = await open(folder);
  // New ones each time that a kept state is used.
  const later = addresses + (Math.floor(Date.now() / 1_000) % 1_000_000) * 1_000;
  addToBoth(
    {
      small: { state: small, from: freshIds(smallSize) },
      large: { state: large, from: freshIds(later) },
    },
    { sizes },
  );
  small.close();
  large.close();
  const { size } = statSync(join(folder, 'state.db'));
  const each = Math.round(size / addresses);
  console.log(`state.db: ${Math.round(size / 1e6)} MB, ${each} bytes an address`);
};

/** As on a morning: what robots.txt said is a day old. */
const forgetRobots = (folder) => {
  const database = new Sqlite(join(folder, 'state.db'));
  database.exec('delete from robots');
  database.close();
};

const measureRuns = async (dist, { sizes, folder, scratch }) => {
  const server = await serve(sizes);
  const list = join(scratch, 'feeds.txt');
  const feeds = Array.from({ length: sizes.feeds }, (_, i) => `http://koran-${i}.example.test/rss`);
  writeFileSync(list, feeds.join('\n'));
  const about = { folder, list, port: server.address().port };
  const program = join(scratch, 'kliping.mjs');
  const main = pathToFileURL(join(dist, 'cli', 'main.js')).href;
  writeFileSync(program, `import ${JSON.stringify(main)};`);
  forgetRobots(folder);
  const first = await measureRun(program, about);
  tellRun(`${sizes.feeds} feeds and their robots.txt, nothing new`, first);
  tellRun('the same an hour later', await measureRun(program, about));
  server.close();
  server.closeAllConnections();
};

const main = async () => {
  const { values } = parseArgs({ options });
  if (values.help) return console.log(help);
  const [addresses, feeds, items] = [values.addresses, values.feeds, values.items].map(Number);
  const sizes = { addresses, feeds, items };
  const dist = resolve(values.dist ?? join(root, 'dist'));
  const { openState } = await import(pathToFileURL(join(dist, 'store', 'open-state.js')));
  const { addressKey } = await import(pathToFileURL(join(dist, 'store', 'address-key.js')));
  const scratch = mkdtempSync(join(tmpdir(), 'kliping-archive-'));
  const folder = values.state === undefined ? join(scratch, 'state') : resolve(values.state);
  console.log(machine());
  try {
    await measureAdding({ openState, addressKey }, { sizes, folder, scratch });
    await measureRuns(dist, { sizes, folder, scratch });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

await main();
