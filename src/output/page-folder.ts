/**
 * A folder of collected pages, each with what is known about it in JSON beside it.
 *
 *     FOLDER/www.example.com/berita_harga-beras.html        the page
 *     FOLDER/www.example.com/berita_harga-beras.html.json   its record, see page-record.ts
 *
 * A page that came packed with gzip is kept so, as `.html.gz`, beside the same `.html.json`.
 */
import { lstat, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { taken, type WritingAbout, writingFailure } from './folder-failures.ts';
import { readKeptRecord } from './kept-record.ts';
import { makeFolder } from './make-folder.ts';
import { extensionOf, pageExtensions } from './page-extensions.ts';
import { type CollectedPage, type PageRecord, recordOf } from './page-record.ts';
import { type IfThere, writeTogether } from './place-file.ts';
import { pageNameOf } from './safe-names.ts';

/** A page in the folder. Paths begin with the folder as it was given. */
export interface KeptPage {
  readonly record: PageRecord;
  readonly path: string;
  readonly recordPath: string;
}

export interface PageFolder {
  /** What is kept of an address; undefined where nothing is. Rejects as `put` does. */
  find(address: string): Promise<KeptPage | undefined>;
  /**
   * Puts a page away under the name of its `requestedUrl`, in the place of `previous` where that is given.
   * Rejects with Failure('output-exists') where its name is taken or a link is in the way,
   * with Failure('output-unwritable') where nothing can be written.
   */
  put(page: CollectedPage, previous?: KeptPage): Promise<KeptPage>;
  /** Writes the record of a kept page anew: the page came again with the same bytes. Rejects as `put` does. */
  renew(kept: KeptPage, page: CollectedPage): Promise<KeptPage>;
}

interface Opened {
  readonly root: string;
  readonly ifThere: IfThere;
}

/** Runs `act`; the system's errors come out as failures about this page. */
const telling = async <T>(about: WritingAbout, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    throw writingFailure(error, about);
  }
};

/** What stands at a path, links not followed; undefined where nothing does. */
const factsOf = async (path: string) => {
  try {
    return await lstat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Whether the host's folder is there. A link in its place would lead pages out of the root: refused. */
const hasHostFolder = ({ label, path }: WritingAbout): Promise<boolean> =>
  telling({ label, path }, async () => {
    const facts = await factsOf(path);
    if (facts === undefined || facts.isDirectory()) return facts !== undefined;
    const what = facts.isSymbolicLink() ? 'a symbolic link, which is not followed' : 'not a folder';
    throw taken(label, `${path} is ${what}; take it away or name another --output`);
  });

const placeOf = ({ root }: Opened, address: string) => {
  const { folder, stem } = pageNameOf(address);
  return { host: join(root, folder), stem };
};

const keptAt = (host: string, name: string, record: PageRecord): KeptPage => ({
  record,
  path: join(host, record.file),
  recordPath: join(host, `${name}.json`),
});

const find = async (opened: Opened, address: string): Promise<KeptPage | undefined> => {
  const { host, stem } = placeOf(opened, address);
  if (!(await hasHostFolder({ label: address, path: host }))) return undefined;
  for (const extension of pageExtensions) {
    const name = `${stem}.${extension}`;
    const path = join(host, `${name}.json`);
    const record = await telling({ label: address, path }, () =>
      readKeptRecord(path, [name, `${name}.gz`]),
    );
    if (record !== undefined) return keptAt(host, name, record);
  }
  return undefined;
};

/** What to keep: the bytes as they came where they are plain or gzip, which every reader of pages unpacks. */
const keepable = ({ headers, wire, body }: CollectedPage) => {
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (/^(?:x-)?gzip$/.test(coding) && wire.length > 0)
    return { bytes: wire, stored: 'as-received', ending: '.gz' } as const;
  const isPlain = Buffer.compare(wire, body) === 0;
  return { bytes: body, stored: isPlain ? 'as-received' : 'unpacked', ending: '' } as const;
};

const json = (record: PageRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** Takes away what is left of a page that is now kept under other names. */
const removeRest = async (previous: KeptPage, now: KeptPage): Promise<void> => {
  const kept = [now.path, now.recordPath];
  for (const path of [previous.path, previous.recordPath])
    if (!kept.includes(path)) await rm(path, { force: true });
};

/**
 * The files of a page in the order of their writing. Whatever breaks in between must not look whole afterwards:
 * a new page comes after its record (without a page beside it a record does not count), a changed page before it
 * (with the old record's validators it will be asked for again).
 */
const filesOf = (
  now: KeptPage,
  bytes: Uint8Array,
  { ifThere, previous }: { readonly ifThere: IfThere; readonly previous: KeptPage | undefined },
) => {
  const isOurs = (path: string) => path === previous?.path || path === previous?.recordPath;
  const file = (path: string, content: Uint8Array | string) => ({
    path,
    bytes: content,
    ifThere: isOurs(path) ? 'replace' : ifThere,
  });
  const files = [file(now.recordPath, json(now.record)), file(now.path, bytes)];
  return previous === undefined && ifThere === 'refuse' ? files : files.reverse();
};

const put = async (
  opened: Opened,
  page: CollectedPage,
  previous: KeptPage | undefined,
): Promise<KeptPage> => {
  const label = page.requestedUrl;
  const { host, stem } = placeOf(opened, label);
  const { bytes, stored, ending } = keepable(page);
  const name = `${stem}.${extensionOf(page.headers['content-type'])}`;
  const now = keptAt(host, name, recordOf(page, { file: `${name}${ending}`, stored }));
  await telling({ label, path: host }, () => makeFolder(host));
  await hasHostFolder({ label, path: host });
  await writeTogether(filesOf(now, bytes, { ifThere: opened.ifThere, previous }), label);
  if (previous !== undefined) await removeRest(previous, now);
  return now;
};

const renew = async (kept: KeptPage, page: CollectedPage): Promise<KeptPage> => {
  const record = recordOf(page, kept.record);
  const file = { path: kept.recordPath, bytes: json(record), ifThere: 'replace' } as const;
  await writeTogether([file], page.requestedUrl);
  return { ...kept, record };
};

const makeRoot = async (root: string): Promise<void> => {
  await makeFolder(root);
  if ((await stat(root)).isDirectory()) return;
  throw new Failure('output-unwritable', `${root}: is a file; name a folder`);
};

/**
 * Opens a folder, which is made where its parent is there. With `replace`, files in the way are given up.
 * Rejects with Failure('output-unwritable').
 */
export const openPageFolder = async (root: string, ifThere: IfThere): Promise<PageFolder> => {
  const opened = { root, ifThere };
  await telling({ label: root, path: root }, () => makeRoot(root));
  return {
    find: (address) => find(opened, address),
    put: (page, previous) => put(opened, page, previous),
    renew,
  };
};
