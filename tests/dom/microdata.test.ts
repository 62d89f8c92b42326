import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { readItemprops } from '../../src/dom/microdata.ts';

const read = (html: string, name: string): string[] => {
  const elements = load(html, null, false)('[itemprop]').toArray();
  return readItemprops(elements as Element[], name);
};

describe('the value of a property is where the HTML standard puts it', () => {
  test.each<[string, string, string[]]>([
    ['text', '<b itemprop="a"> Budi \n <i>Santoso</i></b>', ['Budi Santoso']],
    ['meta', '<meta itemprop="a" content="x">', ['x']],
    [
      'content on any element',
      '<span itemprop="a" content="2021-05-06">kemarin</span>',
      ['2021-05-06'],
    ],
    ['time', '<time itemprop="a" datetime="2021-05-06T10:12">6 Mei</time>', ['2021-05-06T10:12']],
    ['time without datetime', '<time itemprop="a">6 Mei 2021</time>', ['6 Mei 2021']],
    ['a', '<a itemprop="a" href="/budi">Budi</a>', ['/budi']],
    ['a without an address', '<a itemprop="a">Budi</a>', ['Budi']],
    ['link', '<link itemprop="a" href="/x">', ['/x']],
    ['img', '<img itemprop="a" src="x.jpg" alt="y">', ['x.jpg']],
    ['object', '<object itemprop="a" data="x"></object>', ['x']],
    ['data', '<data itemprop="a" value="7">tujuh</data>', ['7']],
    ['one of several names', '<b itemprop="b  a">x</b>', ['x']],
    ['another name', '<b itemprop="ab">x</b>', []],
    ['nothing inside', '<b itemprop="a"> </b><img itemprop="a">', []],
    ['in document order', '<b itemprop="a">x</b><b itemprop="a">y</b>', ['x', 'y']],
    [
      'an item with a name',
      '<p itemprop="a" itemscope>Oleh <b itemprop="name">Budi</b>, Jakarta</p>',
      ['Budi'],
    ],
    ['an item without a name', '<p itemprop="a" itemscope>Budi</p>', ['Budi']],
    [
      'an item with an address alone',
      '<p itemprop="a" itemscope><meta itemprop="url" content="x.jpg"></p>',
      ['x.jpg'],
    ],
  ])('%s', (_title, html, values) => {
    expect(read(html, 'a')).toEqual(values);
  });
});
