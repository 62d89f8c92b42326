/** The tags printed with the article; where none are printed, those its JSON-LD or news metas list. */
import type { Block } from '../dom/blocks.ts';
import { textValues } from '../dom/linked-data.ts';
import { metaValues } from '../dom/metas.ts';
import { textOf } from '../dom/text.ts';
import { textKey } from '../text/similarity.ts';
import { foldSpaces } from '../text/white-space.ts';
import { type Answer, climb } from './ladder.ts';
import type { Reading } from './reading.ts';

const maxKeywords = 60;
const maxKeywordChars = 80;
const linesAfter = 30;
/** `Tags:`, `TAGS`, `Tagar :`, `Topik Terkait`, `Topics` before the tags, on their line or above. */
const tagLabel =
  /^(?:tags?|tagar|label|labels|topik(?: terkait)?|topics?|kata kunci|keywords?|schlagwörter|themen|mots[- ]clés|etiquetas|temas)\s*:?\s*/i;
const relTag = /(?:^|\s)tag(?:\s|$)/i;

const clean = (names: readonly string[]): string[] | undefined => {
  const seen = new Set<string>();
  const keywords = names
    .map((name) => foldSpaces(name).replace(/^#\s*/, '').replace(/[,;]$/, ''))
    .filter((name) => {
      const key = textKey(name);
      if (
        key === '' ||
        name.length > maxKeywordChars ||
        seen.has(key) ||
        tagLabel.exec(name)?.[0].length === name.length
      )
        return false;
      seen.add(key);
      return true;
    });
  return keywords.length === 0 ? undefined : keywords.slice(0, maxKeywords);
};

const isTagLine = (block: Block, reading: Reading): boolean => {
  if (block.anchors.some((anchor) => relTag.test(anchor.attribs.rel ?? ''))) return true;
  if (
    block.anchors.length > 0 &&
    block.anchors.every((anchor) =>
      /\/(?:tags?|topik|topic|tagar)\//i.test(anchor.attribs.href ?? ''),
    )
  )
    return true;
  return (
    reading.story.areas.areaOf(block.region) === 'tags' ||
    (block.anchors.length > 0 && tagLabel.test(block.text))
  );
};

/** Lines after the story (or just before it) that are tags. */
const printed = (reading: Reading): string[] | undefined => {
  const { story, document } = reading;
  const first = story.lines[0]?.block.index;
  const last = story.lines.at(-1)?.block.index;
  if (first === undefined || last === undefined) return undefined;
  const lines = document.index.blocks.slice(last + 1, last + linesAfter);
  const names: string[] = [];
  let gap = 0;
  for (const block of lines) {
    if (!isTagLine(block, reading)) {
      gap += 1;
      if (names.length > 0 && gap > 1) break;
      continue;
    }
    gap = 0;
    const anchors = block.anchors.map(textOf);
    names.push(...(anchors.length > 0 ? anchors : block.text.replace(tagLabel, '').split(/[,;]/)));
  }
  return clean(names);
};

const splitList = (values: readonly string[]): string[] =>
  values.length === 1 ? (values[0] as string).split(/\s*[,;]\s*/) : [...values];

/** Reads the tags. */
export const readKeywords = (reading: Reading): Answer<string[]> | undefined => {
  const { document, layout, select } = reading;
  return climb<string[]>([
    ['profile', () => clean(select.values(layout?.keywords))],
    ['page', () => printed(reading)],
    ['json-ld', () => clean(splitList(textValues(document.article?.keywords)))],
    ['meta', () => clean(splitList(metaValues(document.metas, 'news_keywords')))],
    ['meta', () => clean(metaValues(document.metas, 'article:tag'))],
  ]);
};
