import { describe, expect, test } from '@jest/globals';
import { isPictureLine } from '../../src/text/picture-lines.ts';
import { readSigns } from '../../src/text/sign-lines.ts';
import { isTimeLine } from '../../src/text/time-lines.ts';
import { expectLinear } from './hostile.ts';

describe('a line that tells the time and nothing else', () => {
  test.each([
    'Published Jun 05, 2026 • 3 minute read',
    'Stand: 20:03 Uhr | Lesedauer: 4 Minuten',
    'Publiziert heute um 12:19 Uhr',
    'Giriş: 03.07.2024 - 18:24 Güncelleme: 03.07.2024 - 18:57',
    '13:37 Uhr',
    '8 Min',
    'Updated at 1:23 p.m.',
    '2016年08月03日',
  ])('%s', (line) => expect(isTimeLine(line)).toBe(true));

  test.each(['Olympia 04.08.24', '113.40', '63', 'On 5 June 2026 the ferry came in.', 'März'])(
    'is not: %s',
    (line) => expect(isTimeLine(line)).toBe(false),
  );
});

describe('a line under a picture', () => {
  test.each([
    'Der neue Hafen am Morgen. Bild: Anna Müller/dpa',
    'BESØK: Ferja kom til byen. Foto: Kari Nordmann',
    'A ferry lies at the pier (AFP / Ann MILLER)',
    'Image: Harbour Society',
    'Bloomberg/Ann Miller',
  ])('%s', (line) => expect(isPictureLine(line)).toBe(true));

  test.each([
    'The ferry came in on Monday, said the harbour office.',
    'He owns shares in the yard and in the ferry (PTI)',
    `${'The ferry that the people had been waiting for came in. '.repeat(6)}Photo: Ann Miller`,
  ])('is not: %s', (line) => expect(isPictureLine(line)).toBe(false));
});

describe('a row of signs', () => {
  test.each<[string, string[] | undefined]>([
    ['SDA/sep', ['SDA, agency', 'sep, reporter']],
    ['ssi, dan; Foto: Harbour Press', ['ssi, reporter', 'dan, reporter']],
    ['(dpa)', ['dpa, agency']],
    ['ja', undefined],
    ['Hafen/Stadt', undefined],
    ['Der Hafen wird neu gebaut.', undefined],
  ])('%s', (line, people) => {
    expect(readSigns(line)?.map(({ name, role }) => `${name}, ${role}`)).toEqual(people);
  });
});

test('hostile text is read in linear time', () => {
  expectLinear(isTimeLine);
  expectLinear(isPictureLine);
  expectLinear(readSigns);
}, 120_000);
