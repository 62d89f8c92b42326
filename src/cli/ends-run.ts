/** Which failures are not those of one input. */
import { Failure, type FailureCode } from '../failure.ts';

const codes: ReadonlySet<FailureCode> = new Set(['output-unwritable', 'state-unusable']);

/** Whether nothing can be kept any more: the run ends, whatever its other inputs are. */
export const endsRun = (error: unknown): boolean =>
  error instanceof Failure && codes.has(error.code);
