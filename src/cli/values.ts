/** Values of flags: sizes, seconds, counts, lists. A wrong one is wrong use, with the right form in the message. */
import { InvalidArgumentError } from 'commander';

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1_000,
  kb: 1_000,
  kib: 1_024,
  m: 1_000_000,
  mb: 1_000_000,
  mib: 1_048_576,
  g: 1_000_000_000,
  gb: 1_000_000_000,
  gib: 1_073_741_824,
};

/** `10MB`, `500k`, `1048576` as bytes. */
export const readSize = (text: string): number => {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const unit = units[match?.[2]?.toLowerCase() ?? ''];
  const bytes = Math.floor(Number(match?.[1]) * (unit ?? Number.NaN));
  if (match === null || unit === undefined || !Number.isSafeInteger(bytes) || bytes < 1)
    throw new InvalidArgumentError('Give a size such as 10MB, 500k or 1048576.');
  return bytes;
};

/** Seconds, fractions allowed, as milliseconds; timers hold at most 2^31 - 1. */
export const readSeconds =
  ({ least }: { readonly least: 0 | 0.001 }) =>
  (text: string): number => {
    const ms = Math.round(Number(text) * 1_000);
    if (text.trim() === '' || !Number.isFinite(ms) || ms < least * 1_000 || ms > 2_147_483_647)
      throw new InvalidArgumentError('Give seconds, such as 30 or 0.5.');
    return ms;
  };

/** Text that may stand in a request's header (RFC 9110, section 5.5): printable ASCII. */
export const readHeaderText = (text: string): string => {
  if (!/^[ -~]*[!-~][ -~]*$/.test(text) || text.length > 500)
    throw new InvalidArgumentError('Give printable ASCII on one line.');
  return text.trim();
};

/** Headers that are the connection's own, or the program's to write. */
const reservedHeaders =
  /^(?:host|connection|content-length|transfer-encoding|upgrade|keep-alive|te|trailer|expect|proxy-.*|accept-encoding|if-.*)$/;

/** `Name: value` as a header; added to those given before. */
export const readHeader = (
  text: string,
  previous: readonly (readonly [string, string])[] = [],
): (readonly [string, string])[] => {
  // RFC 9110, section 5.6.2: a token, then a colon.
  const [, name = '', value = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}):(.*)$/s.exec(text) ?? [];
  if (name === '') throw new InvalidArgumentError("Give it as 'Name: value'.");
  const key = name.toLowerCase();
  if (reservedHeaders.test(key))
    throw new InvalidArgumentError(`${name} is set by the program itself.`);
  return [...previous, [key, readHeaderText(value)]];
};

/** A whole number from `least` (1 where absent) to `most`. */
export const readCount =
  ({ least = 1, most }: { readonly least?: number; readonly most: number }) =>
  (text: string): number => {
    const count = Number(text);
    if (!/^\d+$/.test(text.trim()) || count < least || count > most)
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    return count;
  };

/** More threads than this are a slip: each takes some hundred megabytes. */
const mostWorkers = 256;

/** `auto`, or a number of threads from 0. */
export const readWorkers = (text: string): number | 'auto' => {
  if (text.trim() === 'auto') return 'auto';
  if (!/^\d{1,3}$/.test(text.trim()) || Number(text) > mostWorkers)
    throw new InvalidArgumentError(`Give auto, or a whole number from 0 to ${mostWorkers}.`);
  return Number(text);
};

/** An ISO 8601 instant. */
export const readInstant = (text: string): string => {
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('Give an instant such as 2026-11-24T10:00:00+07:00.');
  return text;
};

/** Names parted by commas, each one of `known`; a near miss is named in the message. */
export const readNames =
  <T extends string>(known: readonly T[]) =>
  (text: string, previous: readonly T[] = []): T[] => {
    const names = text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    for (const name of names) {
      if ((known as readonly string[]).includes(name)) continue;
      const near = nearest(name, known);
      const hint = near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${near}?`;
      throw new InvalidArgumentError(`'${name}' is not known. ${hint}`);
    }
    if (names.length === 0) throw new InvalidArgumentError(`Known: ${known.join(', ')}.`);
    return [...previous, ...(names as T[])];
  };

/** Edits (insert, drop, change) from one word to another. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The known word that differs in at most a third of its letters, or that begins with the word. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const short = word.slice(0, 60).toLowerCase();
  const ranked = known
    .map((name) => ({ name, edits: distance(short, name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  if (best !== undefined && best.edits <= Math.max(1, Math.floor(best.name.length / 3)))
    return best.name;
  return short.length < 3 ? undefined : known.find((name) => name.toLowerCase().startsWith(short));
};

const lengthsMs: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** `90s`, `50m`, `2h`, `7d` as milliseconds. */
export const readDuration = (text: string): number => {
  const [, number, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  const ms = Number(number) * (lengthsMs[unit] ?? Number.NaN);
  if (!Number.isFinite(ms) || ms === 0)
    throw new InvalidArgumentError('Give a time such as 90s, 50m, 2h or 7d.');
  return ms;
};

/** The shortest time after which an article is asked for again. */
const leastRevisitMs = 60_000;

/** Times parted by commas, each longer than the one before, as milliseconds; `never` is none. */
export const readSchedule = (text: string): number[] => {
  if (text.trim() === 'never') return [];
  const times = text.split(',').map(readDuration);
  if (times.length > 50) throw new InvalidArgumentError('Give at most 50 times.');
  if (times.some((ms, i) => ms < leastRevisitMs || ms <= (times[i - 1] ?? 0)))
    throw new InvalidArgumentError(
      'Give times from a minute on, each longer than the one before: 1h,6h,1d,7d.',
    );
  return times;
};
