/** Pages in a few words for tests of the story finder, and what it makes of them. */
import { findStory } from '../../src/content/find-story.ts';
import { parsePage } from '../../src/dom/document.ts';

/** A sentence of running text that begins with these words. */
export const sentence = (words: string): string =>
  `${words}, kata seorang petugas pelabuhan yang ditemui di halaman kantornya pada Senin pagi.`;

/** A paragraph of two sentences. */
export const paragraph = (words: string): string =>
  `<p>${sentence(words)} ${sentence('Warga sekitar membenarkan hal itu')}</p>`;

/** `count` paragraphs, each with words of its own. */
export const prose = (count: number, words = 'Kapal'): string =>
  Array.from({ length: count }, (_, i) => paragraph(`${words} nomor ${i + 1} sudah merapat`)).join(
    '\n',
  );

export interface FoundStory {
  readonly kept: readonly string[];
  /** Why a line is no story, by its text. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** What the finder keeps and drops of a page. */
export const storyOf = (html: string): FoundStory => {
  const { lines, dropped } = findStory(parsePage({ body: html, as: 'html' }).index);
  return {
    kept: lines.map(({ block }) => block.text),
    reasons: Object.fromEntries(dropped.map(({ block, reason }) => [block.text, reason])),
  };
};

/** How many lines the story has of those that begin with the words. */
export const countKept = ({ kept }: FoundStory, words: string): number =>
  kept.filter((text) => text.startsWith(words)).length;
