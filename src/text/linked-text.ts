/** Texts and the links in them, put together again. */

/** A link: the words it stands round, and where it leads. */
export interface TextLink {
  readonly text: string;
  readonly url: string;
}

/** Part of a text; `url` where it is a link. */
export interface TextPiece {
  readonly text: string;
  readonly url?: string;
}

/** Links tried in one text that do not stand there: those of the items to come. */
const maxMisses = 20;

/**
 * Parts texts at their links, each at the first place after the one before where its words stand.
 * The reader keeps what is left: the links of a list are those of all its items, in order.
 */
export const linkPlacer = (links: readonly TextLink[]): ((text: string) => TextPiece[]) => {
  let rest = links;
  return (text) => {
    const left: TextLink[] = [];
    const pieces: TextPiece[] = [];
    let from = 0;
    for (const link of rest) {
      const at = left.length >= maxMisses ? -1 : text.indexOf(link.text, from);
      if (at < 0) {
        left.push(link);
        continue;
      }
      if (at > from) pieces.push({ text: text.slice(from, at) });
      pieces.push(link);
      from = at + link.text.length;
    }
    rest = left;
    if (from < text.length) pieces.push({ text: text.slice(from) });
    return pieces;
  };
};
