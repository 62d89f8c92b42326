import { describe, expect, test } from '@jest/globals';
import { damaged } from './damage.ts';

const body = Uint8Array.from({ length: 1_000 }, (_, i) => i % 7);
const copies = (seed = 'a') => [...damaged(body, seed, { cuts: 4, flips: 2 })];

describe('damaged copies', () => {
  test('are the whole page, the page twice, its beginnings and flipped ones', () => {
    const lengths = copies().map((copy) => copy.body.length);
    expect(lengths.slice(0, 2)).toEqual([1_000, 2_000]);
    expect(lengths.slice(2, 6).every((length) => length < 1_000)).toBe(true);
    expect(lengths.slice(6)).toEqual([1_000, 1_000]);
  });

  test('differ from the page in at most 20 bytes where bytes are flipped', () => {
    const [flipped] = copies().slice(6);
    const differing = [...(flipped?.body ?? [])].filter((byte, i) => byte !== body[i]).length;
    expect(differing).toBeGreaterThan(0);
    expect(differing).toBeLessThanOrEqual(20);
  });

  test('are the same for the same seed and others for another', () => {
    expect(copies()).toEqual(copies());
    expect(copies('b')).not.toEqual(copies());
  });

  test('leave the page as it is', () => {
    const before = Uint8Array.from(body);
    copies();
    expect(body).toEqual(before);
  });

  test('of an empty page are empty', () => {
    const empty = [...damaged(new Uint8Array(), 'a', { cuts: 2, flips: 2 })];
    expect(empty.map((copy) => copy.body.length)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
