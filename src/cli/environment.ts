/** Flags that the environment can set. */
import { Option } from 'commander';

/** KLIPING_MAX_BYTES for --max-bytes. */
const variableOf = (option: Option): string =>
  `KLIPING_${option.name().replaceAll('-', '_').toUpperCase()}`;

/** A flag with a value that the environment can set: KLIPING_MAX_BYTES for --max-bytes. */
export const fromEnvironment = (flags: string, description: string): Option => {
  const option = new Option(flags, description);
  return option.env(variableOf(option));
};

/**
 * A switch that the environment can turn on, with 1, true, yes or on; all else leaves it off.
 * Commander alone would take `KLIPING_ALLOW_PRIVATE=0`, or an empty one, for yes.
 */
export const switchFromEnvironment = (flags: string, description: string): Option => {
  const option = new Option(flags, description);
  const variable = variableOf(option);
  return /^(?:1|true|yes|on)$/i.test(process.env[variable] ?? '') ? option.env(variable) : option;
};
