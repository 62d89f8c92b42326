import { describe, expect, test } from '@jest/globals';
import type { ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { parseHtml } from '../../src/dom/parse.ts';
import { textOf } from '../../src/dom/text.ts';
import { isReadLinearly } from '../text/hostile.ts';
import { linesOf } from './lines.ts';

/** `div(p("a") b)`: the tree on one line. */
const drawn = (node: ParentNode): string =>
  node.children
    .map((child) => {
      if (isText(child)) return JSON.stringify(child.data);
      if (!isTag(child)) return '?';
      return child.children.length === 0 ? child.name : `${child.name}(${drawn(child)})`;
    })
    .join(' ');

const draw = (html: string): string => drawn(parseHtml(html).root);

describe('what page makers leave open is closed as browsers close it', () => {
  test.each([
    ['a paragraph ends the one before', '<p>a<p>b', 'p("a") p("b")'],
    ['a block ends a paragraph', '<p>a<div>b</div>', 'p("a") div("b")'],
    ['also from inside of bold text', '<p><b>a<p>b', 'p(b("a")) p("b")'],
    ['an item ends the one before', '<ul><li>a<li>b</ul>', 'ul(li("a") li("b"))'],
    [
      'an item of an inner list does not',
      '<ul><li>a<ul><li>b</ul></ul>',
      'ul(li("a" ul(li("b"))))',
    ],
    ['an item ends an open link', '<ul><li><a>a<li>b</ul>', 'ul(li(a("a")) li("b"))'],
    ['a link ends an open link', '<a>a<a>b', 'a("a") a("b")'],
    ['a link may hold blocks', '<p><a><h3>a</h3></a></p>', 'p(a(h3("a")))'],
    [
      'a cell ends the one before',
      '<table><tr><td>a<td>b<tr><td>c</table>d',
      'table(tr(td("a") td("b")) tr(td("c"))) "d"',
    ],
    ['a term ends a description', '<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt("a") dd("b") dt("c"))'],
    ['the body ends the head', '<head><title>a</title><body>b', 'head(title("a")) body("b")'],
    ['the end of a heading ends any heading', '<h1>a</h2>b', 'h1("a") "b"'],
    ['the end of a block ends what is open in it', '<div><b><i>a</div>b', 'div(b(i("a"))) "b"'],
    ['the end of an inline element stops at a block', '<b><p>a</b>b</p>', 'b(p("ab"))'],
    ['an end without a start is nothing', 'a</div></b>b', '"ab"'],
    ['the end of a paragraph without a start parts text', 'a</p>b', '"a" p "b"'],
    ['`</br>` is a `<br>`', 'a</br>b', '"a" br "b"'],
    ['text after the end of the page is kept', '<body>a</body></html><p>b', 'body("a" p("b"))'],
    [
      'the end of a cell does not leave an inner table',
      '<table><td><table><td>a</table></td></table>',
      'table(td(table(td("a"))))',
    ],
    ['the slash of HTML ends nothing', '<div/>a', 'div("a")'],
    ['capitals are small letters', '<DIV CLASS=A>a</Div>', 'div("a")'],
  ])('%s', (_, html, tree) => {
    expect(draw(html)).toBe(tree);
  });
});

describe('what no reader needs is not in the tree', () => {
  test.each([
    ['comments', 'a<!-- b -->c', '"ac"'],
    ['styles', '<style>p{}</style>a', '"a"'],
    ['scripts', 'a<script>document.write("<p>b</p>")</script>c', '"ac"'],
    ['drawings', 'a<svg><title>b</title><path/></svg>c', '"ac"'],
    ['choices of a form', '<select><option>a</select>b', '"b"'],
    ['code to copy', '<textarea><p>a</textarea>b', '"b"'],
    ['templates', '<template><p>a</template>b', '"b"'],
    ['HTML inside of a drawing', '<svg><foreignObject><p>a</p></foreignObject></svg>b', '"b"'],
    ['a drawing inside of a drawing', '<svg><svg><g>a</g></svg>b</svg>c', '"c"'],
    ['an empty drawing', '<svg/>a', '"a"'],
  ])('%s', (_, html, tree) => {
    expect(draw(html)).toBe(tree);
  });

  test('a drawing nobody closed ends where HTML begins again', () => {
    expect(draw('<p><svg><path d="a"><p>b</p>')).toBe('p p("b")');
  });
});

describe('attributes', () => {
  test.each([
    ['the first of two counts', '<p id=a id=b>', { id: 'a' }],
    ['references are read', '<p title="a &amp; b &#233;">', { title: 'a & b é' }],
    ['quotes are optional', "<p a=1 b='2' c>", { a: '1', b: '2', c: '' }],
    ['a dangerous name is left out', '<p __proto__=a b=c>', { b: 'c' }],
  ])('%s', (_, html, attribs) => {
    const [element] = parseHtml(html).root.children;
    expect(element !== undefined && isTag(element) ? { ...element.attribs } : undefined).toEqual(
      attribs,
    );
  });
});

describe('text', () => {
  test.each([
    ['references are read', '&copy; Harga &lt;b&gt; &#8211; &#x2013;', '© Harga <b> – –'],
    ['a number of Windows is what was meant', '&#147;a&#148;', '“a”'],
    ['what is no character is marked', '&#xD800;&#0;', '��'],
    ['an unknown reference stays', 'R&D &xyz;', 'R&D &xyz;'],
    ['a lone angle is text', 'a < b dan c > d', 'a < b dan c > d'],
  ])('%s', (_, html, text) => {
    expect(textOf(parseHtml(`<p>${html}</p>`).root)).toBe(text);
  });
});

describe('scripts', () => {
  const scripts = (html: string) => parseHtml(html).scripts;

  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"a":"<p>"}</script>', '{"a":"<p>"}'],
    ['its type in capitals', '<script type="Application/LD+JSON">{}</script>', '{}'],
    [
      'a state blob',
      '<script>window.__INITIAL_STATE__ = {}</script>',
      'window.__INITIAL_STATE__ = {}',
    ],
    [
      'data that the end of a cut page leaves open',
      '<script type="application/json">{"a":',
      '{"a":',
    ],
  ])('%s is kept', (_, html, text) => {
    expect(scripts(html).map((script) => script.text)).toEqual([text]);
  });

  test.each([
    ['code', '<script>var a = 1</script>'],
    ['an empty script', '<script type="application/ld+json"></script>'],
    ['code in a drawing', '<svg><script>{}</script></svg>'],
  ])('%s is not', (_, html) => {
    expect(scripts(html)).toEqual([]);
  });

  test('the id is kept', () => {
    expect(scripts('<script id=__NEXT_DATA__ type=application/json>{}</script>')[0]?.id).toBe(
      '__NEXT_DATA__',
    );
  });
});

