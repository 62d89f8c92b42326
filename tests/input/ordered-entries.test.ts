import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { orderedEntries } from '../../src/input/ordered-entries.ts';

const names = ['b.html', 'A.html', '10.html', '9.html', 'ä.html', 'a.html', 'c', 'a-.html'];
const inOrder = [...names].sort((a, b) => (a < b ? -1 : 1));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kliping-entries-'));
  for (const name of names)
    if (name.includes('.')) writeFileSync(join(folder, name), '');
    else mkdirSync(join(folder, name));
  for (const name of ['a.jpg', '.a.html']) writeFileSync(join(folder, name), '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isWanted = (name: string): boolean => name.endsWith('.html');

const listed = async (maxHeld: number, onEntry?: (name: string) => void): Promise<string[]> => {
  const found: string[] = [];
  for await (const { name } of orderedEntries(folder, { isWanted, maxHeld })) {
    found.push(name);
    onEntry?.(name);
  }
  return found;
};

describe('the entries of a folder', () => {
  test.each([1, 2, 3, 7, 8, 9, 100])(
    'come once each, sorted by code unit, where %i names are held',
    async (maxHeld) => {
      expect(await listed(maxHeld)).toEqual(inOrder);
    },
  );

  test('come once each where files appear and go in between', async () => {
    const found = await listed(2, (name) => {
      if (name !== '9.html') return;
      writeFileSync(join(folder, '0.html'), '');
      writeFileSync(join(folder, 'a0.html'), '');
    });
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual([...inOrder, 'a0.html'].sort((a, b) => (a < b ? -1 : 1)));
    for (const name of ['0.html', 'a0.html']) rmSync(join(folder, name));
  });

  test('say whether they are folders', async () => {
    const folders: string[] = [];
    for await (const { name, isFolder } of orderedEntries(folder, { isWanted, maxHeld: 3 }))
      if (isFolder) folders.push(name);
    expect(folders).toEqual(['c']);
  });

  test('are none where the folder cannot be read', async () => {
    const failing = orderedEntries(join(folder, 'gone'), { isWanted }).next();
    await expect(failing).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
