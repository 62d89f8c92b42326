/** Response headers as a plain record. */

/** Names in lower case; of a repeated header the values parted by a comma, of Location the first. */
export const flatHeaders = (
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> => {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    if (typeof value === 'string') flat[key] = value;
    else flat[key] = key === 'location' ? (value[0] ?? '') : value.join(', ');
  }
  return flat;
};

/** Headers in their order and case, from undici's list of names and values (`responseHeaders: 'raw'`), in Latin-1. */
export const headerPairs = (raw: unknown): (readonly [name: string, value: string])[] => {
  const list = Array.isArray(raw) ? raw.map(String) : [];
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < list.length; i += 2) pairs.push([list[i] ?? '', list[i + 1] ?? '']);
  return pairs;
};

/** Servers write UTF-8 where they write more than ASCII. */
const decoded = (value: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  /^[\x00-\x7f]*$/.test(value) ? value : Buffer.from(value, 'latin1').toString('utf8');

/** Values by their names in lower case. */
export const groupedHeaders = (
  pairs: readonly (readonly [name: string, value: string])[],
): Record<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    const values = groups.get(key);
    if (values === undefined) groups.set(key, [decoded(value)]);
    else values.push(decoded(value));
  }
  return Object.fromEntries(groups);
};
