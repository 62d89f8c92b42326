import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTrailingCode } from '../../src/text/credits.ts';
import { expectLinear } from './hostile.ts';
import { readTable } from './read-table.ts';
import { readSharedJson } from './shared-corpus.ts';

describe('a credit in brackets ends a body, an abbreviation or a date does not', () => {
  test.each(readTable('trailing-codes.tsv'))('%j', (paragraph = '', code, authors, rest) => {
    const read = readTrailingCode(paragraph);
    expect(read?.code ?? '-').toBe(code);
    if (read === undefined) return;
    expect(read.authors.map(({ name, role }) => `${name}=${role}`).join(';') || '*').toBe(authors);
    expect(read.rest || '*').toBe(rest);
    expect(read.standsAlone).toBe(rest === '*');
  });
});

test('a code and the rest are the paragraph', () => {
  const paragraph = fc
    .tuple(fc.string({ maxLength: 40 }), fc.stringMatching(/^[(][a-zA-Z/*. -]{0,12}[)]$/))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(paragraph, (text) => {
      const read = readTrailingCode(text);
      if (read === undefined) return;
      expect(text.replace(/\s/g, '')).toBe((read.rest + read.code).replace(/\s/g, ''));
    }),
  );
});

test('reading is linear', () => expectLinear(readTrailingCode));

interface Facts {
  readonly author?: readonly {
    name: string;
    role: string;
    raw: string;
    code?: true;
    roleDoubt?: true;
  }[];
  readonly paragraphs?: readonly string[];
}

test('the codes of the Indonesian pages are read behind the last paragraph, none where there is none', () => {
  const facts = readSharedJson<Record<string, Facts>>('indonesian/facts.json');
  if (facts === undefined) return;
  for (const page of Object.values(facts)) {
    const last = page.paragraphs?.at(-1) ?? '';
    expect(readTrailingCode(last)).toBeUndefined();
    for (const { name, role, raw, roleDoubt } of (page.author ?? []).filter((one) => one.code)) {
      const authors = readTrailingCode(`${last} ${raw}`)?.authors ?? [];
      const found = authors.find((author) => author.name === name);
      expect(found?.name).toBe(name);
      if (!roleDoubt) expect(found?.role).toBe(role);
    }
  }
});
