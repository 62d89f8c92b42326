import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Byline, readByline, readUnlabelledByline } from '../../src/text/bylines.ts';
import { expectLinear } from './hostile.ts';
import { readTable } from './read-table.ts';
import { readSharedJson } from './shared-corpus.ts';

function printed(byline: Byline | undefined): string {
  if (byline === undefined) return '-';
  return byline.authors
    .map(({ name, role, raw }) => `${name}=${role}${raw === name ? '' : `=${raw}`}`)
    .join(';');
}

describe('a labelled or marked line names people with their roles, any other line nobody', () => {
  test.each(readTable('bylines.tsv'))('%j (%s)', (line = '', language, raw, authors) => {
    const byline = readByline(line, language === '-' ? {} : { language });
    expect(printed(byline)).toBe(authors);
    expect(byline?.raw ?? '-').toBe(raw);
  });
});

describe('an element known to be the author needs no label', () => {
  test.each([
    ['Siti Rahmawati', 'Siti Rahmawati=reporter'],
    ['SITI RAHMAWATI', 'Siti Rahmawati=reporter=SITI RAHMAWATI'],
    ["Siti R | Jum'at, 17 Februari 2017 - 13:30 wib", 'Siti R=reporter'],
    ['Siti R • 24 Juli 2026', 'Siti R=reporter'],
    ['Editor: Joko S', 'Joko S=editor'],
    ['Agence France-Presse, CHARLESTON, South Carolina', 'Agence France-Presse=agency'],
    ['Siti R, Reuters, CHARLESTON', 'Siti R=reporter;Reuters=agency'],
    ['Reuters, SITI RAHMAWATI', 'Reuters=agency;Siti Rahmawati=reporter=SITI RAHMAWATI'],
    ['Siti R (Kontributor)', 'Siti R=contributor'],
    ['Siti R, Reuters', 'Siti R=reporter;Reuters=agency'],
    ['Reuters', 'Reuters=agency'],
    ['ssi', 'ssi=reporter'],
    ['Kabar Cyber Media', '-'],
    ['https://contoh.com/penulis', '-'],
    ['penulis@contoh.com', '-'],
    ['Redaksi', '-'],
    ['Warga di sana menunggu kabar sejak pagi', '-'],
    ['', '-'],
  ])('%j', (text, authors) => expect(printed(readUnlabelledByline(text))).toBe(authors));

  test('the brand of the page is nobody', () => {
    expect(readUnlabelledByline('Kabar Blora', { brands: ['Kabar Blora'] })).toBeUndefined();
    expect(readByline('Penulis: Kabar Blora', { brands: ['Kabar Blora'] })).toBeUndefined();
  });
});

test('no text makes a reader throw', () => {
  const words = fc.constantFrom(
    'Editor',
    ':',
    ' ',
    'By',
    'Siti',
    '|',
    '\n',
    ',',
    '(',
    ')',
    '2021',
    '©',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (line) => {
      readByline(line);
      for (const author of readUnlabelledByline(line)?.authors ?? []) {
        expect(author.name).not.toBe('');
        expect(author.raw).not.toBe('');
      }
    }),
  );
});

test('reading is linear', () => {
  expectLinear(readByline);
  expectLinear(readUnlabelledByline);
});

interface Facts {
  readonly byline?: string | null;
  readonly author?: readonly {
    name: string;
    role: string;
    raw: string;
    code?: true;
    caption?: true;
  }[];
}

test('the people under labels on the Indonesian pages are read with their roles', () => {
  const facts = readSharedJson<Record<string, Facts>>('indonesian/facts.json');
  if (facts === undefined) return;
  for (const page of Object.values(facts)) {
    const labelled = (page.author ?? []).filter((author) => !author.code && !author.caption);
    for (const { name, role, raw } of labelled) {
      const authors = readUnlabelledByline(raw)?.authors ?? [];
      expect(authors.map((author) => [author.name, author.role])).toContainEqual([name, role]);
    }
  }
});
