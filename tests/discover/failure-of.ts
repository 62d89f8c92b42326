/** The failure that a piece of work ends with. */
import { Failure } from '../../src/failure.ts';

/** Throws where the work ends well, or with anything but a Failure. */
export const failureOf = (work: () => unknown): Failure => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('the work ended without a Failure');
};
