/** A progress bar on standard error, for a person who waits. */
import type { Options, Params, SingleBar } from 'cli-progress';
import type { Activity } from '../fetch/create-fetcher.ts';
import { printable } from './printable.ts';

export interface Progress {
  /** One more input is done. */
  advance(how: 'written' | 'failed', label: string): void;
  /** Writes a line of another kind where the bar stands; the bar is drawn again below it. */
  aside(line: string): void;
  stop(): void;
  /** Whether a bar stood there: someone is watching. */
  wasShown(): boolean;
}

/** No bar: lines go straight to standard error. */
export const noProgress: Progress = {
  advance: () => undefined,
  aside: (line) => void process.stderr.write(line),
  stop: () => undefined,
  wasShown: () => false,
};

/** A run that is over sooner shows no bar. */
const delayMs = 500;

/** Lines come in bursts: the bar is drawn again when none came for a moment. */
const pauseMs = 150;

/** While nothing is done, the line still tells what is under way. */
const tickMs = 1_000;

const barWidth = 24;

interface Shown {
  readonly failed: number;
  readonly label: string;
  readonly beganMs: number;
  readonly activity: Activity | undefined;
}

const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** A rate is believed after so many inputs. */
const enough = 5;
/** A host is named as slow from this mean duration on. */
const slowMs = 2_000;

/** `12/s  0:40 left`; nothing before there is a rate to believe. */
const drawPace = (done: number, total: number | undefined, seconds: number): string[] => {
  if (done < enough || seconds < 1) return [];
  const rate = done / seconds;
  const pace = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`;
  return total === undefined ? [pace] : [pace, `${minutes((total - done) / rate)} left`];
};

const drawActivity = (activity: Activity | undefined): string[] => {
  if (activity === undefined || activity.inFlight === 0) return [];
  const { inFlight, slowest } = activity;
  const isSlow = slowest !== undefined && slowest.meanMs >= slowMs;
  const slow = isSlow ? [`slow: ${slowest.name} ${(slowest.meanMs / 1_000).toFixed(1)} s`] : [];
  return [`${inFlight} in flight`, ...slow];
};

/**
 * `[######------]  14/56  1 failed  8 in flight  2.8/s  0:15 left  0:05  page.html`;
 * without a known total only what was done.
 */
const draw = (total: number | undefined, params: Params, shown: Shown): string => {
  const { value } = params;
  const { failed, label, beganMs, activity } = shown;
  const full = Math.round(params.progress * barWidth);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`;
  const seconds = (Date.now() - beganMs) / 1_000;
  const line = [
    ...(total === undefined ? [`${value} read`] : [bar, `${value}/${total}`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...drawActivity(activity),
    ...drawPace(value, total, seconds),
    minutes(seconds),
    printable(label),
  ].join('  ');
  // A line that wraps cannot be taken back.
  return line.slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1));
};

/** Signals are ours, and the terminal's settings stay as they are: nothing to restore after a hard end. */
const settings = {
  gracefulExit: false,
  hideCursor: false,
  linewrap: true,
  clearOnComplete: true,
} as const;

/**
 * Starts a bar that appears when the run takes longer than a moment.
 * `total`: inputs, where their number is known. `activity`: what the network is busy with.
 */
export const startProgress = (
  total: number | undefined,
  activity: () => Activity | undefined,
): Progress => {
  let bar: SingleBar | undefined;
  let isOver = false;
  let done = 0;
  let shown: Shown = { failed: 0, label: '', beganMs: Date.now(), activity: undefined };
  const format = (_: Options, params: Params, payload: Shown) => draw(total, params, payload);
  const appear = async (): Promise<void> => {
    const progress = (await import('cli-progress')).default;
    if (isOver) return;
    bar ??= new progress.SingleBar({ ...settings, format });
    shown = { ...shown, activity: activity() };
    bar.start(total ?? 0, done, shown);
    ticker ??= setInterval(tick, tickMs).unref();
  };
  const tick = () => {
    shown = { ...shown, activity: activity() };
    if (!isOver) bar?.update(done, shown);
  };
  let ticker: NodeJS.Timeout | undefined;
  let timer = setTimeout(appear, delayMs).unref();
  // The bar goes back to where it began when it stops: nothing else may be written while it stands.
  const disappear = () => {
    clearTimeout(timer);
    bar?.stop();
  };
  return {
    advance: (how, label) => {
      done += 1;
      shown = {
        ...shown,
        failed: shown.failed + (how === 'failed' ? 1 : 0),
        label,
      };
      bar?.update(done, shown);
    },
    aside: (line) => {
      disappear();
      process.stderr.write(line);
      if (!isOver) timer = setTimeout(appear, bar === undefined ? delayMs : pauseMs).unref();
    },
    stop: () => {
      isOver = true;
      clearInterval(ticker);
      disappear();
    },
    wasShown: () => bar !== undefined,
  };
};
