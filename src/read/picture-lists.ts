/** Lists that a picture heads in place of words: the sign of a partner, linked to its section (Kompas, 2015). */
import type { Block, Media, Region } from '../dom/blocks.ts';
import { absoluteUrl, looksLikeArticleUrl, looksLikeHomeOrSection } from '../text/urls.ts';
import { foldSpaces } from '../text/white-space.ts';
import { countItems } from './item-lines.ts';
import { itemOptionsOf, type PlacedList, readItems } from './list-items.ts';
import type { Reading } from './reading.ts';

interface PictureList {
  readonly lines: readonly Block[];
  /** The picture's alternative text; null where it has none. */
  readonly label: string | null;
}

const maxLevels = 3;
const minItems = 2;
const maxLabelChars = 60;
const listName = /^[uo]l$/;

/** The front page's sign heads the page, not a list. */
const leadsToSection = ({ anchor }: Media, { document }: Reading): boolean => {
  const url = absoluteUrl(anchor?.attribs.href ?? '', document.baseUrl);
  return url !== undefined && looksLikeHomeOrSection(url) && new URL(url).pathname.length > 1;
};

/** The `<ul>` that begins right behind a picture, in the picture's box or in one beside it. */
const listAfter = (media: Media, { document, story }: Reading): Region | undefined => {
  const { blocks } = document.index;
  const first = blocks[media.before];
  let box: Region | undefined = media.region;
  for (let level = 0; level < maxLevels && box !== undefined; level += 1) {
    if (box.to > media.before && box.from >= media.before - 1) break;
    box = box.parent;
  }
  for (let at = first?.region; at !== undefined && box !== undefined && at !== box; at = at.parent)
    if (listName.test(at.element.name) && at.from === media.before)
      return story.areas.areaOf(at) === 'navigation' || at.to > box.to ? undefined : at;
  return undefined;
};

const labelOf = ({ element }: Media): string | null => {
  const label = foldSpaces(element.attribs.alt ?? '');
  return label.length > 1 && label.length <= maxLabelChars ? label : null;
};

const findPictureLists = (reading: Reading): PictureList[] => {
  const { blocks, media } = reading.document.index;
  return media.flatMap((picture): PictureList[] => {
    if (picture.anchor === undefined) return [];
    const list = listAfter(picture, reading);
    if (list === undefined || !leadsToSection(picture, reading)) return [];
    if (countItems(blocks, list.from, list.to) < minItems) return [];
    return [{ lines: blocks.slice(list.from, list.to), label: labelOf(picture) }];
  });
};

/**
 * Reads the lists of articles right behind a linked picture, in page order; `taken`: lines of lists that have a
 * label. Without words that say so only the addresses tell articles from the entries of a menu.
 */
export const readPictureLists = (reading: Reading, taken: ReadonlySet<number>): PlacedList[] =>
  findPictureLists(reading).flatMap(({ lines, label }): PlacedList[] => {
    if (lines.some((block) => taken.has(block.index))) return [];
    const items = readItems(lines, itemOptionsOf(reading));
    const isArticles = items.every(({ url }) => url !== null && looksLikeArticleUrl(url));
    if (items.length < minItems || !isArticles) return [];
    return [{ at: lines[0]?.index ?? 0, list: { label, kind: 'other', items } }];
  });
