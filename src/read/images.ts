/** The pictures of the story with caption and credit; logos, icons and other articles' pictures are not. */
import type { Block, Media, Region } from '../dom/blocks.ts';
import { images as linkedImages } from '../dom/linked-data.ts';
import { metaValues } from '../dom/metas.ts';
import { splitCaption } from '../text/captions.ts';
import { textKey } from '../text/similarity.ts';
import { absoluteUrl } from '../text/urls.ts';
import type { Image } from '../types.ts';
import { dataCaption } from './data-captions.ts';
import {
  captionBlocks,
  captionOf,
  isCaptionBlock,
  isFigcaption,
  maxCaptionChars,
  namesPicture,
} from './picture-captions.ts';
import { sourceOf } from './picture-files.ts';
import type { Headline, Reading } from './reading.ts';
import { leadsAway, picturesInReach } from './story-pictures.ts';

export interface PlacedImage {
  readonly image: Image;
  readonly before: number;
}

export interface Images {
  readonly images: readonly Image[];
  /** Those that stand on the page, each with the line it stands before. */
  readonly placed: readonly PlacedImage[];
  /** Lines that are captions: no part of the story. */
  readonly lines: readonly number[];
}

const maxImages = 100;
const fileKey = (url: string): string => textKey(url.split(/[?#]/)[0]?.split('/').at(-1) ?? url);

const pageImage = (reading: Reading): { url: string; caption: string | null } | undefined => {
  const { document } = reading;
  for (const meta of [
    ...metaValues(document.metas, 'og:image'),
    ...metaValues(document.metas, 'twitter:image'),
  ]) {
    const url = absoluteUrl(meta, document.baseUrl);
    if (url !== undefined) return { url, caption: null };
  }
  const linked =
    document.article === undefined ? undefined : linkedImages(document.article.image)[0];
  const url = linked === undefined ? undefined : absoluteUrl(linked.url, document.baseUrl);
  return url === undefined ? undefined : { url, caption: null };
};

/** A text-only page has captions without pictures; the record has no picture without an address. */
const textCaption = (reading: Reading, headline: Headline): Images => {
  const { blocks } = reading.document.index;
  const first = reading.story.lines[0]?.block.index ?? 0;
  for (const block of blocks.slice(0, first)) {
    if (block === headline.block || block.text.length > maxCaptionChars) continue;
    const split = splitCaption(block.text, reading);
    if (split.creditText === null || split.caption === null) continue;
    const image = { url: null, ...split, representativeOfPage: true };
    return { images: [image], placed: [], lines: [block.index] };
  }
  return { images: [], placed: [], lines: [] };
};

interface Shown extends PlacedImage {
  readonly key: string;
  readonly blocks: readonly Block[];
}

/** What is said of a picture: printed beside it, or kept for it by a gallery that prints another picture's words. */
const wordsOf = ({ element }: Media, blocks: readonly Block[], reading: Reading) => {
  const kept = dataCaption(element);
  const isPrinted = kept !== undefined && textKey(linesOf(blocks)).includes(textKey(kept));
  return kept === undefined || isPrinted ? captionOf(blocks, reading) : splitCaption(kept, reading);
};

const linesOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join(' ');

const found = (reading: Reading, headline: Headline): Shown[] => {
  const result = new Map<string, Shown>();
  const captions = new Set<number>();
  for (const media of picturesInReach(reading, headline)) {
    if (result.size >= maxImages) break;
    const url = sourceOf(media.element, reading);
    if (url === undefined) continue;
    const key = fileKey(url);
    const known = result.get(key);
    const blocks = captionBlocks(media, reading, headline);
    const isOwn = blocks.some((block) => !captions.has(block.index));
    if (!isOwn && (known !== undefined || leadsAway(media, reading))) continue;
    // The same file again, as a poster or a thumbnail: the one with a caption of its own counts.
    if (known !== undefined && (!blocks.some(isFigcaption) || known.blocks.some(isFigcaption)))
      continue;
    for (const block of blocks) captions.add(block.index);
    const image = { url, ...wordsOf(media, blocks, reading), representativeOfPage: false };
    result.set(key, { key, image, before: media.before, blocks });
  }
  return [...result.values()].sort((a, b) => a.before - b.before);
};

/** Captions inside the story whose pictures only a script shows; the address is not on the page. */
const withoutPicture = (shown: readonly Shown[], reading: Reading): Shown[] => {
  const taken = new Set(shown.flatMap(({ blocks }) => blocks));
  const first = reading.story.lines[0]?.block.index ?? 0;
  const last = reading.story.lines.at(-1)?.block.index ?? first;
  const groups = new Map<Region | undefined, Block[]>();
  for (const block of reading.document.index.blocks.slice(first, last + 1)) {
    if (taken.has(block) || !isFigcaption(block)) continue;
    const box = block.region.element.name === 'figcaption' ? block.region : block.region.parent;
    groups.set(box, [...(groups.get(box) ?? []), block]);
  }
  return [...groups.values()].flatMap((blocks): Shown[] => {
    const caption = captionOf(blocks, reading);
    if (caption.caption === null) return [];
    const image = { url: null, ...caption, representativeOfPage: false };
    return [{ key: '', image, before: blocks[0]?.index ?? 0, blocks }];
  });
};

/** The caption of a picture that a script shows: a credited line in a box named for pictures. */
const strayCaption = (reading: Reading, headline: Headline): Block[] => {
  const from = headline.block?.index ?? 0;
  const to = reading.story.lines[0]?.block.index ?? from;
  const captions = reading.document.index.blocks
    .slice(from + 1, to)
    .filter((block) => isCaptionBlock(block) || namesPicture(block.region));
  return captions
    .filter((block) => splitCaption(block.text, reading).creditText !== null)
    .slice(0, 1);
};

/** Reads the pictures, the representative one marked and first where it is on the page. */
export const readImages = (reading: Reading, headline: Headline): Images => {
  if (reading.document.isText) return textCaption(reading, headline);
  const pictured = found(reading, headline);
  const shown = [...pictured, ...withoutPicture(pictured, reading)].slice(0, maxImages);
  const page = pageImage(reading);
  const images = shown.map(({ image }) => image);
  const lines = shown.flatMap(({ blocks }) => blocks.map((block) => block.index));
  const main =
    page === undefined
      ? 0
      : images.findIndex((image) => fileKey(image.url ?? '') === fileKey(page.url));
  if (main >= 0 && images[main] !== undefined)
    images[main] = { ...images[main], representativeOfPage: true };
  else if (page !== undefined && images.length === 0) {
    const stray = strayCaption(reading, headline);
    lines.push(...stray.map((block) => block.index));
    images.push({ url: page.url, ...captionOf(stray, reading), representativeOfPage: true });
  } else if (images[0] !== undefined) images[0] = { ...images[0], representativeOfPage: true };
  const placed = shown.map(({ image, before }, i) => ({ image: images[i] ?? image, before }));
  return { images, placed, lines };
};
