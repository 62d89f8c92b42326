/** A label and a name, or a starred sign, behind the last sentence of a story. */
import type { Author } from '../types.ts';
import { readByline } from './bylines.ts';
import { namelessCodes } from './role-words.ts';

export interface EndLabel {
  readonly authors: readonly Author[];
  /** The paragraph before the label. */
  readonly rest: string;
}

/** Longer names are sentences. */
const maxLabelled = 90;
const shape =
  /(?<=[.!?…"”)\]] )(?:Editor|Penulis|Reporter|Pewarta|Redaktur|Penyunting) ?: ?\p{Lu}[^:.!?()[\]]{2,60}$/u;

/** `... pohon beringin. *mhr`: NusaBali (guess). */
const starred = /(?<=[.!?…"”’)] )\*([a-z]{2,4})$/u;

const starredAuthors = (paragraph: string): { raw: string; authors: Author[] } | undefined => {
  const [raw, name] = starred.exec(paragraph.slice(-maxLabelled)) ?? [];
  if (raw === undefined || name === undefined) return undefined;
  const isNobody = namelessCodes.has(name);
  return { raw, authors: isNobody ? [] : [{ name, role: 'reporter', raw }] };
};

const labelledAuthors = (paragraph: string): { raw: string; authors: Author[] } | undefined => {
  const raw = shape.exec(paragraph.slice(-maxLabelled))?.[0];
  const authors = raw === undefined ? undefined : readByline(raw)?.authors;
  return raw === undefined || authors === undefined || authors.length === 0
    ? undefined
    : { raw, authors };
};

/**
 * Whom a paragraph credits after its last sentence; undefined where it credits nobody there.
 *
 *     ... kredit bermasalah 2,9 persen. (*) Editor: Wahyu Nugroho
 *                                           ^^^^^^  ^^^^^^^^^^^^^
 */
export const readEndLabel = (paragraph: string): EndLabel | undefined => {
  const found = labelledAuthors(paragraph) ?? starredAuthors(paragraph);
  if (found === undefined) return undefined;
  return { authors: found.authors, rest: paragraph.slice(0, -found.raw.length).trimEnd() };
};
