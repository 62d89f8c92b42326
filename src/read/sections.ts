/** The section trail ("Berita" > "Dunia"), outermost first, without "Home" and without the headline. */
import type { Element } from 'domhandler';
import { findMenuLines } from '../content/menus.ts';
import type { Block, Region } from '../dom/blocks.ts';
import { findBreadcrumb, textValues } from '../dom/linked-data.ts';
import { type Metas, metaValues } from '../dom/metas.ts';
import { textOf } from '../dom/text.ts';
import { findDates } from '../text/dates.ts';
import { readListLabel } from '../text/list-labels.ts';
import { textKey } from '../text/similarity.ts';
import { absoluteUrl, registrableDomain } from '../text/urls.ts';
import { foldSpaces } from '../text/white-space.ts';
import { type Answer, climb } from './ladder.ts';
import type { Headline, Reading } from './reading.ts';

const homeWords =
  /^(?:home|beranda|homepage|start|startseite|accueil|inicio|início|depan|halaman utama|hem|forside|etusivu|you are here|anda di sini|detail|detail berita)$/i;
const maxSectionChars = 40;
const maxSections = 6;
const linesBefore = 6;
const tagAddress = /\/(?:tags?|topics?|topik|search|cari|author|penulis)\b/i;
const trailMarks = /[\s>»›/|→•·:–—-]/g;
const trailSeparator = /\s*[>»›/|→•]\s*|\s{2,}/;
const sectionClass =
  /(?:^|[^a-z])(?:category|categories|kategori|kanal|channel|rubrik|section|kicker|rubrique|ressort|eyebrow|overline|topline|catname|subkanal)(?:[^a-z]|$)/i;

const clean = (names: readonly string[], headline: Headline): string[] | undefined => {
  const seen = new Set([textKey(headline.text)]);
  const sections = names
    .map((name) => foldSpaces(name).replace(/^[>»›/|\s]+|[>»›/|:\s]+$/g, ''))
    .filter((name) => {
      const key = textKey(name);
      if (key === '' || homeWords.test(name) || name.length > maxSectionChars || seen.has(key))
        return false;
      seen.add(key);
      return true;
    });
  return sections.length === 0 ? undefined : sections.slice(0, maxSections);
};

const linesAbove = ({ document, story }: Reading, headline: Headline): Block[] => {
  const at = headline.block?.index ?? story.lines[0]?.block.index ?? 0;
  return document.index.blocks.slice(0, at);
};

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
  return clean(inLettersOf(crumbs, withoutBrands(names, reading)), headline);
};

const hostOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).host : '';

/** Sections are pages of the same site; a tag's page says so in its address. */
const isSectionLink = (anchor: Element, { document }: Reading): boolean => {
  const url = absoluteUrl(anchor.attribs.href ?? '', document.baseUrl);
  if (url === undefined) return document.baseUrl === undefined;
  const own = registrableDomain(document.baseUrl ?? url);
  return registrableDomain(url) === own && hostOf(url) !== '' && !tagAddress.test(url);
};

const isShortName = (name: string): boolean => name.split(' ').length <= 4 && !/\d/.test(name);

/** `HOME » LIGA INGGRIS » THE HEADLINE` right above the headline, in whatever box. */
const titledTrail = (reading: Reading, headline: Headline): string[] | undefined => {
  const title = textKey(headline.text);
  for (const block of linesAbove(reading, headline).slice(-linesBefore).reverse()) {
    const pieces = block.text.split(trailSeparator);
    if (pieces.length < 2 || block.anchors.length === 0) continue;
    if (textKey(pieces.at(-1) ?? '') === title) return clean(pieces, headline);
  }
  return undefined;
};

/** A trail in a list has few steps; the list of more is a menu. */
const maxSteps = 6;

const isMenuEntry = (block: Block): boolean => {
  let region: Region | undefined = block.region;
  for (let level = 0; level < 3 && region !== undefined; level += 1) {
    const { element, parent }: Region = region;
    if (element.name === 'li' && parent !== undefined && parent.to - parent.from > maxSteps)
      return true;
    region = parent;
  }
  return false;
};

/** A line of a few short links, little else: the marks between them do not count. */
const trailNames = (block: Block, reading: Reading): string[] | undefined => {
  if (block.anchors.length < 1 || block.anchors.length > 4 || block.text.length > 80)
    return undefined;
  if (!block.anchors.every((anchor) => isSectionLink(anchor, reading))) return undefined;
  if (block.anchors.some(isSkipLink)) return undefined;
  const names = block.anchors.map(textOf);
  const linked = names.join('').replace(trailMarks, '').length;
  if (linked < block.text.replace(trailMarks, '').length * 0.9) return undefined;
  return names.every(isShortName) ? names : undefined;
};

/** A trail of links close above the headline, or between it and the story. */
const linkTrail = (reading: Reading, headline: Headline): string[] | undefined => {
  const { blocks } = reading.document.index;
  const menus = findMenuLines(blocks);
  const at = headline.block?.index ?? reading.story.lines[0]?.block.index ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - linesBefore * 2); i -= 1) {
    const block = blocks[i] as Block;
    if (
      menus.has(i) ||
      isMenuEntry(block) ||
      reading.story.areas.areaOf(block.region) !== undefined
    )
      continue;
    const names = trailNames(block, reading);
    const sections = names === undefined ? undefined : clean(names, headline);
    if (sections !== undefined) return sections;
  }
  return undefined;
};

const namedLine = (reading: Reading, headline: Headline): string[] | undefined => {
  for (const block of linesAbove(reading, headline).slice(-linesBefore).reverse()) {
    const { element, parent } = block.region;
    const named = [
      element.attribs.class,
      parent?.element.attribs.class,
      ...block.spans.map((span) => span.attribs.class),
      ...block.anchors.map((anchor) => anchor.attribs.class),
    ];
    if (block.text.length > maxSectionChars || !named.some((name) => sectionClass.test(name ?? '')))
      continue;
    const linked = trailNames(block, reading);
    const sections = clean(linked ?? block.text.split(trailSeparator), headline);
    if (sections !== undefined) return sections;
  }
  return undefined;
};

/** `Langsung ke konten`: it leads within the page. */
const isSkipLink = ({ attribs }: Element): boolean => attribs.href?.startsWith('#') === true;

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
  return clean(names, headline);
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
    ['profile', () => clean(select.values(layout?.articleSection), headline)],
    ['breadcrumb', () => breadcrumbArea(reading, headline, crumbs)],
    ['json-ld-breadcrumb', () => clean(withoutBrands(crumbs, reading), headline)],
    [
      'line',
      () =>
        titledTrail(reading, headline) ??
        namedLine(reading, headline) ??
        linkTrail(reading, headline),
    ],
    ['json-ld', () => clean(textValues(document.article?.articleSection), headline)],
    ['meta', () => clean(firstMeta(document.metas), headline)],
    [
      'text',
      () =>
        document.isText || document.tree.found.meta.length === 0
          ? bareLines(reading, headline)
          : undefined,
    ],
  ]);
};