/** A tree of a million parts takes its time, a hang takes minutes. */
const quickMs = 1_000;

describe('fault 53: nested elements take no longer than others', () => {
  test.each([
    ['<div>', 50_000],
    ['<div>a', 50_000],
    ['<span>a', 50_000],
    ['<b>a', 50_000],
    ['<table><tr><td>a', 10_000],
    ['<ul><li>a', 10_000],
  ])('%s %d times', (opening, repeats) => {
    const nested = (times: number) => opening.repeat(times);
    expect(parseHtml(nested(repeats)).tooDeep).toBeGreaterThan(0);
    expect(isReadLinearly(parseHtml, nested, { repeats, quickMs })).toBe(true);
  });
});

describe('fault 54: no depth overflows the stack', () => {
  const deep = `${'<div>'.repeat(10_000)}Isi${'</div>'.repeat(10_000)}<p>Sesudahnya</p>`;

  test('the words of elements left out are kept, and what comes after', () => {
    const { root, tooDeep } = parseHtml(deep);
    expect(tooDeep).toBe(10_000 - 256);
    expect(textOf(root)).toBe('Isi Sesudahnya');
  });

  test('what comes after stands outside', () => {
    expect(parseHtml(deep).root.children.map((node) => isTag(node) && node.name)).toEqual([
      'div',
      'p',
    ]);
  });

  test.each([
    ['blocks', '<div>a</div><div>b</div>c', 'a b c'],
    ['line breaks', 'a<br>b', 'a b'],
    ['inline elements', 'Jakar<b>ta</b>', 'Jakarta'],
  ])('words of %s left out are glued only where a reader glues them', (_, html, text) => {
    expect(linesOf('<div>'.repeat(300) + html)).toEqual([text]);
  });
});

describe('no other page hangs', () => {
  test.each<[string, number, (times: number) => string]>([
    ['attributes', 1_000_000, (times) => `<p ${'a=1 '.repeat(times)}>`],
    [
      'attributes of different names',
      1_000_000,
      (times) => `<p ${Array.from({ length: times }, (_, i) => `a${i}`).join(' ')}>`,
    ],
    ['classes', 2_500_000, (times) => `<p class="${'a '.repeat(times)}">`],
    ['words', 1_000_000, (times) => `<p>${'kata '.repeat(times)}`],
    ['references', 1_000_000, (times) => '&amp;'.repeat(times)],
    ['angles', 1_000_000, (times) => '<'.repeat(times)],
    ['unclosed paragraphs', 200_000, (times) => '<p>a'.repeat(times)],
    ['ends without a start', 100_000, (times) => '</div></b>'.repeat(times)],
    ['unclosed links', 100_000, (times) => '<a href=b>c'.repeat(times)],
    ['unclosed drawings', 100_000, (times) => '<svg>'.repeat(times)],
    ['letters of an unclosed comment', 1_000_000, (times) => `<p>a<!--${'b'.repeat(times)}`],
  ])('%s: %d', (_, repeats, page) => {
    expect(isReadLinearly(parseHtml, page, { repeats, quickMs })).toBe(true);
  });

  test('a page of too many nodes is cut, and says so', () => {
    const { cut, root } = parseHtml('<b></b>'.repeat(1_000_001));
    expect(cut).toBe(true);
    expect(root.children.length).toBe(1_000_000);
  });
});
