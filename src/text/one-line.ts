/**
 * The text on one line: runs of white space become one space, invisible
 * characters (soft hyphen, zero-width space, byte order mark) go.
 */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  if (isOneLine(trimmed)) return trimmed;
  return trimmed
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether nothing but single plain spaces parts the words of a text, none of the invisible characters among them. */
export const isOneLine = (text: string): boolean => !unfolded.test(text);

const unfolded = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;
