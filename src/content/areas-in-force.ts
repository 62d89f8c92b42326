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
/** A box of facts may hold a whole speech beside a short story. */
const doubtShareOfBoxes = 0.65;
const steadfast: ReadonlySet<Area> = new Set<Area>(['comments', 'consent']);

/** Names that cannot be true of an element that holds the page's only main heading. */
const besideHeading: ReadonlySet<Area> = new Set<Area>([
  'aside',
  'related',
  'advert',
  'form',
  'tags',
  'date',
  'author',
  'tools',
  'share',
  'caption',
]);

export interface AreasInForce {
  /** The nearest believed area a region lies in, itself included. */
  readonly areaOf: (region: Region) => Area | undefined;
  /** Whether any believed area round a region, its own included, is one of these. */
  readonly liesIn: (region: Region, areas: ReadonlySet<string>) => boolean;
  /** The region that names it. */
  readonly namedBy: (region: Region) => Region | undefined;
}

/**
 * Elements of one name (`<p class="editor-p">`, once per paragraph) are judged together.
 * Only the outermost of them counts, so that nesting does not count a line twice.
 */
const groupOf = ({ element, area }: Region): string =>
  `${area} ${element.name}.${element.attribs.class ?? ''}#${element.attribs.class === undefined ? (element.attribs.id ?? '') : ''}`;

const proseOfGroups = (index: BlockIndex, scores: Scores): Map<string, number> => {
  const totals = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const region of index.regions) {
    if (region.area === undefined || region.to === region.from) continue;
    const group = groupOf(region);
    if (region.from < (ends.get(group) ?? 0)) continue;
    ends.set(group, region.to);
    totals.set(group, (totals.get(group) ?? 0) + scores.prose(region.from, region.to));
  }
  return totals;
};

/** Prose under names that are believed almost always: how long comments are says nothing of the story's share. */
const proseOfReaders = (index: BlockIndex, scores: Scores, whole: number): number => {
  let sum = 0;
  let end = 0;
  for (const { area, from, to } of index.regions) {
    if (area === undefined || !steadfast.has(area) || from < end || from === to) continue;
    end = to;
    sum += scores.prose(from, to);
  }
  return sum > whole * doubtShareOfComments ? 0 : sum;
};

const limitOf = (area: Area): number => {
  if (steadfast.has(area)) return doubtShareOfComments;
  return area === 'aside' ? doubtShareOfBoxes : doubtShare;
};

/** Decides for every region which of the names above it holds. */
export const findAreasInForce = (index: BlockIndex, scores: Scores): AreasInForce => {
  const whole = scores.prose(0, index.blocks.length);
  const written = whole - proseOfReaders(index, scores, whole);
  const groups = proseOfGroups(index, scores);
  const headings = index.blocks.filter((block) => block.region.element.name === 'h1');
  const mainHeading = headings.length === 1 ? (headings[0]?.index ?? -1) : -1;
  const isBelieved = (region: Region): boolean => {
    const { area } = region;
    if (area === undefined || region.to === region.from) return false;
    const holdsHeading = region.from <= mainHeading && mainHeading < region.to;
    if (holdsHeading && besideHeading.has(area)) return false;
    const all = steadfast.has(area) ? whole : written;
    return all === 0 || (groups.get(groupOf(region)) ?? 0) <= all * limitOf(area);
  };
  const named = new Map<Region, Region | undefined>();
  for (const region of index.regions) {
    const inherited = region.parent === undefined ? undefined : named.get(region.parent);
    named.set(region, isBelieved(region) ? region : inherited);
  }
  const namedBy = (region: Region): Region | undefined => named.get(region);
  const liesIn = (region: Region, wanted: ReadonlySet<string>): boolean => {
    const name = namedBy(region);
    if (name?.area === undefined) return false;
    return wanted.has(name.area) || (name.parent !== undefined && liesIn(name.parent, wanted));
  };
  return { namedBy, liesIn, areaOf: (region) => namedBy(region)?.area };
};
