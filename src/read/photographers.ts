/** People whom the pictures' credits name. */
import { readCaptionPhotographer } from '../text/captions.ts';
import { textKey } from '../text/similarity.ts';
import type { Author } from '../types.ts';
import type { Images } from './images.ts';
import type { Reading } from './reading.ts';

/** Indonesian outlets credit a person in the caption: `ANTARA FOTO/Name`. Elsewhere a credit is mostly a house. */
export const readPhotographers = ({ images }: Images, { language, brands }: Reading): Author[] => {
  if (language?.startsWith('id') !== true) return [];
  const own = new Set(brands.map(textKey));
  return images
    .flatMap(({ creditText }) => {
      if (creditText === null) return [];
      // `Bisnis-Arief Wirahadi` at Bisnis.
      const [house = '', name] = creditText.split(/ ?[-–] ?(.*)/s);
      const words = own.has(textKey(house)) && name !== undefined ? name : creditText;
      const author = readCaptionPhotographer(words);
      return author === undefined ? [] : [{ ...author, raw: creditText }];
    })
    .filter(({ name }) => !own.has(textKey(name)));
};
