/** A progress bar on standard error, for a person who waits. */
import type { Options, Params, SingleBar } from 'cli-progress';
import { printable } from './printable.ts';

export interface Progress {
  /** One more input is done. */
  advance(how: 'written' | 'failed', label: string): void;
  /** Writes a line of another kind where the bar stands; the bar is drawn again below it. */
  aside(line: string): void;
  stop(): void;
}

/** No bar: lines go straight to standard error. */
export const noProgress: Progress = {
  advance: () => undefined,
  aside: (line) => void process.stderr.write(line),
  stop: () => undefined,
};

/** A run that is over sooner shows no bar. */
const delayMs = 500;

/** Lines come in bursts: the bar is drawn again when none came for a moment. */
const pauseMs = 150;

const barWidth = 24;

interface Shown {
  readonly failed: number;
  readonly label: string;
  readonly beganMs: number;
}

const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** `[######------]  14/56  1 failed  0:05  page.html`; without a known total only what was done. */
const draw = (total: number | undefined, params: Params, shown: Shown): string => {
  const { value } = params;
  const { failed, label, beganMs } = shown;
  const full = Math.round(params.progress * barWidth);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`;
  const done = total === undefined ? `${value} read` : `${bar}  ${value}/${total}`;
  const bad = failed === 0 ? '' : `  ${failed} failed`;
  const time = minutes((Date.now() - beganMs) / 1_000);
  const line = `${done}${bad}  ${time}  ${printable(label)}`;
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

/** Starts a bar that appears when the run takes longer than a moment. `total`: inputs, where their number is known. */
export const startProgress = (total: number | undefined): Progress => {
  let bar: SingleBar | undefined;
  let isOver = false;
  let done = 0;
  let shown: Shown = { failed: 0, label: '', beganMs: Date.now() };
  const format = (_: Options, params: Params, payload: Shown) => draw(total, params, payload);
  const appear = async (): Promise<void> => {
    const progress = (await import('cli-progress')).default;
    if (isOver) return;
    bar ??= new progress.SingleBar({ ...settings, format });
    bar.start(total ?? 0, done, shown);
  };
  let timer = setTimeout(appear, delayMs).unref();
  // The bar goes back to where it began when it stops: nothing else may be written while it stands.
  const disappear = () => {
    clearTimeout(timer);
    bar?.stop();
  };
  return {
    advance: (how, label) => {
      done += 1;
      shown = { ...shown, failed: shown.failed + (how === 'failed' ? 1 : 0), label };
      bar?.update(done, shown);
    },
    aside: (line) => {
      disappear();
      process.stderr.write(line);
      if (!isOver) timer = setTimeout(appear, bar === undefined ? delayMs : pauseMs).unref();
    },
    stop: () => {
      isOver = true;
      disappear();
    },
  };
};
