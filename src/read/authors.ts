/**
 * Who made the article, each with a role, and the byline as printed.
 *
 * Labelled lines near the headline and below the story are believed first; then elements named for authors,
 * JSON-LD, metas. People, not sites: the newsroom, its addresses and its accounts are never authors.
 */
import { type Element, isTag } from 'domhandler';
import type { Block } from '../dom/blocks.ts';
import { people } from '../dom/linked-data.ts';
import { metaValues } from '../dom/metas.ts';
import { descendants, textOf } from '../dom/text.ts';
import { readByline, readUnlabelledByline } from '../text/bylines.ts';
import { findDates } from '../text/dates.ts';
import { readAgency, readPeople } from '../text/people.ts';
import { textKey } from '../text/similarity.ts';
import type { Author, Warning } from '../types.ts';
import { type Answer, climb, climbAll, type Rung } from './ladder.ts';
import type { Headline, Reading } from './reading.ts';

export interface Authors {
  readonly authors: readonly Author[];
  readonly byline: string | undefined;
  readonly rung: string | undefined;
  /** What every rung says; read only when asked for. */
  readonly candidates: () => readonly Answer<readonly Author[]>[];
  /** Lines of the page that are bylines: no part of the story. */
  readonly lines: readonly number[];
  readonly warnings: readonly Warning[];
}

interface Printed {
  readonly authors: readonly Author[];
  readonly raw: string;
  readonly block: Block;
}

const linesBefore = 14;
const linesAfter = 14;
const maxLineChars = 220;
const maxNamesChars = 120;

const foreignAreas: ReadonlySet<string> = new Set([
  'related',
  'comments',
  'navigation',
  'footer',
  'advert',
  'form',
  'caption',
]);

const optionsOf = ({ brands, language }: Reading) => ({ brands, language });

/** Lines in reach that may credit someone: round the headline, the story's first two, those below it. */
const linesInReach = (reading: Reading, headline: Headline): Block[] => {
  const { document, story } = reading;
  const { blocks } = document.index;
  const first = story.lines[0]?.block.index ?? headline.block?.index ?? 0;
  const last = story.lines.at(-1)?.block.index ?? first;
  const top = Math.min(headline.block?.index ?? first, first);
  const kept = new Set(story.lines.map((line) => line.block.index));
  const inReach = (block: Block): boolean => {
    if (block.text.length > maxLineChars || block === headline.block) return false;
    if (block.index <= first + 1 || block.index >= last) return true;
    return !kept.has(block.index) && block.index < first + 6;
  };
  return blocks
    .slice(Math.max(0, top - linesBefore), Math.min(blocks.length, last + linesAfter + 1))
    .filter(inReach)
    .filter((block) => !foreignAreas.has(reading.story.areas.areaOf(block.region) ?? ''));
};

const linesOf = (block: Block): string[] =>
  block.text.includes('\n')
    ? [block.text.replaceAll('\n', ' '), ...block.text.split('\n')]
    : [block.text];

/** A label with a cell or line of its own: the name stands in the next one. */
const labelAlone = /^[^\n]{3,28}:$|^:\s/;

const withNext = (block: Block, { document }: Reading): string[] => {
  const next = document.index.blocks[block.index + 1]?.text;
  if (next === undefined || next.length > maxNamesChars) return [];
  return labelAlone.test(block.text) || next.startsWith(':') ? [`${block.text}\n${next}`] : [];
};

const labelled = (reading: Reading, lines: readonly Block[]): Printed[] => {
  const found: Printed[] = [];
  for (const block of lines) {
    for (const line of [...linesOf(block), ...withNext(block, reading)]) {
      const byline = readByline(line, optionsOf(reading));
      if (byline === undefined || byline.authors.length === 0) continue;
      found.push({ ...byline, block });
      break;
    }
  }
  return found;
};

const authorElement =
  /(?:^|[^a-z])(?:author|byline|penulis|reporter|writer|autor|auteur|journalist|jurnalis)(?:s|es|e?name)?(?:[^a-z]|$)/i;

