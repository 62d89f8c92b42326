/** The section trail ("Berita" > "Dunia"), outermost first, without "Home" and without the headline. */
import { findBreadcrumb, textValues } from '../dom/linked-data.ts';
import { type Metas, metaValues } from '../dom/metas.ts';
import { textOf } from '../dom/text.ts';
import { findDates } from '../text/dates.ts';
import { readListLabel } from '../text/list-labels.ts';
import { textKey } from '../text/similarity.ts';
import { type Answer, climb } from './ladder.ts';
import type { Headline, Reading } from './reading.ts';
import {
  cleanSections,
  isSkipLink,
  linesAbove,
  linesBefore,
  statedSections,
  trailSeparator,
} from './section-names.ts';
import { readPrintedSections } from './section-trails.ts';

const isShouted = (name: string): boolean => name === name.toUpperCase();

/** A trail printed in capitals, `NEWS > MOTOGP`, in the letters the page's data gives it: Okezone, 2026. */
const inLettersOf = (crumbs: readonly string[], names: readonly string[]): readonly string[] =>
  names.map((name) =>
    isShouted(name) ? (crumbs.find((crumb) => textKey(crumb) === textKey(name)) ?? name) : name,
  );

const breadcrumbArea = (
  reading: Reading,
  headline: Headline,
  crumbs: readonly string[],
): string[] | undefined => {
  const lines = reading.document.index.blocks.filter(
    (block) => reading.story.areas.areaOf(block.region) === 'breadcrumb',
  );
  const names = lines.flatMap((block) => {
    if (block.anchors.length > 1) return block.anchors.map(textOf);
    return block.text.split(trailSeparator);
  });
  return cleanSections(inLettersOf(crumbs, withoutBrands(names, reading)), headline);
};

/** A text-only page: lines of one to three words above the headline. */
const bareLines = (reading: Reading, headline: Headline): string[] | undefined => {
  const names = linesAbove(reading, headline)
    .slice(-linesBefore)
    .filter((block) => !block.anchors.some(isSkipLink))
    .map((block) => block.text)
    .filter(
      (text) =>
        text.split(' ').length <= 3 &&
        !/[\d:.!?/]/.test(text) &&
        readListLabel(text) === undefined &&
        findDates(text, { zone: reading.zone }).length === 0,
    );
  return cleanSections(names, headline);
};

/**
 * A trail may begin with the outlet itself: `Kompas.com > News`. Where a profile says what the outlet calls itself
 * the data is not asked: CNN Indonesia gives its channel as the site's name (2019, 2026).
 */
const withoutBrands = (
  names: readonly string[],
  { brands, profile }: Reading,
): readonly string[] => {
  const known = profile && [profile.name, ...profile.domains, ...(profile.brands ?? [])];
  const own = new Set((known ?? brands).map(textKey));
  return names.filter((name) => !own.has(textKey(name)));
};

const sectionMetas = [
  'article:section',
  'og:article:section',
  'parsely-section',
  'sailthru.section',
  'articlesection',
  'cxenseparse:category',
];

/** The values of the first of them that is there: two metas would name one section in two ways. */
const firstMeta = (metas: Metas): string[] => {
  const name = sectionMetas.find((candidate) => metas.has(candidate));
  return name === undefined ? [] : metaValues(metas, name);
};

/** Reads the sections; undefined where the page names none. */
export const readSections = (
  reading: Reading,
  headline: Headline,
): Answer<string[]> | undefined => {
  const { document, layout, select } = reading;
  const crumbs = findBreadcrumb(document.linkedData).map((crumb) => crumb.name);
  return climb<string[]>([
    ['profile', () => cleanSections(select.values(layout?.articleSection), headline)],
    ['breadcrumb', () => breadcrumbArea(reading, headline, crumbs)],
    ['json-ld-breadcrumb', () => cleanSections(withoutBrands(crumbs, reading), headline)],
    ['line', () => readPrintedSections(reading, headline)],
    ['json-ld', () => statedSections(textValues(document.article?.articleSection), headline)],
    ['meta', () => statedSections(firstMeta(document.metas), headline)],
    [
      'text',
      () =>
        document.isText || document.tree.found.meta.length === 0
          ? bareLines(reading, headline)
          : undefined,
    ],
  ]);
};
