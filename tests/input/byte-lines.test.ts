import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteLines } from '../../src/input/byte-lines.ts';

async function* streamOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

const linesOf = async (chunks: readonly string[], maxBytes = 100): Promise<string[]> => {
  const lines: string[] = [];
  for await (const batch of byteLines(streamOf(chunks), maxBytes))
    lines.push(...batch.map((line) => Buffer.from(line).toString()));
  return lines;
};

test.each([
  ['lines end in line feeds', ['a\nb\n'], ['a', 'b']],
  ['a last line may lack its own', ['a\nb'], ['a', 'b']],
  ['a line may come in pieces', ['a', 'b', 'c\nd', '\n'], ['abc', 'd']],
  ['empty lines are lines: they are counted', ['\n\na\n'], ['', '', 'a']],
  ['nothing holds no line', ['', ''], []],
])('%s', async (_, chunks, wanted) => {
  expect(await linesOf(chunks)).toEqual(wanted);
});

test('of a line that is too long a byte more than allowed is kept, and the next one is whole', async () => {
  const chunks = [...Array<string>(50).fill('abc'), '\nnext\n'];
  expect(await linesOf(chunks, 10)).toEqual(['abcabcabcab', 'next']);
  expect(await linesOf(['0123456789\n', '0123456789a\n'], 10)).toEqual([
    '0123456789',
    '0123456789a',
  ]);
});

test('where the pieces end does not matter', async () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'é', '\n') });
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (chunks) => {
      const text = chunks.join('');
      const wanted =
        text.endsWith('\n') || text === '' ? text.split('\n').slice(0, -1) : text.split('\n');
      expect(await linesOf(chunks, 1_000_000)).toEqual(wanted);
    }),
  );
});
