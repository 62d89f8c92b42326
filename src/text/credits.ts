import type { Author, Role } from '../types.ts';
import { readByline } from './bylines.ts';
import { readEndLabel } from './end-labels.ts';
import { oneLine } from './one-line.ts';
import { pictureNames } from './outlet-names.ts';
import { readAgency } from './people.ts';
import { holdsPlace, isOutletName, isPersonName, isSite } from './person-name.ts';
import { agencyCodes, namelessCodes, placeDateSite } from './role-words.ts';

/** A code of initials or a name in brackets behind a story. */
export interface TrailingCode {
  /** As printed, with its brackets: `(fyk/ash)`. */
  readonly code: string;
  /** Whom it names; empty for codes that name nobody, such as `(*)`. */
  readonly authors: Author[];
  /** The paragraph without it. */
  readonly rest: string;
  /** Whether the code was the whole paragraph. */
  readonly standsAlone: boolean;
}

/** Where a code stands: alone, after the end of a sentence, or after a word. */
type Standing = 'alone' | 'sentence' | 'word';

/** What the inside of the brackets says; undefined where it is no credit. */
type Reader = (inner: string, standing: Standing, code: string) => Author[] | undefined;

/** `(Reporting by ... Editing by ...)` is the longest credit in brackets. */
const maxCode = 200;
const slashed = /^[A-Za-z*]{1,8}(?:[/][A-Za-z*][A-Za-z*0-9-]{0,4}){1,2}$/;
/** Behind a word without a full stop only the commonest form: three letters each. */
const plainSlashed = /^(?:[A-Za-z][a-z]{2}|kompas|antara|\*)(?:[/][A-Za-z][a-z]{2}){1,2}$/;
const pageCode = /^[A-Z]{1,2}-\d{1,2}$/;
const sentenceEnd = /[.!?…]["'”’»)\]]{0,2}$/u;

/** Pairs in brackets that are words of the sentence. */
const wordPairs = new Set(
  'dan/atau and/or km/jam ya/tidak l/p rt/rw his/her he/she tni/polri pns/asn ac/dc tcp/ip'.split(
    ' ',
  ),
);
/** Short words in brackets that belong to the sentence or the picture. */
const shortWords = new Set(
  (
    'sic ist net dok foto kiri kanan dll dsb dst etc via alm kg km cm mm ha pcs per ibu ayah istri ' +
    'who kpk dpr mpr tni ri as pbb uu umum polri bumn apbn asn pns sma smp smk'
  ).split(' '),
);
const readers: readonly Reader[] = [
  readNameless,
  readAgencyCredit,
  readPageCode,
  readSlashed,
  readSiteAndName,
  readInitials,
  readLabelled,
  readName,
];

/**
 * The credit in brackets that ends a body, as Indonesian outlets print it; undefined where the
 * brackets are words of the sentence.
 *
 *     ... kata dia. (fyk/ash)      ... di Jakarta. (E-2)      ... ujarnya. (Arief Setyadi )
 *                    ^^^ ^^^                        ^^^                     ^^^^^^^^^^^^^
 *                    reporter, editor               page and desk
 *
 * Where a paragraph stands alone also `(SIS)`, which behind a sentence would be an abbreviation.
 * Dates `(18/6/2025)`, tickers `(BREN)`, `(Purn)`, `(off the road)` and handles are never credits.
 * Shapes: detik, CNN Indonesia, KapanLagi, Okezone, SINDOnews, Media Indonesia, Tribun, 2015-2026.
 */
export function readTrailingCode(paragraph: string): TrailingCode | undefined {
  const text = paragraph.trimEnd();
  const marked = readEndMark(text) ?? readLabelledEnd(text) ?? readBareCode(text);
  if (marked !== undefined) return marked;
  const close = text.at(-1);
  if (close !== ')' && close !== ']') return undefined;
  const window = text.slice(-maxCode);
  const open = window.lastIndexOf(close === ')' ? '(' : '[');
  if (open < 0) return undefined;
  const code = window.slice(open);
  const rest = text.slice(0, text.length - code.length).trimEnd();
  const standing = readStanding(rest);
  const inner = oneLine(code.slice(1, -1));
  for (const read of readers) {
    const authors = read(inner, standing, code);
    if (authors !== undefined) {
      return { code, authors, rest: rest.trim(), standsAlone: standing === 'alone' };
    }
  }
  return undefined;
}

/** `***`, `*` and `[]` behind the last sentence or its code; alone they part sections. Pikiran Rakyat, Akurat, 2021-2025. */
function readEndMark(text: string): TrailingCode | undefined {
  const mark = /(?:\*{1,3}|\[\])$/.exec(text.slice(-3))?.[0];
  if (mark === undefined) return undefined;
  const rest = text.slice(0, -mark.length).trimEnd();
  const before = /(?:\)|[^[]\])$/.test(rest) ? readTrailingCode(rest) : undefined;
  if (before !== undefined)
    return { ...before, code: text.slice(rest.length - before.code.length) };
  return readStanding(rest) === 'sentence'
    ? { code: mark, authors: [], rest, standsAlone: false }
    : undefined;
}

/** `... pekan ini. (*) Editor: Name`: Infobanknews, 2026. */
function readLabelledEnd(text: string): TrailingCode | undefined {
  const label = readEndLabel(text);
  if (label === undefined) return undefined;
  const before = /[)\]]$/.test(label.rest) ? readTrailingCode(label.rest) : undefined;
  const rest = before?.rest ?? label.rest;
  const authors = [...(before?.authors ?? []), ...label.authors];
  return { code: text.slice(rest.length).trim(), authors, rest, standsAlone: false };
}

