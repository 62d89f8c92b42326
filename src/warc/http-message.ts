/** The HTTP response in a record's block (RFC 9112), as crawlers store it. */
import { fieldMap, headEnd, maxHeadBytes, parseHead } from './header-block.ts';

export interface HttpResponse {
  /** Undefined where there is no status line: HTTP/0.9, or a crawler that keeps bodies alone. */
  readonly status: number | undefined;
  /** Names in lower case, several values parted by a comma. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const nothing: ReadonlyMap<string, string> = new Map();

/** Takes a block apart; undefined for a head that does not end. */
export const parseResponse = (block: Buffer): HttpResponse | undefined => {
  if (block.toString('latin1', 0, 5) !== 'HTTP/')
    return { status: undefined, headers: nothing, body: block };
  const end = headEnd(block.subarray(0, maxHeadBytes));
  if (end === undefined) return undefined;
  const head = parseHead(block.subarray(0, end), 'latin1');
  const status = /^HTTP\/\S{1,10}\s+(\d{3})(?:\s|$)/.exec(head.firstLine)?.[1];
  if (status === undefined) return undefined;
  return { status: Number(status), headers: fieldMap(head), body: block.subarray(end) };
};

/** A chunk's size in hex, then extensions that mean nothing to a reader. */
const chunkSize = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,4000})?\r?\n/i;

/**
 * A body with its chunks put together (RFC 9112, section 7.1). `plain` where it has none: many crawlers take the chunks
 * out and leave the header; `cut` where the last one is missing.
 */
export const joinChunks = (body: Buffer): { body: Buffer; was: 'chunked' | 'plain' | 'cut' } => {
  const chunks: Buffer[] = [];
  let at = 0;
  while (true) {
    const line = chunkSize.exec(body.toString('latin1', at, at + 4_096));
    const size = Number.parseInt(line?.[1] ?? '', 16);
    if (line === null) return at === 0 ? { body, was: 'plain' } : { body, was: 'cut' };
    const start = at + line[0].length;
    if (size === 0) return { body: Buffer.concat(chunks), was: 'chunked' };
    if (start + size > body.length) return { body, was: at === 0 ? 'plain' : 'cut' };
    chunks.push(body.subarray(start, start + size));
    at = start + size;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
};
