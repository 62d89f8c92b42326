/** Many addresses over many hosts, through the whole of the program but its command line. */
import diagnostics from 'node:diagnostics_channel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createInlineExtractor } from '../../src/cli/inline-extractor.ts';
import type { Clock } from '../../src/fetch/clock.ts';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../src/fetch/create-fetcher.ts';
import { type RunCounts, run } from '../../src/flow/run.ts';
import { readInputs } from '../../src/input/read-inputs.ts';
import type { Extractor } from '../../src/ports.ts';
import type { Article } from '../../src/types.ts';
import { heapMb } from '../robustness/heap.ts';
import { type LoadServer, startLoadServer } from '../servers/load.ts';
import { toThisMachine } from '../servers/to-this-machine.ts';
import { plainOptions } from './options.ts';

export interface LoadSizes {
  /** Of the mixed run; twenty addresses for each host. */
  readonly hosts: number;
  /** Addresses that come over standard input. */
  readonly listed: number;
  /** Hosts with one address each. */
  readonly singles: number;
  /** Addresses of the one host. */
  readonly ofOneHost: number;
}

/** A clock that runs faster, so that seconds of waiting pass in tenths. */
const fastClock = (times: number): Clock => ({
  now: () => performance.now() * times,
  after: (ms, call) => {
    const timer = setTimeout(call, ms / times);
    return () => clearTimeout(timer);
  },
});

/** What each twentieth address is, and how it must end: `written`, or the code of its failure. */
const kinds: readonly (readonly [string, string])[] = [
  ...Array.from({ length: 9 }, () => ['ok', 'written'] as const),
  ['gzip', 'written'],
  ['gzip', 'written'],
  ['gone', 'http-status'],
  ['shaky', 'written'],
  ['busy', 'written'],
  ['reset-once', 'written'],
  ['reset', 'incomplete-body'],
  ['drip', 'fetch-timeout'],
  ['hop', 'written'],
  ['hop', 'written'],
  ['soft', 'either'],
];

let server: LoadServer;
let fetcher: Fetcher | undefined;

const open = async (options: Partial<FetcherOptions>): Promise<Fetcher> => {
  fetcher = await createFetcher({ ...plainOptions, lookup: toThisMachine, ...options });
  return fetcher;
};

const addressOf = (host: number, path: string): string =>
  `http://h${host}.example.test:${server.port}/${path}`;

interface Ran {
  readonly counts: RunCounts;
  /** The inputs in the order they were told, with how each ended. */
  readonly ends: readonly (readonly [string, string])[];
}

/** An extractor that costs nothing, for runs that are about the fetching. */
const noExtractor: Extractor = {
  extract: async () => ({ warnings: [] }) as unknown as Article,
};

const runList = async (
  source: { readonly list: string; readonly stdin?: AsyncIterable<string> },
  { fetchPage }: Fetcher,
  {
    extractor,
    ahead = 500,
    onEnd = () => undefined,
  }: { extractor: Extractor; ahead?: number; onEnd?: (label: string, how: string) => void },
): Promise<RunCounts> =>
  run(readInputs([], { maxBytes: 1_000_000, fetchPage, ...source }), {
    extractor,
    width: 16,
    ahead,
    onArticle: (_, { label }) => onEnd(label, 'written'),
    onFailure: ({ input, failure }) => onEnd(input, failure.code),
  });

