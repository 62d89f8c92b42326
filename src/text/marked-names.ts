/** Bylines without a label: what stands after the name gives them away. */
import { type Byline, type BylineOptions, toAuthor, toByline } from './byline-authors.ts';
import { cutEnd } from './byline-end.ts';
import { endsMarked, type NamePiece, readNamePieces } from './name-pieces.ts';
import { places } from './name-words.ts';
import { oneLine } from './one-line.ts';
import { pictureNames } from './outlet-names.ts';

/** `A - detikX`, `A, CNN Indonesia`, `A (Kontributor)`, `A Jurnalis`: marked after the name. */
export function readMarkedNames(line: string, options: BylineOptions): Byline | undefined {
  const text = cutEnd(oneLine(line));
  if (looseRoles.test(text) && !/[,(|/-]/.test(text)) return undefined;
  if (text.length > 120 || /[.!?] /.test(text.slice(12))) return undefined;
  if (!endsMarked(text, options)) return undefined;
  const pieces = readNamePieces(text, options);
  const people = pieces.filter((piece) => piece.kind === 'person');
  const isByline =
    people.length > 0 &&
    pieces.every((piece) => piece.kind !== 'other' && (piece.kind === 'person' || piece.marked)) &&
    people.every((piece) => isBelieved(piece, pieces)) &&
    !isPictureCredit(text, pieces);
  if (!isByline) return undefined;
  const spread = withRoleAfter(withoutOutpostLine(pieces, text));
  return toByline(
    spread.flatMap((piece) => toAuthor(piece, 'reporter')),
    text,
  );
}

/** Role words that also stand in headlines: `Bupati Temui Wartawan`. */
const looseRoles = /(?:^| )(?:wartawan|penulis|writer|fotografer|journalist)(?: |$)/i;

function isBelieved(person: NamePiece, pieces: readonly NamePiece[]): boolean {
  const words = person.raw.split(' ').length;
  if (person.suffixed) return (words > 1 || /^\p{Lo}/u.test(person.raw)) && words <= 4;
  return person.marked || isPlainName(person.raw, pieces);
}

/** `Jakarta, CNN Indonesia` and `MUARA ENIM, KOMPAS.com` are datelines. */
function isPlainName(raw: string, pieces: readonly NamePiece[]): boolean {
  const words = raw.split(' ');
  if (words.some((word) => places.has(word.toLowerCase()))) return false;
  if (pieces.some((piece) => piece.kind === 'team')) return true;
  if (pieces.some((piece) => piece.kind === 'role')) return words.length <= 4;
  return words.length > 1 && words.length <= 5 && raw !== raw.toUpperCase();
}

/** `Jane Doe/AFP` and `Jane Doe, Getty Images` are credits of pictures. */
function isPictureCredit(text: string, pieces: readonly NamePiece[]): boolean {
  return (
    pieces.some((piece) => pictureNames.has(piece.raw.toLowerCase())) ||
    (text.includes('/') && pieces.some((piece) => piece.kind === 'agency'))
  );
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
