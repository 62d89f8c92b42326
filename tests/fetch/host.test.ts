import { beforeEach, describe, expect, test } from '@jest/globals';
import { Host, type Pace } from '../../src/fetch/host.ts';
import { type HostMemory, pastOf } from '../../src/fetch/host-memory.ts';
import type { Ending, Turn } from '../../src/fetch/turn.ts';
import { type HandClock, handClock } from './hand-clock.ts';

let clock: HandClock;
/** When each request began, in milliseconds from the start, by its label. */
let began: Record<string, number>;
let refused: Record<string, string>;

beforeEach(() => {
  clock = handClock();
  began = {};
  refused = {};
});

const never = new AbortController().signal;
const pace = (changed: Partial<Pace> = {}): Pace => ({
  delayMs: 1_000,
  width: 1,
  maxPauseMs: 300_000,
  clock,
  random: () => 0,
  past: pastOf(undefined, () => new Date()),
  ...changed,
});

const hostWith = (changed: Partial<Pace> = {}): Host => new Host('kabar.example', pace(changed));
const ok = { outcome: { status: 200 }, durationMs: 10 } as const;

/** Waits for a turn, takes `sentMs` to send the request, `answeredMs` until an answer begins, and `ms` for all of it. */
const ask = async (
  host: Host,
  label: string,
  {
    sentMs = 0,
    answeredMs = 0,
    ms = 10,
    ending = ok as Ending,
    signals = [never],
    isFollowUp = false,
  } = {},
): Promise<void> => {
  let turn: Turn;
  try {
    turn = await host.enter({ label, signals, isFollowUp });
  } catch (error) {
    refused[label] = (error as { code?: string }).code ?? String(error);
    return;
  }
  const send = (): void => {
    turn.sent();
    began[label] = clock.now() - 1_000;
  };
  const steps: [ms: number, step: () => void][] = [
    [sentMs, send],
    [answeredMs, () => turn.answered()],
  ];
  for (const [afterMs, step] of steps)
    if (afterMs === 0) step();
    else clock.after(afterMs, step);
  clock.after(ms, () => turn.end(ending));
};

const askAll = (host: Host, labels: readonly string[], how = {}): void => {
  for (const label of labels) void ask(host, label, how);
};

describe('requests to one host', () => {
  test('fault 5: begin a delay apart, one at a time, in order', async () => {
    askAll(hostWith(), ['a', 'b', 'c']);
    await clock.pass(10_000);
    expect(began).toEqual({ a: 0, b: 1_000, c: 2_000 });
  });

  test('wait for one that takes longer than the delay', async () => {
    const host = hostWith({ delayMs: 100 });
    askAll(host, ['a', 'b'], { ms: 700 });
    await clock.pass(2_000);
    expect(began).toEqual({ a: 0, b: 700 });
  });

  test('run side by side up to the width, still a delay apart', async () => {
    askAll(hostWith({ width: 2, delayMs: 100 }), ['a', 'b', 'c'], { ms: 1_000 });
    await clock.pass(3_000);
    expect(began).toEqual({ a: 0, b: 100, c: 1_000 });
  });

  test('come later by chance, never earlier', async () => {
    askAll(hostWith({ random: () => 1 }), ['a', 'b']);
    await clock.pass(3_000);
    expect(began).toEqual({ a: 0, b: 1_200 });
  });

  test('count from when a request goes out, not from when it was let in', async () => {
    const host = hostWith();
    const turn = await host.enter({ label: 'a', signals: [never] });
    await clock.pass(5_000);
    turn.sent();
    turn.end(ok);
    void ask(host, 'b');
    await clock.pass(2_000);
    expect(began).toEqual({ b: 6_000 });
  });

  test('come a delay after the answer to the one before: the host may have had that as late', async () => {
    askAll(hostWith(), ['a', 'b'], { answeredMs: 300, ms: 400 });
    await clock.pass(3_000);
    expect(began).toEqual({ a: 0, b: 1_300 });
  });

  test('come a delay after the end of one that brought no answer', async () => {
    const ending: Ending = { outcome: 'no-answer', durationMs: 400 };
    askAll(hostWith(), ['a', 'b'], { answeredMs: 1_000_000, ms: 400, ending });
    await clock.pass(3_000);
    expect(began).toEqual({ a: 0, b: 1_400 });
  });

  test('side by side wait for no answer, but until the one before is sent', async () => {
    const how = { sentMs: 2_000, answeredMs: 2_900, ms: 3_000 };
    askAll(hostWith({ width: 3 }), ['a', 'b', 'c'], how);
    await clock.pass(20_000);
    expect(began).toEqual({ a: 2_000, b: 5_000, c: 8_000 });
  });

  test('that were never sent leave the host to the next', async () => {
    const ending: Ending = { outcome: 'no-answer', durationMs: 50 };
    const host = hostWith({ width: 2 });
    askAll(host, ['a', 'b'], { sentMs: 1_000_000, ms: 50, ending });
    askAll(host, ['c']);
    await clock.pass(5_000);
    expect(began).toEqual({ c: 2_000 });
  });

  test('without a delay wait for nothing', async () => {
    askAll(hostWith({ width: 2, delayMs: 0 }), ['a', 'b', 'c'], { sentMs: 300, ms: 500 });
    await clock.pass(2_000);
    expect(began).toEqual({ a: 300, b: 300, c: 800 });
  });

  test('keep to a longer Crawl-delay, and a shorter one changes nothing', async () => {
    const host = hostWith();
    host.atLeast(5_000);
    host.atLeast(10);
    askAll(host, ['a', 'b']);
    await clock.pass(10_000);
    expect(began).toEqual({ a: 0, b: 5_000 });
  });

  test('that belong to something begun go before those that do not, in their order', async () => {
    const host = hostWith({ delayMs: 100 });
    askAll(host, ['a', 'b', 'c']);
    askAll(host, ['repeat', 'next page'], { isFollowUp: true });
    await clock.pass(2_000);
    expect(Object.keys(began)).toEqual(['a', 'repeat', 'next page', 'b', 'c']);
  });

  test('are not made for those who went away', async () => {
    const host = hostWith();
    const left = new AbortController();
    void ask(host, 'a');
    void ask(host, 'b', { signals: [never, left.signal] });
    void ask(host, 'c');
    left.abort('gone');
    await clock.pass(5_000);
    expect(began).toEqual({ a: 0, c: 1_000 });
    expect(refused).toEqual({ b: 'gone' });
  });
});

