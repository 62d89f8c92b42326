import { describe, expect, test } from '@jest/globals';
import { parseHtml } from '../../src/dom/parse.ts';
import { findStateHtml } from '../../src/dom/state-html.ts';
import { isReadLinearly } from '../text/hostile.ts';

const story = `<p>${'Kapal itu merapat di pelabuhan pada pagi hari. '.repeat(10)}</p>`;
const longer = `${story}<p>Sesudahnya</p>`;

const script = (text: string): string => `<script>${text}</script>`;
const pushed = (text: string): string => script(`self.__next_f.push(${JSON.stringify([1, text])})`);
const row = (text: string): string => `1a:T${Buffer.byteLength(text).toString(16)},${text}`;

const found = (html: string): string | undefined => findStateHtml(parseHtml(html).scripts);

describe('the story in the state of a page', () => {
  test.each([
    [
      'is a string with paragraphs in a state',
      `<script id=__NEXT_DATA__ type=application/json>${JSON.stringify({ a: [{ b: story }] })}</script>`,
      story,
    ],
    ['is the longest', script(`window.__STATE__ = ${JSON.stringify([story, longer])}`), longer],
    ['is a row of a stream', pushed(row(story)), story],
    ['may come in pieces', pushed(row(story).slice(0, 50)) + pushed(row(story).slice(50)), story],
    ['may follow another row', pushed(`${row(story)}\n${row(longer)}`), longer],
    ['ends at its length in bytes', pushed(`${row(`${story}“é”`)}2:"lain"`), `${story}“é”`],
    [
      'is not that of JSON-LD',
      `<script type=application/ld+json>${JSON.stringify({ b: story })}</script>`,
      undefined,
    ],
    [
      'is no text without paragraphs',
      script(`window.__STATE__ = ${JSON.stringify('a '.repeat(500))}`),
      undefined,
    ],
    ['is no short text', script(`window.__STATE__ = ${JSON.stringify('<p>a')}`), undefined],
    ['is absent where there is none', '<p>a', undefined],
  ])('%s', (_, html, text) => {
    expect(found(html)).toBe(text);
  });

  test.each(['1:Tffffff,', '1:T1,', 'a:T10,b"'])(
    'a stream of %s is read in linear time',
    (head) => {
      const bait = (count: number) => parseHtml(pushed(head.repeat(count))).scripts;
      expect(isReadLinearly(findStateHtml, bait, { repeats: 200_000, quickMs: 500 })).toBe(true);
    },
  );
});
