import {
  degrees,
  genericTexts,
  officeWords,
  particles,
  places,
  sentenceWords,
} from './name-words.ts';
import { oneLine } from './one-line.ts';
import {
  agencyNames,
  outletFamilies,
  outletNames,
  pictureNames,
  platformNames,
  siteEndings,
} from './outlet-names.ts';

/** What is known of the page a name stands on. */
export interface NameOptions {
  /** Names of the page's own outlet: never people. */
  readonly brands?: readonly string[] | undefined;
}

const maxNameLength = 80;
const maxWords = 6;
const site = new RegExp(`^[\\p{L}\\p{N}.-]{2,40}\\.(?:${siteEndings})[/]?$`, 'iu');
const nameWord = /^["“'‘]?\p{L}(?:[\p{L}.'’ʼ`´·・-]|\p{M}|\u200c|\u200d){0,40}["”]?$/u;
/** A desk and its writer, as Swiss radio signs: `srf/hosb`. */
const deskCode = /^\p{Ll}{2,5}\/\p{Ll}{2,6}$/u;
/** Agencies that write their sign in small letters. */
const lowSigns = new Set(['dpa', 'epd', 'Tass', 'tass', 'sda', 'apa', 'Ansa', 'Lusa', 'lusa']);
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Newspaper, agency, desk, digital, broadcast, daily report (Japanese, Chinese, Korean). */
const eastAsianOffice =
  /新聞|新闻|通信|通讯|編集|编辑|デジタル|放送|日報|日报|現代|뉴스|일보|신문|방송|편집/u;

/**
 * Whether a text can be the name of a person, or a pen name, in any script: one to six words of
 * letters. Desks (`Redaksi`), outlets, sites, addresses, handles, dates, sections and sentences
 * are not; neither is anything that equals one of `brands` or holds it as a word.
 */
export function isPersonName(text: string, options: NameOptions = {}): boolean {
  if (text.length > maxNameLength * 4) return false;
  const name = withoutDegrees(oneLine(text));
  if (name.length < 2 || name.length > maxNameLength) return false;
  if (deskCode.test(name)) return true;
  const folded = name.toLowerCase();
  if (genericTexts.has(folded) || isOutletName(name) || isBrand(name, options.brands)) return false;
  const words = name.split(' ');
  if (words.length > maxWords || !words.every((word) => nameWord.test(word))) return false;
  if (words.some(isForeignToNames)) return false;
  if (isAgencyWord(words[0] ?? '')) return false;
  return eastAsian.test(name) ? isEastAsianName(name) : isCased(words);
}

/** Whether a text names an agency, a picture library, a paper, a platform or a site. */
export function isOutletName(text: string): boolean {
  const name = text.trim();
  const folded = name.toLowerCase();
  return (
    isAgencyName(name) ||
    outletNames.has(folded) ||
    pictureNames.has(folded) ||
    platformNames.has(folded) ||
    isSite(name) ||
    outletFamilies.some((family) => family.test(name))
  );
}

/** Whether a text names a news agency; short signs count as printed: `ANI`, not `Ani`. */
export function isAgencyName(text: string): boolean {
  const name = text.trim();
  const folded = name.toLowerCase();
  if (!agencyNames.has(folded)) return false;
  return (
    folded.length > 4 || /\p{Lo}/u.test(name) || name === name.toUpperCase() || lowSigns.has(name)
  );
}

/** `Tribunnews.com`, `hessenschau.de`, `KapanLagi.com®`; not `M.Si`. */
export function isSite(text: string): boolean {
  return text.length <= 60 && text.includes('.') && site.test(text.replace(/[©®™]/g, ''));
}

/** The name before its degrees: `Ahmad Fauzi, S.H., M.Si` is `Ahmad Fauzi`. */
function withoutDegrees(name: string): string {
  const comma = name.indexOf(',');
  return comma > 0 && isDegrees(name.slice(comma + 1)) ? name.slice(0, comma).trim() : name;
}

/** Whether a text is nothing but degrees and suffixes: `S.H.`, `M.Si`, `Jr.`. */
export function isDegrees(text: string): boolean {
  const words = text.split(/[ ,]/).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => degrees.has(word.replaceAll('.', '').toLowerCase()))
  );
}

/** Whether any word of the text is a city or region that bylines add after names. */
export function holdsPlace(text: string): boolean {
  return text.split(/[ ,/]/).some((word) => places.has(word.toLowerCase()));
}

export function isBrand(name: string, brands: readonly string[] = []): boolean {
  if (brands.length === 0) return false;
  const folded = letters(name);
  const words = name.split(' ').map((word) => ({ word, key: letters(word) }));
  return brandKeys(brands).some((brand) => {
    if (brand === '') return false;
    if (brand === folded) return true;
    return words.some(
      ({ word, key }) => key === brand && (key.length >= 4 || word === word.toUpperCase()),
    );
  });
}

const knownBrands = new WeakMap<readonly string[], readonly string[]>();

/** The brands of a page are asked for every name on it. */
function brandKeys(brands: readonly string[]): readonly string[] {
  const known = knownBrands.get(brands) ?? brands.map(letters);
  knownBrands.set(brands, known);
  return known;
}

const plainLetters = /^[a-z0-9]*$/;

function letters(text: string): string {
  const lower = text.toLowerCase();
  return plainLetters.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]/gu, '');
}

function isForeignToNames(word: string): boolean {
  const folded = word.toLowerCase().replace(/\.$/, '');
  return (
    officeWords.has(folded) ||
    sentenceWords.has(folded) ||
    isSite(word) ||
    /.news$|^redaksi|^redaktion/.test(folded) ||
    outletFamilies.some((family) => family.test(word))
  );
}

/** `AFP Deutschland`: capitals of an agency in front; `Ani Yudhoyono` is a person. */
function isAgencyWord(word: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(word) && agencyNames.has(word.toLowerCase()) && word !== 'SID';
}

function isEastAsianName(name: string): boolean {
  return !eastAsianOffice.test(name) && name.replace(/[ ・·]/g, '').length <= 14;
}

/**
 * Scripts with capitals write names with them, but for small words (`bin`, `van der`).
 * One word alone may be a pen name in lower case, or capitals of four letters and more.
 */
function isCased(words: readonly string[]): boolean {
  const [only = ''] = words;
  if (words.length === 1) {
    if (places.has(only.toLowerCase())) return false;
    if (/^\p{Lu}{1,3}$/u.test(only)) return false;
    if (/^\p{Lu}+$/u.test(only)) return /[AEIOUYÄÖÜÅØÆ\u0370-\u04ff]/u.test(only);
    return !/^\p{Ll}.*[-.]/u.test(only);
  }
  return words.some((word) => word.length > 1 && !isSmall(word)) && words.every(isNameCased);
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function isNameCased(word: string): boolean {
  return (
    !isSmall(word) ||
    particles.has(word.toLowerCase()) ||
    /^(?:\p{Ll}['’]|(?:al|el|ar|as|at|an|ad|az)-)\p{Lu}/u.test(word)
  );
}
