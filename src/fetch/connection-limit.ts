/**
 * Bounds the connections that are kept open for a host's next request: a run over ten thousand hosts would hold a
 * socket, a parser and their buffers for each that it asked within the last seconds.
 */
import type { Socket } from 'node:net';
import { type buildConnector, Pool } from 'undici';

type PoolOptions = Pool.Options & { readonly connect: buildConnector.connector };

interface OpenPool {
  readonly pool: Pool;
  readonly sockets: Set<Socket>;
}

export interface ConnectionLimit {
  /** The connections of one origin, among those that are counted. */
  poolOf(origin: URL | string, options: object): Pool;
}

/** What is closed at once beyond the limit: not each connection more looks through all of them. */
const share = 0.25;

/** Opens pools of which together no more than `most` connections stay open, those that are at work beside. */
export const createConnectionLimit = (most: number): ConnectionLimit => {
  /** Pools with open sockets, the one that opened its first longest ago in front. */
  const open = new Set<OpenPool>();
  let count = 0;
  const forget = (one: OpenPool, socket: Socket): void => {
    if (!one.sockets.delete(socket)) return;
    count -= 1;
    if (one.sockets.size === 0) open.delete(one);
  };
  const closeIdle = (): void => {
    const left = Math.floor(most * (1 - share));
    for (const one of open) {
      if (count <= left) return;
      if (one.pool.stats.size > 0) continue;
      for (const socket of [...one.sockets]) {
        // Not when it has closed, which is later: until then others would be closed in its place.
        forget(one, socket);
        socket.destroy();
      }
    }
  };
  const opened = (one: OpenPool, socket: Socket): void => {
    one.sockets.add(socket);
    open.add(one);
    count += 1;
    socket.once('close', () => forget(one, socket));
    if (count > most) closeIdle();
  };
  return {
    poolOf: (origin, options) => {
      const { connect, ...others } = options as PoolOptions;
      const counted: buildConnector.connector = (wanted, callback) =>
        connect(wanted, (...ended) => {
          const [error, socket] = ended;
          if (error === null) opened(one, socket);
          callback(...ended);
        });
      const one: OpenPool = {
        pool: new Pool(String(origin), { ...others, connect: counted }),
        sockets: new Set(),
      };
      return one.pool;
    },
  };
};
