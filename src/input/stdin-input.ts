/** Standard input, which can be read once. */
import { Failure } from '../failure.ts';
import type { InputOptions } from './input-options.ts';

export type OpenStdin = () => AsyncIterable<Uint8Array | string>;

/** Gives out standard input the first time and throws a Failure from then on. */
export const onceStdin = (stdin: InputOptions['stdin']): OpenStdin => {
  let isTaken = false;
  return () => {
    if (stdin === undefined || isTaken)
      throw new Failure(
        'input-unreadable',
        isTaken
          ? '-: standard input was named before and can be read once; name it once'
          : '-: there is no standard input; name a file',
      );
    isTaken = true;
    return stdin;
  };
};
