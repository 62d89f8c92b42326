/**
 * Words of neighbouring inline elements with nothing between them.
 *
 *     <span>10:12 WIB</span><span>LAPORAN: NAME</span>    two words to a reader: the page's style parts them
 *     <span>Jakar</span><span>ta</span>                   one word, cut by an editor's paste
 */

/** Stands where two inline elements meet until the line is whole; a code point that no text holds (Unicode 23.7). */
export const joint = '\ufdd0';

const joints = /\ufdd0/g;
const lowerOrMark = /^(?:\p{Ll}|[^\p{L}\p{N}\p{S}"“‘«([©#@])/u;
const letterEnd = /\p{L}$/u;
/** A drop cap: one letter alone, the rest of its word in the next element. */
const dropCap = /(?:^|[\s"“‘«(])\p{Lu}$/u;

const partsWords = (before: string, after: string): boolean => {
  if (before === '' || after === '' || /\s$/.test(before) || /^\s/.test(after)) return false;
  if (dropCap.test(before)) return false;
  if (/^\p{Ll}/u.test(after)) return !letterEnd.test(before);
  return !lowerOrMark.test(after);
};

/** The text with a space at each joint that parts words, and nothing at the others. */
export const resolveJoints = (text: string): string => {
  if (!text.includes(joint)) return text;
  let resolved = '';
  let from = 0;
  for (const { index } of text.matchAll(joints)) {
    resolved += text.slice(from, index);
    from = index + 1;
    if (partsWords(resolved.slice(-3), text.slice(from, from + 2))) resolved += ' ';
  }
  return resolved + text.slice(from);
};
