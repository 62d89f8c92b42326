/** How long a run may last and how much it may ask for; a person's signal ends it as well. */
import { setMaxListeners } from 'node:events';
import type { ArchiveFlags } from './archive-command.ts';

export type Spent = 'time' | 'requests' | 'records';

export interface Budget {
  /** Aborted once something is spent, or the person asked to stop: nothing new is begun. */
  readonly stop: AbortSignal;
  /** What ended the run; undefined where nothing was spent. */
  spent(): Spent | undefined;
  onRequest(requests: number): void;
  onRecord(records: number): void;
  release(): void;
}

/** The budget of the flags, counted from now on. */
export const createBudget = (
  { maxTime, maxRequests, max }: Pick<ArchiveFlags, 'maxTime' | 'maxRequests' | 'max'>,
  signal: AbortSignal,
): Budget => {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  let spent: Spent | undefined;
  const end = (what: Spent): void => {
    spent ??= what;
    controller.abort();
  };
  const onSignal = () => controller.abort(signal.reason);
  if (signal.aborted) onSignal();
  signal.addEventListener('abort', onSignal);
  const timer = maxTime === undefined ? undefined : setTimeout(() => end('time'), maxTime);
  return {
    stop: controller.signal,
    spent: () => spent,
    onRequest: (requests) => {
      if (requests === maxRequests) end('requests');
    },
    onRecord: (records) => {
      if (records === max) end('records');
    },
    release: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onSignal);
    },
  };
};
