/** The pictures of the story with caption and credit; logos, icons and other articles' pictures are not. */
import type { Element } from 'domhandler';
import { isSentence } from '../content/prose.ts';
import { nameWords } from '../dom/areas.ts';
import type { Block, Media, Region } from '../dom/blocks.ts';
import { images as linkedImages } from '../dom/linked-data.ts';
import { metaValues } from '../dom/metas.ts';
import { textOf } from '../dom/text.ts';
import { type SplitCaption, splitCaption } from '../text/captions.ts';
import { findDates } from '../text/dates.ts';
import { textKey } from '../text/similarity.ts';
import { absoluteUrl } from '../text/urls.ts';
import type { Image } from '../types.ts';
import type { Headline, Reading } from './reading.ts';

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
const maxCaptionChars = 700;
/** Smaller pictures are icons and counters. */
const minDeclaredPixels = 90;
const maxLevels = 4;
const pictureFile =
  /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)|\/(?:image|images|foto|photo|photos|img|gallery)\//i;

const pictureWords =
  /(?:^| )(?:figure|photo|photos|foto|image|images|img|picture|pict|pics?|gambar|media|thumb|thumbnail|caption|cover|featured|hero|lead|slide|gallery|gallerie|galeri)(?: |$)/;
const iconWords =
  /(?:^| )(?:logo|icon|icons|avatar|emoji|sprite|pixel|spacer|badge|flag|button|author)(?: |$)/;
const foreignAreas: ReadonlySet<string> = new Set([
  'navigation',
  'footer',
  'related',
  'comments',
  'advert',
  'share',
  'author',
  'form',
]);

const sourceAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-srcset',
  'srcset',
  'src',
  'data-url',
  'data-image',
];

const firstOfSet = (value: string): string => value.trim().split(/[\s,]+/)[0] ?? '';

const sourceOf = (element: Element, reading: Reading): string | undefined => {
  for (const name of sourceAttributes) {
    const value = element.attribs[name];
    if (value === undefined || value.startsWith('data:')) continue;
    const url = absoluteUrl(
      name.endsWith('srcset') ? firstOfSet(value) : value.trim(),
      reading.document.baseUrl,
    );
    if (url !== undefined) return url;
  }
  return undefined;
};

const declared = (element: Element, name: string): number =>
  Number.parseInt(element.attribs[name] ?? '', 10) || Number.POSITIVE_INFINITY;

