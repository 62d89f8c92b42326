/** What may be wrong with a response's body. */
import { Failure } from '../failure.ts';
import { networkCode } from './network-failures.ts';

export interface BodyAbout {
  readonly label: string;
  readonly maxBytes: number;
}

/** The failure of a page over the limit. */
export const tooLarge = ({ label, maxBytes }: BodyAbout, when: 'as sent' | 'unpacked'): Failure =>
  new Failure(
    'input-too-large',
    `${label}: larger than ${maxBytes} bytes ${when}; give a larger --max-bytes if it is a page`,
    { detail: { maxBytes } },
  );

/** The failure of a body that ended before its end. */
export const incomplete = (label: string, what: string, cause?: unknown): Failure =>
  new Failure('incomplete-body', `${label}: ${what}; try again`, { cause });

/** The failure of a body that broke off; errors without a code are bugs and come back as they are. */
export const brokenBody = (error: unknown, label: string): unknown =>
  networkCode(error) === undefined
    ? error
    : incomplete(label, 'the connection broke before the page was whole', error);