/** Writes a list, runs it, and takes it away. */
const runAddresses = async (
  addresses: readonly string[],
  from: Fetcher,
  extractor: Extractor,
): Promise<Ran> => {
  const folder = mkdtempSync(join(tmpdir(), 'kliping-load-'));
  const list = join(folder, 'addresses.txt');
  writeFileSync(list, addresses.join('\n'));
  const ends: [string, string][] = [];
  try {
    const onEnd = (label: string, how: string) => void ends.push([label, how]);
    return { counts: await runList({ list }, from, { extractor, onEnd }), ends };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** When requests went out, by origin, in milliseconds. */
const watchSent = () => {
  const sent = new Map<string, number[]>();
  const onSent = (message: unknown): void => {
    const { origin } = (message as { request: { origin: string } }).request;
    sent.set(origin, [...(sent.get(origin) ?? []), performance.now()]);
  };
  diagnostics.subscribe('undici:client:sendHeaders', onSent);
  const stop = (): void => void diagnostics.unsubscribe('undici:client:sendHeaders', onSent);
  /** Milliseconds from each request to the next at the same host. */
  const gaps = (): number[] =>
    [...sent.values()].flatMap((times) => times.slice(1).map((time, i) => time - (times[i] ?? 0)));
  return { stop, gaps };
};

/** Each host is asked at its pace, how busy ever the machine is. */
const expectPace = ({ gaps }: ReturnType<typeof watchSent>, delayMs: number): void => {
  // Numbers of a clock that runs faster are a little round.
  expect(Math.min(...gaps())).toBeGreaterThan(delayMs - 0.001);
};

/** What objects may have grown by when all is done, the collector's work done too. */
const maxKeptMb = 50;

/** Memory and the longest time that nothing else could happen, until it is told. */
const watchProcess = () => {
  const keptBeforeMb = heapMb();
  const startMb = process.memoryUsage().rss / 1e6;
  let peakMb = startMb;
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, process.memoryUsage().rss / 1e6);
  }, 50);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const startMs = performance.now();
  return (name: string, addresses: number): void => {
    clearInterval(timer);
    delay.disable();
    const grownMb = peakMb - startMb;
    const keptMb = heapMb() - keptBeforeMb;
    const seconds = (performance.now() - startMs) / 1_000;
    const [p50, p99, most] = [delay.percentile(50), delay.percentile(99), delay.max].map(
      (ns) => `${Math.round(ns / 1e6)} ms`,
    );
    process.stderr.write(
      `${name}: ${addresses} addresses in ${seconds.toFixed(1)} s, ${Math.round(grownMb)} MB above start, ${Math.round(keptMb)} MB kept; event loop held up for ${p50} (median), ${p99} (99 %), ${most} (most)\n`,
    );
    expect(keptMb).toBeLessThan(maxKeptMb);
  };
};

const mixed = (sizes: LoadSizes): void =>
  test('a mixed run: every address once, in order, each host at its pace', async () => {
    const times = 10;
    const delayMs = 1_000;
    const addresses = kinds.flatMap(([kind], i) =>
      Array.from({ length: sizes.hosts }, (_, host) => addressOf(host, `${kind}/${i}`)),
    );
    const wanted = kinds.flatMap(([, end]) => Array.from({ length: sizes.hosts }, () => end));
    const from = await open({
      clock: fastClock(times),
      delayMs,
      perHost: 1,
      concurrency: 64,
      retries: 1,
      timeoutMs: 1_500,
    });
    const extractor = createInlineExtractor(undefined);
    // Loading the extractor takes longer than a drip may.
    await extractor.extract({ body: '<p>Ya', status: 200 }, {}, new AbortController().signal);
    const sent = watchSent();
    const tell = watchProcess();
    const { counts, ends } = await runAddresses(addresses, from, extractor);
    sent.stop();
    tell('mixed', addresses.length);
    expect(ends.map(([label]) => label)).toEqual(addresses);
    const odd = ends.filter(([, end], i) => wanted[i] !== 'either' && wanted[i] !== end);
    expect(odd).toEqual([]);
    expect(counts.written + counts.failed).toBe(addresses.length);
    expect(counts.written).toBe(ends.filter(([, end]) => end === 'written').length);
    const seen = await server.counts();
    expect(seen.hosts).toBe(sizes.hosts);
    expect(seen.mostAtOneHost).toBe(1);
    expect(seen.mostAtOnce).toBeLessThanOrEqual(64);
    expect(from.account().requests).toBeGreaterThanOrEqual(seen.requests);
    expectPace(sent, delayMs / times);
  });

