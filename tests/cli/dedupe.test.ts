import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simhash } from '../../src/read/fingerprint.ts';
import { bin, type Ended, type Folder, kliping, makeFolder, start } from './program.ts';

let folder: Folder;

beforeAll(() => {
  folder = makeFolder();
});

afterAll(() => folder.remove());

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');

interface Given {
  readonly sim?: string;
  readonly content?: number;
  readonly words?: number;
  readonly date?: string | null;
  readonly agency?: string;
}

/** A line as extract writes it, with the keys that matter and one that does not. */
const lineOf = (n: number, { sim, content = n, words = 100, date = null, agency }: Given): string =>
  JSON.stringify({
    id: hex(n, 32),
    headline: `Berita ${n}: “beras” naik`,
    author: agency === undefined ? [] : [{ name: agency, role: 'agency', raw: agency }],
    datePublished: date,
    wordCount: words,
    contentHash: hex(content, 8).repeat(8),
    simhash: sim ?? hex(n, 16).replaceAll('0', 'f'),
  });

const far = ['0000000000000000', 'ffffffff00000000', '00000000ffffffff'] as const;

/** Three stories; the first is printed three times, first by the third to tell it. */
const lines = [
  lineOf(1, { sim: far[0], date: '2021-05-06T10:12:00+07:00' }),
  lineOf(2, { sim: far[1] }),
  lineOf(3, { sim: '00000000000000ff', date: '2021-05-06T10:00:00+07:00', agency: 'ANTARA' }),
  lineOf(4, { sim: far[2] }),
  lineOf(5, { sim: '0000000000000001' }),
];
const input = `${lines.join('\n')}\n`;

interface Marked {
  readonly id: string;
  readonly cluster: {
    readonly id: string;
    readonly size: number;
    readonly position: number;
    readonly agency: string | null;
    readonly distance: number;
  };
}

const recordsOf = ({ stdout }: Ended): Marked[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Marked);

/** `1 2/3 8`: id, position / size, distance. */
const told = (ended: Ended): string[] =>
  recordsOf(ended).map(
    ({ id, cluster }) =>
      `${Number.parseInt(id, 16)} ${cluster.position}/${cluster.size} ${cluster.distance}`,
  );

const marked = ['1 2/3 8', '2 1/1 0', '3 1/3 0', '4 1/1 0', '5 3/3 7'];

const dedupe = (args: readonly string[], stdin: string | Uint8Array = '') =>
  kliping(['dedupe', ...args], { stdin, cwd: folder.path });

describe('every record comes out as it came, in order, with its cluster', () => {
  test('byte for byte, at its end', async () => {
    const ended = await dedupe([], input);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout.replaceAll(/,"cluster":\{[^}]*\}/g, '')).toBe(input);
    expect(told(ended)).toEqual(marked);
    expect(recordsOf(ended)[0]?.cluster).toEqual({
      id: hex(3, 32),
      size: 3,
      position: 2,
      agency: 'ANTARA',
      distance: 8,
    });
  });

  test.each([
    ['standard input by name', ['-'], input],
    ['gzip on standard input', ['-'], gzipSync(input)],
    ['lines that end in CRLF, blank ones among them', [], `${lines.join('\r\n\r\n')}\r\n`],
    ['a last line without its end', [], lines.join('\n')],
    ['a byte order mark', [], `\ufeff${input}`],
    [
      'gzip of two members',
      [],
      Buffer.concat([gzipSync(`${lines[0]}\n`), gzipSync(lines.slice(1).join('\n'))]),
    ],
  ])('from %s', async (_, args, stdin) => {
    const ended = await dedupe(args, stdin);
    expect({ stderr: ended.stderr, told: told(ended) }).toEqual({ stderr: '', told: marked });
  });

  test('from files as if they were one, gzip known by its first bytes', async () => {
    folder.write('a.jsonl', `${lines.slice(0, 2).join('\n')}\n`);
    folder.write('b.txt', gzipSync(lines.slice(2, 4).join('\n')));
    const ended = await dedupe(['a.jsonl', 'b.txt', '-'], lines[4]);
    expect({ code: ended.code, told: told(ended) }).toEqual({ code: 0, told: marked });
  });

  test('a cluster of a run before is replaced', async () => {
    const once = await dedupe(['--distance', '0'], input);
    expect(told(once)).toEqual(lines.map((_, i) => `${i + 1} 1/1 0`));
    expect(told(await dedupe([], once.stdout))).toEqual(marked);
  });

  test('copies of one agency text in two papers are a cluster, another text is not', async () => {
    const text = `Harga beras di pasar induk naik sejak awal pekan, kata para pedagang. ${Array.from({ length: 150 }, (_, i) => `kata${i}`).join(' ')}`;
    const bodies = [
      text,
      `JAKARTA, KOMPAS.com - ${text}`,
      `${text} (ant/abc)`,
      text.split(' ').reverse().join(' '),
    ];
    const records = bodies.map((body, i) => lineOf(i, { sim: simhash(body) }));
    const sizes = recordsOf(await dedupe([], records.join('\n'))).map(
      ({ cluster }) => cluster.size,
    );
    expect(sizes).toEqual([3, 3, 3, 1]);
  });
});

