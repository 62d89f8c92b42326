/**
 * What `kliping dedupe` finds at each distance: edited copies of the bodies of the fixtures and the corpus.
 * Usage: `node bench/dedupe-quality.js --help`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder, root } from './corpus.js';

const help = `node bench/dedupe-quality.js [flags]   (npm run build first)
  --dist FILE       another build's index.js
  --corpus FOLDER   another corpus`;

const options = {
  dist: { type: 'string', default: join(root, 'dist', 'index.js') },
  corpus: { type: 'string', default: corpusFolder },
  help: { type: 'boolean' },
};

const distances = [0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const readBodies = (cli, folders) => {
  const args = [cli, 'extract', ...folders.filter((folder) => existsSync(folder))];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const long = records.filter(({ wordCount }) => wordCount >= 30);
  const distinct = (key) => (list) => [...new Map(list.map((one) => [one[key], one])).values()];
  const stories = distinct('contentHash')(distinct('id')(long));
  return stories.map(({ articleBody }) => articleBody);
};

/** Numbers from 0 to 1, always the same ones. */
const createRandom = () => {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const house =
  'Simak berita terkini kami melalui saluran resmi dan jangan lewatkan kabar penting setiap hari dari seluruh penjuru negeri untuk pembaca setia.';

const paragraphs = (change) => (body) => {
  const list = body.split('\n\n');
  return list.length > 2 ? change(list).join('\n\n') : undefined;
};

const cut = (share) => (body) => {
  const words = body.split(' ');
  return words.slice(0, Math.ceil(words.length * share)).join(' ');
};

/** What other papers do to an agency's text; undefined where a body is too short for it. */
const editsWith = (random, words) => {
  const anyWord = () => words[Math.floor(random() * words.length)];
  const changed = (share) => (body) =>
    body.replace(/\S+/g, (word) => (random() < share ? anyWord() : word));
  return {
    'another dateline': (body) => `Jakarta, MediaLain.com - ${body}`,
    'a source line': (body) => `${body}\n\nSumber: Kantor Berita ANTARA`,
    'last paragraph cut': paragraphs((list) => list.slice(0, -1)),
    'a paragraph put in': paragraphs((list) => list.toSpliced(list.length >> 1, 0, house)),
    'first paragraph anew': paragraphs((list) => [house, ...list.slice(1)]),
    '1 word in 100': changed(0.01),
    '2 words in 100': changed(0.02),
    '5 words in 100': changed(0.05),
    'last quarter cut': cut(0.75),
    'second half cut': cut(0.5),
  };
};

const bitsIn = (word) => {
  let count = 0;
  for (let rest = word >>> 0; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

const halves = (hash) => [0, 8].map((from) => Number.parseInt(hash.slice(from, from + 8), 16));

const distanceOf = (a, b) => bitsIn(a[0] ^ b[0]) + bitsIn(a[1] ^ b[1]);

const share = (part, all) => (all === 0 ? '   -' : (part / all).toFixed(2));

const row = (label, cells) =>
  console.log(`${label.padEnd(38)}${cells.map((cell) => String(cell).padStart(7)).join('')}`);

const printEdits = (bodies, edits, hashOf) => {
  row('found within a distance of', distances);
  for (const [name, edit] of Object.entries(edits))
    for (const [label, isIn] of [
      ['under 150 words', (count) => count < 150],
      ['150 and more', (count) => count >= 150],
    ]) {
      const found = bodies
        .filter((body) => isIn(body.split(/\s+/).length))
        .flatMap((body) => {
          const copy = edit(body);
          return copy === undefined ? [] : [distanceOf(hashOf(body), hashOf(copy))];
        });
      row(
        `${name}, ${label}`,
        distances.map((most) => share(found.filter((one) => one <= most).length, found.length)),
      );
    }
};

/** All bodies and all edits but the two that cut most, in clusters: pairs of the same story, as found. */
const printPairs = async (bodies, edits, { hashOf, dist }) => {
  const { findClusters } = await import(join(dist, 'dedupe', 'clusters.js'));
  const { createRecordTable } = await import(join(dist, 'dedupe', 'record-table.js'));
  const copies = Object.entries(edits).filter(([name]) => !/half|quarter/.test(name));
  const table = createRecordTable();
  const stories = [];
  const digits = (n) => n.toString(16).padStart(8, '0');
  for (const [story, body] of bodies.entries())
    for (const text of [body, ...copies.map(([, edit]) => edit(body))]) {
      if (text === undefined) continue;
      const id = digits(stories.length).repeat(4);
      const simhash = hashOf(text).map(digits).join('');
      table.add({ id, contentHash: id.repeat(2), simhash, wordCount: 100, publishedMs: 0 });
      stories.push(story);
    }
  row('', distances);
  const results = distances.map((distance) => {
    const { earliest } = findClusters(table.columns(), distance);
    const pairs = { same: 0, found: 0, right: 0 };
    for (let a = 0; a < stories.length; a += 1)
      for (let b = 0; b < a; b += 1) {
        const isSame = stories[a] === stories[b];
        const isFound = earliest[a] === earliest[b];
        pairs.same += isSame ? 1 : 0;
        pairs.found += isFound ? 1 : 0;
        pairs.right += isSame && isFound ? 1 : 0;
      }
    return pairs;
  });
  console.log(`${stories.length} records of ${bodies.length} stories in clusters`);
  row(
    'pairs found that are of a story',
    results.map(({ right, found }) => share(right, found)),
  );
  row(
    'pairs of a story that are found',
    results.map(({ right, same }) => share(right, same)),
  );
};

/** Pairs of different stories as close as that by chance, were a million spread evenly over 64 bits. */
const chance = (most) => {
  let [sum, ways] = [0, 1];
  for (let bits = 0; bits <= most; bits += 1) {
    sum += ways;
    ways = (ways * (64 - bits)) / (bits + 1);
  }
  return ((1e12 / 2) * sum) / 2 ** 64;
};

const printStrangers = (bodies, hashOf) => {
  const length = 60;
  const passages = bodies.flatMap((body, story) => {
    const words = body.split(/\s+/);
    return Array.from({ length: Math.floor(words.length / length) }, (_, k) => ({
      story,
      hash: hashOf(words.slice(k * length, (k + 1) * length).join(' ')),
    }));
  });
  const counts = Array(65).fill(0);
  let pairs = 0;
  for (const [i, a] of passages.entries())
    for (const b of passages.slice(0, i)) {
      if (a.story === b.story) continue;
      counts[distanceOf(a.hash, b.hash)] += 1;
      pairs += 1;
    }
  const upTo = (most) => counts.slice(0, most + 1).reduce((sum, count) => sum + count, 0);
  const shown = [8, 12, 13, 14, 15, 16, 17, 18];
  console.log(`${pairs} pairs of passages of ${length} words from different stories`);
  row('within a distance of', shown);
  row('as found', shown.map(upTo));
  row(
    'spread evenly',
    shown.map((most) => ((chance(most) / 5e11) * pairs).toFixed(0)),
  );
  row('of a million, spread evenly', distances);
  row(
    'pairs',
    distances.map((most) =>
      chance(most) < 10 ? chance(most).toPrecision(1) : Math.round(chance(most)),
    ),
  );
};

const main = async () => {
  const { values: flags } = parseArgs({ options });
  if (flags.help) return console.log(help);
  const dist = dirname(resolve(flags.dist));
  const { simhash } = await import(join(dist, 'read', 'fingerprint.js'));
  const hashOf = (body) => halves(simhash(body));
  const sets = ['fundus', 'scrapinghub', 'indonesian', 'indonesian-pages'];
  const folders = [join(root, 'fixtures'), ...sets.map((set) => join(flags.corpus, set))];
  const bodies = readBodies(join(dist, 'cli', 'main.js'), folders);
  const words = bodies.flatMap((body) => body.split(/\s+/));
  const edits = editsWith(createRandom(), words);
  console.log(`${bodies.length} different bodies of 30 words and more`);
  printEdits(bodies, edits, hashOf);
  await printPairs(bodies, edits, { hashOf, dist });
  printStrangers(bodies, hashOf);
};

await main();
