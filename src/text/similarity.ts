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
  const words = a.split(' ').filter((word) => word.length > 2);
  if (words.length === 0) return 0;
  const others = new Set(b.split(' '));
  return words.filter((word) => others.has(word)).length / words.length;
};