describe('flags', () => {
  test.each([
    ['--distance 6', ['1 1/2 0', '2 1/1 0', '3 1/1 0', '4 1/1 0', '5 2/2 1']],
    ['--only-first', ['2 1/1 0', '3 1/3 0', '4 1/1 0']],
  ])('%s', async (flags, wanted) => {
    expect(told(await dedupe(flags.split(' '), input))).toEqual(wanted);
  });

  test('--clusters prints one line for each cluster of two or more', async () => {
    const { code, stdout } = await dedupe(['--clusters'], input);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `${JSON.stringify({
        id: hex(3, 32),
        size: 3,
        agency: 'ANTARA',
        distance: 8,
        members: [
          { id: hex(3, 32), distance: 0 },
          { id: hex(1, 32), distance: 8 },
          { id: hex(5, 32), distance: 7 },
        ],
      })}\n`,
    );
  });

  test('--verbose says what was done', async () => {
    const { stderr } = await dedupe(['--verbose'], input);
    expect(stderr).toBe('kliping: 5 records in 3 clusters, 2 copies; 0 failed\n');
  });

  test.each([
    ['--distance 13', 'Give a whole number from 0 to 12.'],
    ['--distance -1', 'Give a whole number from 0 to 12.'],
    ['--distance 1.5', 'Give a whole number from 0 to 12.'],
    ['--clusters --only-first', 'cannot be used with'],
    ['--errors -', 'would mix with the records'],
    ['--only-frist', 'Did you mean --only-first?'],
  ])('%s is wrong use', async (flags, what) => {
    const { code, stdout, stderr } = await dedupe(flags.split(' '), input);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(what);
  });
});

test.each([
  ['no bytes', ''],
  ['blank lines', '\n \r\n\n'],
  ['gzip of nothing', gzipSync('')],
])('%s is no record and no failure', async (_, stdin) => {
  expect(await dedupe([], stdin)).toEqual({ code: 0, stdout: '', stderr: '' });
});

