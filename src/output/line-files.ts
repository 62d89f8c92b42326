/** Lines into files whose names the lines choose: `clips/{publisher}/{date}.jsonl`. */
import { lstat, open, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Failure } from '../failure.ts';
import { type FileTemplate, readTemplate, type TemplateValues } from './file-template.ts';
import { outputFailure } from './folder-failures.ts';
import { type IfThere, LineFile } from './line-file.ts';
import { makeFolder } from './make-folder.ts';
import { syncFolder } from './sync-folder.ts';

export interface LineFilesOptions {
  readonly template: string;
  /** A file that has so many bytes is followed by `NAME-0002.jsonl`; one file where absent. */
  readonly rotateBytes?: number | undefined;
  /** What happens to files that are there when a line comes for them first; they are added to where absent. */
  readonly ifThere?: IfThere | undefined;
  /** Bytes of lines that each file gathers for one write; each line is written at once where absent. */
  readonly holdBytes?: number | undefined;
  /** Told of bytes cut off a file that a killed run left torn. */
  readonly onCut: (path: string, bytes: number) => void;
}

export interface LineFiles {
  /**
   * Adds whole lines; for a name that ends in `.gz` they are held until `flush` or `sync`, at most 1 MB of them.
   * No line (`''`) makes the file alone. One call at a time, as with all of these.
   */
  write(lines: string, values: TemplateValues): Promise<void>;
  /** Resolves when all that was written is with the system. */
  flush(): Promise<void>;
  /** Resolves when all that was written is on the disk. */
  sync(): Promise<void>;
  /** Hands all that was written to the system; what must be on the disk is synced before. */
  close(): Promise<void>;
}

/** The file used longest ago is closed when more are wanted. */
const maxOpen = 64;

/** `out.jsonl.gz` as what stands before and behind a number. */
const splitName = (path: string): readonly [stem: string, extension: string] => {
  const name = basename(path);
  const dot = name.indexOf('.', 1);
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
};

const numbered = (path: string, number: number): string => {
  if (number === 1) return path;
  const [stem, extension] = splitName(path);
  return join(dirname(path), `${stem}-${String(number).padStart(4, '0')}${extension}`);
};

/** The newest of the files that followed each other; 1 where there is none yet. */
const lastNumber = async (path: string): Promise<number> => {
  const [stem, extension] = splitName(path);
  const numbers = (await readdir(dirname(path)))
    .filter((name) => name.startsWith(`${stem}-`) && name.endsWith(extension))
    .map((name) => name.slice(stem.length + 1, name.length - extension.length))
    .filter((digits) => /^\d{4,9}$/.test(digits))
    .map(Number);
  return Math.max(1, ...numbers);
};

/** Makes a folder that is still there after a power cut. */
const makeSynced = async (path: string): Promise<void> => {
  try {
    if ((await makeFolder(path)) === 'made') await syncFolder(path);
  } catch (error) {
    throw outputFailure(error, path);
  }
};

/** Makes the folders below the fixed part; none of them may be a link that leads elsewhere. */
const makeFolders = async (path: string, { fixed }: FileTemplate): Promise<void> => {
  await makeSynced(fixed);
  let folder = fixed;
  for (const part of relative(fixed, dirname(path)).split(sep)) {
    if (part === '') continue;
    folder = join(folder, part);
    await makeSynced(folder);
    if (!(await lstat(folder)).isDirectory())
      throw new Failure(
        'output-unwritable',
        `${folder}: is no folder of its own, and no link is followed; take it away`,
      );
  }
};

/** Syncs a file that is closed; one that was moved away meanwhile is its mover's to look after. */
const syncClosed = async (path: string): Promise<void> => {
  try {
    const handle = await open(path, 'r+');
    await handle.datasync().finally(() => handle.close());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw outputFailure(error, path);
  }
};

class OpenFiles implements LineFiles {
  readonly #options: LineFilesOptions;
  readonly #template: FileTemplate;
  /** By the name that the template gives, the one used last at the end. */
  readonly #files = new Map<string, { readonly file: LineFile; readonly number: number }>();
  /** Paths that this run has opened: its own from then on. */
  readonly #own = new Set<string>();
  /** Paths of closed files that may not be on the disk yet. */
  readonly #unsynced = new Set<string>();

  constructor(options: LineFilesOptions) {
    this.#options = options;
    this.#template = readTemplate(options.template);
  }

  async write(lines: string, values: TemplateValues): Promise<void> {
    const name = this.#template.fill(values);
    const { file } = await this.#fileFor(name);
    await file.write(lines);
  }

  async flush(): Promise<void> {
    for (const { file } of this.#files.values()) await file.flush();
  }

  async sync(): Promise<void> {
    for (const { file } of this.#files.values()) await file.sync();
    for (const path of this.#unsynced) await syncClosed(path);
    this.#unsynced.clear();
  }

  async close(): Promise<void> {
    const files = [...this.#files.values()];
    this.#files.clear();
    const closed = await Promise.allSettled(files.map(({ file }) => file.close()));
    for (const result of closed) if (result.status === 'rejected') throw result.reason;
  }

  async #fileFor(name: string) {
    const known = this.#files.get(name);
    const opening = known === undefined ? this.#open(name) : this.#renewed(name, known);
    const entry = await opening.catch((error: unknown) => {
      throw outputFailure(error, name);
    });
    this.#files.delete(name);
    this.#files.set(name, entry);
    for (const [oldest, { file }] of this.#files) {
      if (this.#files.size <= maxOpen) break;
      this.#files.delete(oldest);
      await this.#close(file);
    }
    return entry;
  }

  async #close(file: LineFile): Promise<void> {
    if (!file.isSynced) this.#unsynced.add(file.path);
    await file.close();
  }

  async #open(name: string) {
    await makeFolders(name, this.#template);
    const { rotateBytes, ifThere } = this.#options;
    const number = rotateBytes === undefined ? 1 : await lastNumber(name);
    // The first of them may have been taken away: the newest is in the way all the same.
    if (number > 1 && ifThere === 'refuse' && !this.#own.has(numbered(name, number)))
      throw outputFailure({ code: 'EEXIST' }, numbered(name, number));
    return this.#renewed(name, { file: await this.#openNumber(name, number), number });
  }

  async #openNumber(name: string, number: number): Promise<LineFile> {
    const path = numbered(name, number);
    const { ifThere = 'append', holdBytes = 0, onCut } = this.#options;
    const file = await LineFile.open({
      path,
      isGzip: path.endsWith('.gz'),
      ifThere: this.#own.has(path) ? 'append' : ifThere,
      holdBytes,
      onCut,
    });
    this.#own.add(path);
    return file;
  }

  /** The file itself, or the next: where it is full, or where it was moved away. */
  async #renewed(name: string, entry: { readonly file: LineFile; readonly number: number }) {
    const { rotateBytes = Number.POSITIVE_INFINITY } = this.#options;
    const { file } = entry;
    const isFull = file.size >= rotateBytes;
    // Lines that are held go where those before them went.
    if (!isFull && (file.isHolding || (await file.isInPlace()))) return entry;
    await this.#close(file);
    const number = isFull ? entry.number + 1 : entry.number;
    return { file: await this.#openNumber(name, number), number };
  }
}

/**
 * Files that lines are added to, each opened when its first line comes. Rejects with Failure('output-unwritable').
 */
export const openLineFiles = (options: LineFilesOptions): LineFiles => new OpenFiles(options);
