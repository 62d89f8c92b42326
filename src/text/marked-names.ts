/** Bylines without a label: what stands after the name gives them away. */
import { type Byline, type BylineOptions, toAuthor, toByline } from './byline-authors.ts';
import { cutEnd } from './byline-end.ts';
import { type NamePiece, readNamePieces } from './name-pieces.ts';
import { places } from './name-words.ts';
import { oneLine } from './one-line.ts';

/** `A - detikX`, `A, CNN Indonesia`, `A (Kontributor)`, `A Jurnalis`: marked after the name. */
export function readMarkedNames(line: string, options: BylineOptions): Byline | undefined {
  const text = cutEnd(oneLine(line));
  if (text.length > 120 || /[.!?] /.test(text.slice(12))) return undefined;
  const pieces = readNamePieces(text, options);
  const people = pieces.filter((piece) => piece.kind === 'person');
  const isByline =
    people.length > 0 &&
    pieces.at(-1)?.marked === true &&
    pieces.every((piece) => piece.kind === 'person' || piece.marked) &&
    (people.some((piece) => piece.marked) ||
      people.every((piece) => isPlainName(piece.raw, pieces)));
  if (!isByline) return undefined;
  const spread = withRoleAfter(withoutOutpostLine(pieces, text));
  return toByline(
    spread.flatMap((piece) => toAuthor(piece, 'reporter')),
    text,
  );
}

/** `Jakarta, CNN Indonesia` and `MUARA ENIM, KOMPAS.com` are datelines. */
function isPlainName(raw: string, pieces: readonly NamePiece[]): boolean {
  const words = raw.split(' ');
  if (words.some((word) => places.has(word.toLowerCase()))) return false;
  if (pieces.some((piece) => piece.kind === 'role' || piece.kind === 'team')) return true;
  return words.length > 1 && raw !== raw.toUpperCase();
}

/** `Kontributor Lhokseumawe, Masriadi` */
function withoutOutpostLine(pieces: NamePiece[], text: string): NamePiece[] {
  return /^kontributor /i.test(text) ? pieces.slice(1) : pieces;
}

/** `A, Fotografer`: the role said after a comma belongs to the name before it. */
function withRoleAfter(pieces: readonly NamePiece[]): NamePiece[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    return next?.kind === 'role' && next.role !== undefined && piece.role === undefined
      ? { ...piece, role: next.role }
      : piece;
  });
}
