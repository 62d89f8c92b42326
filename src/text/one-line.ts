/**
 * The text on one line: runs of white space become one space, invisible
 * characters (soft hyphen, zero-width space, byte order mark) go.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
