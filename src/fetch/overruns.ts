/** Bodies longer than promised: what came beyond Content-Length is lost, and the page with it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Dispatcher } from 'undici';

/** undici's word for bytes behind the end of a response, on a connection where nothing was asked. */
const overrun = 'bad response';

/** A connection closes in the turn of the event loop after the one that read too much. */
const turns = 3;

export interface Overruns {
  /** How often so far the connections of an origin brought bytes behind the end of a response. */
  count(href: string): number;
  /** Whether one more came, after the connection had its chance to tell. */
  grew(href: string, before: number): Promise<boolean>;
}

/**
 * Watches connections for bytes behind the end of their responses. With several connections to an origin the
 * response meant may be another's: good enough to ask again, as callers do.
 */
export const watchOverruns = (connections: Dispatcher): Overruns => {
  const counts = new Map<string, number>();
  const keyOf = (href: string | URL): string => new URL(href).origin;
  connections.on('disconnect', (origin, _targets, error) => {
    if (error.message === overrun) counts.set(keyOf(origin), (counts.get(keyOf(origin)) ?? 0) + 1);
  });
  const count = (href: string): number => counts.get(keyOf(href)) ?? 0;
  return {
    count,
    grew: async (href, before) => {
      for (let turn = 0; turn < turns; turn += 1) await nextTurn();
      return count(href) > before;
    },
  };
};
