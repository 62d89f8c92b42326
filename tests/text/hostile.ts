import { expect } from '@jest/globals';

const fragments = [
  'Laporan: ',
  'Editor:',
  'By ',
  '(a/b)',
  '(',
  ')',
  '/',
  ', ',
  ' dan ',
  ' | ',
  ' ',
  '\n',
  '©',
  'Foto: ',
  'A',
  'a.',
  '.',
  ' - ',
  '1',
];

/** Reads 1,000,000 repeats of every fragment, alone and with an end that makes readers look twice. */
export function expectLinear(read: (text: string) => unknown): void {
  for (const fragment of fragments) {
    const bare = fragment.repeat(1_000_000);
    for (const text of [bare, `${bare})`, `Andi ${bare}x`]) {
      const start = performance.now();
      read(text);
      expect({ fragment, slow: performance.now() - start > 100 }).toEqual({
        fragment,
        slow: false,
      });
    }
  }
}
