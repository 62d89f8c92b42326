/** What stands before the dash of a dateline: places, dates, outlets. */
import {
  articleWords,
  columnWords,
  datePart,
  isOutlet,
  isShoutedAgency,
  isSiteName,
  isWire,
  notPlaces,
  placeParticles,
} from './dateline-words.ts';

export interface DatelineHead {
  readonly place: string | null;
  readonly outlet: string | null;
  /** What vouches for it: an outlet, a place in capitals, or only a capitalised name. */
  readonly strength: 'outlet' | 'capitals' | 'name';
}

const maxPlaceWords = 5;
const capitalised =
  /^(?:\p{Lu}[\p{L}'’.]{0,24}|[A-Z]\.[A-Z]\.)(?:[-/]\p{Lu}[\p{L}'’]{0,24}){0,2}$/u;

/** One to five words with capitals, small particles between them: `Kabupaten Bone Bolango`, `Rio de Janeiro`. */
const isPlace = (text: string): boolean => {
  const words = text.split(' ');
  if (words.length > maxPlaceWords) return false;
  // The first word tells a sentence or a kicker, the last one a weekday: `POLITIK Kamis,18 Februari`.
  for (const word of [words[0], words.at(-1)])
    if (notPlaces.has((word ?? '').toLowerCase().replace('’', "'"))) return false;
  return words.every((word, i) =>
    i > 0 && i < words.length - 1 && placeParticles.has(word) ? true : capitalised.test(word),
  );
};

const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);

/** A place that stands without an outlet must be surer of itself. */
const bareStrength = (places: readonly string[]): DatelineHead['strength'] | undefined => {
  const [first = '', ...others] = places;
  const count = first.split(' ').length;
  const letters = first.replace(/[^\p{L}]/gu, '').length;
  if (isInCapitals(first))
    return letters >= 4 && count <= 4 && /[AEIOUYÄÖÜÉÁÓÍÅØ]/u.test(first) && others.length <= 1
      ? 'capitals'
      : undefined;
  const opensSentence = articleWords.has(first.split(' ', 1)[0]?.toLowerCase() ?? '');
  return others.length === 0 && count <= 3 && letters >= 3 && !opensSentence ? 'name' : undefined;
};

const partsOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The places among comma-parted parts, dates left out; undefined where a part is neither. */
const readPlaces = (
  parts: readonly string[],
): { places: string[]; isDated: boolean } | undefined => {
  const places = parts.filter((part) => !datePart.test(part));
  if (places.length > 3 || !places.every(isPlace)) return undefined;
  return { places, isDated: places.length < parts.length };
};

/** `Madrid.-` closes with a full stop; `BUFFALO, N.Y. —` and `St. - ` are abbreviations. */
const joined = (places: readonly string[]): string | null => {
  const [only, ...others] = places;
  if (only === undefined) return null;
  return others.length === 0 ? only.replace(/(\p{L}{5})\.$/u, '$1') : places.join(', ');
};

/** `Mataram, NTB (ANTARA News)`, `ISTANBUL, 23 Februari 2016 (Antara/PRNewswire)`, `(Reuters)`. */
const readBracketed = (head: string, brands: readonly string[]): DatelineHead | undefined => {
  const found =
    /^([^()]{0,70}?)[ ,]{0,2}\(([^()]{2,40})\)\.?$/.exec(head) ??
    /^([^()/]{0,70}?)[ ,]{0,2}\/([^()/]{2,30})\/\.?$/.exec(head);
  if (found === null) return undefined;
  const outlet = (found[2] ?? '').trim();
  const read = readPlaces(partsOf(found[1] ?? ''));
  if (read === undefined) return undefined;
  const place = joined(read.places);
  if (isWire(outlet, brands)) return { place, outlet, strength: 'outlet' };
  // A small paper nobody has heard of: believed after a place in capitals.
  const isName = outlet.split(' ').every((word) => capitalised.test(word));
  const isSure = isName && bareStrength(read.places) === 'capitals';
  return isSure ? { place, outlet, strength: 'capitals' } : undefined;
};

