/** The signs of agencies and of those who wrote, on a line of their own below a story in German. */
import type { Author } from '../types.ts';
import { readAgency } from './people.ts';

/** One agency or code after another; a picture's credit may follow. */
const signs =
  /^\(?([A-Za-zÄÖÜäöü-]{2,9}(?:(?: ?\/ ?|, ?)[A-Za-zÄÖÜäöü-]{2,9}){0,3})\)?(?:; .{0,120})?$/;
const code = /^\p{Ll}{2,4}$/u;

/**
 * Who signs: agencies by name, writers by their codes; undefined for a line that is no row of signs.
 * A lone code may be any word: one of the signs is an agency, or there are several.
 *
 *     SDA/sep        ssi, dan; Foto: Shutterstock        (dpa)
 *     ^^^ ^^^        ^^^  ^^^                             ^^^
 */
export const readSigns = (line: string): Author[] | undefined => {
  const row = line.length > 160 ? undefined : signs.exec(line)?.[1];
  if (row === undefined) return undefined;
  const found = row.split(/ ?\/ ?|, ?/).map((sign): Author | undefined => {
    const agency = readAgency(sign);
    if (agency !== undefined) return agency;
    return code.test(sign) ? { name: sign, role: 'reporter', raw: sign } : undefined;
  });
  const authors = found.filter((author) => author !== undefined);
  const hasAgency = authors.some(({ role }) => role === 'agency');
  return authors.length === found.length && (hasAgency || found.length > 1) ? authors : undefined;
};
