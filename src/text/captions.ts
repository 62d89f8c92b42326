import type { Author } from '../types.ts';
import {
  isCreditSource,
  isCreditText,
  isOffice,
  isPictureSource,
  maxCredit,
} from './credit-shapes.ts';
import { bareCredits, creditHeads, creditLabels, creditPhrases } from './credit-words.ts';
import { toNameCase } from './name-case.ts';
import { countProse } from './name-pieces.ts';
import { oneLine } from './one-line.ts';
import { platformNames, stockNames } from './outlet-names.ts';
import { isOutletName, isPersonName } from './person-name.ts';

/** A caption and its credit; null for the part that is not printed. */
export interface SplitCaption {
  readonly caption: string | null;
  /** The credit as printed, without brackets and without a label such as `Foto:`. */
  readonly creditText: string | null;
}

/** What is known of the page a caption stands on. */
export interface CaptionOptions {
  /** Names the outlet has for itself: a caption's last segment that is one credits its own newsroom. */
  readonly brands?: readonly string[] | undefined;
}

/** A credit found at an end of the text: where the caption stops (or starts) and what the credit says. */
interface Cut {
  readonly caption: string;
  readonly credit: string;
}

/** No caption is longer; what is, stays whole. */
const maxCaption = 10_000;
const label = `(?:${creditLabels.join('|')}) ?[:：]|(?:${creditPhrases.join('|')}) `;
const labelled = new RegExp(`(?:^|[\\s.,;|(/–—-])(?:${label})\\s{0,2}`, 'giu');
/** The last characters of phrases: a text without a colon or one of them has no label. */
const phraseEnds = [...new Set(creditPhrases.map((phrase) => phrase.slice(-4)))].join('|');
const mayHoldLabel = new RegExp(`[:：]|(?:${phraseEnds}) `, 'i');
const labelAtStart = new RegExp(`^(?:${label}) ?`, 'iu');
const namedBefore = new RegExp(`(?:© ?|(?:^|[\\s.|])(?:${label}) ?)([^:©|]{3,50})$`, 'iu');
/** Labels that also open headlines: `FOTO: Geliat Industri Kasmir`. */
const headlineLabel = /^(?:foto|fotos|photos?|video|gambar|pictures|infografis|ilustrasi) ?[:：]/iu;
const leadingCredit =
  /^((?:[\p{L}\d.-]{2,30}\.(?:com|COM|co\.id|CO\.ID|id|ID|net)|[\p{Lu} ]{2,20}) ?\/ ?\p{Lu}[\p{Lu}.'’-]{0,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,4}) (?=[\p{Lu}\p{Lo}"“(]\p{Ll})/u;

/** `1 / 5 Kapal feri`: which picture of the gallery it is. `9/11 Memorial` and `1/2 liter` have no spaces. */
const pictureCount = /^(\d{1,3}) \/ (\d{1,3})(?: (?=["“‘'(]?[\p{Lu}\p{Lo}])|$)/u;

const withoutPictureCount = (line: string): string =>
  line.replace(pictureCount, (counter, at: string, all: string) =>
    Number(at) >= 1 && Number(at) <= Number(all) ? '' : counter,
  );

/**
 * The words under a picture parted from whom they credit.
 *
 *     Menteri Luar Negeri Rusia Sergey Lavrov/Net        Galaxy S6 (ist)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^        ^^^^^^^^^  ^^^
 *     Sidang lanjutan. (ANTARA FOTO/Budi Setya)          Pratikno. Image: TEMPO/Imam Sukamto
 *     ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^         ^^^^^^^^^^^^^^^^^^
 *
 * A slash inside the sentence (`dan/atau`, `5/11`, `TNI/Polri`) and brackets that describe the
 * picture (`(kiri)`, `(5/11)`) are no credits. A gallery's counter (`1 / 5`) before the words is
 * left out. Either part is null where it is not there.
 */
export function splitCaption(text: string, { brands = [] }: CaptionOptions = {}): SplitCaption {
  if (text.length > maxCaption) return { caption: text, creditText: null };
  const line = withoutPictureCount(oneLine(text));
  const own = new Set(brands.map((brand) => brand.toLowerCase()));
  const cut =
    cutBrackets(line, own) ??
    cutSign(line) ??
    cutDashes(line) ??
    cutLabel(line) ??
    cutSlashedLabel(line) ??
    cutWhole(line) ??
    cutSlash(line, own) ??
    cutLastSegment(line, own) ??
    cutLeading(line);
  if (cut === undefined) return { caption: line || null, creditText: null };
  return { caption: cleanCaption(cut.caption), creditText: cleanCredit(cut.credit) };
}

/**
 * The photographer a credit names; undefined for agencies, offices, accounts, stock libraries and `ist`. One word alone
 * is a name only beside a house, a known one or one of `brands`. `raw` is the credit as given.
 *
 *     ANTARA FOTO/Budi Setya   Foto: Rina S/Okezone   John MacDougall/AFP
 *                 ^^^^^^^^^^         ^^^^^^           ^^^^^^^^^^^^^^^
 */
export function readCaptionPhotographer(
  creditText: string,
  { brands = [] }: CaptionOptions = {},
): Author | undefined {
  if (creditText.length > maxCredit * 2) return undefined;
  const raw = oneLine(creditText);
  const credit = withoutLabel(unbracketed(raw).replace(/[©®™]/g, ' ').trim());
  const parts = credit
    .split(/ ?[/|,;] ?| via | from | - | – | for | \(|\)|(?<=\p{L}{3})\. (?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.some((part) => isNobodys(part.toLowerCase()))) return undefined;
  // `Dok. Kampus`: from somebody's files, whoever took it.
  if (/^dok(?:umentasi)?\b/i.test(credit)) return undefined;
  const own = new Set(brands.map((brand) => brand.toLowerCase()));
  const isSource = (part: string): boolean => own.has(part.toLowerCase()) || isCreditSource(part);
  const hasSource = parts.some(isSource);
  const name = parts.find((part) => !isSource(part) && isPhotographer(part, hasSource));
  return name === undefined ? undefined : { name: toNameCase(name), role: 'photographer', raw };
}

/** `Instagram/account`, `Rina S from Pexels`: accounts, and pictures taken for no story. */
function isNobodys(source: string): boolean {
  return platformNames.has(source) || stockNames.has(source.replace(/\.com$/, ''));
}

function isPhotographer(part: string, hasSource: boolean): boolean {
  const words = part.split(' ').length;
  if (words > 5 || bareCredits.has(part.toLowerCase()) || isOffice(part)) return false;
  return isPersonName(part) && /^[\p{Lu}\p{Lo}]/u.test(part) && (words > 1 || hasSource);
}

/** In brackets the word says that the picture shows something like it: Republika. */
const describes = /^\(ilustrasi\)$/i;

/** `... sidang. (ANTARA FOTO/A)`, `... S6 (ist)`, `... XV(Dok.IGI )` */
function cutBrackets(line: string, brands: ReadonlySet<string>): Cut | undefined {
  const text = line.replace(/[).\]] ?\.$/, (end) => end.charAt(0));
  if (!/[)\]]$/.test(text)) return undefined;
  const open = openingBracket(text);
  if (open < 0 || (open > 0 && describes.test(text.slice(open)))) return undefined;
  const inner = text.slice(open + 1, -1).trim();
  const credit = withoutLabel(inner);
  const isCredit =
    credit === inner
      ? isCreditText(inner) || isOwnCredit(inner, brands)
      : credit !== '' && inner.length <= maxCredit;
  if (!isCredit) return undefined;
  const named = isPictureSource(inner) ? namedBefore.exec(text.slice(0, open).trimEnd()) : null;
  if (named !== null && isPersonName(named[1] ?? '')) return cutNamed(text, named);
  return { caption: text.slice(0, open), credit };
}

const isSign = /^[a-z]{2,4}$/;

/** `NAME/RADAR SURABAYA` at Radar Surabaya; `BP/ras` at Bali Post, the photographer by a sign. */
function isOwnCredit(text: string, brands: ReadonlySet<string>): boolean {
  const parts = text.split('/').map((part) => part.trim());
  const others = parts.filter((part) => !brands.has(part.toLowerCase()));
  const [other = ''] = others;
  return parts.length === 2 && others.length === 1 && (isPersonName(other) || isSign.test(other));
}

/** `Foto: Hans Maier (Keystone)`: the brackets belong to the name before them. */
function cutNamed(text: string, named: RegExpExecArray): Cut {
  const isSign = named[0].startsWith('©');
  const start = isSign ? named.index : named.index + named[0].length - (named[1] ?? '').length;
  return { caption: text.slice(0, named.index), credit: text.slice(start) };
}

/** The bracket that the last one closes: `(Foto: YouTube/Surya Citra (SCTV))`. */
function openingBracket(text: string): number {
  const from = Math.max(0, text.length - maxCredit - 20);
  let depth = 0;
  for (let index = text.length - 1; index >= from; index -= 1) {
    const char = text.charAt(index);
    if (char === ')' || char === ']') depth += 1;
    if (char === '(' || char === '[') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** The sign typed as letters before a name: `Pedrosa (c) HRC`. */
const typedSign = /(?<=\S )\([cC]\) ?(?=\p{Lu}[^()]{1,60}$)/u;

/** `Dian S © KapanLagi.com®/`, `Brandon Salim/©KapanLagi.com®/M. Akrom` */
function cutSign(line: string): Cut | undefined {
  const index = Math.max(line.lastIndexOf('©'), line.search(typedSign));
  if (index < 0) return undefined;
  const credit = line.slice(index);
  if (credit.length > maxCredit || countProse(credit) > 3) return undefined;
  return { caption: line.slice(0, index), credit };
}

/** `... kipas bekas.-Candra Wiguna-`: Disway. */
function cutDashes(line: string): Cut | undefined {
  const match = /(?<=[.!?)”"]) ?[-–]([^-–]{3,60})[-–]$/u.exec(line.slice(-maxCredit));
  const credit = withoutLabel(match?.[1]?.trim() ?? '');
  if (match === null || !(isCreditText(credit) || isNamedCredit(credit))) return undefined;
  return { caption: line.slice(0, line.length - match[0].length), credit };
}

/** `Pratikno. Image: TEMPO/A`, `... | Photo: A`, `Foto: A` */
function cutLabel(line: string): Cut | undefined {
  const from = Math.max(0, line.length - maxCredit - 40);
  const end = line.slice(from);
  if (!mayHoldLabel.test(end)) return undefined;
  for (const match of [...end.matchAll(labelled)].reverse()) {
    const cut = cutAtLabel(line, from + match.index, match[0]);
    if (cut !== undefined) return cut;
  }
  return undefined;
}

function cutAtLabel(line: string, start: number, words: string): Cut | undefined {
  const credit = line.slice(start + words.length);
  if (credit === '' || !isAnnounced(words, credit) || credit.length > maxCredit) return undefined;
  const isStart = start === 0 && labelAtStart.test(line);
  const caption = isStart ? '' : line.slice(0, start + 1);
  const isApart = /[.!?"”»)|–—/-] ?$/u.test(caption) || /^.?\p{Lu}/u.test(words);
  const isSure = isStart ? !headlineLabel.test(line) : isApart;
  const isCredit = isCreditText(credit) || isNamedCredit(credit) || (isSure && isPlain(credit));
  return isCredit ? { caption, credit } : undefined;
}

/** `... di stadion. Foto/Budi Setya`, `FOTO/Istimewa`: SINDOnews, 2025; `AP Photo/A` is a source of its own. */
function cutSlashedLabel(line: string): Cut | undefined {
  const from = Math.max(0, line.length - maxCredit);
  const match = /(?:^|[.!?)\]"”»] ?)(?:[Ff]oto|FOTO|[Pp]hoto|PHOTO) ?\/ ?/u.exec(line.slice(from));
  if (match === null) return undefined;
  const credit = line.slice(from + match.index + match[0].length).replace(/\.$/, '');
  const isCredit = bareCredits.has(credit.toLowerCase()) || isCreditText(credit);
  if (
    !isCredit &&
    !isNamedCredit(credit) &&
    !creditHeads.has(credit.split(' ')[0]?.toLowerCase() ?? '')
  )
    return undefined;
  const isWhole = from + match.index === 0 && /^[Ffp]/i.test(match[0]);
  return { caption: isWhole ? '' : line.slice(0, from + match.index + 1), credit };
}

/** Names and offices, no sentence: `Jane Doe for The Paper`. */
function isPlain(credit: string): boolean {
  return countProse(credit) <= 2 && credit.split(' ').length <= 12;
}

/** A label without a colon is one only before a name: `Photo by Jane Doe`. */
function isAnnounced(words: string, credit: string): boolean {
  return /[:：]/.test(words) || /^[\p{Lu}\p{Lo}@]/u.test(credit);
}

/** `Foto: Budi Setya`, `Foto: Ilustrasi oleh A` but not `Foto: Aksi Kiper di Laga Final`. */
function isNamedCredit(credit: string): boolean {
  const words = credit.split(' ');
  if (/^ilustrasi oleh /i.test(credit)) return true;
  return words.length <= 3 && isPersonName(credit);
}

/** The text is nothing but a credit: `Getty Images`, `REUTERS/A`, `A via AP`. */
function cutWhole(line: string): Cut | undefined {
  const parts = line.split(/ ?\/ ?| via /);
  const isCaptionToo =
    parts.length > 1 && !isPictureSource(parts.at(-1) ?? '') && !isNamedSource(parts[0] ?? '');
  const isWhole = line.length <= 80 && !isCaptionToo && isCreditText(line);
  return isWhole ? { caption: '', credit: line } : undefined;
}

/** `Ilustrasi/Net` has a caption, `ANTARA FOTO/A` has none. */
function isNamedSource(text: string): boolean {
  return isPictureSource(text) || isOutletName(text);
}

/** `Sergey Lavrov/Net`, `... turun. REUTERS/Yves Herman`, `... lapangan/AFP/Getty Images` */
function cutSlash(line: string, brands: ReadonlySet<string>): Cut | undefined {
  const text = line.replace(/[/.]$/, '');
  const last = text.lastIndexOf('/');
  if (last < 1 || text.length - last > 50) return undefined;
  const right = text.slice(last + 1).trim();
  const left = text.slice(0, last);
  const source = sourceAtEnd(left, brands);
  if (source !== undefined && isPhotographerOrSource(right)) {
    return { caption: text.slice(0, source), credit: text.slice(source) };
  }
  if (isOfHouse(right, brands)) return { caption: left, credit: right };
  if (
    /\d$/.test(left) ||
    (/[^.!?] $/.test(left) && !bareCredits.has(right.toLowerCase())) ||
    !isSlashCredit(right, left)
  )
    return undefined;
  return { caption: left, credit: right };
}

/** `Bisnis-Arief Wirahadi` at Bisnis. */
function isOfHouse(credit: string, brands: ReadonlySet<string>): boolean {
  const [house = '', name = '', ...more] = credit.split(/[-–]/);
  return more.length === 0 && brands.has(house.trim().toLowerCase()) && isPersonName(name.trim());
}

function isPhotographerOrSource(text: string): boolean {
  return isCreditSource(text) || (isPersonName(text) && /^[\p{Lu}\p{Lo}]/u.test(text));
}

/** Where an agency, a library or a site begins that ends this text: `... turun. REUTERS`. */
function sourceAtEnd(left: string, brands: ReadonlySet<string>): number | undefined {
  const words = left.slice(-60).split(' ');
  for (let count = Math.min(3, words.length); count >= 1; count -= 1) {
    const tail = words.slice(-count).join(' ');
    const name = tail.replace(/^.*[/(]/, '');
    const isSource = brands.has(name.toLowerCase()) || isCreditSource(name);
    if (name !== '' && isSource && !bareCredits.has(name.toLowerCase())) {
      return left.length - name.length;
    }
  }
  return undefined;
}

/**
 * Whether what follows the last slash is a credit: a known one, a site, an office, or capitals
 * behind a word that is not all capitals (`Lavrov/RMOL`; `TNI/AD` is one word).
 */
function isSlashCredit(right: string, left: string): boolean {
  const folded = right.toLowerCase();
  const isKnown = bareCredits.has(folded) || (isOutletName(right) && right.length > 3);
  if (!isKnown && isCapitals(left.split(/[ /]/).at(-1) ?? '')) return false;
  if (bareCredits.has(folded) || isCreditSource(right))
    return /^[\p{Lu}@]|^(?:net|ist|repro)/u.test(right);
  const words = right.split(' ');
  if (creditHeads.has(words[0]?.toLowerCase() ?? '')) return words.length <= 6;
  return left.includes(' ') && /^\p{Lu}{3}[\p{L}]{0,12}$/u.test(right);
}

function isCapitals(word: string): boolean {
  const bare = word.replace(/[^\p{L}]/gu, '');
  return bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
}

/** A last segment after a full stop, a bar or a dash that is a credit: `... in Paris. AP Photo/A` */
function cutLastSegment(line: string, brands: ReadonlySet<string>): Cut | undefined {
  const from = Math.max(0, line.length - maxCredit);
  for (const match of [...line.slice(from).matchAll(/[.!?"”»)] | ?\| ?| [–—-] /gu)].reverse()) {
    const end = from + match.index + match[0].length;
    const credit = line.slice(end);
    const isCredit = isCreditText(credit) || brands.has(credit.toLowerCase());
    if (end > 3 && isCredit && (credit.includes('(') || !credit.includes(')'))) {
      return { caption: line.slice(0, from + match.index + 1), credit };
    }
  }
  return undefined;
}

/** `KOMPAS.com/RINA SARI Menteri ...`: Kompas prints the credit first, the name in capitals. */
function cutLeading(line: string): Cut | undefined {
  const match = leadingCredit.exec(line.slice(0, 200));
  const credit = match?.[1] ?? '';
  const source = credit.split('/')[0]?.trim() ?? '';
  if (match === null || !isCreditSource(source)) return undefined;
  return { caption: line.slice(match[0].length), credit };
}

function withoutLabel(credit: string): string {
  const words = labelAtStart.exec(credit)?.[0] ?? '';
  const rest = credit.slice(words.length).trim();
  return isAnnounced(words, rest) ? rest : credit;
}

function unbracketed(text: string): string {
  return /^\(.*\)$|^\[.*\]$/.test(text) ? text.slice(1, -1).trim() : text;
}

function cleanCaption(caption: string): string | null {
  const text = caption
    .trim()
    .replace(/(?:(?<=\S) ?\/ ?copyright)?[\s|/–—,;:(-]{0,9}$/iu, '')
    .replace(/^[\s|/–—,;-]{1,9}/u, '');
  return text === '' ? null : text;
}

function cleanCredit(credit: string): string | null {
  const text = credit
    .trim()
    .replace(/[\s|/,;]{1,9}$/u, '')
    .replace(/^[\s|/–—-]{1,9}/u, '');
  return text === '' ? null : text.replace(/(?<=\p{Ll}{3}|\d)\.$/u, '');
}
