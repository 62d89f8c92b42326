/** The pages and folders in a folder, in the order of their names, however many there are. */
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface OrderedOptions {
  /** Whether a file of that name is wanted. */
  readonly isWanted: (name: string) => boolean;
  /** Names held at once, for a moment twice as many. */
  readonly maxHeld?: number;
}

/**
 * Order wants all names to be seen before the first comes out, but not all to be held: a folder of more is listed anew for each
 * so many. A listing of a million takes about a second, reading so many pages a minute.
 */
const usualHeld = 50_000;

/** By code unit, so that the order is the same on every machine. */
const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** A link to a folder is not followed (it may lead in a circle); a link to a page is a page. */
const isLinkToFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A link that leads nowhere: kept, so that reading it tells.
    return false;
  }
};

/** The first entries in order of those that are added. */
const createFirsts = (limit: number) => {
  const entries: Entry[] = [];
  let last: string | undefined;
  const cut = (): void => {
    entries.sort(byName);
    if (entries.length <= limit) return;
    entries.length = limit;
    last = entries.at(-1)?.name;
  };
  return {
    isTooFar: (name: string): boolean => last !== undefined && name > last,
    add: (entry: Entry): void => {
      entries.push(entry);
      if (entries.length >= 2 * limit) cut();
    },
    /** `last`: the name behind which there are more. */
    end: (): { readonly entries: readonly Entry[]; readonly last: string | undefined } => {
      cut();
      return { entries, last };
    },
  };
};

const firstsBehind = async (
  folder: string,
  behind: string,
  { isWanted, maxHeld = usualHeld }: OrderedOptions,
) => {
  const firsts = createFirsts(maxHeld);
  for await (const entry of await opendir(folder, { bufferSize: 1_024 })) {
    const { name } = entry;
    if (name.startsWith('.') || name <= behind || firsts.isTooFar(name)) continue;
    if (entry.isDirectory()) firsts.add({ name, isFolder: true });
    else if (!isWanted(name)) continue;
    else if (entry.isSymbolicLink() && (await isLinkToFolder(join(folder, name)))) continue;
    else firsts.add({ name, isFolder: false });
  }
  return firsts.end();
};

/**
 * The folders and wanted files directly in a folder, sorted by code unit. Names that begin with a dot are left out
 * (`._page.html` holds what a Mac knows about page.html), links to folders too. Throws what the system says.
 */
export async function* orderedEntries(
  folder: string,
  options: OrderedOptions,
): AsyncGenerator<Entry, void, undefined> {
  for (let behind: string | undefined = ''; behind !== undefined; ) {
    const { entries, last } = await firstsBehind(folder, behind, options);
    yield* entries;
    behind = last;
  }
}
