/** The dateline at the head of a story: `JAKARTA, KOMPAS.com -`. */
import type { Dateline } from '../types.ts';
import { readDatelineHead } from './dateline-heads.ts';
import { isOutlet } from './dateline-words.ts';
import { places } from './name-words.ts';
import { foldSpaces } from './white-space.ts';

/** What is known of the page a paragraph stands on. */
export interface DatelineOptions {
  /** Names of the outlet the page belongs to, beside those all readers know. */
  readonly brands?: readonly string[] | undefined;
}

/** No dateline seen is longer than 100 characters with its dash; the rest is for the look ahead. */
const maxDatelineChars = 110;
const maxReadChars = 160;
const maxDashes = 8;

const dash = /(?:[-–—‒―−]\s?){0,2}[-–—‒―−]/g;
/** What a sentence begins with. */
const opensSentence = /^["“”„‟«»'‘’([¿¡#@…]{0,3}[\p{Lu}\p{Lt}\p{Lo}\d]/u;

/** A dash that may close a dateline. */
interface Closing {
  readonly from: number;
  readonly to: number;
  /** White space on one side at least, or more than one stroke. */
  readonly isOpen: boolean;
}

const closingsOf = (text: string): Closing[] => {
  const found: Closing[] = [];
  for (const match of text.slice(0, maxDatelineChars).matchAll(dash)) {
    const from = match.index;
    const to = from + match[0].length;
    const isOpen = text[from - 1] === ' ' || text[to] === ' ' || to === text.length;
    found.push({ from, to, isOpen: isOpen || match[0].length > 1 });
    if (found.length === maxDashes) break;
  }
  return found;
};

/** `RMOL. ` and `RMOLJabar. `: a known outlet that is a sentence of its own. */
const readOutletSentence = (text: string, brands: readonly string[]): Dateline | undefined => {
  const [raw = '', outlet = ''] =
    /^([\p{Lu}][\p{L}\d-]{2,24})\.(?= \p{Lu}| ["“])/u.exec(text) ?? [];
  const isShouted = /^\p{Lu}{3}/u.test(outlet);
  return isShouted && isOutlet(outlet, brands) ? { place: null, outlet, raw } : undefined;
};

/** Of the cities those that are words too, or only the end of a name. */
const notAlone =
  /^(?:kota|selatan|utara|timur|barat|tengah|solo|malang|padang|york|angeles|jawa)$/i;

/** `Jakarta. The president ...` (Jakarta Globe), `BATAM: Galangan ...` (CNA): a well-known city that is a sentence of its own. */
const readPlaceSentence = (text: string): Dateline | undefined => {
  const [raw] =
    /^(?:\p{Lu}[\p{L}]{2,20}\.|\p{Lu}{3,21}:)(?= ["“]?\p{Lu}\p{Ll}*\b)/u.exec(text) ?? [];
  if (raw === undefined) return undefined;
  const place = raw.slice(0, -1);
  return places.has(place.toLowerCase()) && !notAlone.test(place)
    ? { place, outlet: null, raw }
    : undefined;
};

/** `AKURAT.CO, Nelayan ...`: only the page's own address in capitals may end so. */
const readOutletComma = (text: string, brands: readonly string[]): Dateline | undefined => {
  const [raw = '', outlet = ''] =
    /^([\p{Lu}\d]{3,24}(?:\.\p{Lu}{2,4}){1,2}),(?= \p{Lu}\p{Ll})/u.exec(text) ?? [];
  return brands.includes(outlet) ? { place: null, outlet, raw } : undefined;
};

/** `KBRN, Kupang: Radio ...`: the outlet in capitals, the place and a colon (RRI). */
const readColonSentence = (text: string, brands: readonly string[]): Dateline | undefined => {
  const [raw, outlet = '', place = ''] =
    /^(\p{Lu}{3,8}), (\p{Lu}[\p{L} '’-]{2,30}):(?= ["“]?\p{Lu})/u.exec(text) ?? [];
  return raw !== undefined && isOutlet(outlet, brands) ? { place, outlet, raw } : undefined;
};

/** `Blora,`: a place, and no `Di Blora,` or `Kemarin,` of a sentence. */
const placeComma =
  /^(?!(?:Di|Ke|Pada|Kemarin|Kini|Tadi|Hari|Sejak|Usai|Bagi|Bersama)\b)\p{Lu}[\p{L} '’-]{2,30},$/u;

/** `Palu, NU Online Pesantren ...`: the page's own name of several words, ended by a line break (NU Online, 2026). */
const readBrandLine = (text: string, brands: readonly string[]): Dateline | undefined => {
  for (const brand of brands.filter((name) => name.includes(' '))) {
    const at = text.indexOf(`, ${brand} `);
    if (at < 0 || !placeComma.test(text.slice(0, at + 1))) continue;
    const raw = text.slice(0, at + 2 + brand.length);
    const { place, outlet } = readDatelineHead(raw, brands) ?? { place: null, outlet: null };
    if (place !== null && opensSentence.test(text.slice(raw.length + 1)))
      return { place, outlet, raw };
  }
  return undefined;
};

/** `OSLO (NTB): Regjeringen ...`, `Köln (SID) Die ...`: a wire in brackets needs no dash. */
const readBracketSentence = (text: string, brands: readonly string[]): Dateline | undefined => {
  const [raw = '', head = '', wire = ''] =
    /^(\p{Lu}[^()]{1,60} \(([^()]{2,30})\)):?(?= ["“„«]?\p{Lu})/u.exec(text) ?? [];
  // Two letters in brackets are as often a party.
  if (wire.length < 3 || !isOutlet(wire, brands)) return undefined;
  const read = readDatelineHead(head, brands);
  return read === undefined || read.place === null
    ? undefined
    : { place: read.place, outlet: read.outlet, raw };
};

/**
 * `KONTAN.CO.ID - JAKARTA. ` and `(ANSA) - ROMA, 04 MAG - `: the place after the outlet's own dash.
 * Only a place in capitals that a full stop or a second dash ends.
 */
const withPlaceAfter = (dateline: Dateline, text: string): Dateline => {
  if (dateline.place !== null || dateline.outlet === null) return dateline;
  const after = text.slice(dateline.raw.length, dateline.raw.length + 70);
  const [printed, place] =
    /^ ?(\p{Lu}[\p{Lu} '’-]{2,40}\p{Lu})(?:, \d{1,2} \p{Lu}{3,9}(?: \d{4})?)?(?:\.(?= ["“]?\p{Lu})| ?[-–—]{1,2}(?= ))/u.exec(
      after,
    ) ?? [];
  if (printed === undefined || place === undefined) return dateline;
  return { ...dateline, place, raw: dateline.raw + printed };
};

/** `18 Februari 2016 - 17:03:29 WIB` is the time of a list item. */
const opensWithTime = /^\d{1,2}[.:]\d\d/;

/** Five words or the end of a sentence: `Musim Panas - Konser Besar` is a title. */
const isProse = (rest: string): boolean =>
  /[.!?]["”’]?(?:\s|$)/.test(rest) || rest.split(' ', 5).length === 5;

/** Tells an aside from a dateline: a second open dash before the first sentence ends. */
const isAside = (rest: string): boolean => /^[^.!?]{0,90}[^.!?\s]\s[-–—]{1,2}\s/.test(rest);

/** `KPK - Komisi Pemberantasan Korupsi`: capitals that the words after them spell out. */
const isSpeltOut = (head: string, rest: string): boolean => {
  if (head.length > 6 || head.includes(' ')) return false;
  const initials = rest.split(/[\s-]+/, head.length).map((word) => word[0]?.toUpperCase());
  return initials.join('') === head.toUpperCase();
};

const isBelievable = (
  text: string,
  { from, to, isOpen }: Closing,
  head: { readonly strength: 'outlet' | 'capitals' | 'name' },
): boolean => {
  const rest = text.slice(to).trimStart();
  if (head.strength === 'outlet')
    return rest === '' || opensSentence.test(rest) || /^[a-z]\p{Lu}/u.test(rest);
  if (!opensSentence.test(rest) || !/\p{Ll}/u.test(rest) || opensWithTime.test(rest)) return false;
  const isStroke = text.slice(from, to) !== '-';
  if (head.strength === 'capitals')
    return (isOpen || isStroke) && !isSpeltOut(text.slice(0, from).trimEnd(), rest);
  return isOpen && isProse(rest) && !isAside(rest);
};

/**
 * Reads the dateline a paragraph opens with.
 * `raw` is the dateline with its closing dash or full stop, white space folded; place and outlet are as
 * printed, null where not printed. Undefined where the paragraph opens with its first sentence.
 *
 *     Mataram, NTB (ANTARA News) - Sebanyak ...     REPUBLIKA.CO.ID,CIREBON--Warga ...
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^                      ^^^^^^^^^^^^^^^ ^^^^^^^
 *     place         outlet                          outlet          place
 */
export const readDateline = (
  paragraph: string,
  options: DatelineOptions = {},
): Dateline | undefined => {
  const text = foldSpaces(paragraph.slice(0, maxReadChars));
  const brands = options.brands ?? [];
  // Open dashes first: `Bau-Bau (ANTARA) -` has a closed one inside its place.
  const closings = closingsOf(text).sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
  for (const closing of closings) {
    const head = readDatelineHead(text.slice(0, closing.from).trimEnd(), brands);
    if (head === undefined || !isBelievable(text, closing, head)) continue;
    const { place, outlet } = head;
    return withPlaceAfter({ place, outlet, raw: text.slice(0, closing.to) }, text);
  }
  return (
    readOutletSentence(text, brands) ??
    readOutletComma(text, brands) ??
    readPlaceSentence(text) ??
    readColonSentence(text, brands) ??
    readBrandLine(text, brands) ??
    readBracketSentence(text, brands)
  );
};
