/** People whom the pictures' credits name. */
import { readCaptionPhotographer } from '../text/captions.ts';
import { readAgency } from '../text/people.ts';
import { textKey } from '../text/similarity.ts';
import type { Author } from '../types.ts';
import type { Images } from './images.ts';
import type { Reading } from './reading.ts';

/** The name behind the outlet's own: `Bisnis-Arief Wirahadi`, `TEMPO/Imam Sukamto`; else undefined. */
const nameBesideHouse = (credit: string, own: ReadonlySet<string>): string | undefined => {
  const [house = '', name] = credit.split(/ ?[-–/] ?(.*)/s);
  return own.has(textKey(house)) ? name : undefined;
};

/**
 * The photographers whom the credits of the story's pictures name. Indonesian outlets credit a person, also
 * beside another house (`ANTARA FOTO/Name`); elsewhere a credit is mostly a house, and only the outlet's own
 * photographer counts: an agency takes its pictures for every paper, not for its piece.
 */
export const readPhotographers = ({ images }: Images, { language, brands }: Reading): Author[] => {
  const own = new Set(brands.map(textKey));
  const isIndonesian = language?.startsWith('id') === true;
  const [house = ''] = brands;
  const authorIn = (credit: string): Author | undefined => {
    const name = nameBesideHouse(credit, own);
    if (
      !isIndonesian &&
      (name === undefined || readAgency(credit.split(/ ?[/-]/, 1)[0] ?? '') !== undefined)
    )
      return undefined;
    return readCaptionPhotographer(name === undefined ? credit : `${house}/${name}`, { brands });
  };
  return images
    .flatMap(({ creditText }) => {
      const author = creditText === null ? undefined : authorIn(creditText);
      return author === undefined ? [] : [{ ...author, raw: creditText ?? author.raw }];
    })
    .filter(({ name }) => !own.has(textKey(name)));
};
