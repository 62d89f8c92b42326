/** What every rung of every field says, for `--with candidates`. */
import type { Article } from '../types.ts';
import type { Answer } from './ladder.ts';

/** Answers by the name of their field in the record. */
export type Answers = Readonly<Record<string, Answer<unknown> | undefined>>;

/** The name of the rung each answered field came from: `extraction.sources`. */
export const sourcesOf = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([field, answer]) =>
      answer === undefined ? [] : [[field, answer.rung]],
    ),
  );

/** All values of each answered field, the one in the record first; the rungs below are read here. */
export const candidatesOf = (answers: Answers): NonNullable<Article['candidates']> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([field, answer]) =>
      answer === undefined
        ? []
        : [
            [
              field,
              [answer, ...(answer.others?.() ?? [])].map(({ rung, value }) => ({ rung, value })),
            ],
          ],
    ),
  );
