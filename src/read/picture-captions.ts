/** The words about a picture: which lines they are, and what in them is caption and what credit. */
import { isBoilerplate, listLabelOf } from '../content/line-facts.ts';
import { isSentence } from '../content/prose.ts';
import { nameWords } from '../dom/areas.ts';
import type { Block, BlockIndex, Media, Region } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import { type SplitCaption, splitCaption } from '../text/captions.ts';
import { findDates } from '../text/dates.ts';
import type { Headline, Reading } from './reading.ts';

/** A longer line is a paragraph. */
export const maxCaptionChars = 700;
const maxLevels = 4;
const pictureWords =
  /(?:^| )(?:figure|photo|photos|foto|image|images|img|picture|pict|pics?|gambar|media|thumb|thumbnail|caption|cover|featured|hero|lead|slide|gallery|gallerie|galeri)(?: |$)/;

/** Buttons and counts inside a picture's box. */
const isControl = (block: Block): boolean =>
  block.region.area === 'tools' || block.region.area === 'share' || isBoilerplate(block);

/** A line in an element named for captions. */
export const isCaptionBlock = (block: Block): boolean =>
  block.text.length <= maxCaptionChars &&
  (block.region.area === 'caption' ||
    block.region.element.name === 'figcaption' ||
    block.region.parent?.area === 'caption' ||
    block.spans.some((span) => /caption|keterangan|legende/i.test(span.attribs.class ?? ''))) &&
  !isControl(block);

/** Whether a region's own name says that it holds pictures. */
export const namesPicture = (region: Region): boolean =>
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

/** `By Rina Harper, March 5, 2024`, in an element named for authors: whose article it is, not what a picture shows. */
const isDatedByline = ({ region, text }: Block, { zone }: Reading): boolean =>
  (region.area === 'author' || region.area === 'date') && findDates(text, { zone }).length > 0;

/** Whether a line stands in a `<figcaption>`. */
export const isFigcaption = (block: Block): boolean => {
  if (block.text.length > maxCaptionChars) return false;
  let region: Region | undefined = block.region;
  for (let level = 0; level < maxLevels && region !== undefined; level += 1) {
    if (region.element.name === 'figcaption') return !isControl(block);
    region = region.parent;
  }
  return false;
};

/** The lines that say what a picture shows: named captions first, else all words of the picture's own box. */
export const captionBlocks = (media: Media, reading: Reading, headline: Headline): Block[] => {
  const { blocks } = reading.document.index;
  let region: Region | undefined = media.region;
  for (let level = 0; level < maxLevels && region !== undefined; level += 1) {
    const inside = blocks.slice(region.from, region.to).filter((block) => block !== headline.block);
    const titled = inside.filter(isFigcaption);
    const own = titled.filter((block) => !isOfAnother(block, media, reading));
    if (own.length > 0) return [...creditLines(region, inside, reading), ...nearest(own, media)];
    // A button between pictures has no words.
    if (titled.length > 0 && media.anchor !== undefined) return [];
    if (titled.length > 0) break;
    const named = inside.filter(isCaptionBlock);
    const ownNamed = named.filter((block) => !isOfAnother(block, media, reading));
    if (ownNamed.length > 0) return nearest(ownNamed, media);
    if (named.length > 0) break;
    const words = inside.filter(
      (block) =>
        block.linkChars < block.text.length / 2 &&
        block.text !== headline.text &&
        listLabelOf(block) === undefined &&
        !isControl(block) &&
        !isDatedByline(block, reading),
    );
    if (words.length > 0 && isPictureBox(region, words, reading)) return words;
    if (textLength(inside) > maxCaptionChars * 3) break;
    region = region.parent;
  }
  return creditedNeighbour(media, reading, headline);
};

/** `<figure><img><p>Getty Images</p><figcaption>...`: a credit of its own beside the caption (BBC). */
const creditLines = (region: Region, inside: readonly Block[], reading: Reading): Block[] =>
  region.element.name !== 'figure'
    ? []
    : inside.filter((block) => {
        if (isFigcaption(block) || block.text.length > 60) return false;
        const { caption, creditText } = splitCaption(block.text, reading);
        return caption === null && creditText !== null;
      });

/** Below the whole story from a picture above it: the words of another picture, or the page's rights. */
const isAcrossStory = ({ index }: Block, { before }: Media, { story }: Reading): boolean =>
  before <= (story.lines[0]?.block.index ?? 0) &&
  index > (story.lines.at(-1)?.block.index ?? Number.POSITIVE_INFINITY);

