import type { Author } from '../types.ts';
import {
  type Byline,
  type BylineOptions,
  isNamed,
  isProse,
  toAuthor,
  toByline,
  toSource,
} from './byline-authors.ts';
import { cutEnd, ends } from './byline-end.ts';
import { type FoundLabel, findLabels } from './byline-labels.ts';
import { readMarkedNames } from './marked-names.ts';
import { countProse, type NamePiece, readNamePieces } from './name-pieces.ts';
import { places } from './name-words.ts';
import { isOneLine, oneLine } from './one-line.ts';

export type { Byline, BylineOptions } from './byline-authors.ts';

/** A longer line is prose. */
const maxLine = 200;
const maxList = 600;

/**
 * A line that says itself to be a byline, by labels or by what stands after the name;
 * undefined for any other line and for one that names nobody.
 *
 *     KAMIS, 06 MEI 2021 | 10:12 WIB | LAPORAN: SARAH MEILIANA GUNAWAN
 *                                      ^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^
 *     Pewarta: Budi Setya Editor: Rina A Copyright © ANTARA 2026
 *     ^^^^^^^  ^^^^^^^^^^ ^^^^^^  ^^^^^^
 *     Singgih W, Dani P, Tim Redaksi
 *     ^^^^^^^^^  ^^^^^^  ^^^^^^^^^^^
 *
 * An author's `raw` is the name as printed, the byline's `raw` the labelled part of the line.
 */
export function readByline(text: string, options: BylineOptions = {}): Byline | undefined {
  const line = foldLine(text);
  if (line === undefined) return undefined;
  const labels = findLabels(line, options.language);
  return labels.length === 0 ? readMarkedNames(line, options) : readLabelled(line, labels, options);
}

/**
 * The text of an element known to hold the author (`rel=author`, a meta): cleaned like a byline;
 * whoever no label or role word describes is a reporter. Agencies keep their own role.
 */
export function readUnlabelledByline(
  text: string,
  options: BylineOptions = {},
): Byline | undefined {
  const labelled = readByline(text, options);
  if (labelled !== undefined) return labelled;
  if (text.length > maxList * 4) return undefined;
  const line = cutEnd(oneLine(text));
  if (line === '' || line.length > maxList) return undefined;
  const pieces = readNamePieces(line, options);
  if (pieces.some((piece) => isProse(piece))) return undefined;
  return toByline(
    pieces.flatMap((piece) => toAuthor(piece, 'reporter')),
    line,
  );
}

/** White space folded, line breaks kept: a label and its name may stand on two lines. */
function foldLine(text: string): string | undefined {
  if (text.length > maxLine * 10) return undefined;
  const trimmed = text.trim();
  if (isOneLine(trimmed)) return trimmed.length <= maxLine ? trimmed : undefined;
  const line = trimmed
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[^\S\n]{1,2000}/gu, ' ')
    .replace(/ ?\n[ \n]{0,2000}/g, '\n')
    .trim();
  return line.length <= maxLine ? line : undefined;
}

function readLabelled(
  line: string,
  labels: readonly FoundLabel[],
  options: BylineOptions,
): Byline | undefined {
  const [first] = labels;
  if (first === undefined) return undefined;
  const opening = readOpening(line, first.start, options);
  if (opening === undefined) return undefined;
  const authors = [...opening.authors];
  let end = first.start;
  for (const [index, label] of labels.entries()) {
    const value = cutEnd(line.slice(label.end, labels[index + 1]?.start ?? line.length));
    const read = readValue(value, label, options);
    if (read === undefined) return undefined;
    authors.push(...read);
    if (read.length > 0) end = label.end + line.slice(label.end).indexOf(value) + value.length;
    if (wasCut(line, label, value, labels[index + 1])) break;
  }
  return toByline(authors, line.slice(opening.start, end));
}

/** After a rights notice or a date nothing more belongs to the byline. */
function wasCut(
  line: string,
  label: FoundLabel,
  value: string,
  next: FoundLabel | undefined,
): boolean {
  return next === undefined || ends.test(line.slice(label.end + value.length, next.start));
}

/**
 * What stands before the first label: nothing, a date, one stray word (`Net Laporan Wartawan`),
 * or names that open the byline (`A | Editor: B`). Anything else is prose: undefined.
 */
