import { describe, expect, test } from '@jest/globals';
import { climb, mapAnswer, type Rung } from '../../src/read/ladder.ts';

const ladder = (values: Readonly<Record<string, number | undefined>>) => {
  const read: string[] = [];
  const rungs = Object.entries(values).map(
    ([name, value]): Rung<number> => [
      name,
      () => {
        read.push(name);
        return value;
      },
    ],
  );
  return { rungs, read };
};

describe('a ladder', () => {
  test('answers with its first value and the name of the rung', () => {
    const { rungs } = ladder({ a: undefined, b: 2, c: 3 });
    expect(climb(rungs)).toMatchObject({ rung: 'b', value: 2 });
  });

  test('has no answer where no rung has a value', () => {
    expect(climb(ladder({ a: undefined }).rungs)).toBeUndefined();
  });

  test('does not read the rungs below until asked', () => {
    const { rungs, read } = ladder({ a: 1, b: undefined, c: 3 });
    const answer = climb(rungs);
    expect(read).toEqual(['a']);
    expect(answer?.others?.()).toEqual([{ rung: 'c', value: 3 }]);
  });

  test('keeps a value that is nothing to a careless reader', () => {
    expect(climb(ladder({ a: 0, b: 1 }).rungs)?.value).toBe(0);
  });

  test('in other words has all its rungs in those words', () => {
    const answer = climb(ladder({ a: 1, b: 2 }).rungs);
    const written = answer && mapAnswer(answer, (value) => `${value}!`);
    expect(written).toMatchObject({ rung: 'a', value: '1!' });
    expect(written?.others?.()).toMatchObject([{ rung: 'b', value: '2!' }]);
  });
});