/** `<figure>`, and the box that WordPress made of one before HTML had it. */
const isFigure = ({ element: { name, attribs } }: Region): boolean =>
  name === 'figure' || /(?:^|\s)wp-caption(?:\s|$)/.test(attribs.class ?? '');

const figureOf = (start: Region): Region | undefined => {
  let region: Region | undefined = start;
  while (region !== undefined && !isFigure(region)) region = region.parent;
  return region;
};

const figuresWithPictures = new WeakMap<BlockIndex, ReadonlySet<Region | undefined>>();

/** Words in the `<figure>` of another picture; a figure without any may be split from its own. */
const isOfAnother = (block: Block, media: Media, reading: Reading): boolean => {
  if (isAcrossStory(block, media, reading)) return true;
  const { index } = reading.document;
  const figure = figureOf(block.region);
  if (figure === undefined || figure === figureOf(media.region)) return false;
  const known =
    figuresWithPictures.get(index) ?? new Set(index.media.map(({ region }) => figureOf(region)));
  figuresWithPictures.set(index, known);
  return known.has(figure);
};

/** Of several captions in one container, the first run after the picture, else the last before it. */
const nearest = (named: readonly Block[], media: Media): Block[] => {
  const after = named.filter((block) => block.index >= media.before);
  const start = after[0] ?? named.at(-1);
  if (start === undefined) return [];
  // The credit may stand in a box of its own inside of the caption's.
  const isBoxed = ({ region }: Block) =>
    region.parent === start.region && /\p{L}/u.test(start.text);
  return named.filter(
    (block) =>
      (block.region.parent === start.region.parent || isBoxed(block)) &&
      Math.abs(block.index - start.index) <= 2,
  );
};

/** A line right after (or before) a picture that ends like a caption: `.../Net`, `(Foto: X)`. */
const creditedNeighbour = (media: Media, reading: Reading, headline: Headline): Block[] => {
  const { blocks } = reading.document.index;
  for (const index of [media.before, media.before - 1]) {
    const block = blocks[index];
    if (block === undefined || block === headline.block || block.text.length > maxCaptionChars)
      continue;
    // `Name - Outlet` above the picture signs the story.
    if (index < media.before && reading.story.areas.areaOf(block.region) === 'author') continue;
    if (splitCaption(block.text, reading).creditText !== null) return [block];
  }
  return [];
};

/** Caption and credit of the lines about one picture; both null where there are none. */
export const captionOf = (
  blocks: readonly Block[],
  reading: Reading,
): { caption: string | null; creditText: string | null } => {
  if (blocks.length === 0) return { caption: null, creditText: null };
  const credits = blocks.flatMap((block) => creditSpan(block) ?? []);
  const texts = blocks.map((block) => withoutCredit(block.text.replaceAll('\n', ' '), credits));
  const whole = texts.map((text) => splitCaption(text, reading));
  const isLine = (i: number): boolean =>
    blocks.length > 1 && (isNamedCredit(blocks[i] as Block) || isCreditLine(texts, whole, i));
  const credit = whole.find((_, i) => isLine(i));
  const rest = texts.filter((_, i) => !isLine(i)).join(' ');
  const split = splitCaption(rest, reading);
  const line = credit === undefined ? undefined : texts[whole.indexOf(credit)];
  return {
    ...split,
    creditText:
      split.creditText ??
      withoutLabel(credits[0], reading) ??
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

/** A line in an element of its own named for the credit: `<p class="fotografer">Antara/Budi</p>`. */
const isNamedCredit = ({ region, text }: Block): boolean =>
  text.length <= 60 && creditClass.test(region.element.attribs.class ?? '');

/** A credit in an inline element named for it. */
const creditSpan = (block: Block): string | undefined => {
  const span = block.spans.find(({ attribs }) => creditClass.test(attribs.class ?? ''));
  const text = span === undefined ? '' : textOf(span);
  return text === '' || text.length === block.text.length ? undefined : text;
};

/** `(Antara)`, `Credit: Dok. Pribadi` */
const withoutLabel = (credit: string | undefined, reading: Reading): string | undefined => {
  const bare = credit?.replace(/^\((.*)\)$/s, '$1');
  const split = bare === undefined ? undefined : splitCaption(bare, reading);
  return split?.caption === null && split.creditText !== null ? split.creditText : bare;
};

const withoutCredit = (text: string, credits: readonly string[]): string => {
  for (const credit of credits) {
    if (text.startsWith(credit)) return text.slice(credit.length).trim();
    if (text.endsWith(credit)) return text.slice(0, -credit.length).trim();
  }
  return text;
};
