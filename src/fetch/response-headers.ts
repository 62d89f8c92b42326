/** Response headers as a plain record. */
import type { RawHead } from './receive.ts';

/** Servers write UTF-8 where they write more than ASCII. */
const decoded = (value: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  /^[\x00-\x7f]*$/.test(value) ? value : Buffer.from(value, 'latin1').toString('utf8');

const oneOf = (name: string, values: readonly string[]): string =>
  name === 'location' ? (values[0] ?? '') : values.join(', ');

/** Values by their names in lower case; of a repeated header they are parted by a comma, of Location it is the first. */
export const flatHeaders = (headers: RawHead['headers']): Record<string, string> => {
  const flat: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value === undefined) continue;
    flat[name] = decoded(typeof value === 'string' ? value : oneOf(name, value));
  }
  return flat;
};

/** The Set-Cookie headers one by one: a comma does not part them. */
export const setCookiesOf = ({ 'set-cookie': lines = [] }: RawHead['headers']): string[] =>
  (typeof lines === 'string' ? [lines] : lines).map(decoded);

const asLatin1 = (part: unknown): string =>
  Buffer.isBuffer(part) ? part.toString('latin1') : String(part);

/** Headers in their order and case, from undici's list of names and values, in Latin-1. */
export const headerPairs = (raw: unknown): (readonly [name: string, value: string])[] => {
  const list = Array.isArray(raw) ? raw.map(asLatin1) : [];
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < list.length; i += 2) pairs.push([list[i] ?? '', list[i + 1] ?? '']);
  return pairs;
};
