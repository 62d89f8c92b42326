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

/** Characters before a joint that decide: a letter, and what stands before a drop cap. */
const endChars = 3;

/**
 * The text with a space at each joint that parts words, and nothing at the others.
 * Only the end of what came before is looked at: asking the growing text for it costs its whole length each time.
 */
export const resolveJoints = (text: string): string => {
  if (!text.includes(joint)) return text;
  const pieces: string[] = [];
  let end = '';
  let from = 0;
  for (const { index } of text.matchAll(joints)) {
    const piece = text.slice(from, index);
    from = index + 1;
    pieces.push(piece);
    end = (end + piece.slice(-endChars)).slice(-endChars);
    if (!partsWords(end, text.slice(from, from + 2))) continue;
    pieces.push(' ');
    end += ' ';
  }
  pieces.push(text.slice(from));
  return pieces.join('');
};
