/** What discovery needs from outside, and what it tells on the way. */
import type { Failure } from '../failure.ts';
import type { Profile } from '../publishers/profile.ts';

/** What an address or a file brought. */
export interface Resource {
  /** How messages and links name it: the address after redirects, else the file's name. */
  readonly label: string;
  /** What relative addresses in it count from; undefined for a file without one. */
  readonly address: string | undefined;
  /** Unpacked, at most --max-bytes. */
  readonly body: Uint8Array;
  readonly contentType?: string | undefined;
  /** ISO 8601; what relative dates count from. */
  readonly fetchedAt?: string | undefined;
  /** Nothing new since it was read the last time, to its end: it names no link. */
  readonly isUnchanged?: boolean | undefined;
}

export interface Discovering {
  /**
   * Brings what an address holds. Rejects with a Failure (an error status is one), or with the signal's reason.
   * `isFollowUp`: part of something begun, which goes before what has not begun.
   */
  get(
    address: string,
    signal: AbortSignal,
    how?: { readonly isFollowUp: boolean },
  ): Promise<Resource>;
  readonly signal: AbortSignal;
  /** The publisher of an address. */
  profileOf(url: string): Promise<Profile | undefined>;
  /** Tells that something was left out: a cap, a trap. */
  warn(text: string): void;
  /** Tells that a part of a source failed; the rest goes on. */
  fail(address: string, failure: Failure): Promise<void>;
  /** First day wanted, `YYYY-MM-DD`: what says that it holds nothing newer is not opened. */
  readonly since: string | undefined;
  /** Only the page itself, list by list; else also the feeds it names, and each link once. */
  readonly isByList: boolean;
}