const isAuthorElement = (element: Element): boolean => {
  const { rel, itemprop } = element.attribs;
  if (rel === 'author' || itemprop?.includes('author')) return true;
  return authorElement.test(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`);
};

/** The nearest element round a line that is named for authors; at most three levels up. */
const authorScope = (block: Block): Element | undefined => {
  for (const span of [...block.anchors, ...block.spans]) if (isAuthorElement(span)) return span;
  let element: Element | undefined = block.region.element;
  for (let level = 0; level < 3 && element !== undefined; level += 1) {
    if (isAuthorElement(element)) return element;
    element = element.parent !== null && isTag(element.parent) ? element.parent : undefined;
  }
  return undefined;
};

const withoutDates = (text: string, reading: Reading): string => {
  let rest = text;
  for (const date of findDates(text, { zone: reading.zone }).reverse())
    rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`;
  return rest.replace(/^[\s|,•·–-]+|[\s|,•·–-]+$/g, '');
};

/** The names inside an author element: its links where it has some, else its inline parts kept apart. */
const textOfScope = (scope: Element): string => {
  const links = [...descendants(scope)].filter((element) => element.name === 'a');
  const parts = links.length > 0 ? links : scope.children.filter(isTag);
  return parts.length > 1 || links.length > 0 ? parts.map(textOf).join(' | ') : textOf(scope);
};

const scopeText = (block: Block, scope: Element): string => {
  if (block.anchors.includes(scope) || block.spans.includes(scope)) return textOfScope(scope);
  const links = block.anchors.map(textOf).filter((text) => text !== '');
  return links.length > 0 ? links.join(' | ') : block.text.replaceAll('\n', ' | ');
};

const namedElements = (reading: Reading, lines: readonly Block[]): Printed[] => {
  const found: Printed[] = [];
  for (const block of lines) {
    const scope = authorScope(block);
    if (scope === undefined) continue;
    const text = withoutDates(scopeText(block, scope), reading);
    if (text.length > maxNamesChars) continue;
    const byline = readUnlabelledByline(text, optionsOf(reading));
    if (byline !== undefined && byline.authors.length > 0) found.push({ ...byline, block });
  }
  return beforeStory(found, reading);
};

/** Names above the story are its authors; those below are looked at only where none stand above. */
const beforeStory = (found: readonly Printed[], { story }: Reading): Printed[] => {
  const first = story.lines[0]?.block.index ?? 0;
  const above = found.filter((entry) => entry.block.index <= first + 1);
  return above.length > 0 ? above : found.slice(0, 1);
};

const fromNames = (names: readonly string[], reading: Reading): Author[] =>
  names.flatMap(
    (raw) =>
      readAgency(raw) ??
      readPeople(raw, optionsOf(reading)).map((name): Author => ({ name, role: 'reporter', raw })),
  );

const fromLinkedData = (reading: Reading): Author[] => {
  const article = reading.document.article;
  if (article === undefined) return [];
  const named = people(article.author).filter(
    (person) => person.type !== 'Organization' || readAgency(person.name) !== undefined,
  );
  const writers = fromNames(
    named.map((person) => person.name),
    reading,
  );
  const editors = fromNames(
    people(article.editor).map((person) => person.name),
    reading,
  ).map((author): Author => ({ ...author, role: 'editor' }));
  return writers.length === 0 ? [] : [...writers, ...editors];
};

const authorMetas = [
  'author',
  'content_author',
  'dtk:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'article:author_name',
  'byl',
  'cxenseparse:author',
  'twitter:creator:name',
];

const handle = /^[a-z0-9_.-]{4,40}$/;

/** An account's name in the data (`rinasari`) where the page prints the person's name as the link to it. */
const withFullName = (author: Author, reading: Reading): Author => {
  if (!handle.test(author.name)) return author;
  for (const block of reading.document.index.blocks) {
    if (block.text.length > maxNamesChars) continue;
    for (const anchor of block.anchors) {
      if (
        anchor.attribs.href?.split(/[?#]/)[0]?.replace(/\/$/, '').endsWith(`/${author.name}`) !==
        true
      )
        continue;
      const name = readPeople(textOf(anchor), optionsOf(reading))[0];
      if (name?.includes(' ')) return { ...author, name };
    }
  }
  return author;
};

const fromMetas = (reading: Reading): Author[] => {
  for (const name of authorMetas) {
    const authors = fromNames(metaValues(reading.document.metas, name), reading);
    if (authors.length > 0) return authors.map((author) => withFullName(author, reading));
  }
  return [];
};

/** One entry a person and role, first mention first. */
export const uniqueAuthors = (authors: readonly Author[]): Author[] => {
  const seen = new Set<string>();
  return authors.filter((author) => {
    const key = textKey(author.name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const nonEmpty = (authors: readonly Author[]): readonly Author[] | undefined =>
  authors.length === 0 ? undefined : uniqueAuthors(authors);

const fromProfile = (reading: Reading): Printed[] =>
  reading.select.values(reading.layout?.byline).flatMap((text) => {
    const byline =
      readByline(text, optionsOf(reading)) ?? readUnlabelledByline(text, optionsOf(reading));
    const block = reading.document.index.blocks[0];
    return byline === undefined || block === undefined ? [] : [{ ...byline, block }];
  });

/** A labelled editor alone does not answer who wrote the piece: the data may still say. */
const hasWriter = (authors: readonly Author[]): boolean =>
  authors.some((author) => author.role !== 'editor' && author.role !== 'translator');

const merge = (
  printed: readonly Author[],
  rest: Answer<readonly Author[]> | undefined,
): readonly Author[] =>
  hasWriter(printed) || rest === undefined
    ? printed
    : uniqueAuthors([
        ...rest.value.filter(
          (author) => !printed.some((known) => textKey(known.name) === textKey(author.name)),
        ),
        ...printed,
      ]);

const disagreement = (
  printed: readonly Author[],
  data: Answer<readonly Author[]> | undefined,
): Warning[] => {
  if (data === undefined || !hasWriter(printed)) return [];
  const keys = new Set(printed.map((author) => textKey(author.name)));
  if (data.value.some((author) => keys.has(textKey(author.name)))) return [];
  const names = (authors: readonly Author[]) => authors.map((author) => author.name).join(', ');
  const message = `printed ${names(printed)}, in ${data.rung} ${names(data.value)}`;
  return [{ code: 'authors-disagree', field: 'author', message }];
};

/**
 * Indonesian newsrooms print who wrote and let the data name whoever uploaded the piece;
 * elsewhere the data is filled with care and the print is the harder to read.
 */
const trustsPrint = ({ language, profile }: Reading): boolean =>
  profile !== undefined || language?.startsWith('id') === true;

/** The first kind of print that names a writer, and whoever the others label with another role. */
const choosePrinted = (kinds: readonly (readonly Printed[])[]): readonly Printed[] => {
  const filled = kinds.filter((kind) => kind.length > 0);
  const main =
    filled.find((kind) => kind.some((entry) => hasWriter(entry.authors))) ?? filled[0] ?? [];
  const others = filled.filter((kind) => kind !== main).flat();
  return [...main, ...others.filter((entry) => !hasWriter(entry.authors))];
};

/** Reads everyone credited by name; credits at the end of the body are read with the body. */
export const readAuthors = (reading: Reading, headline: Headline): Authors => {
  const lines = linesInReach(reading, headline);
  const byProfile = fromProfile(reading);
  const byLabel = labelled(reading, lines);
  const byElement = namedElements(reading, lines);
  const dataRungs: Rung<readonly Author[]>[] = [
    ['json-ld', () => nonEmpty(fromLinkedData(reading))],
    ['meta', () => nonEmpty(fromMetas(reading))],
  ];
  const data = climb(dataRungs);
  const shown = choosePrinted([byProfile, byLabel, byElement]);
  const printed = uniqueAuthors(shown.flatMap((entry) => entry.authors));
  const isDataFirst = !trustsPrint(reading) && data?.rung === 'json-ld';
  const isPrinted = printed.length > 0 && !isDataFirst;
  const first = shown.find((entry) => hasWriter(entry.authors)) ?? shown[0];
  return {
    authors: isPrinted ? merge(printed, data) : (data?.value ?? []),
    byline: first?.raw,
    rung: isPrinted ? (byProfile.length > 0 ? 'profile' : 'page') : data?.rung,
    candidates: () => [
      ...printedCandidates({ profile: byProfile, label: byLabel, element: byElement }),
      ...climbAll(dataRungs),
    ],
    lines: [...byLabel, ...byElement].map((entry) => entry.block.index),
    warnings: disagreement(printed, data),
  };
};

const printedCandidates = (
  rungs: Readonly<Record<string, readonly Printed[]>>,
): Answer<readonly Author[]>[] =>
  Object.entries(rungs)
    .filter(([, entries]) => entries.length > 0)
    .map(([rung, entries]) => ({ rung, value: entries.flatMap((entry) => entry.authors) }));
