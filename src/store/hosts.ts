/** What outlives a run about hosts: pauses they asked for, and their robots.txt. */
import type { Database } from './database.ts';

export interface StoredHosts {
  /** Until when a host asked to be left alone, Unix milliseconds. */
  pausedUntil(host: string): number | undefined;
  pause(host: string, untilMs: number): void;
  /** A robots.txt as read, JSON, by origin. */
  robots(origin: string): string | undefined;
  putRobots(origin: string, site: string): void;
}

/** The hosts in a database. */
export const createStoredHosts = (database: Database): StoredHosts => {
  const paused = database.prepare('select paused_until as until from hosts where name = ?');
  const pause = database.prepare(
    `insert into hosts (name, paused_until) values (?, ?)
     on conflict (name) do update set paused_until = excluded.paused_until`,
  );
  const robots = database.prepare('select site from robots where origin = ?');
  const putRobots = database.prepare('insert or replace into robots (origin, site) values (?, ?)');
  return {
    pausedUntil: (host) => (paused.get(host) as { until: number } | undefined)?.until,
    pause: (host, untilMs) => void pause.run(host, Math.ceil(untilMs)),
    robots: (origin) => (robots.get(origin) as { site: string } | undefined)?.site,
    putRobots: (origin, site) => void putRobots.run(origin, site),
  };
};