const fromStandardInput = (sizes: LoadSizes): void =>
  test('fault 1: a long list on standard input is pulled as it is worked off, memory is flat', async () => {
    const ahead = 100;
    let pulled = 0;
    let done = 0;
    let mostHeld = 0;
    const heaps: number[] = [];
    const stdin = async function* () {
      for (; pulled < sizes.listed; pulled += 1) {
        mostHeld = Math.max(mostHeld, pulled - done);
        yield `${addressOf(pulled % 50, `${pulled % 10 === 0 ? 'gone' : 'ok'}/${pulled}`)}\n`;
      }
    };
    const onEnd = (): void => {
      done += 1;
      if (done % Math.ceil(sizes.listed / 4) === 0) heaps.push(heapMb());
    };
    const from = await open({ perHost: 4, concurrency: 16 });
    const tell = watchProcess();
    const counts = await runList({ list: '-', stdin: stdin() }, from, {
      extractor: noExtractor,
      ahead,
      onEnd,
    });
    tell('standard input', sizes.listed);
    expect(counts).toMatchObject({
      written: sizes.listed - Math.ceil(sizes.listed / 10),
      failed: Math.ceil(sizes.listed / 10),
      stopped: false,
    });
    // Twice `ahead` may wait, one is asked for, one is on its way to be told.
    expect(mostHeld).toBeLessThanOrEqual(2 * ahead + 2);
    const [first = 0, ...later] = heaps;
    expect(Math.max(...later) - first).toBeLessThan(10);
  });

const singles = (sizes: LoadSizes): void =>
  test('fault 4: many hosts with one address each: the limit over all hosts holds', async () => {
    const concurrency = 16;
    const addresses = Array.from({ length: sizes.singles }, (_, i) => addressOf(i, `late/${i}`));
    const from = await open({ delayMs: 1_000, perHost: 1, concurrency });
    const tell = watchProcess();
    const { counts, ends } = await runAddresses(addresses, from, noExtractor);
    tell('single addresses', addresses.length);
    const seen = await server.counts();
    process.stderr.write(`  connections at once: ${seen.mostConnections}\n`);
    expect(counts).toMatchObject({ written: addresses.length, failed: 0 });
    expect(ends.map(([label]) => label)).toEqual(addresses);
    expect(seen.requests).toBe(addresses.length);
    expect(seen.mostAtOnce).toBeLessThanOrEqual(concurrency);
    // Those kept open for a host's next request, and those at work or just closing.
    expect(seen.mostConnections).toBeLessThanOrEqual(512 + 256);
  });

const oneHost = (sizes: LoadSizes): void => {
  test('fault 5: one host with many addresses is asked at its pace', async () => {
    const times = 50;
    const delayMs = 1_000;
    const addresses = Array.from({ length: sizes.ofOneHost }, (_, i) => addressOf(0, `ok/${i}`));
    const from = await open({ clock: fastClock(times), delayMs, perHost: 1 });
    const sent = watchSent();
    const { counts } = await runAddresses(addresses, from, noExtractor);
    sent.stop();
    const seen = await server.counts();
    expect(counts).toMatchObject({ written: addresses.length, failed: 0 });
    expect(seen).toMatchObject({ requests: addresses.length, mostAtOneHost: 1 });
    expectPace(sent, delayMs / times);
  });

  test.each([1, 3])('fault 5: one host has %i requests at once, no more', async (perHost) => {
    const addresses = Array.from({ length: sizes.ofOneHost }, (_, i) => addressOf(0, `late/${i}`));
    const from = await open({ perHost, concurrency: 16 });
    const { counts } = await runAddresses(addresses, from, noExtractor);
    expect(counts).toMatchObject({ written: addresses.length, failed: 0 });
    expect((await server.counts()).mostAtOneHost).toBe(perHost);
  });
};

/** The rules of a long run, over as many addresses as the sizes say. */
export const describeLoad = (sizes: LoadSizes): void =>
  describe('a long run', () => {
    beforeEach(async () => {
      server = await startLoadServer();
    });

    afterEach(async () => {
      await fetcher?.close();
      await server.close();
    });

    for (const add of [mixed, fromStandardInput, singles, oneHost]) add(sizes);
  });
