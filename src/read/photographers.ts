/** People whom the pictures' credits name. */
import { readCaptionPhotographer } from '../text/captions.ts';
import type { Author } from '../types.ts';
import type { Images } from './images.ts';
import type { Reading } from './reading.ts';

/** Indonesian outlets credit a person in the caption: `ANTARA FOTO/Name`. Elsewhere a credit is mostly a house. */
export const readPhotographers = ({ images }: Images, { language }: Reading): Author[] =>
  language?.startsWith('id') === true
    ? images.flatMap(({ creditText }) =>
        creditText === null ? [] : (readCaptionPhotographer(creditText) ?? []),
      )
    : [];
