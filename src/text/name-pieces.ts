/**
 * A string of names taken apart: which pieces are people, and what the rest is.
 * One pass serves bylines, metas and credits.
 */
import type { Role } from '../types.ts';
import { toNameCase } from './name-case.ts';
import { deskWords, officeWords, particles, places } from './name-words.ts';
import { oneLine } from './one-line.ts';
import { platformNames } from './outlet-names.ts';
import {
  isAgencyName,
  isBrand,
  isDegrees,
  isOutletName,
  isPersonName,
  type NameOptions,
} from './person-name.ts';
import { roleAdjectives, roleWords } from './role-words.ts';

export interface NamePiece {
  readonly kind: 'person' | 'agency' | 'outlet' | 'role' | 'team' | 'place' | 'other';
  /** The name as it goes into the record; for other kinds the text itself. */
  readonly name: string;
  /** The name as printed. */
  readonly raw: string;
  /** What the print says about this piece: `NAME (Kontributor)`. */
  readonly role: Role | undefined;
  /** Something beside the name marked it as a byline: an outlet, a role, a desk. */
  readonly marked: boolean;
  /** The mark is a role word right behind the name: `A Jurnalis`, but also `Bupati Temui Jurnalis`. */
  readonly suffixed: boolean;
}

/** Names of a byline, far longer than any real one. */
const maxLength = 2000;
/** A slash parts names, not the halves of a code in small letters: `srf/hosb` is one writer's. */
const separators =
  / ?(?:[,;&|•、；，]|(?<!(?:^|[ ;,])\p{Ll}{2,5}(?=\/\p{Ll}{2,6}(?:$|[;,])))\/) ?| [·–—] | (?:dan|and|und|et|og|och|serta|ve|with|avec|и|та|και|와|과) /u;
const capitalSeparators = / (?:DAN|AND|UND|SERTA) /;
/** Words that join people only between whole names: `Ramón y Cajal` is one. */
const weakSeparators = / (?:y|e|i|en) /;
const leadIn = /^(?:by|oleh|von|par|por|door|av|af|di|and|oleh:|by:) /iu;
/** Between names; `Dan` is a first name as well. */
const joinedBy = /^dan /u;
const capitals = '\\p{Lu}[^ ]{0,30}(?: \\p{Lu}[^ ]{0,30}){0,2}';
const placeTail = new RegExp(
  `^(.{2,60}?) (?:in|at|from|for|en|à|aus|dari|für|på|i|im|auf) (?:the )?${capitals}$`,
  'u',
);
const indonesianPlaceTail = new RegExp(`^(\\S{1,40} .{1,60}?) di ${capitals}$`, 'u');
const notedTail = /^(.{2,60}?) ?\(([^()]{0,60})\)/u;
/** `S.H. - Kontributor`: a role behind degrees. */
const roleTail = / ?[-–—] ?\p{Lu}\p{Ll}{3,20}$/u;
const dashTail = /^(.{2,60}?) [-–—] ?(\S.{0,60})$/u;

/** The pieces of a string of names, in order; none where it is too long for names. */
export function readNamePieces(text: string, options: NameOptions = {}): NamePiece[] {
  if (isOutletWhole(text, options)) return [outletPiece(text)];
  const pieces = splitPieces(text)
    .map((part) => readPiece(part, options))
    .filter((piece) => piece.name !== '');
  return withDatelinePlace(pieces);
}

/** `Stadt & Land` is one outlet, not two people. */
function isOutletWhole(text: string, { brands }: NameOptions): boolean {
  return /[&,/]| (?:and|und|et|dan) /.test(text) && brands?.includes(text) === true;
}

function outletPiece(name: string): NamePiece {
  return { kind: 'outlet', name, raw: name, role: undefined, marked: true, suffixed: false };
}

