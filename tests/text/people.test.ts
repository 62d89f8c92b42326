import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toNameCase } from '../../src/text/name-case.ts';
import { isPersonName, readAgency, readPeople } from '../../src/text/people.ts';
import { expectLinear } from './hostile.ts';
import { readSharedJson } from './shared-corpus.ts';

describe('a person is one to six words of letters', () => {
  test.each([
    ['Siti Rahmawati'],
    ['Mulyadi'],
    ['Joko S'],
    ['M. Iqbal'],
    ['B Kunto W'],
    ['Ahmad bin Ali'],
    ['Ludwig van der Berg'],
    ["Sean O'Connor III"],
    ['Ma’ruf Hadi'],
    ['Anna-Lena Groß'],
    ['Ahmad Basri, S.H., M.Si'],
    ['Dr. Rina Sari'],
    ['IBNU HAJAR'],
    ['Tim Hartono'],
    ['April Susanti'],
    ['王小明'],
    ['김민수'],
    ['Ярослав Кузин'],
    ['Βασίλης Κώστας'],
    ['محمد علي'],
    ['Lê Phương'],
    ['ssi'],
  ])('%s', (name) => expect(isPersonName(name)).toBe(true));
});

describe('desks, outlets, sections, addresses, dates and sentences are no people', () => {
  test.each([
    ['Redaksi'],
    ['Tim Redaksi'],
    ['Tim'],
    ['Admin'],
    ['Editor'],
    ['Newsroom'],
    ['Staff'],
    ['MND Staff'],
    ['IN-Redaktion'],
    ['Guardian staff reporter'],
    ['News'],
    ['Nasional'],
    ['Gaya Hidup'],
    ['contoh.co.id'],
    ['Contoh.com'],
    ['contoh.com developer'],
    ['penulis@contoh.com'],
    ['@contoh'],
    ['https://contoh.com/a'],
    ['www.contoh.com'],
    ['12 Mei 2021'],
    ['Senin'],
    ['Mei'],
    ['Reuters'],
    ['ANTARA'],
    ['CNN Indonesia'],
    ['detikFinance'],
    ['TribunSolo'],
    ['KPK'],
    ['WHO'],
    ['朝日新聞'],
    ['jane-doe'],
    ['harga turun lagi'],
    ['Harga Cabai Turun di Pasar Induk Kota Itu'],
    ['Baca Juga'],
    ['Jakarta'],
    ['unknown'],
    ['null'],
    ['-'],
    [''],
  ])('%s', (text) => expect(isPersonName(text)).toBe(false));
});

test('a name that equals a brand or holds it as a word is no person', () => {
  const brands = ['Kabar Blora', 'Pelita', 'MDR'];
  expect(isPersonName('Kabar Blora', { brands })).toBe(false);
  expect(isPersonName('kabarblora', { brands })).toBe(false);
  expect(isPersonName('Pelita Raya', { brands })).toBe(false);
  expect(isPersonName('MDR Sachsen', { brands })).toBe(false);
  expect(isPersonName('Rina Pelitawati', { brands })).toBe(true);
});

describe('names printed in capitals get capitals only where words begin', () => {
  test.each([
    ['SITI RAHMAWATI', 'Siti Rahmawati'],
    ['ALFONS GINTING AE', 'Alfons Ginting AE'],
    ["SEAN O'CONNOR III", "Sean O'Connor III"],
    ["MA'RUF HADI", "Ma'ruf Hadi"],
    ['IAN MCCARTHY', 'Ian McCarthy'],
    ['ANNA-LENA GROSS', 'Anna-Lena Gross'],
    ['AHMAD BIN ALI', 'Ahmad bin Ali'],
    ['M. IQBAL', 'M. Iqbal'],
    ['AHMAD BASRI, M.SI', 'Ahmad Basri, M.Si'],
    ['ИВАН ПЕТРОВ', 'Иван Петров'],
    ['JK', 'JK'],
    ['Bill MCCARTHY', 'Bill MCCARTHY'],
    ['siti', 'siti'],
    ['王小明', '王小明'],
  ])('%s -> %s', (print, name) => expect(toNameCase(print)).toBe(name));
});

