import { describe, expect, test } from '@jest/globals';
import { commentLine, commentsLabel } from '../../src/text/comment-labels.ts';
import { countKept, paragraph, prose, storyOf } from './stories.ts';

const story = `<div><h1>Kapal Merapat di Dermaga Kota</h1>${prose(4)}</div>`;
const comment = (words: string, line: string): string => `<p>${line}</p>${paragraph(words)}`;
const three = (line: string): string =>
  ['satu', 'dua', 'tiga'].map((number) => comment(`Menurut saya ${number}`, line)).join('');

describe('without a name for it, what readers wrote is no part of the story', () => {
  test.each([
    [
      'under a label and lines of who wrote when',
      '<h3>3 Comments</h3>',
      'Rina on Sep 21, 3:38 PM said:',
    ],
    [
      'under a label in German, with an order to answer',
      '<p>Kommentare (3)</p>',
      'Rina | Antworten',
    ],
    ['under an order to write one', '<p>Leave a reply</p>', 'Rina (1 day ago)'],
    ['also where there is more of it than of the story', '<h3>Reader Comments</h3>', 'Rina 21:05'],
  ])('%s', (_, label, line) => {
    const found = storyOf(
      `<body><div>${story}<div>${label}${three(line)}${three(line)}${three(line)}</div></div></body>`,
    );
    expect(countKept(found, 'Kapal')).toBe(4);
    expect(countKept(found, 'Menurut')).toBe(0);
  });
});

describe('such a label proves nothing', () => {
  test.each([
    ['over the story', `<p>3 Comments</p><p>21:05</p>${story}<p>Rina 21:06</p>${three('Dermaga')}`],
    ['with no line of who wrote when under it', `${story}<p>3 Comments</p>${three('Dermaga')}`],
    ['as a link to them', `${story}<p><a href=#c>3 Comments</a></p>${three('Rina 21:05')}`],
  ])('%s', (_, body) => {
    const found = storyOf(`<body><div>${body}</div></body>`);
    expect(countKept(found, 'Menurut')).toBe(3);
  });
});

test.each([
  ['Comments', true],
  ['12 Comentarios', true],
  ['Комментарии (4)', true],
  ['Visitor comments Add your comment', true],
  ['Comments by the minister on Monday angered fishers.', false],
  ['Komentarz', false],
])('%j is a label of comments: %p', (text, is) => {
  expect(commentsLabel.test(text)).toBe(is);
});

test.each([
  ['Rina Harper • 3 hours ago', true],
  ['Report', true],
  ['They wait for a reply from the mayor', false],
])('%j is a line of a comment: %p', (text, is) => {
  expect(commentLine.test(text)).toBe(is);
});
