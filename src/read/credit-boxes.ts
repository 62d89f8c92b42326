/** Boxes of credits: who made the article, the role after each name (KapanLagi Youniverse, 2018 to 2023). */
import { type Element, isTag } from 'domhandler';
import { oncePerLine } from '../content/line-facts.ts';
import type { Block, Region } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import { readByline } from '../text/bylines.ts';
import { maxNamesChars, optionsOf, type Printed } from './printed-authors.ts';
import type { Reading } from './reading.ts';

const creditsName = /(?:^|[^a-z])(?:credits|kredit)(?:[^a-z]|$)/i;
const maxLevels = 4;
const maxRoleChars = 24;

/** Whether a line stands in a box named for credits, and under no picture. */
export const isInCredits: (block: Block) => boolean = oncePerLine((block) => {
  let region: Region | undefined = block.region;
  for (let level = 0; level < maxLevels && region !== undefined; level += 1) {
    const { name, attribs } = region.element;
    if (name === 'figure' || region.area === 'caption') return false;
    if (creditsName.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`)) return true;
    region = region.parent;
  }
  return false;
});

const isLeaf = (element: Element): boolean => !element.children.some(isTag);

/** `<span>NAME</span><span>ROLE</span>` in two; any other line whole. */
const partsOf = ({ spans, text }: Block): string[] => {
  const parts = spans.filter(isLeaf).map(textOf);
  const isWhole = parts.join('').replace(/\s/g, '') === text.replace(/\s/g, '');
  return isWhole ? parts : [text];
};

/** Reads the names of the page's credits, each with the role printed after it. */
export const readCreditBoxes = (reading: Reading): Printed[] => {
  const parts = reading.document.index.blocks
    .filter((block) => block.text.length <= maxNamesChars && isInCredits(block))
    .flatMap((block) => partsOf(block).map((text) => ({ text, block })));
  const found: Printed[] = [];
  for (let i = 0; i + 1 < parts.length; i += 1) {
    const { text: name, block } = parts[i] as (typeof parts)[number];
    const role = parts[i + 1]?.text ?? '';
    const byline =
      role.length > maxRoleChars ? undefined : readByline(`${role}: ${name}`, optionsOf(reading));
    if (byline === undefined || byline.authors.length === 0) continue;
    found.push({ authors: byline.authors, raw: name, block });
    i += 1;
  }
  return found;
};
