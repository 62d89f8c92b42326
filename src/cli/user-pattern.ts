/** Regular expressions given by a person: any pattern may be given, and none hangs the program. */
import { createContext, Script } from 'node:vm';
import { InvalidArgumentError } from 'commander';
import { WrongUse } from './wrong-use.ts';

/** Of each address and each headline a pattern sees as much. */
export const maxMatchedChars = 2_000;
/** A pattern that takes longer on one link would take for ever on another. */
const maxMs = 1_000;

/** `flag` names it in messages. Throws WrongUse where one text takes too long. */
export type UserPattern = (text: string) => boolean;

/** One repetition at most looks at each pair of characters at most once: 4 million steps. */
const isQuick = (source: string): boolean =>
  (source.match(/[*+{]/g) ?? []).length <= 1 && !/\\[1-9k]/.test(source);

/** V8 ends a script after its time also inside a regular expression; without one, nothing would. */
const guarded = (pattern: RegExp, flag: string): UserPattern => {
  const scope = createContext(Object.assign(Object.create(null), { pattern, text: '' }));
  const script = new Script('pattern.test(text)');
  return (text) => {
    scope.text = text;
    try {
      return script.runInContext(scope, { timeout: maxMs }) === true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new WrongUse(
        `${flag} ${pattern.source}: takes more than ${maxMs / 1_000} second on one link; write it without a repetition inside a repetition`,
      );
    }
  };
};

const compile = (source: string): RegExp => {
  try {
    // Address and headline are two lines; ^ and $ hold for each.
    return new RegExp(source, 'im');
  } catch (error) {
    throw new InvalidArgumentError(
      `Give a regular expression of JavaScript (${error instanceof Error ? error.message : error}).`,
    );
  }
};

/** Checks a flag's pattern; the value stays text. */
export const readPattern = (source: string): string => compile(source).source;

/** The pattern as a test. */
export const userPattern = (source: string, flag: string): UserPattern => {
  const pattern = compile(source);
  return isQuick(source) ? (text) => pattern.test(text) : guarded(pattern, flag);
};
