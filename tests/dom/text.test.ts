import { describe, expect, test } from '@jest/globals';
import { type Element, isTag } from 'domhandler';
import { joint, resolveJoints } from '../../src/dom/inline-joints.ts';
import { parseHtml } from '../../src/dom/parse.ts';
import { attributeOf, descendants, findDescendant, lineage, textOf } from '../../src/dom/text.ts';
import { isReadLinearly } from '../text/hostile.ts';

const first = (html: string): Element => {
  const element = parseHtml(html).root.children.find(isTag);
  if (element === undefined) throw new Error(`no element: ${html}`);
  return element;
};

describe('words are parted where a reader sees them parted', () => {
  test.each([
    ['a block parts words', '<div>Satu<p>Dua</p>Tiga</div>', 'Satu Dua Tiga'],
    ['a line break parts words', '<p>Satu<br>Dua</p>', 'Satu Dua'],
    ['bold letters do not part a word', '<p>Jakar<b>ta</b></p>', 'Jakarta'],
    [
      'a word cut over two spans is one word',
      '<p><span>Jakar</span><span>ta</span></p>',
      'Jakarta',
    ],
    [
      'two spans that begin words are two words',
      '<p><span>10:12 WIB</span><span>Oleh: Budi</span></p>',
      '10:12 WIB Oleh: Budi',
    ],
    ['a number after a word is a word', '<p><span>Bagian</span><span>2</span></p>', 'Bagian 2'],
    ['a mark belongs to the word before', '<p><b>Jakarta</b><i>,</i> kata</p>', 'Jakarta, kata'],
    ['a drop cap belongs to its word', '<p><span>J</span><span>AKARTA</span></p>', 'JAKARTA'],
    ['a small letter after a mark is a new word', '<p><b>Oleh:</b><b>budi</b></p>', 'Oleh: budi'],
    ['an opening quote begins a word', '<p><b>katanya,</b><i>“Ya”</i></p>', 'katanya, “Ya”'],
    [
      'spaces that are there are enough',
      '<p><b>Satu </b><b>Dua</b> <i>Tiga</i></p>',
      'Satu Dua Tiga',
    ],
    ['white space is folded', '<p> Satu\n\t&nbsp;  Dua </p>', 'Satu Dua'],
    ['marks without width are dropped', '<p>Ja\u00adkar\u200bta\ufeff</p>', 'Jakarta'],
    ['a possible break is no break', '<p>Jakar<wbr>ta</p>', 'Jakarta'],
  ])('%s', (_, html, text) => {
    expect(textOf(first(html))).toBe(text);
  });

  test('a joint is at most one space', () => {
    expect(resolveJoints(`Satu${joint}${joint}${joint}Dua${joint}`)).toBe('Satu Dua');
  });

  test.each(['Ab', 'A', '1', ' ', ''])(
    'a million joints after %j are read in linear time',
    (word) => {
      const bait = (count: number): string => `${word}${joint}`.repeat(count);
      expect(isReadLinearly(resolveJoints, bait, { repeats: 300_000, quickMs: 300 })).toBe(true);
    },
  );
});

describe('attributes', () => {
  test.each([
    ['are folded', '<p title=" a \n b ">', 'a b'],
    ['are absent where empty', '<p title="  ">', undefined],
    ['are absent where they are not there', '<p>', undefined],
  ])('%s', (_, html, value) => {
    expect(attributeOf(first(html), 'title')).toBe(value);
  });
});

describe('the tree is walked in document order', () => {
  const tree = first('<div><p><b></b></p><i></i></div>');
  const names = (elements: Iterable<Element>): string[] => [...elements].map(({ name }) => name);

  test('downwards, the element itself left out', () => {
    expect(names(descendants(tree))).toEqual(['p', 'b', 'i']);
  });

  test('upwards, the element itself first', () => {
    const bold = findDescendant(tree, ({ name }) => name === 'b');
    expect(bold === undefined ? [] : names(lineage(bold))).toEqual(['b', 'p', 'div']);
  });

  test('what is not there is not found', () => {
    expect(findDescendant(tree, ({ name }) => name === 'table')).toBeUndefined();
  });
});
