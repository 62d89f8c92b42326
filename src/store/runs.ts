/** The runs of an archive: when each began and ended. */
import type { Database } from './database.ts';

export interface Run {
  readonly id: number;
  readonly pid: number;
  /** Unix milliseconds. */
  readonly started: number;
  /** Null for a run that lasts, and for one that was killed. */
  readonly ended: number | null;
}

export interface Runs {
  last(): Run | undefined;
  /** Begins a run and gives its id. */
  begin(pid: number, now: number): number;
  end(id: number, now: number): void;
}

/** The runs in a database. */
export const createRuns = (database: Database): Runs => {
  const last = database.prepare(
    'select id, pid, started, ended from runs order by id desc limit 1',
  );
  const begin = database.prepare('insert into runs (pid, started) values (?, ?) returning id');
  const end = database.prepare('update runs set ended = ? where id = ?');
  return {
    last: () => last.get() as Run | undefined,
    begin: (pid, now) => (begin.get(pid, now) as { id: number }).id,
    end: (id, now) => void end.run(now, id),
  };
};
