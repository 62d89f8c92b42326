import { describe, expect, test } from '@jest/globals';
import { isMoreLink, readInlineLabel, readListLabel } from '../../src/text/list-labels.ts';
import { expectLinear } from './hostile.ts';
import { readTable } from './read-table.ts';
import { readSharedJson } from './shared-corpus.ts';

describe('a label of a list is a phrase by itself; a sentence with its words is none', () => {
  test.each(readTable('list-labels.tsv'))('%j is %s', (text = '', kind, label, more) => {
    const found = readListLabel(text);
    expect([found?.kind ?? '-', found?.label ?? '-', found?.more ? 'more' : '-']).toEqual([
      kind,
      label,
      more,
    ]);
    if (more === 'more') expect(isMoreLink(text)).toBe(true);
  });
});

describe('a read-more line begins with its label; the rest is the title', () => {
  test.each(readTable('inline-labels.tsv'))('%j', (line = '', label, rest) => {
    const found = readInlineLabel(line);
    expect([found?.label ?? '-', found?.rest || '-']).toEqual([label, rest]);
  });
});

test('a link to more is no headline, and a headline no link to more', () => {
  for (const text of [
    'Selengkapnya',
    'Lihat semua video',
    'See all',
    'Read more',
    '+ Lainnya',
    'Ver más',
  ])
    expect([text, isMoreLink(text)]).toEqual([text, true]);
  for (const text of [
    'Lainnya halnya dengan beras',
    'More people move out',
    'Terpopuler',
    'Indeks harga naik',
    '',
  ])
    expect([text, isMoreLink(text)]).toEqual([text, false]);
});

test('hostile text is read in linear time', () => {
  for (const read of [readListLabel, readInlineLabel, isMoreLink]) expectLinear(read);
}, 120_000);

interface Facts {
  readonly kind: 'article' | 'index';
  readonly related?: readonly {
    readonly label: string | null;
    readonly kind: string;
    readonly kindDoubt?: boolean;
  }[];
  readonly paragraphs?: readonly string[];
}
const facts = readSharedJson<Record<string, Facts>>('indonesian/facts.json');

(facts === undefined ? describe.skip : describe)('labels of real pages', () => {
  test.each(Object.entries(facts ?? {}))('%s', (_, { related, paragraphs }) => {
    for (const { label, kind, kindDoubt } of related ?? []) {
      const found = label === null ? undefined : readListLabel(label);
      // A rubric's name ("Opini") is no label of the tables; a list in the body has its kind from its place.
      if (found === undefined || kindDoubt || kind === 'inline' || kind === 'other') continue;
      expect(found).toEqual({ label, kind, more: false });
    }
    const lost = ['popular', 'latest', 'related', 'editors-choice', 'inline'];
    const unread = (related ?? []).filter(
      (list) =>
        list.label !== null &&
        lost.includes(list.kind) &&
        !list.kindDoubt &&
        readListLabel(list.label) === undefined,
    );
    expect(unread.map((list) => list.label)).toEqual([]);
    for (const paragraph of paragraphs ?? [])
      expect(readListLabel(paragraph) ?? readInlineLabel(paragraph)).toBeUndefined();
  });
});
