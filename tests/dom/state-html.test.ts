import { describe, expect, test } from '@jest/globals';
import { parseHtml } from '../../src/dom/parse.ts';
import { findStateHtml } from '../../src/dom/state-html.ts';
import { extractPage } from '../../src/extract.ts';
import { isReadLinearly } from '../text/hostile.ts';

const sentence = 'Petani di lereng selatan menanam kembali bibit jagung yang hanyut pekan lalu. ';
const story = `<p>${sentence.repeat(4)}</p><p>${sentence.repeat(4)}</p>`;

const stateOf = (html: string) => findStateHtml(parseHtml(html).scripts);

/** A text row of a streamed page, cut into pieces as servers send them. */
const streamed = (text: string): string => {
  const row = `3:I[1,"a"]\n1d:T${Buffer.byteLength(text).toString(16)},${text}4:["$","div"]`;
  const middle = Math.floor(row.length / 2);
  return [row.slice(0, middle), row.slice(middle)]
    .map((piece) => `<script>self.__next_f.push(${JSON.stringify([1, piece])})</script>`)
    .join('');
};

describe('the story in the state of a page that only scripts fill', () => {
  test.each([
    [
      'a JSON script',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: { body: story } } }).replaceAll('<', '\\u003c')}</script>`,
      story,
    ],
    [
      'an assignment',
      `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ news: [{ content: story }] })};</script>`,
      story,
    ],
    ['rows of a stream, pieces joined', streamed(story), story],
    [
      'the longest of several',
      `<script type="application/json">${JSON.stringify([story, `${story}${story}`])}</script>`,
      `${story}${story}`,
    ],
    [
      'a short string is a caption',
      '<script type="application/json">{"a":"<p>Dua kata.</p>"}</script>',
      undefined,
    ],
    [
      'JSON-LD is no state',
      `<script type="application/ld+json">${JSON.stringify({ articleBody: story })}</script>`,
      undefined,
    ],
    [
      'code is never run',
      `<script>fetch("/x").then(() => "${sentence.repeat(9)}")</script>`,
      undefined,
    ],
    ['a page without scripts', story, undefined],
  ])('%s', (_, html, expected) => {
    expect(stateOf(html)).toBe(expected);
  });

  test('a page that shows nothing is read from its state, and says so', async () => {
    const head =
      '<title>Jagung Ditanam Lagi</title><meta property="og:title" content="Jagung Ditanam Lagi">';
    const record = await extractPage({
      body: `<html><head>${head}</head><body><div id="app"></div>${streamed(story)}</body></html>`,
    });
    expect(record.articleBody?.split('\n\n')).toHaveLength(2);
    expect(record.extraction.sources.articleBody).toBe('state');
    expect(record.headline).toBe('Jagung Ditanam Lagi');
  });

  test('a page that shows its story is read from the page', async () => {
    const record = await extractPage({
      body: `<h1>Jagung Ditanam Lagi</h1>${story}${streamed(story)}`,
    });
    expect(record.extraction.sources.articleBody).toBe('page');
  });
});

describe('the rows of a stream', () => {
  const pushed = (text: string): string =>
    `<script>self.__next_f.push(${JSON.stringify([1, text])})</script>`;
  const row = (text: string): string => `1a:T${Buffer.byteLength(text).toString(16)},${text}`;

  test.each([
    [
      'may follow each other',
      `${row(story)}\n${row(`${story}<p>Lagi</p>`)}`,
      `${story}<p>Lagi</p>`,
    ],
    ['end at their length in bytes', `${row(`${story}“é”`)}2:"lain"`, `${story}“é”`],
  ])('%s', (_, stream, expected) => {
    expect(stateOf(pushed(stream))).toBe(expected);
  });

  test.each(['1:Tffffff,', '1:T1,', 'a:T10,b"'])('%s repeated is read in linear time', (head) => {
    const bait = (count: number) => parseHtml(pushed(head.repeat(count))).scripts;
    expect(isReadLinearly(findStateHtml, bait, { repeats: 200_000, quickMs: 500 })).toBe(true);
  });
});
