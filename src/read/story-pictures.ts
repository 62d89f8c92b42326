/** Which pictures of a page may be the story's, and where their files lie. */
import type { Element } from 'domhandler';
import { nameWords } from '../dom/areas.ts';
import type { Media, Region } from '../dom/blocks.ts';
import { isFallbackPicture } from '../dom/fallback-picture.ts';
import { textKey } from '../text/similarity.ts';
import { absoluteUrl } from '../text/urls.ts';
import type { Headline, Reading } from './reading.ts';

/** Smaller pictures are icons and counters. */
const minDeclaredPixels = 90;
const pictureFile =
  /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)|\/(?:image|images|foto|photo|photos|img|gallery)\//i;

const iconWords =
  /(?:^| )(?:logo|icon|icons|avatar|emoji|sprite|pixel|spacer|badge|flag|button|author)(?: |$)/;
/** Drawings, and pictures of writers by their folder. */
const iconFile = /\.svg(?:\?|$)|\/avatars?\//i;
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

/** The address of a picture's file: lazy attributes before `src`, which may be a stand-in. */
export const sourceOf = (element: Element, reading: Reading): string | undefined => {
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
  return iconWords.test(own) || iconFile.test(element.attribs.src ?? '');
};

/** Where a link round a picture leads: to the picture itself, to the page it is on, or away. */
export const leadsAway = ({ anchor }: Media, reading: Reading): boolean => {
  const { document } = reading;
  const url = absoluteUrl(anchor?.attribs.href ?? '', document.baseUrl);
  if (anchor === undefined || url === undefined || pictureFile.test(url)) return false;
  const own = document.page.url ?? document.canonicalUrl;
  if (own === undefined) return false;
  return pathOf(url) !== pathOf(own);
};

const pathOf = (url: string): string => new URL(url).pathname.replace(/\/$/, '');

/** A link to elsewhere round a picture in a box named for adverts; a box without words is in no area in force. */
const isAdvert = (media: Media, reading: Reading): boolean => {
  let region: Region | undefined = media.region;
  while (region !== undefined && region.from === region.to && region.area !== 'advert')
    region = region.parent;
  return region?.area === 'advert' && region.from === region.to && leadsAway(media, reading);
};

/** Pictures from the headline (and a little before it) to the end of the story. */
const isInReach = (media: Media, reading: Reading, headline: Headline): boolean => {
  const first = reading.story.lines[0]?.block.index ?? 0;
  const last = reading.story.lines.at(-1)?.block.index ?? first;
  const top = Math.min(headline.block?.index ?? first, first) - 4;
  if (media.before < top || media.before > last + 3) return false;
  const area = reading.story.areas.areaOf(media.region);
  return area === undefined || !foreignAreas.has(area);
};

/** The pictures that stand in the markup themselves, by the line they stand before. */
const shownPictures = (all: readonly Media[]): ReadonlyMap<number, readonly Media[]> => {
  const shown = new Map<number, Media[]>();
  for (const media of all) {
    if (media.element.name !== 'img' || isFallbackPicture(media.element)) continue;
    const line = shown.get(media.before);
    if (line === undefined) shown.set(media.before, [media]);
    else line.push(media);
  }
  return shown;
};

/** Whether the box that holds a fallback shows another picture: then the fallback is the same one again. */
const hasTwin = (media: Media, shown: ReadonlyMap<number, readonly Media[]>): boolean =>
  isFallbackPicture(media.element) &&
  (shown.get(media.before) ?? []).some(
    (other) =>
      (other.region === media.region || other.region.parent === media.region.parent) &&
      sourceAttributes.some((name) => /^(?:https?:|\/)/.test(other.element.attribs[name] ?? '')),
  );

const personPath =
  /\/(?:author|authors|autor|autoren|auteurs?|penulis|profile?|people|person|team)\//i;

/** The outlet's own sign above the headline. */
const isSign = ({ before, element }: Media, headline: Headline): boolean =>
  headline.block !== undefined &&
  before <= headline.block.index &&
  /(?:^|[/_-])logo[\w.-]{0,40}\.(?:png|gif|webp|jpe?g)(?:\?|$)/i.test(element.attribs.src ?? '');

/** A picture of the outlet's name: its logo, the portrait of its account. */
const isOwnMark = ({ element }: Media, { brands }: Reading): boolean => {
  const alt = textKey(element.attribs.alt ?? '');
  return alt !== '' && brands.some((brand) => textKey(brand) === alt);
};

/** A portrait beside a byline leads to the person's page. */
const isPortrait = ({ anchor }: Media): boolean => personPath.test(anchor?.attribs.href ?? '');

/** Whether a picture stands in what the profile calls no story. */
const isInJunk = ({ element }: Media, junk: ReadonlySet<Element>): boolean => {
  if (junk.size === 0) return false;
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at))
    if (junk.has(at)) return true;
  return false;
};

const parentOf = ({ parent }: Element): Element | undefined =>
  parent?.type === 'tag' ? (parent as Element) : undefined;

/** The pictures round the story: no icons, portraits, other areas' pictures, nor fallbacks of one that is there. */
export const picturesInReach = (reading: Reading, headline: Headline): Media[] => {
  const all = reading.document.index.media;
  const shown = shownPictures(all);
  const junk = new Set(
    (reading.layout?.junk ?? []).flatMap((selector) => reading.select.elements([selector])),
  );
  return all.filter(
    (media) =>
      (media.element.name === 'img' || media.element.name === 'amp-img') &&
      !isIcon(media.element) &&
      isInReach(media, reading, headline) &&
      !isAdvert(media, reading) &&
      !isPortrait(media) &&
      !isInJunk(media, junk) &&
      !isSign(media, headline) &&
      !isOwnMark(media, reading) &&
      !hasTwin(media, shown),
  );
};
