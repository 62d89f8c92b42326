import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { type RunFailure, type RunOptions, run } from '../../src/flow/run.ts';
import type { Extractor, Input } from '../../src/ports.ts';
import type { Article } from '../../src/types.ts';

/** An extractor whose record holds the page's text as its headline. */
const extractor: Extractor = {
  extract: async (page) =>
    ({ headline: String(page.body), author: [], keywords: ['x'] }) as unknown as Article,
};

const input = (label: string, load?: Input['load']): Input => ({
  label,
  load: load ?? (async () => ({ body: label, url: `https://example.com/${label}` })),
});

async function* sourceOf(inputs: Iterable<Input>): AsyncGenerator<Input> {
  for (const one of inputs) yield one;
}

const numbers = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

/** Runs and collects. */
const runAll = async (
  source: AsyncIterable<Input>,
  more: Partial<RunOptions> = {},
): Promise<{
  counts: Awaited<ReturnType<typeof run>>;
  headlines: unknown[];
  failures: RunFailure[];
}> => {
  const headlines: unknown[] = [];
  const failures: RunFailure[] = [];
  const counts = await run(source, {
    extractor,
    width: 4,
    onArticle: (article) => void headlines.push(article.headline),
    onFailure: (told) => void failures.push(told),
    ...more,
  });
  return { counts, headlines, failures };
};

describe('the run loop', () => {
  test('records come out in the order of the inputs, however long each takes', async () => {
    const labels = numbers(40);
    const inputs = labels.map((label) =>
      input(label, async () => {
        await sleep((Number(label) * 7) % 11);
        return { body: label };
      }),
    );
    const { headlines, counts } = await runAll(sourceOf(inputs));
    expect(headlines).toEqual(labels);
    expect(counts).toEqual({ written: 40, failed: 0, lacking: 0, stopped: false });
  });

  test('no inputs: nothing is written', async () => {
    expect((await runAll(sourceOf([]))).counts.written).toBe(0);
  });

  test('a failed input is told in its place and the run goes on', async () => {
    const failure = new Failure('input-missing', 'b: no such file');
    const order: string[] = [];
    const { counts } = await runAll(
      sourceOf([input('a'), input('b', () => Promise.reject(failure)), input('c')]),
      {
        onArticle: (article) => void order.push(String(article.headline)),
        onFailure: ({ input: label, failure: { code } }) => void order.push(`${label}:${code}`),
      },
    );
    expect(order).toEqual(['a', 'b:input-missing', 'c']);
    expect(counts).toEqual({ written: 2, failed: 1, lacking: 0, stopped: false });
  });

  test('an error that is no Failure becomes extract-failure, with the address of its page', async () => {
    const broken: Extractor = { extract: () => Promise.reject(new TypeError('oops')) };
    const { failures } = await runAll(sourceOf([input('a')]), { extractor: broken });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ input: 'a', url: 'https://example.com/a' });
    expect(failures[0]?.failure.code).toBe('extract-failure');
    expect(failures[0]?.failure.message).toContain('oops');
  });

  test('a record that lacks a required field is written, counted and told', async () => {
    const { counts, headlines, failures } = await runAll(sourceOf([input('a')]), {
      require: ['headline', 'author', 'keywords', 'dateline'],
    });
    expect(headlines).toEqual(['a']);
    expect(counts).toEqual({ written: 1, failed: 0, lacking: 1, stopped: false });
    expect(failures[0]?.failure.code).toBe('missing-field');
    expect(failures[0]?.failure.detail).toEqual({ fields: 'author,dateline' });
  });

  test('fault 3: never more than width are read at once, nor twice the width taken and not written', async () => {
    let reading = 0;
    let mostReading = 0;
    let taken = 0;
    let written = 0;
    let mostHeld = 0;
    const load = async () => {
      reading += 1;
      mostReading = Math.max(mostReading, reading);
      await sleep(1);
      reading -= 1;
      return { body: 'x' };
    };
    async function* source(): AsyncGenerator<Input> {
      for (let i = 0; i < 200; i += 1) {
        taken += 1;
        mostHeld = Math.max(mostHeld, taken - written);
        yield input(`${i}`, load);
      }
    }
    await runAll(source(), {
      width: 3,
      onArticle: async () => {
        await sleep(1);
        written += 1;
      },
    });
    expect(mostReading).toBe(3);
    // One more than is held: the one being written.
    expect(mostHeld).toBeLessThanOrEqual(7);
  });

  test('addresses begin ahead of the width: waiting for a host is not reading', async () => {
    let waiting = 0;
    let mostWaiting = 0;
    const remote = (label: string): Input => ({
      ...input(label, async () => {
        waiting += 1;
        mostWaiting = Math.max(mostWaiting, waiting);
        await sleep(5);
        waiting -= 1;
        return { body: label };
      }),
      isRemote: true,
    });
    const labels = numbers(30);
    const { headlines } = await runAll(sourceOf(labels.map(remote)), { width: 2, ahead: 10 });
    expect(headlines).toEqual(labels);
    expect(mostWaiting).toBe(10);
  });

  test('who watches is told of an input when it is done, not when it is written', async () => {
    const done: string[] = [];
    const late = input('late', async () => {
      await sleep(30);
      return { body: 'late' };
    });
    const gone = input('gone', () => Promise.reject(new Failure('input-missing', 'gone')));
    await runAll(sourceOf([late, gone, input('quick')]), {
      onDone: (how, { label }) => void done.push(`${label} ${how}`),
    });
    expect(done).toEqual(['gone failed', 'quick written', 'late written']);
  });

  test('a record is written as soon as it is done, though the source still waits for the next input', async () => {
    const written: string[] = [];
    let goOn: () => void = () => undefined;
    const second = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* source(): AsyncGenerator<Input> {
      yield input('first');
      await second;
      yield input('second');
    }
    await runAll(source(), {
      onArticle: (article) => {
        written.push(String(article.headline));
        goOn();
      },
    });
    expect(written).toEqual(['first', 'second']);
  });

  test('a source that breaks ends the run, after what came before it was written', async () => {
    const headlines: unknown[] = [];
    async function* source(): AsyncGenerator<Input> {
      yield input('a');
      throw new Failure('input-missing', 'list: gone');
    }
    const running = runAll(source(), {
      onArticle: (article) => void headlines.push(article.headline),
    });
    await expect(running).rejects.toMatchObject({ code: 'input-missing' });
    expect(headlines).toEqual(['a']);
  });

  test('a writer that fails ends the run, drops what is in flight and closes the source', async () => {
    let isClosed = false;
    let dropped = 0;
    async function* source(): AsyncGenerator<Input> {
      try {
        yield input('first');
        while (true)
          yield input('slow', async (signal) => {
            await sleep(60_000, undefined, { signal }).catch(() => {
              dropped += 1;
            });
            return { body: 'late' };
          });
      } finally {
        isClosed = true;
      }
    }
    const running = runAll(source(), {
      onArticle: () => Promise.reject(new Failure('output-unwritable', 'full')),
    });
    await expect(running).rejects.toMatchObject({ code: 'output-unwritable' });
    await sleep(5);
    expect(isClosed).toBe(true);
    expect(dropped).toBeGreaterThan(0);
  });
});

