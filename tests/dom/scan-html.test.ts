import { describe, expect, test } from '@jest/globals';
import { Tokenizer } from 'htmlparser2';
import { decodeText, decodeTitle } from '../../src/dom/references.ts';
import { scanHtml } from '../../src/dom/scan-html.ts';

/** Tags and text in one line; pieces of text that follow each other are one. */
class Told {
  private told: string[] = [];
  private text = '';

  add(text: string): void {
    this.text += text;
  }

  tag(words: string): void {
    if (this.text !== '') this.told.push(JSON.stringify(this.text));
    this.text = '';
    this.told.push(words);
  }

  all(): string {
    this.tag('end');
    return this.told.join(' ');
  }
}

const tellTag = (name: string, attribs: Record<string, string>, isSelfClosing: boolean): string =>
  `<${name} ${JSON.stringify(attribs)}${isSelfClosing ? '/' : ''}>`;

const scanned = (html: string): string => {
  const told = new Told();
  scanHtml(html, {
    wantsAttributes: () => true,
    onText: (start, end) => told.add(decodeText(html.slice(start, end))),
    onRawText: (start, end, name) => {
      const text = html.slice(start, end);
      told.add(name === 'title' ? decodeTitle(text) : text);
    },
    onOpen: (...tag) => told.tag(tellTag(...tag)),
    onClose: (name) => told.tag(`</${name}>`),
    onEnd: () => {},
  });
  return told.all();
};

const tokenized = (html: string): string => {
  const told = new Told();
  let tag = '';
  let name = '';
  let value = '';
  let attribs: Record<string, string> = {};
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => told.add(html.slice(start, end)),
      ontextentity: (code) => told.add(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attribs = {};
      },
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (name !== '__proto__' && !Object.hasOwn(attribs, name)) attribs[name] = value;
      },
      onopentagend: () => told.tag(tellTag(tag, attribs, false)),
      onselfclosingtag: () => told.tag(tellTag(tag, attribs, true)),
      onclosetag: (start, end) => told.tag(`</${html.slice(start, end).toLowerCase()}>`),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return told.all();
};

describe('a page is told as the tokenizer of htmlparser2 tells it', () => {
  test.each([
    ['attributes of all three kinds', `<a href="x" title='y' id=z hidden>w</a>`],
    ['references in text and values', '&amp;&copy 1 <a href="?a=1&copy=2&amp;b&lt">x</a>'],
    ['scripts and styles hold no tags', '<script>a<b></script ><STYLE><p></style>'],
    ['a title holds references', '<title>A &amp; B</title><title>a<&amp;b</title>'],
    ['comments, also the shortest', 'a<!-->b<!--->c<!-- > -- -->d<!-x>e'],
    ['declarations and instructions', '<!doctype html><?xml a?><![CDATA[<p>]]>x<![x>y'],
    ['end tags', '</p ></>x</ p></1>y</p x="1">'],
    ['what is no tag is text', 'a < b <1 <'],
    ['slashes', '<br/><br / ><a / b/c =/d>'],
    ['the first of two attributes', '<p id=1 ID=2 __proto__=3 constructor=4>'],
  ])('%s', (_, html) => {
    expect(scanned(html)).toBe(tokenized(html));
  });

  test.each([
    '<',
    '</',
    '<scr',
    '<p',
    '<p a',
    '<p a="',
    '<br /',
    '<!',
    '<!-',
    '<!-- a',
    '<!doctype &amp;',
    '<?a',
    '</p x',
    '<title>a&am',
  ])('a page that ends in %j', (end) => {
    expect(scanned(`a&amp;${end}`)).toBe(tokenized(`a&amp;${end}`));
  });

  test('pieces of markup in any order', () => {
    const pieces =
      '<|>|</|/>|/| |=|"|\'|&|&amp;|&copy=|&notit;|&#38;|&#x26|a|<p |</p>|<script>|</script>|<title>|</title|<textarea>|<xmp>|<!--|-->|<!|<!-|<![CDATA[|]]>|<?|é|\n|<svg/>|id=x'.split(
        '|',
      );
    let seed = 1;
    for (let i = 0; i < 5_000; i += 1) {
      let html = '';
      for (let j = 0; j < 12; j += 1) {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
        html += pieces[(seed >> 8) % pieces.length];
      }
      expect([html, scanned(html)]).toEqual([html, tokenized(html)]);
    }
  });
});
