import type { Author } from '../types.ts';
import { readNamePieces } from './name-pieces.ts';
import { oneLine } from './one-line.ts';
import { isAgencyName, type NameOptions } from './person-name.ts';

export { isPersonName, type NameOptions } from './person-name.ts';

/**
 * The people in a string of names, in order, each once; empty where there is none.
 *
 *     Singgih W, Dani P, Tim Redaksi        -> Singgih W · Dani P
 *     Retno Ayuningrum -detikFinance        -> Retno Ayuningrum
 *     AHMAD FAUZI, S.H. DAN RINA            -> Ahmad Fauzi, S.H. · Rina
 *     By Jane Doe in London and John Roe    -> Jane Doe · John Roe
 *
 * Degrees stay with the name. Names printed in capitals get capitals only where words begin.
 */
export function readPeople(text: string, options: NameOptions = {}): string[] {
  const names = new Map<string, string>();
  for (const piece of readNamePieces(text, options)) {
    const key = piece.name.toLowerCase();
    if (piece.kind === 'person' && !names.has(key)) names.set(key, piece.name);
  }
  return [...names.values()];
}

/**
 * A text that is the name of a news agency and nothing else, as an author with the role `agency`:
 * `ANTARA`, `(Reuters)`, `Deutsche Presse-Agentur`. Picture libraries are no agencies here.
 */
export function readAgency(text: string): Author | undefined {
  if (text.length > 200) return undefined;
  const raw = oneLine(text);
  const name = raw.replace(/^[(["“]|[)\]"”]$/gu, '').trim();
  return isAgencyName(name) ? { name, role: 'agency', raw } : undefined;
}
