/** Opens a page for the field readers: its layout, its story, its language, its newsroom's zone and names. */
import { findStory, type Story } from '../content/find-story.ts';
import { findTextLists, type TextList } from '../content/text-lists.ts';
import { type Document, withStateStory } from '../dom/document.ts';
import { metaValue } from '../dom/metas.ts';
import { chooseLayout } from '../publishers/choose-layout.ts';
import type { Layout, Profile } from '../publishers/profile.ts';
import { countryZone, indonesianZone, languageZone } from '../text/country-zones.ts';
import { placeZone } from '../text/place-zones.ts';
import type { ExtractOptions } from '../types.ts';
import { readLanguage } from './language.ts';
import { readPublisher, statedBrands } from './publisher.ts';
import type { Reading } from './reading.ts';
import { loadSelect, type Select, selectNothing } from './select.ts';

const unknownZone = '+00:00';

const capturedYear = ({ page }: Document): number | undefined => {
  const year = Number.parseInt(page.fetchedAt ?? '', 10);
  return Number.isNaN(year) ? undefined : year;
};

/** Only a profile with layouts needs selectors. */
const openLayout = async (
  document: Document,
  profile: Profile | undefined,
): Promise<{ select: Select; layout: Layout | undefined }> => {
  if (profile?.layouts === undefined) return { select: selectNothing, layout: undefined };
  const select = await loadSelect(document);
  return { select, layout: chooseLayout(profile, select.hits, capturedYear(document)) };
};

const findOwnStory = (
  document: Document,
  { select, layout }: { readonly select: Select; readonly layout: Layout | undefined },
  textLists: readonly TextList[],
): Story =>
  findStory(document.index, {
    bodies: select.elements(layout?.body),
    junk: (layout?.junk ?? []).flatMap((selector) => select.elements([selector])),
    excluded: (i) => textLists.some((list) => i >= list.from && i < list.to),
  });

const linesAsText = (lines: readonly { readonly text: string }[]): string =>
  lines.map((line) => line.text).join('\n');

/** The story's words tell the language; a page without a story is judged by all its lines. */
const pageLanguage = (document: Document, story: Story): string | undefined =>
  readLanguage(document, linesAsText(story.lines.map((line) => line.block)), () =>
    linesAsText(document.index.blocks),
  );

const isIndonesian = (language: string | undefined): boolean => /^id(?:-|$)/.test(language ?? '');

/** `@paper`, the account of the page's own site. */
const siteAccount = ({ metas }: Document): string | undefined =>
  /^@(\w{2,30})$/.exec(metaValue(metas, 'twitter:site') ?? '')?.[1];

/** All names the outlet gives itself: in the profile, the data, its account, and the first label of its domain. */
const brandsOf = (document: Document, profile: Profile | undefined): string[] => {
  const { name, domain } = readPublisher(document, profile);
  const own = profile?.brands ?? [];
  const names = [name, domain, domain?.split('.')[0], siteAccount(document), ...own];
  return [...new Set([...names, ...statedBrands(document)])].filter(
    (brand): brand is string => typeof brand === 'string' && brand.length >= 2,
  );
};

const homeZone = (
  document: Document,
  language: string | undefined,
  brands: readonly string[],
): string => {
  const url = document.page.url ?? document.canonicalUrl;
  if (isIndonesian(language)) return indonesianZone;
  const country = url === undefined ? undefined : countryZone(url);
  const spoken = language === undefined ? undefined : languageZone(language);
  return country ?? placeZone(brands) ?? spoken ?? unknownZone;
};

/** Prose below which a page may be a shell that its scripts fill, in the units of content/prose.ts. */
const shellProse = 3;

const proseOf = ({ lines, scores }: Story): number =>
  lines.reduce((sum, line) => sum + scores.of(line.block.index), 0);

/** The story in the page's state, where that holds more of one than the page shows. */
const fromState = (page: Document, shown: Story): { document: Document; story: Story } => {
  const document = withStateStory(page);
  const story = document === page ? shown : findStory(document.index);
  return proseOf(story) > proseOf(shown) + shellProse
    ? { document, story }
    : { document: page, story: shown };
};

/** What every field reader is given. `profile`: the publisher's, or undefined for the generic path alone. */
export const startReading = async (
  page: Document,
  profile: Profile | undefined,
  { now }: Pick<ExtractOptions, 'now'>,
): Promise<Reading> => {
  const opened = await openLayout(page, profile);
  const textLists = page.isText
    ? findTextLists(page.index.blocks, profile?.zone ?? indonesianZone)
    : [];
  const shown = findOwnStory(page, opened, textLists);
  const { document, story } =
    proseOf(shown) < shellProse ? fromState(page, shown) : { document: page, story: shown };
  const language = pageLanguage(document, story) ?? profile?.language;
  const isHome = isIndonesian(language);
  const brands = brandsOf(document, profile);
  return {
    document,
    story,
    isFromState: document !== page,
    profile,
    ...opened,
    textLists,
    language,
    zone: profile?.zone ?? homeZone(document, language, brands),
    isZoneKnown: profile?.zone !== undefined || isHome,
    brands,
    now: now ?? document.page.fetchedAt,
  };
};
