import { describe, expect, test } from '@jest/globals';
// @ts-expect-error the bench is plain JavaScript
import { stripPage } from '../../bench/strip.js';

const strip = (html: string, ...kinds: string[]): string =>
  stripPage(Buffer.from(html), kinds).toString();

const rows: [rule: string, html: string, kind: string, rest: string][] = [
  [
    'linked data goes, other scripts stay',
    '<script type="application/ld+json">{"a":1}</script><script>b</script>',
    'ld',
    '<script>b</script>',
  ],
  [
    'metas go, the charset stays',
    '<meta charset="utf-8"><meta name="author" content="Ana">é',
    'meta',
    '<meta charset="utf-8">é',
  ],
  [
    'names go from tags, not from text',
    '<p class="lead" id=a title="class=x">class="b"</p>',
    'class',
    '<p title="class=x">class="b"</p>',
  ],
  [
    'equal names stay equal and say nothing',
    '<p class="a b"></p><p class="a"></p>',
    'rename',
    '<p class="q1r9wi7g q1s3vbad"></p><p class="q1r9wi7g"></p>',
  ],
];

describe('a page without one of its legs', () => {
  test.each(rows)('%s', (_rule, html, kind, rest) => {
    expect(strip(html, kind)).toBe(rest);
  });

  test('a kind that is none is told', () => {
    expect(() => strip('', 'all')).toThrow('--strip all: one of ld, meta, class, rename');
  });
});
