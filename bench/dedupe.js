/**
 * `kliping dedupe` over a million records made up for it: time, memory, clusters found.
 * Usage: `node bench/dedupe.js --help`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './corpus.js';
import { machine } from './machine.js';

const help = `node bench/dedupe.js [flags]   (npm run build first)
  --records N       records in the file (1000000)
  --bytes N         bytes a record, about (8400: the median of the fixtures and the corpus)
  --distance N      handed on to dedupe (8)
  --mould N         records in 100 that are variants of one text (5)
  --only-clusters   prints the clusters instead of the records: one reading
  --seed N          another file (1)
  --folder FOLDER   where the file is put, and taken away again (the system's)
  --dist FILE       another build's index.js`;

const options = {
  records: { type: 'string', default: '1000000' },
  bytes: { type: 'string', default: '8400' },
  distance: { type: 'string', default: '8' },
  mould: { type: 'string', default: '5' },
  'only-clusters': { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  folder: { type: 'string', default: tmpdir() },
  dist: { type: 'string', default: join(root, 'dist', 'index.js') },
  help: { type: 'boolean' },
};

/** Numbers below 2^32, the same for a seed (Marsaglia's xorshift with 32 bits, 2003): one follows from the other. */
const createRandom = (seed) => {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

const hex = (word) => word.toString(16).padStart(8, '0');

/** A hash with `count` of its bits turned, fewer where one is turned twice. */
const turnBits = ([high, low], count, random) => {
  const words = [high, low];
  for (let k = 0; k < count; k += 1) {
    const bit = random() % 64;
    words[bit >> 5] ^= 1 << (bit & 31);
  }
  return words.map((word) => word >>> 0);
};

/** A record of the fixtures, whose body and lists are taken away or repeated until it is so long. */
const template = (dist, bytes) => {
  const { stdout } = spawnSync(
    process.execPath,
    [join(dirname(dist), 'cli', 'main.js'), 'extract', join(root, 'fixtures', 'kompas.com')],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const record = JSON.parse(stdout.slice(0, stdout.indexOf('\n')));
  const filled = { ...record, related: [], articleBody: '' };
  const room = Math.max(0, bytes - JSON.stringify(filled).length);
  const body = record.articleBody.repeat(Math.ceil(room / record.articleBody.length));
  return { ...filled, articleBody: body.slice(0, room), wordCount: 200 };
};

/** The record's JSON, parted where the values go that differ from record to record. */
const partsOf = (record) => {
  const marked = { ...record, id: '#ID#', datePublished: '#DATE#', contentHash: '#CONTENT#' };
  return JSON.stringify({ ...marked, simhash: '#SIM#' }).split(/#(?:ID|DATE|CONTENT|SIM)#/);
};

/**
 * Lines one by one. Of 100 records `mould` are variants of one text, 20 turn one to eight bits of an earlier record,
 * 5 have the content of an earlier one; the others are new. `known` counts the new ones.
 */
function* lines({ records, mould, seed, parts, known }) {
  const random = createRandom(seed);
  const hashes = new Uint32Array(2 * records);
  const contents = new Uint32Array(records);
  const centre = [random(), random()];
  for (let i = 0; i < records; i += 1) {
    const earlier = i === 0 ? 0 : random() % i;
    const of = [hashes[2 * earlier], hashes[2 * earlier + 1]];
    const draw = random() % 100;
    const kind =
      i === 0
        ? 'new'
        : draw < mould
          ? 'mould'
          : draw < mould + 20
            ? 'near'
            : draw < mould + 25
              ? 'equal'
              : 'new';
    const digest = createHash('sha256').update(`${seed} ${i}`).digest();
    const hash = {
      new: () => [digest.readUInt32BE(0), digest.readUInt32BE(4)],
      mould: () => turnBits(centre, 1 + (random() % 12), random),
      near: () => turnBits(of, 1 + (random() % 8), random),
      equal: () => of,
    }[kind]();
    hashes.set(hash, 2 * i);
    contents[i] = kind === 'equal' ? contents[earlier] : i;
    known.new += kind === 'new' ? 1 : 0;
    const day = new Date(1.6e12 + (random() % 1.5e8) * 1e3).toISOString();
    const content = hex(contents[i]).repeat(8);
    const id = `${hex(i)}${hex(random())}${hex(seed)}${hex(0)}`;
    const values = [id, day, content, hash.map(hex).join('')];
    yield `${parts.map((part, k) => part + (values[k] ?? '')).join('')}\n`;
  }
}

const writeFile = async (path, given) => {
  const out = createWriteStream(path);
  let held = '';
  for (const line of lines(given)) {
    held += line;
    if (held.length < 1e6) continue;
    if (!out.write(held)) await once(out, 'drain');
    held = '';
  }
  out.end(held);
  await once(out, 'finish');
};

/** Written to descriptor 3 when the program ends. */
const onExit = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();writeSync(3,JSON.stringify({maxRSS,cpuMs:(userCPUTime+systemCPUTime)/1e3}))})`;

const run = async (main, args) => {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', onExit, main, 'dedupe', ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stdio[3].setEncoding('utf8').on('data', (text) => {
    told += text;
  });
  const [code] = await once(child, 'close');
  return { code, seconds: (performance.now() - start) / 1e3, ...JSON.parse(told) };
};

const main = async () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  const dist = resolve(flags.dist);
  const folder = mkdtempSync(join(flags.folder, 'kliping-dedupe-'));
  try {
    const path = join(folder, 'records.jsonl');
    const known = { new: 0 };
    const parts = partsOf(template(dist, Number(flags.bytes)));
    const [records, mould, seed] = [flags.records, flags.mould, flags.seed].map(Number);
    await writeFile(path, { records, mould, seed, parts, known });
    const size = statSync(path).size;
    console.log(machine());
    console.log(
      `${records} records, ${(size / 1e9).toFixed(2)} GB; ${known.new} texts, ${mould} % variants of one more`,
    );
    const wanted = flags['only-clusters'] ? ['--clusters'] : [];
    const args = [path, '--verbose', '--distance', flags.distance, ...wanted];
    const { code, seconds, cpuMs, maxRSS } = await run(join(dirname(dist), 'cli', 'main.js'), args);
    const figures = [
      `status ${code}`,
      `${seconds.toFixed(1)} s`,
      `${(cpuMs / 1e3).toFixed(1)} s of processor time`,
      `${Math.round(maxRSS / 1024)} MB peak`,
    ];
    console.log(figures.join(', '));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

await main();