/** `Agence France-Presse, CHARLESTON, South Carolina`: from where the agency reported. */
function withDatelinePlace(pieces: NamePiece[]): NamePiece[] {
  const at = pieces.findIndex(
    ({ kind, raw }, i) =>
      kind === 'person' && /^\p{Lu}{4,20}$/u.test(raw) && isOffice(pieces[i - 1]),
  );
  return at < 0
    ? pieces
    : pieces.map((piece, i) => (i === at || i === at + 1 ? asPlace(piece) : piece));
}

/** An agency or paper whose name is not in capitals: `ANTARA, BUDI` may be a person's. */
function isOffice(piece: NamePiece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.kind === 'agency' || piece.kind === 'outlet') &&
    /\p{Ll}/u.test(piece.raw)
  );
}

function asPlace(piece: NamePiece): NamePiece {
  return piece.kind === 'person' ? { ...piece, kind: 'place', name: piece.raw } : piece;
}

/** Whether the last of the pieces is marked; the others are not read for it. */
export function endsMarked(text: string, options: NameOptions): boolean {
  for (const part of splitPieces(text).reverse()) {
    const piece = readPiece(part, options, isNobody);
    if (piece.name !== '') return piece.marked;
  }
  return false;
}

function splitPieces(text: string): string[] {
  if (text.length > maxLength) return [];
  return joinDegrees(splitNames(withoutAddresses(oneLine(text))))
    .flatMap(splitWeakly)
    .flatMap(splitAgency);
}

function splitNames(line: string): string[] {
  const parts = line.split(separators);
  if (/\p{Ll}/u.test(line)) return parts;
  return parts.flatMap((part) => part.split(capitalSeparators));
}

/** `Ahmad, S.H., Budi`: degrees go back to the name they follow. */
function joinDegrees(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.length - 1;
    if (last >= 0 && isDegrees(part.replace(roleTail, '')))
      joined[last] = `${joined[last]}, ${part.trim()}`;
    else if (part.trim() !== '') joined.push(part.trim());
  }
  return joined;
}

function splitWeakly(part: string): string[] {
  const sides = part.split(weakSeparators);
  return sides.every((side) => side.includes(' ')) ? sides : [part];
}

/** `Ann Miller The Associated Press`: the agency in capitals of its own after a whole name. */
function splitAgency(part: string): string[] {
  const words = part.split(' ');
  for (let at = words.length - 1; at >= 2 && at >= words.length - 3; at -= 1) {
    const tail = words.slice(at).join(' ');
    if (!/^\p{Lu}/u.test(tail) || !isAgencyName(tail)) continue;
    const head = words.slice(0, at).join(' ');
    if (isPersonName(head)) return [head, tail];
  }
  return [part];
}

/** Whether a text is a person's name is asked last, and does not matter to marks. */
type PersonTest = (text: string, options: NameOptions) => boolean;
const isNobody: PersonTest = () => false;

function readPiece(
  part: string,
  options: NameOptions,
  isPerson: PersonTest = isPersonName,
): NamePiece {
  const noted = notedTail.exec(part);
  const dashed = dashTail.exec(noted?.[1] ?? part);
  const [, before = noted?.[1] ?? part] = dashed ?? [];
  const note = noted?.[2]?.trim() ?? '';
  const { text, role } = withoutRole(withoutPlace(withoutLeadIn(before)));
  const printed = withoutTwin(withoutFullStop(text));
  const kind = readKind(printed, options, isPerson);
  const afterDash = dashed?.[2] ?? '';
  const isDashMark = isMark(afterDash, options);
  const saidRole = readRoleOf(note) ?? (isDashMark ? readRoleOf(afterDash) : undefined) ?? role;
  return {
    kind: printed === '' && role !== undefined ? 'role' : kind,
    name: kind === 'person' ? toNameCase(printed) : printed || before,
    raw: printed || before,
    role: saidRole,
    suffixed: role !== undefined && printed !== '',
    marked:
      saidRole !== undefined ||
      (kind !== 'person' && kind !== 'other' && kind !== 'place') ||
      isMark(note, options) ||
      isDashMark,
  };
}

function isMark(text: string, options: NameOptions): boolean {
  return (
    text !== '' && ['outlet', 'agency', 'role', 'team'].includes(readKind(text, options, isNobody))
  );
}

