/** Boxes of credits: who made the article, the role beside each name (KapanLagi Youniverse, 2016 to 2023). */
import { type Element, isTag } from 'domhandler';
import { oncePerLine } from '../content/line-facts.ts';
import type { Block, Region } from '../dom/blocks.ts';
import { textOf } from '../dom/text.ts';
import { readByline } from '../text/bylines.ts';
import { maxNamesChars, optionsOf, type Printed } from './printed.ts';
import type { Reading } from './reading.ts';

const creditsName = /(?:^|[^a-z])(?:credits|kredit)(?:[^a-z]|$)/i;
const maxLevels = 4;
const maxRoleChars = 24;

const namesCredits = (name: string | undefined): boolean =>
  name !== undefined &&
  // Asked of every box of a page: looking for letters is quicker than the pattern.
  (name.includes('redit') || name.includes('REDIT')) &&
  creditsName.test(name);

/** Whether a line stands in a box named for credits, and under no picture. */
export const isInCredits: (block: Block) => boolean = oncePerLine((block) => {
  let region: Region | undefined = block.region;
  for (let level = 0; level < maxLevels && region !== undefined; level += 1) {
    const { name, attribs } = region.element;
    if (name === 'figure' || region.area === 'caption') return false;
    if (namesCredits(attribs.class) || namesCredits(attribs.id)) return true;
    region = region.parent;
  }
  return false;
});

const isLeaf = (element: Element): boolean => !element.children.some(isTag);

/** `<span>NAME</span><span>ROLE</span>` in two; any other line whole. */
const partsOf = ({ spans, text }: Block): string[] => {
  const parts = spans
    .filter(isLeaf)
    .map(textOf)
    .filter((part) => part !== '');
  const isWhole = parts.join('').replace(/\s/g, '') === text.replace(/\s/g, '');
  return isWhole ? parts : [text];
};

/** Who a name is by a role; undefined where the one is no name or the other no role. */
const readPair = (name: string, role: string, reading: Reading): Printed['authors'] | undefined => {
  if (role.length > maxRoleChars) return undefined;
  const authors = readByline(`${role}: ${name}`, optionsOf(reading))?.authors ?? [];
  return authors.length === 0 ? undefined : authors;
};

/** Reads the names of the page's credits, each with the role printed after it, or before each (Liputan6, 2016). */
export const readCreditBoxes = (reading: Reading): Printed[] => {
  const parts = reading.document.index.blocks
    .filter((block) => block.text.length <= maxNamesChars && isInCredits(block))
    .flatMap((block) => partsOf(block).map((text) => ({ text, block })));
  const [opening = { text: '' }, second = { text: '' }] = parts;
  const isRoleFirst = readPair(second.text, opening.text, reading) !== undefined;
  const found: Printed[] = [];
  for (let i = 0; i + 1 < parts.length; i += 1) {
    const [one, other] = parts.slice(i, i + 2) as [(typeof parts)[0], (typeof parts)[0]];
    const [name, role] = isRoleFirst ? [other, one] : [one, other];
    const authors = readPair(name.text, role.text, reading);
    if (authors === undefined) continue;
    found.push({ authors, raw: name.text, block: name.block });
    i += 1;
  }
  return found;
};