describe('a string of names is split, cleaned and freed of what is no name', () => {
  test.each([
    ['Siti R, Joko S, Tim Redaksi', ['Siti R', 'Joko S']],
    ['Siti R/Joko S', ['Siti R', 'Joko S']],
    ['kabar.de, Frankfurt, Germany', []],
    ['Haberler', []],
    ['منوعات', []],
    ['radio/wati;joks', ['radio/wati', 'joks']],
    ['Siti R/budi', ['Siti R', 'budi']],
    ['Siti R & Joko S', ['Siti R', 'Joko S']],
    ['Siti R dan Joko S', ['Siti R', 'Joko S']],
    ['SITI R DAN JOKO SUSILO', ['Siti R', 'Joko Susilo']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Hans Maier und Eva Kühn', ['Hans Maier', 'Eva Kühn']],
    ['Luc Moreau et Zoé Petit', ['Luc Moreau', 'Zoé Petit']],
    ['Ana Pérez y Luis Gil', ['Ana Pérez', 'Luis Gil']],
    ['Santiago Ramón y Cajal', ['Santiago Ramón y Cajal']],
    ['Rui Costa e Ana Lima', ['Rui Costa', 'Ana Lima']],
    ['Kari Berg og Ola Dahl', ['Kari Berg', 'Ola Dahl']],
    ['Eva Lund och Nils Ek', ['Eva Lund', 'Nils Ek']],
    ['Piet de Wit en Jan Bos', ['Piet de Wit', 'Jan Bos']],
    ['Siti R; Joko S | Rina • Tono', ['Siti R', 'Joko S', 'Rina', 'Tono']],
    ['Ahmad Basri, S.H., M.Si, Joko S', ['Ahmad Basri, S.H., M.Si', 'Joko S']],
    ['Ahmad Basri, S.H. - Kontributor', ['Ahmad Basri, S.H.']],
    ['John Roe Jr., Ann Poe', ['John Roe Jr.', 'Ann Poe']],
    ['Siti R - detikNews', ['Siti R']],
    ['Siti R -detikFinance', ['Siti R']],
    ['Siti R, CNBC Indonesia', ['Siti R']],
    ['Siti R | CNN Indonesia', ['Siti R']],
    ['Siti R (Kontributor)', ['Siti R']],
    ['Jane Doe, Senior Correspondent', ['Jane Doe']],
    ['By Jane Doe in London', ['Jane Doe']],
    ['Jane Doe / Journalist', ['Jane Doe']],
    ['김민수 기자', ['김민수']],
    ['김민수 기자 외 1명', ['김민수']],
    ['By 김민수,이영희', ['김민수', '이영희']],
    ['Siti R, siti r', ['Siti R']],
    ['  Siti\n   Rahmawati ', ['Siti Rahmawati']],
    ['Jane Doe jane@contoh.com', ['Jane Doe']],
    ['https://contoh.com/penulis/siti', []],
    ['Redaksi, contoh.com', []],
    ['', []],
  ])('%j', (text, names) => expect(readPeople(text)).toEqual(names));
});

describe('an agency is its name alone, in its own print', () => {
  test.each([
    ['ANTARA', 'ANTARA'],
    ['(Reuters)', 'Reuters'],
    ['dpa', 'dpa'],
    ['Deutsche Presse-Agentur', 'Deutsche Presse-Agentur'],
    ['共同通信社', '共同通信社'],
  ])('%s', (text, name) => expect(readAgency(text)).toEqual({ name, role: 'agency', raw: text }));
  test.each([['Ani'], ['Getty Images'], ['Siti R'], ['Reuters/Siti R'], ['']])('not %j', (text) =>
    expect(readAgency(text)).toBeUndefined(),
  );
});

test('reading the names of a reading gives the same names', () => {
  const part = fc
    .stringMatching(/^[A-Z][a-z]{2,9}$/)
    .filter((word) => isPersonName(word) && isPersonName(`Siti ${word}`));
  const name = fc.array(part, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), (names) => {
      const once = readPeople(names.join(', '));
      expect(readPeople(once.join(', '))).toEqual(once);
    }),
  );
});

test('no text makes a reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      readPeople(text);
      readAgency(text);
      isPersonName(text);
      toNameCase(text);
    }),
  );
});

test('reading is linear', () => {
  expectLinear(readPeople);
  expectLinear(isPersonName);
  expectLinear(readAgency);
});

test('of the people on the foreign pages nearly all are believed', () => {
  const truth = readSharedJson<Record<string, { authors: string[] | null }>>('fundus/truth.json');
  if (truth === undefined) return;
  const all = Object.values(truth).flatMap((page) => page.authors ?? []);
  const people = all.filter((name) => readPeople(name).length === 1);
  expect(all.length).toBeGreaterThan(100);
  expect(people.length / all.length).toBeGreaterThan(0.8);
});
