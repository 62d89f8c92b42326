/** Ctrl-C and `kill`: the first asks the run to stop, the second drops what is in flight. */
import { setMaxListeners } from 'node:events';
import { exitCodes } from './exit-codes.ts';

export interface StopSignals {
  /** Aborted by the first signal: no new input is taken. */
  readonly stop: AbortSignal;
  /** Aborted by the second signal, or when what is in flight takes too long: it is dropped. */
  readonly drop: AbortSignal;
  /** The exit status of the signal that came; undefined where none did. */
  exitCode(): number | undefined;
  /** Stops listening. */
  release(): void;
}

/** What is in flight may take so long after the first signal. */
const graceMs = 10_000;

/** A run that was told to drop everything and still hangs (a pipe nobody writes to) is ended. */
const hangMs = 1_000;

/** Listens for SIGINT and SIGTERM; `onFirst` tells the person, `onHang` cleans the terminal before a hard end. */
export const listenForStop = (told: { onFirst(): void; onHang(): void }): StopSignals => {
  const stop = new AbortController();
  const drop = new AbortController();
  // Every request in flight listens; that is no leak.
  setMaxListeners(0, stop.signal, drop.signal);
  let code: number | undefined;
  const end = () => {
    told.onHang();
    process.exit(code);
  };
  const dropAll = () => {
    if (drop.signal.aborted) return;
    drop.abort();
    setTimeout(end, hangMs).unref();
  };
  const onSignal = (name: NodeJS.Signals) => {
    if (stop.signal.aborted) return dropAll();
    code = name === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated;
    stop.abort();
    setTimeout(dropAll, graceMs).unref();
    told.onFirst();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    stop: stop.signal,
    drop: drop.signal,
    exitCode: () => code,
    release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
};
