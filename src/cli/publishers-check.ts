/** `kliping publishers check`: profiles at work on saved pages, with what missed. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { type CheckedPage, checkPage } from '../goldens/check-page.ts';
import type { Golden } from '../goldens/golden.ts';
import { readInputs } from '../input/read-inputs.ts';
import type { Input } from '../ports.ts';
import { listProfiles, loadProfile } from '../publishers/catalog.ts';
import type { Profile } from '../publishers/profile.ts';
import { counted } from './counted.ts';
import { exitCodes } from './exit-codes.ts';
import { print } from './print.ts';
import { printable } from './printable.ts';
import { unknownPublisher } from './unknown-publisher.ts';
import { readUserProfile } from './user-profile.ts';
import { WrongUse } from './wrong-use.ts';

export interface CheckFlags {
  readonly pages: string;
  readonly profile?: string;
  readonly format: 'text' | 'json';
}

interface CheckedFile extends CheckedPage {
  readonly file: string;
}

interface DeadSelector {
  readonly profile: string | null;
  readonly layout: string | null;
  readonly field: string;
  readonly selector: string;
}

const maxPageBytes = 20_000_000;

/** The folders of pages meant by a publisher's name. */
const foldersOf = async (name: string, pages: string): Promise<string[]> => {
  const profile = await loadProfile(name);
  if (profile === undefined) throw unknownPublisher(name, await listProfiles());
  const folders = profile.domains.map((domain) => join(pages, domain)).filter(existsSync);
  if (folders.length > 0) return folders;
  throw new WrongUse(
    `no pages of ${profile.name} in ${pages}/; name files, or the folder that holds ${profile.domains[0]}/ with --pages`,
  );
};

const pathsOf = async (names: readonly string[], pages: string): Promise<string[]> => {
  if (names.length === 0 && !existsSync(pages))
    throw new WrongUse(`no folder ${pages}/; name files, a publisher, or a folder with --pages`);
  if (names.length === 0) return [pages];
  const found = await Promise.all(
    names.map((name) => (existsSync(name) ? [name] : foldersOf(name, pages))),
  );
  return found.flat();
};

const goldenOf = async (file: string): Promise<Golden | undefined> => {
  const path = file.replace(/\.(?:html?|txt)$/, '.golden.json');
  if (path === file || !existsSync(path)) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Golden;
  } catch (error) {
    throw new Failure('input-unreadable', `${path}: not JSON; check it`, { cause: error });
  }
};

const checkFile = async (input: Input, profile: Profile | undefined): Promise<CheckedFile> => {
  const golden = await goldenOf(input.label);
  const page = await input.load(new AbortController().signal);
  const url = golden?.url ?? page.url;
  const fetchedAt = golden?.fetchedAt ?? page.fetchedAt;
  return {
    file: input.label,
    ...(await checkPage({ ...page, url, fetchedAt }, { profile, golden })),
  };
};

/** Selectors that hit on none of the pages of their layout. */
const deadSelectors = (checked: readonly CheckedFile[]): DeadSelector[] => {
  const all = new Map<string, { readonly dead: DeadSelector; isAlive: boolean }>();
  for (const { profile, layout, selectors } of checked)
    for (const { field, selector, hits } of selectors) {
      const dead = { profile, layout, field, selector };
      const key = JSON.stringify(dead);
      const known = all.get(key) ?? { dead, isAlive: false };
      all.set(key, { dead, isAlive: known.isAlive || hits });
    }
  return [...all.values()].filter(({ isAlive }) => !isAlive).map(({ dead }) => dead);
};

/** Why a page counts as a miss; empty where it does not. */
const missesOf = ({ drift, absent, warnings }: CheckedPage): string[] => [
  ...drift.map((line) => `drift: ${line}`),
  ...absent.map((field) => `absent: ${field}`),
  ...warnings.map((line) => `warning: ${line}`),
];

const isMiss = ({ drift, warnings }: CheckedPage): boolean =>
  drift.length > 0 || warnings.some((line) => line.startsWith('unknown-layout:'));

const shownChars = 80;

const shown = (value: unknown): string => {
  const text = printable(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > shownChars ? `${text.slice(0, shownChars - 1)}…` : text;
};

const pageAsText = (page: CheckedFile): string => {
  const { file, profile, layout, fields } = page;
  const by = profile === null ? 'no profile' : `${profile}, layout ${layout ?? 'unknown'}`;
  return [
    `${printable(file)}: ${by}`,
    ...Object.entries(fields).map(
      ([field, { rung, value }]) => `  ${field.padEnd(20)}${rung.padEnd(20)}${shown(value)}`,
    ),
    ...missesOf(page).map((line) => `  ${printable(line)}`),
  ].join('\n');
};

const asText = (checked: readonly CheckedFile[], dead: readonly DeadSelector[]): string =>
  [
    ...checked.map(pageAsText),
    ...dead.map(
      ({ profile, layout, field, selector }) =>
        `${profile}, layout ${layout}: ${field} ${printable(selector)} hit nothing`,
    ),
    `${counted(checked.length, 'page')}, ${checked.filter(isMiss).length} with a miss; ${counted(dead.length, 'selector')} that hit nothing`,
  ].join('\n');

/** Checks the pages of the named publishers or files; resolves to the exit status, 7 where something missed. */
export const runPublishersCheck = async (
  names: readonly string[],
  { pages, profile: path, format }: CheckFlags,
): Promise<number> => {
  const profile = path === undefined ? undefined : await readUserProfile(path);
  const inputs = readInputs(await pathsOf(names, pages), {
    maxBytes: maxPageBytes,
    fetchPage: (address) => {
      throw new WrongUse(`${address}: name a saved page; kliping fetch saves one`);
    },
  });
  const checked: CheckedFile[] = [];
  for await (const input of inputs) checked.push(await checkFile(input, profile));
  const dead = deadSelectors(checked);
  const json = JSON.stringify({ pages: checked, deadSelectors: dead }, null, 2);
  await print(`${format === 'json' ? json : asText(checked, dead)}\n`);
  return checked.some(isMiss) || dead.length > 0 ? exitCodes.lacking : exitCodes.done;
};
