/** CDXJ: one line for each capture in an archive, by which players find it (pywb, OutbackCDX). */
import { getSurt } from 'warcio/utils';
import type { HttpResponse } from './http-message.ts';

/** A capture and where it is. */
export interface Capture {
  readonly type: 'response' | 'revisit';
  readonly url: string;
  /** ISO 8601. */
  readonly date: string;
  readonly http: Pick<HttpResponse, 'status' | 'headers'>;
  readonly payloadDigest: string | undefined;
  /** Of its gzip member, in bytes. */
  readonly offset: number;
  readonly length: number;
}

const mediaTypeOf = ({ type, http }: Capture): string =>
  type === 'revisit'
    ? 'warc/revisit'
    : (http.headers.get('content-type') ?? '').split(/[;,]/, 1)[0]?.trim() || 'unk';

/** `com,example)/news/a 20210506031200 {"url": ...}`, as warcio's own indexer writes it: address in SURT, time, facts. */
export const indexLine = (capture: Capture, filename: string): string => {
  const { url, date, http, payloadDigest, offset, length } = capture;
  const facts = {
    url,
    mime: mediaTypeOf(capture),
    status: String(http.status ?? ''),
    ...(payloadDigest !== undefined && { digest: payloadDigest.replace(/^sha1:/, '') }),
    length: String(length),
    offset: String(offset),
    filename,
  };
  const timestamp = date.replace(/[-:T]/g, '').slice(0, 14);
  return `${getSurt(url)} ${timestamp} ${JSON.stringify(facts)}`;
};

/** The lines as a file, in the order of their bytes, which is how they are searched. */
export const indexFile = (lines: readonly string[]): Buffer =>
  Buffer.concat(lines.map((line) => Buffer.from(`${line}\n`)).sort((a, b) => a.compare(b)));
