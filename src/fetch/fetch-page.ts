/** Pages of http and https addresses: the plain case, one request after the other along its redirects. */
import { Agent, type Dispatcher, request } from 'undici';
import { Failure } from '../failure.ts';
import type { FetchPage } from '../ports.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import type { Page } from '../types.ts';
import { type Address, parseAddress } from './address.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { decodeContent } from './decode-content.ts';
import { connectionFailure } from './network-failures.ts';
import { readBody } from './read-body.ts';
import { nextAddress } from './redirects.ts';
import { checkBody, checkHead } from './response-checks.ts';
import { flatHeaders } from './response-headers.ts';

export interface FetcherOptions {
  /** How the program names itself to servers. */
  readonly userAgent: string;
  /** The time one page may take in all: redirects, slow bytes and unpacking included. */
  readonly timeoutMs: number;
  /** Largest page in bytes, on the wire and unpacked. */
  readonly maxBytes: number;
  /** Redirects followed; 10 where absent. */
  readonly maxRedirects?: number | undefined;
  /** The instant of capture, asked when a page's headers came. */
  readonly now: () => Date;
}

export interface Fetcher {
  readonly fetchPage: FetchPage;
  /** Lets go of the open connections. */
  close(): Promise<void>;
}

/** One page on its way. */
interface Errand {
  readonly label: string;
  readonly agent: Agent;
  readonly options: FetcherOptions;
  readonly deadline: Deadline;
}

interface Answer {
  readonly address: Address;
  readonly response: Dispatcher.ResponseData;
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses passed through before this one. */
  readonly redirects: readonly string[];
}

const ask = async (
  { href, authorization }: Address,
  { label, agent, options, deadline }: Errand,
): Promise<Dispatcher.ResponseData> => {
  try {
    return await request(href, {
      dispatcher: agent,
      signal: deadline.signal,
      headers: {
        'user-agent': options.userAgent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        ...(authorization !== undefined && { authorization }),
      },
    });
  } catch (error) {
    throw deadline.reason() ?? connectionFailure(error, { label, href });
  }
};

/** Throws a redirect's body away; one that is long or slow costs the connection, which costs less than the wait. */
const discard = async (body: Dispatcher.ResponseData['body']): Promise<void> => {
  try {
    await body.dump({ limit: 16_384, signal: AbortSignal.timeout(500) });
  } catch {
    // A body nobody wanted: how it ended does not matter.
  }
};

/** Ends a response that failed; what its connection says to that has no hearer. */
const drop = (body: Dispatcher.ResponseData['body']): void => {
  body.on('error', () => undefined).destroy();
};

/** Follows redirects to the first response that is none. */
const askAlong = async (first: Address, errand: Errand): Promise<Answer> => {
  const { label, options } = errand;
  const redirects: string[] = [];
  let address = first;
  while (true) {
    const response = await ask(address, errand);
    const headers = flatHeaders(response.headers);
    try {
      const next = nextAddress({ label, status: response.statusCode, headers, address });
      if (next === undefined) return { address, response, headers, redirects };
      redirects.push(address.href);
      refuseCircle(next, redirects, { label, maxRedirects: options.maxRedirects ?? 10 });
      address = next;
    } catch (error) {
      drop(response.body);
      throw error;
    }
    await discard(response.body);
  }
};

const refuseCircle = (
  next: Address,
  passed: readonly string[],
  { label, maxRedirects }: { label: string; maxRedirects: number },
): void => {
  const isLoop = passed.includes(next.href);
  if (!isLoop && passed.length <= maxRedirects) return;
  const what = isLoop
    ? `its redirects lead back to ${next.href}; open it in a browser to see whether it wants a cookie`
    : `more than ${maxRedirects} redirects; give the address they lead to`;
  throw new Failure('too-many-redirects', `${label}: ${what}`, {
    detail: { redirects: passed.length },
  });
};

/** The body as the page's author wrote it. */
const readPageBody = async (answer: Answer, errand: Errand): Promise<Uint8Array> => {
  const { label, options, deadline } = errand;
  const about = { label, maxBytes: options.maxBytes };
  try {
    checkHead({ label, status: answer.response.statusCode, headers: answer.headers });
    const wire = await readBody(answer.response.body, answer.headers, about);
    const body = await decodeContent(wire, answer.headers['content-encoding'], about);
    checkBody(body, label);
    return body;
  } catch (error) {
    drop(answer.response.body);
    throw deadline.reason() ?? error;
  }
};

const fetchOne = async (address: string, errand: Errand): Promise<Page> => {
  const first = parseAddress(address);
  const answer = await askAlong(first, errand);
  const fetchedAt = errand.options.now().toISOString();
  const body = await readPageBody(answer, errand);
  return {
    url: answer.address.href,
    requestedUrl: first.given,
    body,
    headers: answer.headers,
    status: answer.response.statusCode,
    fetchedAt,
    redirects: answer.redirects,
  };
};

/**
 * A fetcher over one pool of connections. Its pages carry no user name or password of an address.
 * Rejects with a Failure, or with the given signal's reason once that is aborted.
 */
export const createFetcher = (options: FetcherOptions): Fetcher => {
  // One deadline over all, set below: undici's own count the silence between bytes only.
  const timeouts = { headersTimeout: 0, bodyTimeout: 0, connectTimeout: options.timeoutMs };
  const agent = new Agent({ ...timeouts, maxHeaderSize: 65_536 });
  return {
    fetchPage: async (address, signal) => {
      const label = withoutCredentials(address);
      const deadline = startDeadline({ label, timeoutMs: options.timeoutMs, signal });
      try {
        return await fetchOne(address, { label, agent, options, deadline });
      } finally {
        deadline.clear();
      }
    },
    close: () => agent.close(),
  };
};
