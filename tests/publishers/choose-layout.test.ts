import { describe, expect, test } from '@jest/globals';
import { chooseLayout } from '../../src/publishers/choose-layout.ts';
import type { Layout, Profile } from '../../src/publishers/profile.ts';

const layout = (name: string, years: Layout['years']): Layout => ({
  name,
  markers: [`.${name}`, `#${name}`],
  years,
});
const profile: Profile = {
  name: 'Koran Contoh',
  domains: ['koran.example'],
  layouts: [layout('new', [2024, null]), layout('mid', [2018, 2023]), layout('old', [2010, 2018])],
};

const chosen = (onPage: readonly string[], year?: number): string | undefined =>
  chooseLayout(profile, (selector) => onPage.includes(selector), year)?.name;

describe('evidence on the page chooses the layout, then the date', () => {
  test.each([
    ['the layout whose marker is on the page', ['.mid'], undefined, 'mid'],
    ['any marker of a layout will do', ['#old'], undefined, 'old'],
    ['a page saved late keeps its old markup', ['.old'], 2025, 'old'],
    ['of several the one in use in the year of capture', ['.new', '.mid'], 2021, 'mid'],
    ['a layout in use has no last year', ['.mid', '.new'], 2030, 'new'],
    ['of several in use the first listed', ['.mid', '.old'], 2018, 'mid'],
    ['of several without a year the first listed', ['.mid', '.new'], undefined, 'new'],
    ['of several out of use the first listed', ['.mid', '.old'], 2030, 'mid'],
    ['a date alone proves nothing', [], 2021, undefined],
    ['no marker, no layout', ['.other'], undefined, undefined],
  ])('%s', (_rule, onPage, year, name) => {
    expect(chosen(onPage, year)).toBe(name);
  });

  test('a profile without layouts has none', () => {
    expect(chooseLayout({ name: 'x', domains: ['x.id'] }, () => true)).toBeUndefined();
  });
});