function readOpening(
  line: string,
  end: number,
  options: BylineOptions,
): { start: number; authors: Author[] } | undefined {
  const before = line.slice(0, end);
  const opening = before.replace(/[\s|•·,;:/()–—-]{1,9}$/u, '');
  const none = { start: end, authors: [] };
  if (opening.replace(/^[("“[]{1,3}/, '') === '') return none;
  const parted = opening !== before.trimEnd() || /\p{L}$/u.test(before);
  const pieces = parted ? readNamePieces(cutEnd(opening), options) : [];
  const authors = pieces.flatMap((piece) => toAuthor(piece, 'reporter'));
  const isNames = pieces.every((piece) => piece.raw.includes(' ') || piece.marked);
  const isWhole = pieces.every((piece) => piece.kind === 'person' || piece.marked);
  if (authors.length > 0 && isWhole && isNames && !before.endsWith('('))
    return { start: 0, authors };
  const isDate = /\d/.test(opening) && opening.length <= 80 && countProse(opening) <= 3;
  return isDate || (opening.length <= 20 && !opening.includes(' ')) ? none : undefined;
}

/** The people after one label; undefined where the value is prose, which unmakes the byline. */
function readValue(value: string, label: FoundLabel, options: BylineOptions): Author[] | undefined {
  const [role = 'reporter', secondRole] = label.roles;
  const pieces = withoutOutpost(readNamePieces(value, options), value, label);
  if (isSign(value, label, pieces)) return [{ name: value, role, raw: value }];
  if (pieces.some(isProse)) return undefined;
  if (isDoubtful(label, value, pieces)) return undefined;
  if (role === 'agency') return pieces.flatMap(toSource);
  const fallback = /^kontributor /i.test(value) ? 'contributor' : role;
  const people = pieces.filter(
    (piece) => isNamed(piece) && (role !== 'photographer' || piece.kind === 'person'),
  );
  return people.flatMap((piece, index) =>
    toAuthor(piece, index === 1 && people.length === 2 ? (secondRole ?? fallback) : fallback),
  );
}

/** `Editor: AGW`: an editor by the sign of the newsroom, two to four capitals and nothing else (BeritaSatu). */
function isSign(value: string, label: FoundLabel, pieces: readonly NamePiece[]): boolean {
  const isEditor = label.roles.length === 1 && label.roles[0] === 'editor';
  const [only] = pieces;
  return (
    isEditor && label.form === 'colon' && /^\p{Lu}{2,4}$/u.test(value) && only?.kind === 'other'
  );
}

/** `Laporan Wartawan SITE, NAME` and `Kontributor PLACE, NAME`: the first part is no person. */
function withoutOutpost(pieces: NamePiece[], value: string, label: FoundLabel): NamePiece[] {
  const outpost =
    /^laporan (?:wartawan|reporter|jurnalis|kontributor)|^kontributor/.test(label.words) ||
    /^kontributor /i.test(value);
  return outpost && pieces.length > 1 && /[,/|]/.test(value) ? pieces.slice(1) : pieces;
}

/** Weak words (`By`, `Di`, `Von`) begin sentences too: all that follows must be names. */
function isDoubtful(label: FoundLabel, value: string, pieces: readonly NamePiece[]): boolean {
  const people = pieces.filter((piece) => piece.kind === 'person');
  if (people.some((piece) => /^\p{Ll}[^ ]*$/u.test(piece.raw))) return true;
  const isPhoto = label.roles[0] === 'photographer';
  if (label.form === 'colon' && !isPhoto) return false;
  const words = value.split(' ');
  if (label.words === 'di') {
    const isPlain = words.length >= 2 && words.length <= 4 && pieces.length === 1;
    return !isPlain || words.some((word) => places.has(word.toLowerCase()));
  }
  if (isPhoto) return pieces.some((piece) => piece.kind === 'other') || isCaption(value, people);
  return pieces.some((piece) => piece.kind === 'other');
}

/** `Foto: Aksi Hebat Sang Kiper di Laga Final` is a headline, `Foto: Emas Antam (dok.A)` a caption. */
function isCaption(value: string, people: readonly NamePiece[]): boolean {
  const isLong = people.some((piece) => piece.raw.split(' ').length > 3);
  return isLong || /\d| (?:di|ke|in|at|of) |\((?:dok|foto)/i.test(value);
}
