/** A paper of one host with its feed, a folder, and `kliping archive` for that paper: new ones for each test. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach } from '@jest/globals';
import {
  type Ended,
  type Folder,
  kliping,
  makeFolder,
  type Running,
  type Surroundings,
  start,
} from '../cli/program.ts';
import { type NewsSites, startSites } from './site.ts';
import { plainStory, type Story, storyUrl } from './stories.ts';

export interface OnePaper {
  readonly host: string;
  readonly stories: readonly Story[];
  /** The addresses of all stories, in order. */
  readonly urls: readonly string[];
  readonly folder: Folder;
  readonly sites: NewsSites;
  around(): Surroundings;
  /** What the program is called with. */
  readonly args: readonly string[];
  /** Archives the feed with the state in the folder `state`, to the end. */
  archive(...more: readonly string[]): Promise<Ended>;
  /** A run that goes on while the test does. */
  begin(...more: readonly string[]): Running;
  /** Until the paper was asked so often. A run that says nothing in half a minute is found by what is expected next. */
  untilAsked(count: number, path?: string): Promise<void>;
}

const host = 'koran-1.example.test';
const args = ['archive', `http://${host}/rss`, '--state', 'state'];

/** A paper with so many stories, their ids from `firstId` on. */
export const onePaper = (firstId: number, count: number): OnePaper => {
  const stories = Array.from({ length: count }, (_, i) =>
    plainStory(host, firstId + i, Date.parse('2026-11-20T03:00:00Z') + i * 60_000),
  );
  let folder: Folder;
  let sites: NewsSites;
  beforeEach(async () => {
    folder = makeFolder();
    sites = await startSites({ stories });
  });
  afterEach(async () => {
    await sites.close();
    folder.remove();
  });
  const around = () => ({ cwd: folder.path, env: sites.env });
  const asked = (path: string): number =>
    sites.asked.filter((one) => one.path.startsWith(path)).length;
  return {
    host,
    stories,
    urls: stories.map(storyUrl).sort(),
    get folder() {
      return folder;
    },
    get sites() {
      return sites;
    },
    around,
    args,
    archive: (...more) => kliping([...args, ...more], around()),
    begin: (...more) => start([...args, ...more], { ...around(), stdin: '' }),
    untilAsked: async (wanted, path = '/') => {
      for (let i = 0; i < 6_000 && asked(path) < wanted; i += 1) await sleep(5);
    },
  };
};
