import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDateline } from '../../src/text/datelines.ts';
import { expectLinear } from './hostile.ts';
import { readTable } from './read-table.ts';
import { readSharedJson } from './shared-corpus.ts';

describe('a paragraph opens with its dateline or with its first sentence', () => {
  test.each(readTable('datelines.tsv'))('%j', (paragraph = '', place, outlet, raw) => {
    const dateline = readDateline(paragraph);
    expect([dateline?.place ?? '-', dateline?.outlet ?? '-', dateline?.raw ?? '-']).toEqual([
      place,
      outlet,
      raw,
    ]);
  });
});

describe('a brand of the page is an outlet', () => {
  const brands = ['Kabar Blora', 'BLORA.CO', 'Blora.id Kabar Desa'];
  test.each([
    [
      'Blora, Kabar Blora - Sidang dibuka.',
      { place: 'Blora', outlet: 'Kabar Blora', raw: 'Blora, Kabar Blora -' },
    ],
    ['BLORA.CO, Sidang dibuka.', { place: null, outlet: 'BLORA.CO', raw: 'BLORA.CO,' }],
    [
      'Blora, Kabar Blora Sidang dibuka pagi tadi.',
      { place: 'Blora', outlet: 'Kabar Blora', raw: 'Blora, Kabar Blora' },
    ],
    ['Blora, Kabar Blora menyiarkan sidang itu.', undefined],
    ['Di Blora, Kabar Blora Pagi terbit lagi.', undefined],
    ['Kemarin, Kabar Blora Pagi terbit lagi.', undefined],
    ['OLX.CO, Tokopedia dan Lazada turun.', undefined],
    [
      'BLORA KOTA.BLORA.CO — Sidang dibuka.',
      { place: 'BLORA KOTA', outlet: 'BLORA.CO', raw: 'BLORA KOTA.BLORA.CO —' },
    ],
    [
      'Desa.BLORA.CO - Sidang dibuka.',
      { place: null, outlet: 'Desa.BLORA.CO', raw: 'Desa.BLORA.CO -' },
    ],
    ['Kabar Blora - Sidang dibuka.', { place: null, outlet: 'Kabar Blora', raw: 'Kabar Blora -' }],
    [
      'Blora (KABAR BLORA) - Sidang dibuka.',
      { place: 'Blora', outlet: 'KABAR BLORA', raw: 'Blora (KABAR BLORA) -' },
    ],
    [
      'Blora.id Kabar Desa - Harga beras turun lagi di pasar.',
      { place: null, outlet: 'Blora.id Kabar Desa', raw: 'Blora.id Kabar Desa -' },
    ],
  ])('%j', (paragraph, dateline) => expect(readDateline(paragraph, { brands })).toEqual(dateline));

  test('without being told, a name in brackets after a small place is nobody', () => {
    expect(readDateline('Blora (Kabar Blora) - Sidang dibuka.')).toBeUndefined();
  });
});

test('white space in a dateline is folded', () => {
  expect(readDateline('\n JAKARTA,\u00a0KOMPAS.com\n - Harga turun.')?.raw).toBe(
    'JAKARTA, KOMPAS.com -',
  );
});

test('no text makes the reader throw, and raw opens the paragraph', () => {
  const words = fc.constantFrom(
    'JAKARTA',
    'Jakarta',
    ', ',
    ' - ',
    '--',
    '–',
    '(',
    'ANTARA',
    ')',
    'KOMPAS.com',
    '. ',
    'May 4',
    '/',
    'x',
    ' ',
    '"',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('').replace(/\s+/g, ' ').trim();
      const dateline = readDateline(text);
      return dateline === undefined || text.startsWith(dateline.raw);
    }),
  );
});

test('hostile text is read in linear time', () => {
  expectLinear((text) => readDateline(text));
  const fragments = ['JAKARTA, ', 'Jakarta -', '–', 'A.', '(A) ', '/A/', 'Baca '];
  expectLinear((text) => readDateline(text), { fragments, frames: ['$'] });
}, 60_000);

interface Facts {
  readonly dateline?: unknown;
  readonly paragraphs?: readonly string[];
}
const facts = readSharedJson<Record<string, Facts>>('indonesian/facts.json');

(facts === undefined ? describe.skip : describe)(
  'real pages give the dateline a reader sees',
  () => {
    const pages = Object.entries(facts ?? {}).filter(([, page]) => page.dateline !== undefined);
    test.each(pages)('%s', (_, { dateline, paragraphs }) => {
      const [first = '', ...others] = paragraphs ?? [];
      expect(readDateline(first) ?? null).toEqual(dateline);
      expect(others.flatMap((paragraph) => readDateline(paragraph) ?? [])).toEqual([]);
    });
  },
);
