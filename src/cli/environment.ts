/** Flags that the environment can set. */
import { Option } from 'commander';

/** A flag that the environment can set: KLIPING_MAX_BYTES for --max-bytes. */
export const fromEnvironment = (flags: string, description: string): Option => {
  const option = new Option(flags, description);
  return option.env(`KLIPING_${option.name().replaceAll('-', '_').toUpperCase()}`);
};
