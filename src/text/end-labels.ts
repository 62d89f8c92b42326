/** A label and a name behind the last sentence of a story. */
import type { Author } from '../types.ts';
import { readByline } from './bylines.ts';

export interface EndLabel {
  readonly authors: readonly Author[];
  /** The paragraph before the label. */
  readonly rest: string;
}

/** Longer names are sentences. */
const maxLabelled = 90;
const shape =
  /(?<=[.!?…"”)\]] )(?:Editor|Penulis|Reporter|Pewarta|Redaktur|Penyunting) ?: ?\p{Lu}[^:.!?()[\]]{2,60}$/u;

/**
 * Whom a paragraph credits after its last sentence; undefined where it credits nobody there.
 *
 *     ... kredit bermasalah 2,9 persen. (*) Editor: Wahyu Nugroho
 *                                           ^^^^^^  ^^^^^^^^^^^^^
 */
export const readEndLabel = (paragraph: string): EndLabel | undefined => {
  const raw = shape.exec(paragraph.slice(-maxLabelled))?.[0];
  const authors = raw === undefined ? [] : (readByline(raw)?.authors ?? []);
  if (raw === undefined || authors.length === 0) return undefined;
  return { authors, rest: paragraph.slice(0, -raw.length).trimEnd() };
};
