/** Archives for tests, record by record. */
import { gzipSync } from 'node:zlib';
import { decodeContent } from '../../src/fetch/decode-content.ts';
import { type ArchiveOptions, archiveInputs } from '../../src/warc/archive-inputs.ts';

export interface TestRecord {
  readonly type?: string | undefined;
  readonly url?: string | undefined;
  readonly block: string | Uint8Array;
  /** Fields beside, or in the place of, the usual ones; an empty value leaves a field out. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly version?: string;
}

export const htmlPage = (word: string): string =>
  `<!doctype html><title>${word}</title><p>Harga ${word} di pasar naik sejak awal pekan.</p>`;

/** An HTTP response with a page. */
export const httpPage = (
  body: string | Uint8Array,
  { status = '200 OK', headers = {} }: { status?: string; headers?: Record<string, string> } = {},
): Buffer => {
  const all = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}: ${value}`],
  );
  const head = [`HTTP/1.1 ${status}`, ...lines].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), Buffer.from(body)]);
};

/** A record as bytes. */
export const recordBytes = ({
  type = 'response',
  url = 'https://www.example.com/news/a',
  block,
  fields = {},
  version = 'WARC/1.0',
}: TestRecord): Buffer => {
  const body = Buffer.from(block);
  const all: Record<string, string> = {
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:12345678-1234-4234-8234-123456789abc>',
    'WARC-Date': '2021-05-06T03:12:00Z',
    'WARC-Target-URI': url,
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(body.length),
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}: ${value}`],
  );
  return Buffer.concat([
    Buffer.from(`${[version, ...lines].join('\r\n')}\r\n\r\n`),
    body,
    Buffer.from('\r\n\r\n'),
  ]);
};

export const pageRecord = (word: string, more: Partial<TestRecord> = {}): Buffer =>
  recordBytes({
    url: `https://www.example.com/news/${word}`,
    block: httpPage(htmlPage(word)),
    ...more,
  });

/** Each record a member, as archives are. */
export const packed = (...records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export interface ReadPage {
  readonly label: string;
  readonly url: string | undefined;
  readonly title: string;
  readonly fetchedAt: string | undefined;
}

/** What an archive comes to: its pages, its failures by label and code, its records by type. */
export const readArchive = async (
  bytes: Uint8Array,
  { pieces = 1_000, ...more }: Partial<ArchiveOptions> & { readonly pieces?: number } = {},
) => {
  const counts: Record<string, number> = {};
  const onRecord = (type: string) => {
    counts[type] = (counts[type] ?? 0) + 1;
  };
  const options = { label: 'a.warc.gz', maxBytes: 100_000, decode: decodeContent, onRecord };
  const pages: ReadPage[] = [];
  const failures: { label: string; code: string; message: string }[] = [];
  const { signal } = new AbortController();
  for await (const { label, load } of archiveInputs(inPieces(bytes, pieces), {
    ...options,
    ...more,
  })) {
    try {
      const { url, body, fetchedAt } = await load(signal);
      const title = /<title>(.*?)<\/title>/.exec(Buffer.from(body).toString())?.[1] ?? '';
      pages.push({ label, url, title, fetchedAt });
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      failures.push({ label, code, message });
    }
  }
  return { pages, failures, counts };
};

export const titlesOf = ({ pages }: { readonly pages: readonly ReadPage[] }): string[] =>
  pages.map(({ title }) => title);
