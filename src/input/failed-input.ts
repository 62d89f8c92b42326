/** An input known to fail before it is read. */
import type { Input } from '../ports.ts';

/** Its failure comes out of `load`, so that it is told in its place among the others. */
export const failedInput = (label: string, error: unknown): Input => ({
  label,
  load: () => Promise.reject(error),
});
