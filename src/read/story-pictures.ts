/** Which pictures of a page may be the story's. */
import type { Element } from 'domhandler';
import { nameWords } from '../dom/areas.ts';
import type { Media, Region } from '../dom/blocks.ts';
import { fallbackLinkOf, isFallbackPicture } from '../dom/fallback-picture.ts';
import { textKey } from '../text/similarity.ts';
import { absoluteUrl, registrableDomain } from '../text/urls.ts';
import { fileAddresses } from './picture-files.ts';
import type { Headline, Reading } from './reading.ts';

/** Smaller pictures are icons and counters. */
const minDeclaredPixels = 90;
const pictureFile =
  /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)|\/(?:image|images|foto|photo|photos|img|gallery)\//i;

const iconWords =
  /(?:^| )(?:logo|icon|icons|avatar|emoji|sprite|pixel|spacer|badge|flag|button|author)(?: |$)/;
/** Drawings, and pictures of writers by their folder. */
const iconFile = /\.svg(?:\?|$)|\/avatars?\//i;
/** `btn_showhide.gif`, `share-all-native.png`, `focus_title.png`, `blank_1x1px.png`: buttons and spacers by their file. */
const buttonFile =
  /\/(?:(?:btn|button|share|close|play|arrow)[_-][\w-]{1,40}|[\w-]{1,40}[_-](?:title|1x1(?:px)?))\.(?:gif|png)(?:\?|$)/i;
/** Counters and pictures of OpenX and its heirs: `/delivery/avw.php?zoneid=7`. */
const advertFile = /\/delivery\/\w{2,8}\.php(?:\?|$)/i;
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

const declared = (element: Element, name: string): number =>
  Number.parseInt(element.attribs[name] ?? '', 10);

/** One side of 0 is not known; both sides of 0 are a counter: advertisements of detik, 2013. */
const isSmall = (element: Element): boolean => {
  const sides = [declared(element, 'width'), declared(element, 'height')];
  return (
    sides.every((side) => side === 0) || sides.some((side) => side > 0 && side < minDeclaredPixels)
  );
};

const isIcon = (element: Element): boolean => {
  if (isSmall(element)) return true;
  const own = nameWords(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`);
  const { src = '' } = element.attribs;
  return [iconFile, buttonFile, advertFile].some((file) => file.test(src)) || iconWords.test(own);
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

const hasFile = ({ element }: Media): boolean =>
  fileAddresses(element).some((address) => /^(?:https?:|\/)/.test(address));

/**
 * Whether the box that holds a fallback shows its picture, or the box it stands in: then it is the same one again.
 * A box that shows a stand-in is not asked about others.
 */
const hasTwin = (media: Media, shown: ReadonlyMap<number, readonly Media[]>): boolean => {
  if (!isFallbackPicture(media.element)) return false;
  const near = shown.get(media.before) ?? [];
  const own = near.filter(({ region }) => region === media.region);
  if (own.length > 0) return own.some(hasFile);
  const { parent } = media.region;
  return near.some(
    (other) => (other.region === parent || other.region.parent === parent) && hasFile(other),
  );
};

/** For readers without scripts, in a link to another site: an advert. */
const isFallbackAdvert = ({ element }: Media, { document }: Reading): boolean => {
  const own = document.page.url ?? document.canonicalUrl;
  const url = absoluteUrl(fallbackLinkOf(element), document.baseUrl);
  if (fallbackLinkOf(element) === '' || own === undefined || url === undefined) return false;
  return !pictureFile.test(url) && registrableDomain(url) !== registrableDomain(own);
};

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
      !isFallbackAdvert(media, reading) &&
      !isPortrait(media) &&
      !isInJunk(media, junk) &&
      !isSign(media, headline) &&
      !isOwnMark(media, reading) &&
      !hasTwin(media, shown),
  );
};
