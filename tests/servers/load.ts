/** The server of load-server.js, from outside. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface LoadCounts {
  readonly requests: number;
  /** Names it was asked by. */
  readonly hosts: number;
  /** Requests it had to answer at one time. */
  readonly mostAtOnce: number;
  readonly mostAtOneHost: number;
  readonly mostConnections: number;
}

export interface LoadServer {
  readonly port: number;
  counts(): Promise<LoadCounts>;
  close(): Promise<void>;
}

/** Starts the server in a process of its own: its work is none of the fetcher's. `0.0.0.0` are all of this machine's. */
export const startLoadServer = async (
  host: '127.0.0.1' | '0.0.0.0' = '127.0.0.1',
): Promise<LoadServer> => {
  const file = fileURLToPath(new URL('load-server.js', import.meta.url));
  const child = fork(file, [host], { execArgv: [] });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    port,
    counts: async () => {
      child.send('counts');
      const [counts] = (await once(child, 'message')) as [LoadCounts];
      return counts;
    },
    close: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
};
