import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCaptionPhotographer, splitCaption } from '../../src/text/captions.ts';
import { expectLinear } from './hostile.ts';
import { readTable } from './read-table.ts';
import { readSharedJson } from './shared-corpus.ts';

describe('the credit of a picture leaves its caption', () => {
  test.each(readTable('captions.tsv'))('%j', (text = '', caption, credit) => {
    const split = splitCaption(text);
    expect(split.caption ?? '-').toBe(caption);
    expect(split.creditText ?? '-').toBe(credit);
  });
});

describe('a brand of the page credits its own newsroom', () => {
  test.each([
    ['Pasar pagi. (RINI ASTUTI/KABAR BLORA)', 'Pasar pagi.', 'RINI ASTUTI/KABAR BLORA'],
    ['Pasar pagi. /Kabar Blora/Rini Astuti', 'Pasar pagi.', 'Kabar Blora/Rini Astuti'],
    [
      'Pasar pagi di Blora/Kabar Blora-Rini Astuti',
      'Pasar pagi di Blora',
      'Kabar Blora-Rini Astuti',
    ],
    [
      'Pasar pagi di Blora/Kabar Lain-Rini Astuti',
      'Pasar pagi di Blora/Kabar Lain-Rini Astuti',
      null,
    ],
    ['Pasar pagi. (KB/ras)', 'Pasar pagi.', 'KB/ras'],
    ['Pasar pagi. (KX/ras)', 'Pasar pagi. (KX/ras)', null],
    ['Pasar pagi. (atas/bawah)', 'Pasar pagi. (atas/bawah)', null],
  ])('%s', (text, caption, creditText) =>
    expect(splitCaption(text, { brands: ['Kabar Blora', 'KB'] })).toEqual({ caption, creditText }),
  );
});

describe('a person named in a credit is the photographer', () => {
  test.each([
    ['ANTARA FOTO/Joko Susilo', 'Joko Susilo'],
    ['(ANTARA FOTO/Joko Susilo)', 'Joko Susilo'],
    ['KOMPAS.COM/MARKUS', 'Markus'],
    ['KOMPAS.com/RANI PUSPITA', 'Rani Puspita'],
    ['©KapanKini.com®/M. Joko Susilo', 'M. Joko Susilo'],
    ['Foto: Joko Susilo', 'Joko Susilo'],
    ['Image: TEMPO/Joko Susilo', 'Joko Susilo'],
    ['Jane Doe/Getty Images', 'Jane Doe'],
    ['Jane Doe via AP', 'Jane Doe'],
    ['Hans Maier (Keystone)', 'Hans Maier'],
    ['Jane Doe for The Paper', 'Jane Doe'],
    ['Jane Doe', 'Jane Doe'],
  ])('%s', (credit, name) =>
    expect(readCaptionPhotographer(credit)).toEqual({ name, role: 'photographer', raw: credit }),
  );

  test.each([
    ['ist'],
    ['Net'],
    ['Usnews'],
    ['Dok.UCB'],
    ['Getty Images'],
    ['AP'],
    ['Reuters'],
    ['picture alliance/dpa'],
    ['Instagram/contoh.akun'],
    ['Jane Doe from Pexels'],
    ['Jane Doe/Shutterstock.com'],
    ['Norwegian Navy via AP'],
    ['Humas Pemkot Blora'],
    ['© KapanKini.com®'],
    ['Supplied'],
    [''],
  ])('not %j', (credit) => expect(readCaptionPhotographer(credit)).toBeUndefined());
});

test('no text makes a reader throw, and no part is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { caption, creditText } = splitCaption(text);
      expect(caption).not.toBe('');
      expect(creditText).not.toBe('');
      readCaptionPhotographer(text);
    }),
  );
});

test('reading is linear', () => {
  expectLinear(splitCaption);
  expectLinear(readCaptionPhotographer);
});

interface Facts {
  readonly image?: readonly { caption: string | null; creditText: string | null; raw: string }[];
}

test('the captions of the Indonesian pages are split as a reader splits them', () => {
  const facts = readSharedJson<Record<string, Facts>>('indonesian/facts.json');
  if (facts === undefined) return;
  for (const { caption, creditText, raw } of Object.values(facts).flatMap(
    (page) => page.image ?? [],
  )) {
    // "Facebook CEO Facebook ..." is parted by the markup alone
    if (creditText === 'Facebook') continue;
    expect(splitCaption(raw)).toEqual({ caption, creditText });
  }
});

interface Page {
  readonly images?: readonly { caption: string | null; credit: readonly string[] | null }[] | null;
}

test('the captions of the foreign pages lose nothing that is no credit', () => {
  const truth = readSharedJson<Record<string, Page>>('fundus/truth.json');
  if (truth === undefined) return;
  const captions = Object.values(truth)
    .flatMap((page) => page.images ?? [])
    .flatMap(({ caption }) => caption ?? []);
  const cut = captions.filter((caption) => splitCaption(caption).creditText !== null);
  expect(captions.length).toBeGreaterThan(200);
  // what is cut there was printed with its credit: "(AP Photo)", "Credit: ..."
  expect(cut.filter((caption) => !/AP|AFP|Image:|Credit:|Foto:/.test(caption))).toEqual([]);
});
