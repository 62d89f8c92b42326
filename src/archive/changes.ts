/** What is different between two versions of an article, compact: only what came and what went. */
import type { KeptText } from '../store/texts.ts';

export interface ParagraphChange {
  readonly op: 'removed' | 'added';
  /** From 0: `removed` counts in the old text, `added` in the new one. */
  readonly at: number;
  readonly text: string;
}

export interface Changes {
  readonly headline: { readonly from: string | null; readonly to: string | null } | null;
  readonly paragraphs: readonly ParagraphChange[];
}

/** Longer middles are told as all removed and all added: the table below has one cell for each pair. */
const maxCells = 1_000_000;

/** How long the longest common run of paragraphs is from each pair on. */
const commonLengths = (from: readonly string[], to: readonly string[]): Uint32Array => {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        from[i] === to[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
};

/** Changes of what lies between an equal start (`offset` paragraphs) and an equal end. */
const changesBetween = (
  from: readonly string[],
  to: readonly string[],
  offset: number,
): ParagraphChange[] => {
  const isSmall = (from.length + 1) * (to.length + 1) <= maxCells;
  const lengths = isSmall ? commonLengths(from, to) : undefined;
  const width = to.length + 1;
  const changes: ParagraphChange[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [old, fresh] = [from[i], to[j]];
    if (lengths !== undefined && old !== undefined && old === fresh) {
      i += 1;
      j += 1;
      continue;
    }
    const lost = lengths?.[(i + 1) * width + j] ?? 0;
    const gained = lengths?.[i * width + j + 1] ?? 0;
    const isRemoval = fresh === undefined || (old !== undefined && lost >= gained);
    if (isRemoval && old !== undefined) {
      changes.push({ op: 'removed', at: offset + i, text: old });
      i += 1;
    } else if (fresh !== undefined) {
      changes.push({ op: 'added', at: offset + j, text: fresh });
      j += 1;
    }
  }
  return changes;
};

const paragraphChanges = (from: readonly string[], to: readonly string[]): ParagraphChange[] => {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const most = Math.min(from.length, to.length) - start;
  while (end < most && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  return changesBetween(
    from.slice(start, from.length - end),
    to.slice(start, to.length - end),
    start,
  );
};

/** The changes from one version to the next. */
export const changesOf = (from: KeptText, to: KeptText): Changes => ({
  headline: from.headline === to.headline ? null : { from: from.headline, to: to.headline },
  paragraphs: paragraphChanges(from.paragraphs, to.paragraphs),
});

/** The words of a record that changes are told by. */
export const wordsOf = ({
  headline,
  articleBody,
}: {
  readonly headline: string | null;
  readonly articleBody: string | null;
}): KeptText => ({ headline, paragraphs: articleBody?.split('\n\n') ?? [] });