describe('stopping', () => {
  test('the signal stops the taking; what is in flight is finished and written', async () => {
    const stop = new AbortController();
    let taken = 0;
    async function* source(): AsyncGenerator<Input> {
      while (true) {
        taken += 1;
        yield input(`${taken}`);
      }
    }
    const { counts, headlines } = await runAll(source(), {
      signal: stop.signal,
      onArticle: (article) => {
        if (article.headline === '10') stop.abort();
      },
    });
    expect(counts.stopped).toBe(true);
    expect(counts.written).toBeGreaterThanOrEqual(10);
    expect(counts.written).toBeLessThanOrEqual(18);
    expect(counts.failed).toBe(0);
    expect(headlines).toEqual([]);
  });

  test('what was taken ahead and not begun is left: it is neither written nor failed', async () => {
    const stop = new AbortController();
    const begun: string[] = [];
    const inputs = numbers(6).map((label) =>
      input(label, async () => {
        begun.push(label);
        await sleep(20);
        return { body: label };
      }),
    );
    setTimeout(() => stop.abort(), 5);
    const options = { signal: stop.signal, width: 2 };
    const { counts, headlines } = await runAll(sourceOf(inputs), options);
    expect({ begun, headlines }).toEqual({ begun: ['0', '1'], headlines: ['0', '1'] });
    expect(counts).toEqual({ written: 2, failed: 0, lacking: 0, stopped: true });
  });

  test('the signal ends a wait for a source that says nothing', async () => {
    const stop = new AbortController();
    async function* source(): AsyncGenerator<Input> {
      yield input('a');
      await new Promise(() => undefined);
    }
    const { counts } = await runAll(source(), {
      signal: stop.signal,
      onArticle: () => stop.abort(),
    });
    expect(counts).toEqual({ written: 1, failed: 0, lacking: 0, stopped: true });
  });

  test('a signal aborted before the start takes nothing', async () => {
    const { counts } = await runAll(sourceOf([input('a')]), { signal: AbortSignal.abort() });
    expect(counts).toEqual({ written: 0, failed: 0, lacking: 0, stopped: true });
  });

  test('the drop signal ends what is in flight, and that counts as neither written nor failed', async () => {
    const drop = new AbortController();
    const slow = input('slow', async (signal) => {
      await sleep(60_000, undefined, { signal });
      return { body: 'late' };
    });
    setTimeout(() => drop.abort(), 20);
    const { counts } = await runAll(sourceOf([slow, slow]), { dropSignal: drop.signal });
    expect(counts).toEqual({ written: 0, failed: 0, lacking: 0, stopped: true });
  });
});

describe('memory', () => {
  const heapNow = (): number => process.memoryUsage().heapUsed / 1e6;

  test('200,000 inputs leave the heap where it was', async () => {
    let most = 0;
    let before = 0;
    let written = 0;
    async function* source(): AsyncGenerator<Input> {
      for (let i = 0; i < 200_000; i += 1) yield input(`${i}`);
    }
    const counts = await run(source(), {
      extractor,
      width: 8,
      signal: new AbortController().signal,
      onArticle: () => {
        written += 1;
        if (written === 20_000) before = heapNow();
        if (written % 5_000 === 0) most = Math.max(most, heapNow());
      },
      onFailure: () => undefined,
    });
    expect(counts.written).toBe(200_000);
    // Garbage not yet collected moves the figure; 180,000 held inputs would be far above this.
    expect(most - before).toBeLessThan(60);
  }, 60_000);
});
