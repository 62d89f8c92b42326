/** How the story ends: codes of initials, and lines about its writers that follow it. */
import { linkShare } from '../content/prose.ts';
import { indonesianZone } from '../text/country-zones.ts';
import { readTrailingCode } from '../text/credits.ts';
import { readAgency } from '../text/people.ts';
import { readSigns } from '../text/sign-lines.ts';
import { foldSpaces } from '../text/white-space.ts';
import type { Author } from '../types.ts';
import type { BodyLine } from './body.ts';
import type { Reading } from './reading.ts';

/** A longer line ends in brackets that are text. */
const maxCodeChars = 60;
/** Lines of read-more boxes and the like before the code that ends the story. */
const maxLinesToCode = 25;

export interface Ending {
  readonly lines: BodyLine[];
  readonly credits: readonly Author[];
}

/** Lines after a code that stands alone: apps to install, tags. */
const maxLinesAfterCode = 4;
const maxCharsAfterCode = 400;

/** The story up to a code in a line of its own near its end. */
const upToCode = (lines: readonly BodyLine[]): readonly BodyLine[] => {
  const from = Math.max(1, lines.length - 1 - maxLinesAfterCode);
  const at = lines.findIndex((line, i) => i >= from && readTrailingCode(line.text)?.rest === '');
  if (
    at < 0 ||
    lines.slice(at + 1).reduce((sum, line) => sum + line.text.length, 0) > maxCharsAfterCode
  )
    return lines;
  return lines.slice(0, at + 1);
};

/** Cuts `(abc/def)` from the end of the story, also where it stands in a line of its own. */
export const cutTrailingCode = (story: readonly BodyLine[]): Ending => {
  const lines = upToCode(story);
  const last = lines.at(-1);
  const code = last === undefined ? undefined : readTrailingCode(last.text);
  if (last === undefined || code === undefined) return { lines: [...lines], credits: [] };
  const rest = code.rest === '' ? [] : [{ ...last, text: code.rest }];
  return { lines: [...lines.slice(0, -1), ...rest], credits: code.authors };
};

/** Codes of initials end stories in Indonesia, its English papers' too; elsewhere brackets at the end are part of the text. */
export const mayEndInCode = ({ zone, profile }: Reading): boolean =>
  profile !== undefined || zone === indonesianZone;

/** Lines at the end in which signs stand: a plea to report errors may follow. */
const linesOfSigns = 3;

/** `SDA/sep` in a line of its own below a story in German leaves it; a code is somebody where nobody else is named. */
export const cutSigns = (
  lines: readonly BodyLine[],
  named: readonly Author[],
  { language }: Reading,
): Ending => {
  const none = { lines: [...lines], credits: [] };
  if (language?.startsWith('de') !== true) return none;
  const from = Math.max(1, lines.length - linesOfSigns);
  const at = lines.findIndex(({ text }, i) => i >= from && readSigns(text) !== undefined);
  if (at < 0) return none;
  const signed = readSigns(lines[at]?.text ?? '') ?? [];
  const isKnown = named.length > 0 || signed.some(({ role }) => role === 'agency');
  return {
    lines: lines.filter((_, i) => i !== at),
    credits: signed.filter(({ role }) => role === 'agency' || !isKnown),
  };
};

/** A code in an element of its own after the last paragraph was no line of the story. */
export const codeAfter = (lines: readonly BodyLine[], reading: Reading): readonly Author[] => {
  const at = lines.at(-1)?.block?.index;
  if (at === undefined) return [];
  const to = Math.max(at + 4, Math.min(reading.story.to + 3, at + maxLinesToCode));
  for (const block of reading.document.index.blocks.slice(at + 1, to)) {
    if (block.text.length > maxCodeChars) continue;
    const code = readTrailingCode(foldSpaces(block.text));
    if (code?.rest === '') return code.authors;
  }
  return [];
};

/** `ANTARA`, `(Reuters)` in a line of its own below the last paragraph, beside it in the markup: whose copy it is. */
export const agencyBelow = (lines: readonly BodyLine[], reading: Reading): readonly Author[] => {
  const last = lines.at(-1)?.block;
  const below = last && reading.document.index.blocks[last.index + 1];
  if (last === undefined || below === undefined || below.text.length > maxCodeChars) return [];
  // A linked name is a menu's.
  if (below.region.element.parent !== last.region.element.parent || linkShare(below) > 0) return [];
  const agency = readAgency(below.text);
  return agency === undefined ? [] : [agency];
};

/** Lines at the end in which a writer is introduced. */
const maxBioLines = 3;
const isA =
  /^(?:currently |now )?(?:is|was|are|has|joined|works|writes|covers|reports|lives|leads|hosts|teaches|ist|war|arbeitet|schreibt|berichtet|leitet|gehört|studierte|adalah|merupakan|es|escribe|cubre|trabaja|est|écrit|couvre|è|scrive|lavora|é|escreve|cobre|är|skriver|er|schrijft|werkt|jest|pisze|je|on)(?!\p{L})/iu;
/** An address of mail or of an account, and nothing else. */
const contact =
  /^(?:e-?mail:?\s*)?(?:[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,30}|(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram|linkedin|threads|bsky)\.\w{2,4}\/\S+)$/i;

/** `Jane Doe can be reached at jane@paper.com`, `Follow her on X`: where to write to. */
const canBeReached =
  /^(?:(?:you can )?(?:contact|reach|e-?mail|follow|write to|message)|.{4,60} can be (?:reached|contacted|followed))\b[^!?]{0,120}(?:@|\d{3}[-. ]\d{3}|\bon (?:twitter|x|facebook|instagram|linkedin|bluesky)\b)/i;
const maxContactChars = 200;

const isContact = (text: string): boolean =>
  contact.test(text) || (text.length <= maxContactChars && canBeReached.test(text));

/** `* * *`: parts the story from a note; nothing of it where that goes. */
const isRule = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** `Arif Budi, pengajar antropologi di Blora`: what somebody is, and no sentence. */
const isOccupation = /^,? ?\p{Ll}[^.!?"”]{5,150}$/u;

/** `Penulis adalah pengajar di Blora.`: below opinions, of whoever wrote them. */
const writerIs = /^(?:Penulis adalah|The (?:writer|author) is) /;

const introduces = (line: string, authors: readonly Author[]): boolean =>
  authors.some(({ name }) => {
    if (!name.includes(' ') || !line.toLowerCase().startsWith(name.toLowerCase())) return false;
    const rest = line.slice(name.length).trim();
    return isA.test(rest) || isOccupation.test(rest);
  });

/** `Jane Doe is our reporter in Rome.`, `jane@paper.com`: what stands about the writers under their story. */
export const withoutWriterNotes = (
  lines: readonly BodyLine[],
  authors: readonly Author[],
): BodyLine[] => {
  const hasCode = readTrailingCode(lines.at(-1)?.text ?? '')?.rest === '';
  const to = lines.length - (hasCode ? 1 : 0);
  let end = to;
  for (let i = end - 1; i > 0 && i >= to - maxBioLines; i -= 1) {
    const text = lines[i]?.text ?? '';
    const isNote = introduces(text, authors) || isContact(text) || writerIs.test(text);
    if (!isNote && !isRule(text)) break;
    end = i;
  }
  return [...lines.slice(0, end), ...lines.slice(to)];
};
