/** Frames inside the story: films, posts, maps, documents. */
import type { Area } from '../dom/areas.ts';
import type { Region } from '../dom/blocks.ts';
import { isHidden } from '../dom/unseen.ts';
import { absoluteUrl } from '../text/urls.ts';
import type { Reading } from './reading.ts';

/** A frame and the line of the page it stands before. */
export interface Embed {
  readonly url: string;
  readonly before: number;
}

const frames: ReadonlySet<string> = new Set(['iframe', 'embed']);
const films: ReadonlySet<string> = new Set(['video', 'audio']);
/** Lines between the headline and the story, among which a leading film may stand. */
const linesBefore = 8;
/** Counters and ad slots are this small. */
const maxCounterPixels = 2;
/** Frames of ad servers, and buttons and comments of other sites. */
const advertFrame =
  /(?:doubleclick\.net|googlesyndication\.com|googletagmanager\.com|adservice\.|\/ads?\/|amazon-adsystem\.com|criteo\.|\/delivery\/afr\.php|facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:like|share|page|follow|comments))/i;

/** A frame of the story may stand in a player's box or share one with its caption. */
const ownAreas: ReadonlySet<Area> = new Set<Area>(['player', 'caption']);

/** The name of a box with no words in it, which the story finder does not judge. */
const emptyArea = (region: Region | undefined): Area | undefined =>
  region === undefined || region.to > region.from
    ? undefined
    : (region.area ?? emptyArea(region.parent));

const isCounter = ({ width, height }: Readonly<Record<string, string>>): boolean =>
  [width, height].some((size) => Number.parseInt(size ?? '', 10) <= maxCounterPixels);

/** Frames and films with an address, from shortly before the story's first line to its end, in page order. */
export const readEmbeds = ({ document, story }: Reading): Embed[] => {
  const first = story.lines[0]?.block.index;
  const last = story.lines.at(-1)?.block.index;
  if (first === undefined || last === undefined) return [];
  return document.index.media.flatMap(({ element, region, before }): Embed[] => {
    if (!frames.has(element.name) && !films.has(element.name)) return [];
    if (before < first - linesBefore || before > last + 1) return [];
    if (isHidden(element) || isCounter(element.attribs)) return [];
    const area = emptyArea(region) ?? story.areas.areaOf(region);
    if (area !== undefined && !ownAreas.has(area)) return [];
    const source = element.attribs.src || element.attribs['data-src'] || '';
    const url = absoluteUrl(source, document.baseUrl);
    return url === undefined || advertFrame.test(url) ? [] : [{ url, before }];
  });
};
