/** The fetcher that the flags of fetching ask for. */
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import type { ConnectionOptions } from '../fetch/connections.ts';
import type { FetcherOptions } from '../fetch/create-fetcher.ts';
import { readNamedProxies } from '../fetch/named-proxies.ts';
import { systemFailure } from '../input/system-failures.ts';
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

/** What the flags ask of connections; reads the file of --ca, and the environment's proxies. */
export const connectionOptionsOf = async ({
  timeout,
  allowPrivate = false,
  proxy,
  ca,
}: Pick<FetchFlags, 'timeout' | 'allowPrivate' | 'proxy' | 'ca'>): Promise<ConnectionOptions> => ({
  timeoutMs: timeout,
  allowPrivate,
  ca: ca === undefined ? undefined : await readCertificates(ca),
  proxy,
  environment: process.env,
});

/** What the flags ask of the fetcher; reads the file of --ca. */
export const fetcherOptionsOf = async (flags: FetchFlags): Promise<FetcherOptions> => ({
  ...(await connectionOptionsOf(flags)),
  userAgent: flags.userAgent,
  maxBytes: flags.maxBytes,
  concurrency: flags.concurrency,
  perHost: flags.perHost,
  delayMs: flags.delay,
  maxPauseMs: flags.maxWait,
  retries: flags.retries,
  allowDowngrade: flags.allowDowngrade ?? false,
  robots: flags.ignoreRobots ? 'ignore' : 'obey',
  cookies: flags.cookies ?? false,
  headers: Object.fromEntries(flags.header ?? []),
  now: () => new Date(),
});

/** The proxies of a run, without their user names and passwords. */
const shownProxies = (proxy: string | undefined, environment: NodeJS.ProcessEnv): string[] => {
  const named = readNamedProxies({ proxy, environment });
  const all = [named?.forHttp, named?.forHttps].flatMap((one) => (one ? [one.href] : []));
  return [...new Set(all)];
};

/**
 * What a person should know before the first request; nothing in the usual case. Throws Failure('proxy-failure')
 * where the environment names no proxy in its place.
 */
export const fetchWarnings = (
  { ignoreRobots, proxy }: Pick<FetchFlags, 'ignoreRobots' | 'proxy'>,
  environment: NodeJS.ProcessEnv = process.env,
): string[] => [
  ...(ignoreRobots ? ['robots.txt is ignored; the records say so'] : []),
  ...shownProxies(proxy, environment).map(
    (one) =>
      `fetching through ${one}: it resolves the names, so private addresses are refused only where they are written out`,
  ),
];