/** Without e-mail addresses, handles and URLs. */
function withoutAddresses(text: string): string {
  return text
    .split(' ')
    .filter((word) => !/@|:\/\//.test(word))
    .join(' ');
}

/** `By A`, and the Korean count of colleagues not named: `A 기자 외 1명`. */
function withoutLeadIn(text: string): string {
  const rest = text.replace(leadIn, '').replace(joinedBy, '');
  return (/^[\p{Lu}\p{Lo}]/u.test(rest) ? rest : text).replace(/ 외(?: \d{1,2}명)?$/u, '');
}

function withoutPlace(text: string): string {
  return placeTail.exec(text)?.[1] ?? indonesianPlaceTail.exec(text)?.[1] ?? text;
}

/** `Dewi Kania Jurnalis`, `Jane Doe Staff Writer`: the name and the role said after it. */
function withoutRole(text: string): { text: string; role: Role | undefined } {
  const words = text.split(' ');
  let role: Role | undefined;
  while (words.length > 0) {
    const word = (words.at(-1) ?? '').toLowerCase();
    if (roleWords.has(word)) role = roleWords.get(word);
    else if (role === undefined || !roleAdjectives.has(word)) break;
    words.pop();
  }
  return { text: words.join(' '), role };
}

function readRoleOf(text: string): Role | undefined {
  const words = text.toLowerCase().split(' ');
  return words.length <= 5
    ? words.map((word) => roleWords.get(word)).find((role) => role !== undefined)
    : undefined;
}

/** `Sean Martin Sean Martin`: a picture's alternative text beside the link. */
function withoutTwin(text: string): string {
  const half = text.slice(0, (text.length - 1) / 2);
  return half.includes(' ') && text === `${half} ${half}` ? half : text;
}

/** `Budi Santoso.` ends a line; `Jr.`, `S.H.` and initials keep their stop. */
function withoutFullStop(text: string): string {
  const trimmed = text.replace(/^[ "“([:-]{1,5}/u, '').replace(/(?<![ :\])-])[ :\])-]{1,5}$/u, '');
  return trimmed.replace(/(\p{Ll}{3})\.$/u, '$1');
}

function readKind(text: string, options: NameOptions, isPerson: PersonTest): NamePiece['kind'] {
  if (text === '') return 'other';
  if (isAgencyName(text)) return 'agency';
  const folded = text.toLowerCase();
  if (platformNames.has(folded)) return 'other';
  if (isOutletName(text) || isBrand(text, options.brands)) return 'outlet';
  if (places.has(folded)) return 'place';
  const words = folded.split(' ');
  if (words.some((word) => roleWords.has(word)) && isRole(words)) return 'role';
  if (isDesk(words)) return 'team';
  return isPerson(text, options) ? 'person' : 'other';
}

/** `Kontributor Ende`, `Political Correspondent`, `Reporter BBC News` */
function isRole(words: readonly string[]): boolean {
  const isKnown = (word: string): boolean =>
    roleWords.has(word) || roleAdjectives.has(word) || officeWords.has(word) || places.has(word);
  if (words.every(isKnown)) return true;
  return roleWords.has(words[0] ?? '') && words.length <= 2;
}

/** `Tim Redaksi`, `MND Staff`, `Tim detikcom` */
function isDesk(words: readonly string[]): boolean {
  if (words[0] === 'tim' && isOutletName(words.slice(1).join(' '))) return true;
  const [first = '', second] = words;
  if (first === 'tim') return second === undefined || officeWords.has(second);
  const isKnown = words.length <= 2 || words.every((word) => officeWords.has(word));
  return (
    isKnown && words.length <= 4 && words.some((word) => deskWords.has(word) && word !== 'tim')
  );
}

/** How many words of a text begin in lower case and are no part of a name: a measure of prose. */
export function countProse(text: string): number {
  return text
    .split(' ')
    .filter((word) => /^\p{Ll}/u.test(word) && !particles.has(word.toLowerCase())).length;
}
