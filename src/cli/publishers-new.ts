/** `kliping publishers new`: the three files that a new publisher begins with. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { type Draft, draftProfile } from '../goldens/draft-profile.ts';
import { emptyFacts } from '../goldens/golden.ts';
import { readInputs } from '../input/read-inputs.ts';
import { findProfile } from '../publishers/catalog.ts';
import type { Profile } from '../publishers/profile.ts';
import type { Page } from '../types.ts';
import { exitCodes } from './exit-codes.ts';
import type { FetchFlags } from './fetch-flags.ts';
import { fetcherOptionsOf } from './fetcher-options.ts';
import { createLazyFetcher } from './lazy-fetcher.ts';
import { openOutputFile } from './output.ts';
import { print } from './print.ts';
import { WrongUse } from './wrong-use.ts';

export interface NewFlags extends FetchFlags {
  readonly url?: string;
  readonly folder: string;
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Where a checkout of this program keeps its profiles. */
const profilesFolder = join('src', 'publishers');

/** A profile in a checkout is a module; elsewhere it is JSON, for --profile. */
const profileFile = ({ domain, profile }: Draft, folder: string): NewFile => {
  const json = JSON.stringify(profile, null, 2);
  const isCheckout = existsSync(join(folder, profilesFolder, 'profile.ts'));
  if (!isCheckout) return { path: join(folder, `${domain}.json`), text: `${json}\n` };
  // In double quotes, as JSON has them: `npm run format` makes them the house's.
  const text = `import type { Profile } from "./profile.ts";\n\nconst profile: Profile = ${json};\n\nexport default profile;\n`;
  return { path: join(folder, profilesFolder, `${domain}.ts`), text };
};

/** The last words of an address, without number and ending: `perahu-kayu`. */
const nameOf = (url: string): string => {
  const words = new URL(url).pathname
    .replace(/\.\w{2,5}$|\/$/g, '')
    .split('/')
    .at(-1)
    ?.toLowerCase()
    .match(/[a-z]{3,}/g);
  return words?.slice(0, 2).join('-') || 'page';
};

const bodyText = ({ body }: Page): string =>
  typeof body === 'string' ? body : Buffer.from(body).toString('utf8');

const filesOf = (draft: Draft, page: Page, { folder, year }: { folder: string; year: number }) => {
  const url = page.url ?? `https://${draft.domain}/`;
  const base = join(folder, 'fixtures', draft.domain, `${year}-${nameOf(url)}`);
  const golden = { url, fetchedAt: page.fetchedAt, facts: emptyFacts };
  return [
    profileFile(draft, folder),
    { path: `${base}.html`, text: bodyText(page) },
    { path: `${base}.golden.json`, text: `${JSON.stringify(golden, null, 2)}\n` },
  ];
};

const writeNew = async ({ path, text }: NewFile): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const { lines } = await openOutputFile(path, 'refuse');
  await lines.write(text);
  await lines.close();
};

const known = ({ name }: Profile, domain: string): WrongUse =>
  new WrongUse(
    `${domain} is known as ${name}; add a layout to its profile (kliping publishers show ${domain})`,
  );

const loadPage = async (name: string, flags: NewFlags): Promise<Page> => {
  const fetcher = createLazyFetcher(await fetcherOptionsOf(flags));
  try {
    const { maxBytes, url } = flags;
    const inputs = readInputs([name], { maxBytes, url, fetchPage: fetcher.fetchPage });
    for await (const input of inputs) return await input.load(new AbortController().signal);
    throw new WrongUse(`${name}: holds no page; name an address or a file`);
  } finally {
    await fetcher.close();
  }
};

const advice = (paths: readonly string[]): string =>
  [
    ...paths.map((path) => `wrote ${path}`),
    'The words of the page belong to the paper: replace headline, names, story and lists by your own.',
    'Then type the facts into the golden from looking at the page, and run: kliping publishers check',
  ].join('\n');

/** Writes the draft of a profile, the page and an empty golden; nothing that is there is touched. */
export const runPublishersNew = async (name: string, flags: NewFlags): Promise<number> => {
  const page = await loadPage(name, flags);
  const captured = page.fetchedAt ?? new Date().toISOString();
  const year = Number(captured.slice(0, 4));
  const draft = await draftProfile(page, year);
  if (draft === undefined)
    throw new WrongUse(`${name}: the page names no address of its own; give it with --url`);
  const profile = await findProfile(`https://${draft.domain}/`);
  if (profile !== undefined) throw known(profile, draft.domain);
  const files = filesOf(draft, { ...page, fetchedAt: captured }, { folder: flags.folder, year });
  const taken = files.find(({ path }) => existsSync(path));
  if (taken !== undefined)
    throw new Failure('output-unwritable', `${taken.path}: exists already; nothing was written`);
  for (const file of files) await writeNew(file);
  await print(`${advice(files.map(({ path }) => path))}\n`);
  return exitCodes.done;
};
