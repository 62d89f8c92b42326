/** A progress bar on standard error, for a person who waits. */
import type { Options, Params } from 'cli-progress';
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

const barWidth = 24;

interface Shown {
  readonly failed: number;
  readonly label: string;
}

const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** `[######------]  14/56  1 failed  0:05  page.html`; without a known total only what was done. */
const draw = (total: number | undefined, params: Params, { failed, label }: Shown): string => {
  const { value } = params;
  const full = Math.round(params.progress * barWidth);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`;
  const done = total === undefined ? `${value} read` : `${bar}  ${value}/${total}`;
  const bad = failed === 0 ? '' : `  ${failed} failed`;
  const time = minutes((Date.now() - params.startTime) / 1_000);
  const line = `${done}${bad}  ${time}  ${printable(label)}`;
  // A line that wraps cannot be taken back.
  return line.slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1));
};

/** Starts a bar that appears when the run takes longer than a moment. `total`: inputs, where their number is known. */
export const startProgress = (total: number | undefined): Progress => {
  let bar: import('cli-progress').SingleBar | undefined;
  let isOver = false;
  let done = 0;
  let shown: Shown = { failed: 0, label: '' };
  const begin = async (): Promise<void> => {
    const { SingleBar } = (await import('cli-progress')).default;
    if (isOver) return;
    const format = (_: Options, params: Params, payload: Shown) => draw(total, params, payload);
    // Signals are ours, and the terminal's settings stay as they are: nothing to restore after a hard end.
    const untouched = { gracefulExit: false, hideCursor: false, linewrap: true };
    bar = new SingleBar({ ...untouched, format, forceRedraw: true, clearOnComplete: true });
    bar.start(total ?? 0, done, shown);
  };
  const timer = setTimeout(begin, delayMs).unref();
  return {
    advance: (how, label) => {
      done += 1;
      shown = { failed: shown.failed + (how === 'failed' ? 1 : 0), label };
      bar?.update(done, shown);
    },
    aside: (line) => void process.stderr.write(bar === undefined ? line : `\r\x1b[K${line}`),
    stop: () => {
      isOver = true;
      clearTimeout(timer);
      bar?.stop();
      bar = undefined;
    },
  };
};