/** `... pekan ini. dyk/bdr`: signs without brackets behind the last sentence or below it. */
function readBareCode(text: string): TrailingCode | undefined {
  const code = /(?:^|(?<=[.!?…"”’] ))[a-z]{2,4}\/[a-z]{2,4}$/u.exec(text.slice(-maxCode))?.[0];
  if (code === undefined) return undefined;
  const rest = text.slice(0, -code.length).trim();
  const authors = readSlashed(code, rest === '' ? 'alone' : 'sentence', code);
  return authors && { code, authors, rest, standsAlone: rest === '' };
}

function readStanding(rest: string): Standing {
  const tail = rest.slice(-8);
  if (tail.trim() === '') return 'alone';
  return sentenceEnd.test(tail) ? 'sentence' : 'word';
}

/** `(*)`, `(red)`, `(adv)`: cut, but nobody is named. */
function readNameless(inner: string, standing: Standing): Author[] | undefined {
  const isDated = placeDateSite.test(inner) && isSite(inner.split('/')[1] ?? '');
  const isNameless = isDated || (inner !== 'net' && namelessCodes.has(inner.toLowerCase()));
  return standing !== 'word' && isNameless ? [] : undefined;
}

function readAgencyCredit(inner: string, standing: Standing, code: string): Author[] | undefined {
  if (standing === 'word') return undefined;
  const agency = readAgency(inner);
  return agency === undefined ? undefined : [{ ...agency, raw: code }];
}

/** `(E-2)`: page and desk of Media Indonesia, signed by the desk's editor. */
function readPageCode(inner: string, standing: Standing, code: string): Author[] | undefined {
  return standing !== 'word' && pageCode.test(inner)
    ? [{ name: inner, role: 'editor', raw: code }]
    : undefined;
}

// `(fyk/ash)`, `(kpl/pur/tch)`, `(Ant/E-1)`, with an asterisk for nobody: `(*/Ria)`
function readSlashed(inner: string, standing: Standing, code: string): Author[] | undefined {
  const believed = standing === 'word' ? plainSlashed : slashed;
  if (!believed.test(inner) || wordPairs.has(inner.toLowerCase())) return undefined;
  const parts = inner.split('/');
  const isAgency = agencyCodes.has((parts[0] ?? '').toLowerCase());
  return parts.flatMap((name, index) =>
    /^\*/.test(name) ? [] : [{ name, role: roleOf(index, parts, isAgency), raw: code }],
  );
}

/** The last of several signs as editor; an agency or an outlet may stand first. */
function roleOf(index: number, parts: readonly string[], isAgency: boolean): Role {
  if (pageCode.test(parts[index] ?? '')) return 'editor';
  if (index === 0) return isAgency ? 'agency' : 'reporter';
  const isLast = index === parts.length - 1;
  const onlyWriter = index === 1 && parts.length === 2 && (isAgency || parts[0] === '*');
  return isLast && !onlyWriter ? 'editor' : 'reporter';
}

/** `(Tribunnews.com/Nurkhasanah)`, `(ANTARA/Budi Setya)`; the other way round at Bali Post: `(Budi Setya/balipost)` */
function readSiteAndName(inner: string, standing: Standing, code: string): Author[] | undefined {
  const parts = inner.split('/').map((part) => part.trim());
  const isReversed =
    parts.length === 2 && isOutletName(parts[1] ?? '') && !isOutletName(parts[0] ?? '');
  const [outlet = '', ...names] = isReversed ? parts.toReversed() : parts;
  if (names.length === 0 || names.length > 3 || standing === 'word') return undefined;
  if (pictureNames.has(outlet.toLowerCase()) || /\bfoto$/i.test(outlet)) return undefined;
  if (!isSite(outlet) && !isOutletName(outlet)) return undefined;
  if (!names.every((name) => isPersonName(name) && /^\P{Ll}/u.test(name))) return undefined;
  return names.map((name) => ({ name, role: 'reporter', raw: code }));
}

/** `(kha)`, `[rus]`, `[Rzk]`; capitals `(SIS)` only where they are the whole paragraph. */
function readInitials(inner: string, standing: Standing, code: string): Author[] | undefined {
  if (shortWords.has(inner.toLowerCase())) return undefined;
  if (standing === 'word') return undefined;
  const believed =
    standing === 'alone'
      ? /^(?:[A-Za-z][a-z]{1,4}|[A-Z]{2,5})$/
      : code.startsWith('[')
        ? /^[A-Za-z][a-z]{1,3}$/
        : /^[a-z]{2,4}$/;
  return believed.test(inner) ? [{ name: inner, role: 'reporter', raw: code }] : undefined;
}

/** `(Red: A)`, `(Reporting by A; Editing by B)`; a picture's credit belongs to the picture. */
function readLabelled(inner: string, standing: Standing): Author[] | undefined {
  if (standing === 'word') return undefined;
  const byline = readByline(inner);
  const isText = byline?.authors.every((author) => author.role !== 'photographer');
  return isText === true && /:| by /i.test(inner) ? byline?.authors : undefined;
}

/** `(Arief Setyadi )`; one word alone only as a whole paragraph: `(Persero)` is no person. */
function readName(inner: string, standing: Standing, code: string): Author[] | undefined {
  const words = inner.split(' ').length;
  const least = standing === 'alone' ? 1 : 2;
  if (/^(?:HR|QS|Q\.S|H\.R)\b/.test(inner)) return undefined;
  if (standing === 'word' || words < least || words > 4) return undefined;
  if (!/^\p{Lu}.*\p{Ll}/u.test(inner) || !isPersonName(inner) || holdsPlace(inner))
    return undefined;
  return [{ name: inner, role: 'reporter', raw: code }];
}
