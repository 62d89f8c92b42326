/** What passes between the layers of a fetch: a request for one address, and what came of it. */
import type { ArchivedAt } from '../ports.ts';
import type { Address } from './address.ts';
import type { ResponseHead } from './response-checks.ts';

export interface FetchRequest {
  /** The input the request is for, as messages name it; never with a user name or password. */
  readonly label: string;
  readonly address: Address;
  /** Headers beside those that every request carries, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Aborted: nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Most bytes of the body, on the wire and unpacked. */
  readonly maxBytes: number;
  /** What a body with more bytes comes to: a Failure, or the bytes up to the limit. */
  readonly onMore: 'fail' | 'cut';
  /** Part of something begun (a redirect, a repeat, a further page): it goes before what has not begun. */
  readonly isFollowUp?: boolean | undefined;
  /** Judges the head of a response before its body is read; the Failure it throws ends the response. */
  readonly checkHead?: ((head: ResponseHead) => void) | undefined;
  /** Told when the request is written to a connection, which may have taken time to open. */
  readonly onSent?: (() => void) | undefined;
  /** Told when the first of an answer comes: by now the server has the request. */
  readonly onAnswer?: (() => void) | undefined;
}

export interface FetchResponse {
  /** The address that answered: the last of the redirects. */
  readonly address: Address;
  readonly status: number;
  /** Names in lower case; see flatHeaders. */
  readonly headers: Readonly<Record<string, string>>;
  /** The Set-Cookie headers one by one: a comma does not part them. */
  readonly setCookies: readonly string[];
  /** The bytes as they came, packed if they came packed. */
  readonly wire: Uint8Array;
  /** The bytes unpacked. */
  readonly body: Uint8Array;
  /** When the head came, ISO 8601. */
  readonly fetchedAt: string;
  /** Addresses passed through before `address`. */
  readonly redirects: readonly string[];
  /** Requests made for it, repeats after failures and redirects included. */
  readonly attempts: number;
  /** Where an archive keeps it; absent where none does. */
  readonly archived?: ArchivedAt | undefined;
}

/**
 * Brings the response to a request, whatever its status.
 * Rejects with a Failure, or with the reason of the request's signal once that is aborted.
 */
export type Fetch = (request: FetchRequest) => Promise<FetchResponse>;

/** Adds one concern (redirects, pace, robots.txt) to a Fetch. */
export type Layer = (next: Fetch) => Fetch;
