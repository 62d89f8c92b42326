/** From the pieces of a name string to the authors of a byline. */
import type { Author, Role } from '../types.ts';
import { countProse, type NamePiece } from './name-pieces.ts';
import { oneLine } from './one-line.ts';
import { platformNames } from './outlet-names.ts';
import type { NameOptions } from './person-name.ts';

/** What is known of the page a line stands on. */
export interface BylineOptions extends NameOptions {
  /** BCP 47 tag of the page, where known: Indonesian `Di Jakarta` is no Italian byline. */
  readonly language?: string | undefined;
}

/** Who a line names; a line that names nobody is no byline. */
export interface Byline {
  readonly authors: Author[];
  /** The byline as printed, without what stood around it. */
  readonly raw: string;
}

export function isProse(piece: NamePiece): boolean {
  return piece.kind === 'other' && countProse(piece.raw) >= 3;
}

export function isNamed(piece: NamePiece): boolean {
  return piece.kind === 'person' || piece.kind === 'agency';
}

export function toAuthor(piece: NamePiece, role: Role): Author[] {
  if (!isNamed(piece)) return [];
  const own = piece.kind === 'agency' ? 'agency' : (piece.role ?? role);
  return [{ name: piece.name, role: own, raw: piece.raw }];
}

/** `Sumber: The Telegraph`: a source counts where it names an agency or a paper, not a site or a person. */
export function toSource(piece: NamePiece): Author[] {
  const named =
    piece.kind === 'agency' ||
    (piece.kind === 'outlet' &&
      !/[./@]/.test(piece.raw) &&
      !platformNames.has(piece.raw.toLowerCase()));
  return named ? [{ name: piece.name, role: 'agency', raw: piece.raw }] : [];
}

export function toByline(authors: readonly Author[], raw: string): Byline | undefined {
  const once = new Map(
    authors.map((author) => [`${author.role}:${author.name.toLowerCase()}`, author]),
  );
  if (once.size === 0) return undefined;
  return { authors: [...once.values()], raw: unbracketed(oneLine(raw)) };
}

/** Without the brackets of `(Red: A)`; those of `A (Kontributor)` stay. */
function unbracketed(raw: string): string {
  const opened = raw.replace(/^[([“"]{1,3}/, '');
  return /[()]/.test(opened.slice(0, -1)) ? opened : opened.replace(/[)\]]$/, '');
}
