/** Text of a page as Markdown (CommonMark) that shows as it is, with its links. */
import { linkPlacer, type TextLink } from '../text/linked-text.ts';

/** Characters that mean something anywhere in a line, and at its beginning: `#`, `> `, `- `, `1. `. */
const inline = /[\\`*_[\]<>&|~]/g;
const atStart = /^(\s{0,9})(?:([#+=-])|(\d{1,9})([.)]))/;

const escapeInline = (text: string): string => text.replace(inline, '\\$&');

const escapeStart = (line: string): string =>
  line.replace(
    atStart,
    (_, space: string, mark: string | undefined, digits: string, end: string) =>
      mark === undefined ? `${space}${digits}\\${end}` : `${space}\\${mark}`,
  );

const escapeStarts = (text: string): string => text.split('\n').map(escapeStart).join('\n');

/** None of the text acts as markup. */
export const escapeMarkdown = (text: string): string => escapeStarts(escapeInline(text));

/** On one line, for headings, links and cells. */
export const onOneLine = (text: string): string => escapeMarkdown(text.replace(/\s*\n\s*/g, ' '));

/** An address between angle brackets, where only those and line ends could do harm. */
export const destination = (url: string): string =>
  `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;

/** Writes texts with their links, in order; the links of a list are those of all its items. */
export const markdownWriter = (links: readonly TextLink[]): ((text: string) => string) => {
  const place = linkPlacer(links);
  return (text) =>
    escapeStarts(
      place(text)
        .map(({ text: words, url }) =>
          url === undefined
            ? escapeInline(words)
            : `[${escapeInline(words.replaceAll('\n', ' '))}](${destination(url)})`,
        )
        .join(''),
    );
};
