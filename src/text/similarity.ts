/** Whether two printed texts say the same, whatever the case, quotes and spaces. */

const marks = /[^\p{L}\p{N}]+/gu;
const plainMarks = /[^a-z0-9]+/g;
const beyondAscii = /[^\0-\x7f]/;

/** Letters and digits only, lower case: `Menlu: "Kami Siap"` and `menlu kami siap` are the same key. */
export const textKey = (text: string): string => {
  const start = text.slice(0, 2_000);
  return beyondAscii.test(start)
    ? start.normalize('NFKC').toLowerCase().replace(marks, ' ').trim()
    : start.toLowerCase().replace(plainMarks, ' ').trim();
};

/** Both keys equal, or the shorter (of two words and 12 characters at least) opens or closes the longer. */
export const saysTheSame = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return short !== '';
  return (
    short.length >= 12 && short.includes(' ') && (long.startsWith(short) || long.endsWith(short))
  );
};

/** Share of the words of `a` found in `b`, 0 to 1. */
export const wordOverlap = (a: string, b: string): number => {
  const words = longWords(a);
  if (words.length === 0) return 0;
  const others = ` ${b} `;
  return words.filter((word) => others.includes(word)).length / words.length;
};

let last: { readonly text: string; readonly words: readonly string[] } = { text: '', words: [] };

/** Words of three letters at least, each between spaces; one text is compared with many. */
const longWords = (text: string): readonly string[] => {
  if (text !== last.text) {
    const words = text.split(' ').filter((word) => word.length > 2);
    last = { text, words: words.map((word) => ` ${word} `) };
  }
  return last.words;
};