describe('a host that is in trouble is asked less', () => {
  test('slow answers bring rests as long as they take', async () => {
    const host = hostWith();
    const slow: Ending = { outcome: { status: 200 }, durationMs: 3_000 };
    askAll(host, ['a', 'b', 'c'], { ms: 3_000, ending: slow });
    await clock.pass(30_000);
    expect(began).toEqual({ a: 0, b: 3_000, c: 6_000 });
    expect(host.meanMs).toBe(3_000);
  });

  test.each([429, 503])(
    'after %i the distance doubles, after answers it shrinks',
    async (status) => {
      const host = hostWith();
      const no: Ending = { outcome: { status }, durationMs: 10 };
      void ask(host, 'a', { ending: no });
      void ask(host, 'b', { ending: no });
      askAll(host, ['c', 'd']);
      await clock.pass(60_000);
      // a, then 10 ms later the rest of a second beside the delay; then two; then 80 % of two.
      expect(began.b).toBe(2_010);
      expect((began.c ?? 0) - 2_010).toBe(3_010);
      expect((began.d ?? 0) - (began.c ?? 0)).toBeLessThanOrEqual(3_010);
    },
  );

  test('fault 30: Retry-After pauses the host, not the one address', async () => {
    const host = hostWith();
    const no: Ending = { outcome: { status: 429 }, retryAfterMs: 60_000, durationMs: 10 };
    void ask(host, 'a', { ending: no });
    void ask(host, 'b');
    await clock.pass(59_000);
    expect(began).toEqual({ a: 0 });
    await clock.pass(5_000);
    expect(began.b).toBe(60_010);
  });

  test('fault 30: a pause too long to wait for refuses at once whoever waits and comes', async () => {
    const host = hostWith({ maxPauseMs: 5_000 });
    const no: Ending = { outcome: { status: 503 }, retryAfterMs: 60_000, durationMs: 10 };
    void ask(host, 'a', { ending: no });
    void ask(host, 'b');
    await clock.pass(20);
    void ask(host, 'c');
    await clock.pass(10);
    expect(refused).toEqual({ b: 'host-paused', c: 'host-paused' });
  });
});

/** The time of day that the hand clock's beginning is. */
const noon = new Date('2026-11-24T12:00:00Z');

/** A memory in a variable: how far off each host's first request is, and what is kept. */
const memoryOf = (restMs: number | undefined) => {
  const kept: (readonly [string, number])[] = [];
  const memory: HostMemory = {
    notBefore: () => (restMs === undefined ? undefined : noon.getTime() + restMs),
    pause: (host, untilMs) => void kept.push([host, untilMs - noon.getTime()]),
  };
  const past = pastOf(memory, () => new Date(noon.getTime() + clock.now() - 1_000));
  return { past, kept };
};

