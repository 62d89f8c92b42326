/** Bodies longer than promised: what came beyond Content-Length is lost, and the page with it. */
import type { Dispatcher } from 'undici';

/** undici's word for bytes behind the end of a response, on a connection where nothing was asked. */
const overrun = 'bad response';

/** A connection closes in the turn of the event loop after the one that read too much. */
const turns = 3;

export interface Overruns {
  /** How often so far the connections of an origin brought bytes behind the end of a response. */
  count(origin: string): number;
  /** Whether one more came, after the connection had its chance to tell. */
  grew(origin: string, before: number): Promise<boolean>;
}

/** Calls back so many turns of the event loop later. */
const afterTurns = (left: number, call: () => void): void => {
  if (left === 0) call();
  else setImmediate(afterTurns, left - 1, call);
};

/**
 * Watches connections for bytes behind the end of their responses. With several connections to an origin the
 * response meant may be another's: good enough to ask again, as callers do.
 */
export const watchOverruns = (connections: Dispatcher): Overruns => {
  const counts = new Map<string, number>();
  connections.on('disconnect', (url, _targets, error) => {
    const { origin } = new URL(url);
    if (error.message === overrun) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  });
  const count = (origin: string): number => counts.get(origin) ?? 0;
  return {
    count,
    grew: (origin, before) =>
      new Promise((resolve) => {
        afterTurns(turns, () => resolve(count(origin) > before));
      }),
  };
};
