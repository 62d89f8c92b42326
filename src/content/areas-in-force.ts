/**
 * Which part of the page each line lies in, as far as the names on the page are to be believed.
 *
 * `<div class="content with-sidebar">` names a sidebar and holds the whole story: a name is not believed
 * where the element holds most of the page's running text.
 */
import type { Area } from '../dom/areas.ts';
import type { BlockIndex, Region } from '../dom/blocks.ts';
import type { Scores } from './scores.ts';

/** Of the page's prose, the share above which an element's own name is not believed. */
const doubtShare = 0.4;
/** Comments may well be longer than the story they follow. */
const doubtShareOfComments = 0.95;
const steadfast: ReadonlySet<Area> = new Set<Area>(['comments', 'hidden']);

/** Parts of a page that are never the story. */
const outside: ReadonlySet<Area> = new Set<Area>([
  'navigation',
  'footer',
  'aside',
  'comments',
  'share',
  'related',
  'advert',
  'form',
  'caption',
  'author',
  'date',
  'tags',
  'breadcrumb',
  'tools',
  'player',
  'hidden',
]);

export interface AreasInForce {
  /** The nearest believed area a region lies in, itself included. */
  readonly areaOf: (region: Region) => Area | undefined;
  /** The region that names it. */
  readonly namedBy: (region: Region) => Region | undefined;
}

/** Decides for every region which of the names above it holds. */
export const findAreasInForce = (index: BlockIndex, scores: Scores): AreasInForce => {
  const whole = scores.prose(0, index.blocks.length);
  const named = new Map<Region, Region | undefined>();
  for (const region of index.regions) {
    const inherited = region.parent === undefined ? undefined : named.get(region.parent);
    named.set(region, isBelieved(region, whole, scores) ? region : inherited);
  }
  const namedBy = (region: Region): Region | undefined => named.get(region);
  return { namedBy, areaOf: (region) => namedBy(region)?.area };
};

const isBelieved = (region: Region, whole: number, scores: Scores): boolean => {
  const { area } = region;
  if (area === undefined || !outside.has(area)) return false;
  const limit = steadfast.has(area) ? doubtShareOfComments : doubtShare;
  return whole === 0 || scores.prose(region.from, region.to) <= whole * limit;
};
