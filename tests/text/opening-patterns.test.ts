import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openings } from '../../src/text/opening-patterns.ts';

/** Every way of beginning that the tables use, and some that they do not. */
const sources = [
  'iklan|ads?|adv',
  'a(?:d|nzeige)\\b',
  '(?:baca|lihat) juga',
  '(?:ayo |yuk,? )?(?:ikuti|gabung)\\b.{0,20}\\bgoogle news',
  '[-–—] ?baca lagi',
  '[\\d.,]{1,9} ?x',
  '\\d{1,2}:\\d{2}',
  '\\(?klik sini',
  '©? ?hak cipta',
  '(?:e|di-?)mail',
  'x{2}y|z+k|(?:qu|q)+r',
  '\\S{2,5} dan kawan',
  '(?:\\p{Lu}\\S{0,9} ){1,3}menulis',
  'terakhir \\p{L}{3,9} \\d',
  '(?:|o)pini',
  'é[ts]é|ß|İstanbul',
  '(?=tanya )tanya jawab',
  '[^a-z]{2}!',
  'ab?c?d|tw*v|n{0,2}m',
];
const pieces =
  'iklan|ad|ads|adv|anzeige|baca |lihat |juga|ayo |yuk, |yuk |ikuti|gabung| di |google news|-|– |lagi|7|3.5|,x| x|12:30|(klik sini|klik sini|©|hak cipta| |email|di-mail|dimail|xxy|xy|zzk|quqr|qr|Budi |dan kawan|Ani |menulis|terakhir |April |pini|opini|été|ÉTÉ|ß|SS|İstanbul|ſ|tanya jawab|?!!|abd|acd|ad|abcd|twv|tv|nnm|m|nnnm|\n'.split(
    '|',
  );
const capitals = (text: string) => text.toUpperCase();
const line = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 5 }), fc.boolean())
  .map(([parts, isLoud]) => (isLoud ? capitals(parts.join('')) : parts.join('')));

describe('openings', () => {
  test.each(['', '[\\s.!]*$'])('answer as one large pattern would, ending in "%s"', (end) => {
    const all = new RegExp(`^(?:${sources.join('|')})${end}`, 'iu');
    const quick = openings(sources, end);
    fc.assert(
      fc.property(line, (text) => {
        expect([text, quick.test(text)]).toEqual([text, all.test(text)]);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each(sources)('%s alone answers as its pattern would', (source) => {
    const pattern = new RegExp(`^(?:${source})`, 'iu');
    const quick = openings([source]);
    fc.assert(
      fc.property(line, (text) => {
        expect([text, quick.test(text)]).toEqual([text, pattern.test(text)]);
      }),
      { numRuns: 400 },
    );
  });
});
