/** Captions that a gallery keeps in the markup of each picture for its script to show. */
import type { Element } from 'domhandler';
import { oneLine } from '../text/one-line.ts';
import { maxCaptionChars } from './picture-captions.ts';

/** `data-short-desc` (Liputan6, 2021), `data-caption`, `data-description`: on the picture or a box round it alone. */
const captionAttributes = ['data-caption', 'data-short-desc', 'data-desc', 'data-description'];
const maxLevels = 3;
/** Shorter ones are titles and counts. */
const minCaptionChars = 40;

/**
 * The words that the box of one picture keeps for it, white space folded; undefined where it
 * keeps none. Of a gallery whose pictures take turns above one line of text, only this tells whose words are whose.
 */
export const dataCaption = (picture: Element): string | undefined => {
  let element: Element | null = picture;
  for (let level = 0; level <= maxLevels && element?.type === 'tag'; level += 1) {
    for (const name of captionAttributes) {
      const text = oneLine(element.attribs[name] ?? '');
      if (text.length >= minCaptionChars && text.length <= maxCaptionChars) return text;
    }
    element = element.parent as Element | null;
  }
  return undefined;
};
