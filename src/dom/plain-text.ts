/**
 * A page that is only text (the `text` field of a web corpus, a pasted page) as the same kind of tree as
 * HTML: one `<p>` per paragraph, so that every reader works on both.
 */
import { Element, Document as Root, Text } from 'domhandler';
import type { ParsedHtml } from './parse.ts';

/** A line this long was broken to fit a width, not to end a thought. */
const wrappedLineChars = 50;
/** Paragraphs read of one text; a page of news has a few hundred. */
const maxParagraphs = 100_000;

const link = (parent: Root | Element, children: (Element | Text)[]): void => {
  for (const [i, child] of children.entries()) {
    child.parent = parent;
    child.prev = children[i - 1] ?? null;
    child.next = children[i + 1] ?? null;
  }
  parent.children = children;
};

const lineNodes = (lines: readonly string[]): (Element | Text)[] => {
  const isWrapped = lines.slice(0, -1).every((line) => line.length >= wrappedLineChars);
  if (isWrapped) return [new Text(lines.join(' '))];
  return lines.flatMap((line, i) =>
    i === 0 ? [new Text(line)] : [new Element('br', {}), new Text(line)],
  );
};

/** Paragraphs are parted by an empty line; where a text has none, every line is one. */
const paragraphsOf = (text: string): string[][] => {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const filled = lines.filter((line) => line !== '').length;
  if (filled === lines.length || lines.length - filled < filled / 10)
    return lines.filter((line) => line !== '').map((line) => [line]);
  const paragraphs: string[][] = [];
  let current: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') current.push(line);
    else if (current.length > 0) {
      paragraphs.push(current);
      current = [];
    }
  }
  return paragraphs;
};

/** Builds the tree of a text-only page. */
export const parsePlainText = (text: string): ParsedHtml => {
  const paragraphs = paragraphsOf(text);
  const elements = paragraphs.slice(0, maxParagraphs).map((lines) => {
    const paragraph = new Element('p', {});
    link(paragraph, lineNodes(lines));
    return paragraph;
  });
  const body = new Element('body', {});
  link(body, elements);
  const root = new Root([]);
  link(root, [body]);
  return {
    root,
    found: { meta: [], link: [], time: [], itemprop: [], img: [], title: [], base: [], html: [] },
    scripts: [],
    tooDeep: 0,
    cut: paragraphs.length > maxParagraphs,
  };
};
