/** Failures of requests that are not made for their host's sake. */
import { Failure } from '../failure.ts';

interface Refused {
  /** The input, as messages name it. */
  readonly label: string;
  readonly host: string;
}

/** The host asked for a longer pause than is waited for. */
export const hostPaused = ({ label, host, pauseMs }: Refused & { pauseMs: number }): Failure =>
  new Failure(
    'host-paused',
    `${label}: ${host} asks to be left alone for ${Math.ceil(pauseMs / 1_000)} seconds; run again then, or give a longer --max-wait`,
    { detail: { host, pauseMs: Math.ceil(pauseMs) } },
  );

/** The host failed so many times in a row. */
export const hostUnavailable = ({ label, host, failures }: Refused & { failures: number }) =>
  new Failure(
    'host-unavailable',
    `${label}: ${host} failed ${failures} times in a row and is left alone for a while; run again later`,
    { detail: { host, failures } },
  );
