/** Writes what goes over the wire to archives in a folder: WARC 1.1, one gzip member a record, an index beside. */
import { mkdir, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Failure } from '../failure.ts';
import type { ArchivedAt, RecordExchange, WireExchange } from '../ports.ts';
import { ArchiveFile, type Member, newArchivePath } from './archive-file.ts';
import {
  exchangeRecords,
  formatRecord,
  metadataRecord,
  type NewRecord,
  type Original,
  warcinfoRecord,
} from './build-records.ts';
import { archiveFailure } from './writing-failure.ts';

const pack = promisify(gzip);

/** Knows what was put away before, so that the same bytes are not put away again. */
export interface OriginalStore {
  get(url: string): Promise<Original | undefined> | Original | undefined;
  put(url: string, original: Original): Promise<void> | void;
}

export interface WarcWriterOptions {
  readonly folder: string;
  /** An archive that has so many bytes is done, and the next one begun. */
  readonly maxBytes: number;
  /** `kliping/0.1.0` */
  readonly software: string;
  readonly robots: 'obeyed' | 'ignored';
  readonly now: () => Date;
  /** Without it every response is put away whole. */
  readonly originals?: OriginalStore | undefined;
}

export interface WarcWriter {
  /** Puts the answer and the request away: a response, or a revisit where the answer brought nothing new. */
  readonly record: RecordExchange;
  /** Puts away what is known about a record. */
  metadata(what: {
    readonly url: string;
    /** The record it is about: ArchivedAt.recordId. */
    readonly about: string;
    readonly fields: readonly (readonly [name: string, value: string])[];
  }): Promise<ArchivedAt>;
  /** Ends the last archive and gives it its name. */
  close(): Promise<void>;
}

/** Records that go into one archive, one after the other. */
interface Job {
  readonly records: readonly NewRecord[];
  resolve(at: ArchivedAt): void;
  reject(error: unknown): void;
}

/** Records by many at once, written in turn: those that wait together reach the disk together. */
class ArchiveQueue {
  readonly #options: WarcWriterOptions;
  readonly #jobs: Job[] = [];
  #working: Promise<void> | undefined;
  #file: ArchiveFile | undefined;
  #infoId = '';
  #number = 0;
  #broken: { readonly error: unknown } | undefined;

  constructor(options: WarcWriterOptions) {
    this.#options = options;
  }

  add(records: readonly NewRecord[]): Promise<ArchivedAt> {
    return new Promise((resolve, reject) => {
      this.#jobs.push({ records, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  async close(): Promise<void> {
    await this.#working;
    this.#broken ??= { error: new Failure('output-unwritable', 'the archive is closed') };
    await this.#telling(() => this.#finish());
  }

  async #work(): Promise<void> {
    // Those that come in the same turn are written together.
    await Promise.resolve();
    while (this.#jobs.length > 0) {
      const jobs = this.#jobs.splice(0);
      try {
        // After a write that failed, nothing may stand behind what is missing.
        if (this.#broken !== undefined) throw this.#broken.error;
        await this.#telling(() => this.#write(jobs));
      } catch (error) {
        this.#broken ??= { error };
        for (const job of jobs) job.reject(error);
      }
    }
    this.#working = undefined;
  }

  async #telling<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw archiveFailure(error, this.#file?.path ?? this.#options.folder);
    }
  }

  async #write(jobs: readonly Job[]): Promise<void> {
    const file = await this.#openFile();
    const packed = await Promise.all(
      jobs.map(({ records }) => Promise.all(records.map((record) => this.#member(record)))),
    );
    const offsets = await file.append(packed.flat());
    let next = 0;
    for (const { records, resolve } of jobs) {
      const [first] = records;
      const offset = offsets[next] ?? 0;
      next += records.length;
      resolve({ file: file.path, offset, recordId: first?.id ?? '' });
    }
  }

  async #member(record: NewRecord): Promise<Member> {
    const info = [['WARC-Warcinfo-ID', `<${this.#infoId}>`]] as const;
    return { bytes: await pack(formatRecord(record, info)), capture: record.capture };
  }

  async #openFile(): Promise<ArchiveFile> {
    const { folder, maxBytes, now } = this.#options;
    if (this.#file !== undefined && this.#file.size >= maxBytes) await this.#finish();
    if (this.#file !== undefined) return this.#file;
    this.#number += 1;
    const file = await ArchiveFile.create(
      newArchivePath(folder, { now: now(), number: this.#number }),
    );
    this.#file = file;
    const info = this.#info(file.path);
    this.#infoId = info.id;
    await file.append([{ bytes: await pack(formatRecord(info, [])) }]);
    return file;
  }

  #info(path: string): NewRecord {
    const { software, robots, now } = this.#options;
    const filename = path.replace(/^.*[/\\]/, '');
    return warcinfoRecord(
      [
        ['software', software],
        ['format', 'WARC File Format 1.1'],
        [
          'conformsTo',
          'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
        ],
        ['robots', robots === 'obeyed' ? 'obey' : 'ignore'],
        [
          'description',
          'Request headers that may tell who asked are left out; transfer codings are undone.',
        ],
      ],
      { filename, date: now().toISOString() },
    );
  }

  async #finish(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.finish();
  }
}

/** A folder, made where its parent is there. */
const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if ((await stat(path)).isDirectory()) return;
  } catch (error) {
    throw archiveFailure(error, path);
  }
  throw new Failure('output-unwritable', `${path}: is a file; name a folder`);
};

/**
 * A writer of archives; the first file is made with the first record. What a run that broke off left is for
 * salvageArchives. Its promises reject with Failure('output-unwritable').
 */
export const openWarcWriter = async (options: WarcWriterOptions): Promise<WarcWriter> => {
  await makeFolder(options.folder);
  const queue = new ArchiveQueue(options);
  const { originals, now } = options;
  return {
    record: async (exchange: WireExchange) => {
      const { url } = exchange;
      const { records, stored } = exchangeRecords(exchange, await originals?.get(url));
      const at = await queue.add(records);
      if (stored !== undefined) await originals?.put(url, stored);
      return at;
    },
    metadata: (what) => queue.add([metadataRecord({ ...what, date: now().toISOString() })]),
    close: () => queue.close(),
  };
};
