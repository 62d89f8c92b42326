import { degrees, lowParticles } from './name-words.ts';

/** Titles that are written with one capital: `DR.`, `HJ.`. */
const titles = new Set(['dr', 'drs', 'dra', 'drg', 'ir', 'hj', 'prof', 'kh', 'jr', 'sr', 'st']);
const roman = new Set(['II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI', 'XII']);

/**
 * A name printed in capitals, with a capital only where a word begins; any other name as it is.
 *
 *     SARAH MEILIANA GUNAWAN -> Sarah Meiliana Gunawan
 *     ALOYSIUS GONSAGA AE    -> Aloysius Gonsaga AE      (initials of up to two letters stay)
 *     SEAN O'CONNOR III      -> Sean O'Connor III
 */
export function toNameCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name
    .split(' ')
    .map((word, index) => toWordCase(word, index === 0))
    .join(' ');
}

function toWordCase(word: string, first: boolean): string {
  const bare = word.replace(/[^\p{L}]/gu, '');
  const lower = word.toLowerCase();
  if (!first && lowParticles.has(lower)) return lower;
  if (roman.has(bare)) return word;
  if (word.includes('.')) return toDottedCase(word, bare);
  if (bare.length <= 2 && !titles.has(lower)) return word;
  return word.split('-').map(toPartCase).join('-');
}

function toDottedCase(word: string, bare: string): string {
  const degree = degrees.get(bare.toLowerCase());
  if (degree?.includes('.')) {
    return degree + (word.endsWith('.') && !degree.endsWith('.') ? '.' : '');
  }
  return word
    .split('.')
    .map((part) => (part.length > 2 || titles.has(part.toLowerCase()) ? toPartCase(part) : part))
    .join('.');
}

/** `MCCARTHY`, `O'CONNOR`, `MA'RUF`: only a lone letter before the apostrophe makes a new word. */
function toPartCase(part: string): string {
  const prefix = /^(?:MC(?=\p{L}{3})|[ODL]['’](?=\p{L}{2}))/u.exec(part)?.[0] ?? '';
  return capitalized(prefix) + capitalized(part.slice(prefix.length));
}

function capitalized(part: string): string {
  const [first = '', ...rest] = part;
  // Turkish İ lower-cases to i and a combining dot
  return first + rest.join('').toLowerCase().replaceAll('i\u0307', 'i');
}