const isIcon = (element: Element): boolean => {
  if (Math.min(declared(element, 'width'), declared(element, 'height')) < minDeclaredPixels)
    return true;
  const own = nameWords(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`);
  return iconWords.test(own) || /\.svg(?:\?|$)/i.test(element.attribs.src ?? '');
};

/** Where a link round a picture leads: to the picture itself, to the page it is on, or away. */
const leadsAway = ({ anchor }: Media, reading: Reading): boolean => {
  const { document } = reading;
  const url = absoluteUrl(anchor?.attribs.href ?? '', document.baseUrl);
  if (anchor === undefined || url === undefined || pictureFile.test(url)) return false;
  const own = document.page.url ?? document.canonicalUrl;
  if (own === undefined) return false;
  return pathOf(url) !== pathOf(own);
};

const pathOf = (url: string): string => new URL(url).pathname.replace(/\/$/, '');

/** Pictures from the headline (and a little before it) to the end of the story. */
const isInReach = (media: Media, reading: Reading, headline: Headline): boolean => {
  const first = reading.story.lines[0]?.block.index ?? 0;
  const last = reading.story.lines.at(-1)?.block.index ?? first;
  const top = Math.min(headline.block?.index ?? first, first) - 4;
  if (media.before < top || media.before > last + 3) return false;
  const area = reading.story.areas.areaOf(media.region);
  return area === undefined || !foreignAreas.has(area);
};

const isCaptionBlock = (block: Block): boolean =>
  block.text.length <= maxCaptionChars &&
  (block.region.area === 'caption' ||
    block.region.element.name === 'figcaption' ||
    block.region.parent?.area === 'caption' ||
    block.spans.some((span) => /caption|keterangan|legende/i.test(span.attribs.class ?? '')));

const namesPicture = (region: Region): boolean =>
  region.element.name === 'figure' ||
  pictureWords.test(
    nameWords(`${region.element.attribs.class ?? ''} ${region.element.attribs.id ?? ''}`),
  );

/** A box named for pictures, or one with nothing but a picture and a line or two that are not the story's. */
const isPictureBox = (
  region: Region,
  words: readonly Block[],
  { story, zone }: Reading,
): boolean => {
  if (words.length > 3 || textLength(words) > maxCaptionChars) return false;
  if (namesPicture(region)) return true;
  const first = story.lines[0]?.block.index ?? 0;
  return (
    textLength(words) >= minSentenceChars &&
    words.some((block) => isSentence(block.text)) &&
    words.every(
      (block) =>
        block.index < first &&
        !headingName.test(block.region.element.name) &&
        findDates(block.text, { zone }).every((date) => !date.hasTime),
    )
  );
};

/** Shorter sentences beside a picture are buttons and counts. */
const minSentenceChars = 40;

const headingName = /^h[1-6]$/;

const textLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** The lines that say what a picture shows: named captions first, else all words of the picture's own box. */
const captionBlocks = (media: Media, reading: Reading, headline: Headline): Block[] => {
  const { blocks } = reading.document.index;
  let region: Region | undefined = media.region;
  for (let level = 0; level < maxLevels && region !== undefined; level += 1) {
    const inside = blocks.slice(region.from, region.to).filter((block) => block !== headline.block);
    const named = inside.filter((block) => isCaptionBlock(block));
    if (named.length > 0) return nearest(named, media);
    const words = inside.filter((block) => block.linkChars < block.text.length / 2);
    if (words.length > 0 && isPictureBox(region, words, reading)) return words;
    if (textLength(inside) > maxCaptionChars * 3) break;
    region = region.parent;
  }
  return creditedNeighbour(media, reading, headline);
};

/** Of several captions in one container, the first run after the picture, else the last before it. */
const nearest = (named: readonly Block[], media: Media): Block[] => {
  const after = named.filter((block) => block.index >= media.before);
  const start = after[0] ?? named.at(-1);
  if (start === undefined) return [];
  return named.filter(
    (block) =>
      block.region.parent === start.region.parent && Math.abs(block.index - start.index) <= 2,
  );
};

/** A line right after (or before) a picture that ends like a caption: `.../Net`, `(Foto: X)`. */
const creditedNeighbour = (media: Media, reading: Reading, headline: Headline): Block[] => {
  const { blocks } = reading.document.index;
  for (const index of [media.before, media.before - 1]) {
    const block = blocks[index];
    if (block === undefined || block === headline.block || block.text.length > maxCaptionChars)
      continue;
    if (splitCaption(block.text, reading).creditText !== null) return [block];
  }
  return [];
};

const captionOf = (
  blocks: readonly Block[],
  reading: Reading,
): { caption: string | null; creditText: string | null } => {
  if (blocks.length === 0) return { caption: null, creditText: null };
  const credits = blocks.flatMap((block) => creditSpan(block) ?? []);
  const texts = blocks.map((block) => withoutCredit(block.text.replaceAll('\n', ' '), credits));
  const whole = texts.map((text) => splitCaption(text, reading));
  const isLine = (i: number): boolean => blocks.length > 1 && isCreditLine(texts, whole, i);
  const credit = whole.find((_, i) => isLine(i));
  const rest = texts.filter((_, i) => !isLine(i)).join(' ');
  const split = splitCaption(rest, reading);
  const line = credit === undefined ? undefined : texts[whole.indexOf(credit)];
  return {
    ...split,
    creditText:
      split.creditText ??
      credits[0] ??
      (credit?.caption === null ? credit.creditText : line) ??
      null,
  };
};

/** A line of its own that credits: nothing else in it, or `Paper/Name` beside a line that is a sentence. */
const isCreditLine = (
  texts: readonly string[],
  whole: readonly SplitCaption[],
  i: number,
): boolean => {
  const [text, part] = [texts[i] ?? '', whole[i]];
  if (part?.caption === null && part.creditText !== null) return true;
  const isNames = /^\p{Lu}[^/.!?]{1,40}\/\p{Lu}[^/.!?]{1,40}$/u.test(text);
  return isNames && texts.some((other) => other !== text && isSentence(other));
};

const creditClass =
  /(?:^|[^a-z])(?:credits?|author|source|photographer|copyright|sumber|fotografer)(?:[^a-z]|$)/i;

/** A credit in an inline element named for it. */
const creditSpan = (block: Block): string | undefined => {
  const span = block.spans.find(({ attribs }) => creditClass.test(attribs.class ?? ''));
  const text = span === undefined ? '' : textOf(span);
  return text === '' || text.length === block.text.length ? undefined : text;
};

const withoutCredit = (text: string, credits: readonly string[]): string => {
  for (const credit of credits) {
    if (text.startsWith(credit)) return text.slice(credit.length).trim();
    if (text.endsWith(credit)) return text.slice(0, -credit.length).trim();
  }
  return text;
};

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
  readonly lines: readonly number[];
}

const found = (reading: Reading, headline: Headline): Shown[] => {
  const seen = new Set<string>();
  const captions = new Set<number>();
  const result: Shown[] = [];
  for (const media of reading.document.index.media) {
    if (result.length >= maxImages) break;
    if (media.element.name !== 'img' && media.element.name !== 'amp-img') continue;
    if (isIcon(media.element) || !isInReach(media, reading, headline)) continue;
    const url = sourceOf(media.element, reading);
    if (url === undefined || seen.has(fileKey(url))) continue;
    const blocks = captionBlocks(media, reading, headline);
    const isOwn = blocks.some((block) => !captions.has(block.index));
    if (!isOwn && leadsAway(media, reading)) continue;
    for (const block of blocks) captions.add(block.index);
    seen.add(fileKey(url));
    const image = { url, ...captionOf(blocks, reading), representativeOfPage: false };
    result.push({ image, before: media.before, lines: blocks.map((block) => block.index) });
  }
  return result;
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
  const shown = found(reading, headline);
  const page = pageImage(reading);
  const images = shown.map(({ image }) => image);
  const lines = shown.flatMap((entry) => entry.lines);
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
