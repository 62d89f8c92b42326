/** The fetcher that the flags of fetching ask for. */
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import type { FetcherOptions } from '../fetch/create-fetcher.ts';
import { systemFailure } from '../input/system-failures.ts';
import { withoutCredentials } from '../text/url-credentials.ts';
import type { FetchFlags } from './fetch-flags.ts';

const readCertificates = async (path: string): Promise<string> => {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw systemFailure(error, path);
  }
  try {
    new X509Certificate(text);
    return text;
  } catch (error) {
    throw new Failure('input-unreadable', `${path}: no certificate in PEM; check the file`, {
      cause: error,
    });
  }
};

/** What the flags ask of the fetcher; reads the file of --ca. */
export const fetcherOptionsOf = async (flags: FetchFlags): Promise<FetcherOptions> => ({
  userAgent: flags.userAgent,
  timeoutMs: flags.timeout,
  maxBytes: flags.maxBytes,
  concurrency: flags.concurrency,
  perHost: flags.perHost,
  delayMs: flags.delay,
  maxPauseMs: flags.maxWait,
  retries: flags.retries,
  allowPrivate: flags.allowPrivate ?? false,
  allowDowngrade: flags.allowDowngrade ?? false,
  robots: flags.ignoreRobots ? 'ignore' : 'obey',
  cookies: flags.cookies ?? false,
  headers: Object.fromEntries(flags.header ?? []),
  ca: flags.ca === undefined ? undefined : await readCertificates(flags.ca),
  proxy: flags.proxy,
  environment: process.env,
  now: () => new Date(),
});

/** What a person should know before the first request; nothing in the usual case. */
export const fetchWarnings = ({ ignoreRobots, proxy }: FetchFlags): string[] => [
  ...(ignoreRobots ? ['robots.txt is ignored; the records say so'] : []),
  ...(proxy === undefined
    ? []
    : [
        `fetching through ${withoutCredentials(proxy)}: it resolves the names, so private addresses are refused only where they are written out`,
      ]),
];
