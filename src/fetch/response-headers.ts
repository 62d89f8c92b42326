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
