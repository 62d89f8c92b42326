/** Whether a text can be a label at all, told by its first word: most lines of a page cannot. */

/** What designers set before a label, beyond ASCII. */
const design: ReadonlySet<number> = new Set([...'•●▪■◆►▶»›→–—'].map((mark) => mark.charCodeAt(0)));

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);

/** A name before the label: `Budi Santoso: Video`, `Kabar - Berita Terkini`. */
const afterName = /[:|]\s| [-–—] /;
const rank = /^\d{1,2}$/;

const firstLetter = (text: string): number => {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isPlainLetter(code) || (code > 0x7f && !design.has(code))) break;
    at += 1;
  }
  return at;
};

/** The letters and digits of ASCII that a text begins with; undefined where others are among them. */
const startOf = (text: string): string | undefined => {
  const from = firstLetter(text);
  let to = from;
  while (to < text.length && isPlainLetter(text.charCodeAt(to))) to += 1;
  return text.charCodeAt(to) > 0x7f ? undefined : text.slice(from, to).toLowerCase();
};

/** A test for labels that begin with one of the phrases: false only where the text can be none. */
export const beginsLikeOneOf = (
  phrases: Iterable<string>,
  { ranks }: { ranks: boolean },
): ((text: string) => boolean) => {
  const starts = new Set<string | undefined>([undefined]);
  for (const phrase of phrases) starts.add(startOf(phrase));
  return (text) => {
    const start = startOf(text);
    return (
      starts.has(start) ||
      (ranks && ((start !== undefined && rank.test(start)) || afterName.test(text)))
    );
  };
};