describe('what is no record is told with its line, counted and left out', () => {
  test('others go on: 3', async () => {
    const stdin = [lines[0], 'bukan JSON \u001b[31m', '', '{}', ...lines.slice(1)].join('\n');
    const ended = await dedupe([], stdin);
    expect({ code: ended.code, told: told(ended) }).toEqual({ code: 3, told: marked });
    expect(ended.stderr).toBe(
      `kliping: -, line 2: is not JSON; give lines as kliping extract writes them
kliping: -, line 4: its id is not 32 hex digits; give lines as kliping extract writes them
kliping: 5 records in 3 clusters, 2 copies; 2 failed
`,
    );
  });

  test('none is one: 4', async () => {
    const { code, stdout } = await dedupe([], '<html>\n</html>\n');
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
  });

  test('--quiet says nothing', async () => {
    expect(await dedupe(['-q'], 'x')).toEqual({ code: 4, stdout: '', stderr: '' });
  });

  test('--errors FILE holds them as JSON lines', async () => {
    folder.write('bad.jsonl', `${lines[0]}\n[1]\n`);
    const { code, stderr } = await dedupe(['bad.jsonl', 'gone.jsonl', '--errors', 'errors.jsonl']);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: 'kliping: 1 record in 1 cluster, 0 copies; 2 failed; details in errors.jsonl\n',
    });
    const told = readFileSync(folder.at('errors.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(told).toMatchObject([
      { input: 'bad.jsonl', url: null, code: 'bad-record', detail: { line: 2 } },
      { input: 'gone.jsonl', url: null, code: 'input-missing' },
    ]);
  });

  test('of a gzip file that is cut off the records before that place are written', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => lineOf(i + 1, { words: 5 })).join('\n');
    const packed = gzipSync(many);
    folder.write('cut.gz', packed.subarray(0, packed.length >> 1));
    const ended = await dedupe(['cut.gz', '-'], input);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('cut.gz: the gzip data is cut off');
    const ids = recordsOf(ended).map(({ id }) => Number.parseInt(id, 16));
    expect(ids.length).toBeGreaterThan(1_000);
    // All that was unpacked, in order, then the next input.
    expect(ids.slice(0, -5)).toEqual(ids.slice(0, -5).map((_, i) => i + 1));
    expect(ids.slice(-5)).toEqual([1, 2, 3, 4, 5]);
  });

  test.each([
    ['no such file', ['gone.jsonl'], 'gone.jsonl: no such file or folder; check the name'],
    ['a folder', ['.'], '.: is a folder; name the files in it'],
  ])('%s: 4', async (_, args, what) => {
    const { code, stderr } = await dedupe(args);
    expect(code).toBe(4);
    expect(stderr).toContain(`kliping: ${what}\n`);
  });

  test('standard input twice: it can be read once', async () => {
    const ended = await dedupe(['-', '-'], input);
    expect({ code: ended.code, told: told(ended) }).toEqual({ code: 3, told: marked });
    expect(ended.stderr).toContain('can be read once');
  });
});

describe('bodies that are too many of a kind', () => {
  test('are clusters still, and that some may be in parts is said', async () => {
    // A thousand and more that agree in most bits, in any band.
    const many = Array.from({ length: 4_000 }, (_, i) => lineOf(i + 1, { sim: hex(i, 16) }));
    const ended = await dedupe([], many.join('\n'));
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain('bodies are variants of one mould');
    expect(recordsOf(ended)).toHaveLength(4_000);
    expect(recordsOf(ended)[0]?.cluster.size).toBeGreaterThan(1_000);
  });
});

const shell = async (command: string): Promise<{ code: unknown; out: string; err: string }> => {
  const child = spawn('bash', ['-c', `set -o pipefail; ${command}`], { cwd: folder.path });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, ...said };
};
const program = `"${process.execPath}" "${bin}"`;

describe('pipes', () => {
  test.each(['', ' --only-first'])(
    'fault 2: `dedupe%s | head -1` ends quietly with 0',
    async (flags) => {
      const many = Array.from({ length: 30_000 }, (_, i) => lineOf(i, { words: 5 }));
      folder.write('many.jsonl', many.join('\n'));
      const { code, out, err } = await shell(`${program} dedupe many.jsonl${flags} | head -1`);
      expect({ code, err, lines: out.trimEnd().split('\n').length }).toEqual({
        code: 0,
        err: '',
        lines: 1,
      });
    },
  );

  test('a file that is a pipe is read as well', async () => {
    folder.write('a.jsonl', input);
    const { code, out } = await shell(`${program} dedupe <(cat a.jsonl)`);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(6);
  });

  test('nothing is left in the folder of temporary files', async () => {
    const { code } = await shell(
      `mkdir -p tmp && TMPDIR="$PWD/tmp" ${program} dedupe < a.jsonl > marked.jsonl`,
    );
    expect(code).toBe(0);
    expect(readdirSync(folder.at('tmp'))).toEqual([]);
  });

  test('fault 16: without room for a temporary file: 8', async () => {
    const { code, out, err } = await shell(`TMPDIR="$PWD/none" ${program} dedupe < a.jsonl`);
    expect({ code, out }).toEqual({ code: 8, out: '' });
    expect(err).toContain('name another folder in TMPDIR');
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'fault 15: %s while standard input is awaited: %i, nothing written',
  async (signal, code) => {
    folder.write('bad.jsonl', 'x');
    const { child, says, ended } = start(['dedupe', 'bad.jsonl', '-'], { cwd: folder.path });
    child.stdin?.write(input);
    // That is told when it listens for signals, and standard input comes next.
    await says('bad.jsonl, line 1');
    child.kill(signal);
    await says('interrupted');
    expect(await ended).toMatchObject({ code, stdout: '' });
  },
);