describe('fault 30: what outlives a run', () => {
  test.each([
    ['nothing is known: at once', undefined, 0],
    ['the time has come: at once', -5, 0],
    ['the last run ended just now: a delay after it', 700, 700],
    ['the host is paused: when the pause is over', 60_000, 60_000],
    ['further off than any pause there is: a clock was wrong, at once', 1e12, 0],
  ])('%s', async (_rule, restMs, beganMs) => {
    const host = hostWith({ past: memoryOf(restMs).past });
    askAll(host, ['a', 'b']);
    await clock.pass(70_000);
    expect(began).toEqual({ a: beganMs, b: beganMs + 1_000 });
  });

  test('a pause of an earlier run is waited for no longer than a fresh one', async () => {
    const host = hostWith({ past: memoryOf(60_000).past, maxPauseMs: 5_000 });
    askAll(host, ['a']);
    await clock.pass(10);
    expect(refused).toEqual({ a: 'host-paused' });
  });

  test('the distance to the last run is waited for also where no pause is', async () => {
    const host = hostWith({ past: memoryOf(1_100).past, maxPauseMs: 0 });
    askAll(host, ['a']);
    await clock.pass(2_000);
    expect(began).toEqual({ a: 1_100 });
  });

  test.each([
    ['since', -700, 3_300],
    ['to come', 700, 4_700],
    ['so long ago that the longer delay has passed', -9_000, 0],
  ])('a longer Crawl-delay holds from the last run on, %s', async (_when, restMs, beganMs) => {
    const host = hostWith({ past: memoryOf(restMs).past });
    host.atLeast(5_000);
    askAll(host, ['a', 'b']);
    await clock.pass(30_000);
    expect(began).toEqual({ a: beganMs, b: beganMs + 5_000 });
  });

  test.each([
    ['Retry-After: until its end', 429, 60_000, [60_010]],
    ['a refusal without one: until the next request would have been made', 503, undefined, [2_010]],
    ['an answer, though it is an error: nothing', 500, undefined, []],
  ])('kept is after %s', async (_rule, status, retryAfterMs, untilMs) => {
    const { past, kept } = memoryOf(undefined);
    const ending = { outcome: { status }, retryAfterMs, durationMs: 10 };
    await ask(hostWith({ past }), 'a', { ending });
    await clock.pass(20);
    expect(kept).toEqual(untilMs.map((ms) => ['kabar.example', ms]));
  });

  test('where it cannot be kept that is told, and whoever waits goes on', async () => {
    const { past } = memoryOf(undefined);
    const keepRest = () => {
      throw new Error('the disk is full');
    };
    const host = hostWith({ past: { ...past, keepRest } });
    const turn = await host.enter({ label: 'a', signals: [never] });
    void ask(host, 'b');
    expect(() => turn.end({ outcome: { status: 429 }, durationMs: 10 })).toThrow('disk is full');
    await clock.pass(5_000);
    expect(began).toHaveProperty('b');
  });
});

describe('ten failures in a row', () => {
  const bad: Ending = { outcome: 'no-answer', durationMs: 10 };
  const failTen = async (host: Host): Promise<void> => {
    askAll(host, [...'0123456789'], { ending: bad });
    await clock.pass(60_000);
  };

  test('leave the host alone: who comes is refused', async () => {
    const host = hostWith({ delayMs: 10 });
    askAll(host, [...'0123456789', 'late'], { ending: bad });
    await clock.pass(5_000);
    void ask(host, 'later');
    await clock.pass(10);
    expect(refused).toEqual({ late: 'host-unavailable', later: 'host-unavailable' });
    expect(Object.keys(began)).toHaveLength(10);
  });

  test('nine and an answer do not', async () => {
    const host = hostWith({ delayMs: 10 });
    askAll(host, [...'012345678'], { ending: bad });
    askAll(host, ['ok']);
    askAll(host, [...'abcdefghi'], { ending: bad });
    await clock.pass(5_000);
    expect(refused).toEqual({});
  });

  test('are forgotten when one request finds the host well; the others wait for it', async () => {
    const host = hostWith({ delayMs: 10, width: 4 });
    await failTen(host);
    void ask(host, 'probe', { ms: 500 });
    askAll(host, ['x', 'y']);
    await clock.pass(400);
    expect(began).not.toHaveProperty('x');
    await clock.pass(500);
    expect(began).toHaveProperty('x');
    expect(began).toHaveProperty('y');
    expect(refused).toEqual({});
  });

  test('and a probe that fails send the others away, for twice as long', async () => {
    const host = hostWith({ delayMs: 10 });
    await failTen(host);
    void ask(host, 'probe', { ending: bad });
    void ask(host, 'x');
    await clock.pass(50_000);
    expect(refused).toEqual({ x: 'host-unavailable' });
    void ask(host, 'y');
    await clock.pass(20_000);
    void ask(host, 'z');
    await clock.pass(1_000);
    expect(refused).toEqual({ x: 'host-unavailable', y: 'host-unavailable' });
    expect(began).toHaveProperty('z');
  });

  test('count only what the host is answerable for', async () => {
    const host = hostWith({ delayMs: 10 });
    askAll(host, [...'0123456789'], { ending: { outcome: 'unknown', durationMs: 1 } });
    askAll(host, ['x']);
    await clock.pass(5_000);
    expect(refused).toEqual({});
  });
});

test('a host with nothing to remember is idle; one that runs, waits, rests or failed is not', async () => {
  const host = hostWith();
  void ask(host, 'a');
  expect(host.isIdle).toBe(false);
  await clock.pass(500);
  expect(host.isIdle).toBe(false);
  await clock.pass(1_000);
  expect(host.isIdle).toBe(true);
  void ask(host, 'b', { ending: { outcome: 'no-answer', durationMs: 1 } });
  await clock.pass(5_000);
  expect(host.isIdle).toBe(false);
});