/** `NUNUKAN.NIAGA.ASIA`: a place in capitals before the page's own address; `Bola.KOMPAS.com` is a host. */
const splitGlued = (part: string, brands: readonly string[]): string[] | undefined => {
  const brand = brands.find((name) => name.includes('.') && part.endsWith(`.${name}`));
  const place = brand === undefined ? '' : part.slice(0, -brand.length - 1);
  return isInCapitals(place) ? [place, part.slice(place.length + 1)] : undefined;
};

/** `JAKARTA KOMPAS.com`, `Liputan6.com Jakarta`, `Jakarta ANTARA`: no comma between outlet and place. */
const splitSite = (part: string, brands: readonly string[]): string[] => {
  if (brands.some((brand) => brand.toLowerCase() === part.toLowerCase())) return [part];
  const glued = splitGlued(part, brands);
  if (glued !== undefined) return glued;
  const words = part.split(' ');
  const at = words.findIndex((word) => isSiteName(word) || isShoutedAgency(word));
  if (at < 0 || words.length === 1) return [part];
  const pieces = [words.slice(0, at).join(' '), words[at] ?? '', words.slice(at + 1).join(' ')];
  return pieces.filter((piece) => piece !== '');
};

/** `JAKARTA, KOMPAS.com`, `REPUBLIKA.CO.ID,CIREBON`, `VIVA`: an outlet among the parts. */
const readWithOutlet = (
  parts: readonly string[],
  brands: readonly string[],
): DatelineHead | undefined => {
  const at = parts.findIndex((part) => isOutlet(part, brands));
  const outlet = parts[at];
  if (outlet === undefined || (at > 0 && at < parts.length - 1 && at > 2)) return undefined;
  // A logo's alternative text may print the outlet twice.
  const read = readPlaces(parts.filter((part) => part.toLowerCase() !== outlet.toLowerCase()));
  if (read === undefined || read.places.some(isSiteName)) return undefined;
  const isBrand = brands.some((brand) => brand.toLowerCase() === outlet.toLowerCase());
  // "Tempo - Majalah itu ..." is a sentence; "VIVA – ", "RMOLJabar - " and "Suara.com - " are not.
  const isAlone = read.places.length === 0 && !isSiteName(outlet) && !isBrand;
  if (isAlone && !/^\p{Lu}{3}/u.test(outlet)) return undefined;
  return { place: joined(read.places), outlet, strength: isAlone ? 'capitals' : 'outlet' };
};

/** `INFO NASIONAL`: the name of a column of paid or house stories. */
const readColumn = (head: string): DatelineHead | undefined => {
  const words = head.split(' ');
  const isColumn = columnWords.has((words[0] ?? '').toLowerCase()) && words.length <= 3;
  return isColumn && isInCapitals(head)
    ? { place: null, outlet: head, strength: 'capitals' }
    : undefined;
};

/**
 * Reads what stands before the dash; undefined where it is no dateline.
 * The text is folded and short (below 110 characters).
 */
export const readDatelineHead = (
  head: string,
  brands: readonly string[],
): DatelineHead | undefined => {
  const bracketed = readBracketed(head, brands);
  if (bracketed !== undefined) return bracketed;
  if (head === '' || /[()?!:;"“”]/.test(head)) return undefined;
  const parts = partsOf(head).flatMap((part) => splitSite(part, brands));
  const known = readWithOutlet(parts, brands) ?? readColumn(head);
  if (known !== undefined) return known;
  const read = readPlaces(parts);
  if (read === undefined || read.places.length === 0) return undefined;
  if (read.places.some((place) => isOutlet(place, brands))) return undefined;
  const strength = bareStrength(read.places);
  return strength === undefined
    ? undefined
    : { place: joined(read.places), outlet: null, strength };
};
