/** The flags of every command that fetches; what they ask of the fetcher stands in fetcher-options.ts. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../version.ts';
import { fromEnvironment, switchFromEnvironment } from './environment.ts';
import { readCount, readHeader, readHeaderText, readSeconds, readSize } from './values.ts';

export interface FetchFlags {
  readonly concurrency: number;
  readonly perHost: number;
  /** Milliseconds, as all times here. */
  readonly delay: number;
  readonly maxWait: number;
  readonly retries: number;
  readonly timeout: number;
  readonly maxBytes: number;
  readonly userAgent: string;
  readonly header?: readonly (readonly [string, string])[];
  readonly cookies?: boolean;
  readonly ignoreRobots?: boolean;
  readonly allowPrivate?: boolean;
  readonly allowDowngrade?: boolean;
  readonly proxy?: string;
  readonly ca?: string;
}

const readProxy = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new InvalidArgumentError('Give an address such as http://proxy.example:3128.');
  return url.href;
};

/** `--timeout`, in milliseconds. */
export const timeoutFlag = (): Option =>
  fromEnvironment('--timeout <SECONDS>', 'deadline of one request')
    .argParser(readSeconds({ least: 0.001 }))
    .default(30_000, '30');

/** `--user-agent`. */
export const userAgentFlag = (): Option =>
  fromEnvironment('--user-agent <TEXT>', 'how to name yourself to servers')
    .argParser(readHeaderText)
    .default(`kliping/${version} (+https://www.npmjs.com/package/kliping)`);

/** `--allow-private`. */
export const allowPrivateFlag = (): Option =>
  switchFromEnvironment('--allow-private', 'fetch from private networks too');

/** `--ca`. */
export const caFlag = (): Option =>
  fromEnvironment('--ca <FILE>', 'trust the certificates in a file too, PEM');

/** `--proxy`. */
export const proxyFlag = (): Option =>
  fromEnvironment(
    '--proxy <URL>',
    'fetch through a proxy (default: HTTP_PROXY, HTTPS_PROXY)',
  ).argParser(readProxy);

const addPaceFlags = (command: Command): Command =>
  command
    .addOption(
      fromEnvironment('--concurrency <N>', 'requests at once, over all hosts; files read at once')
        .argParser(readCount({ most: 256 }))
        .default(16),
    )
    .addOption(
      fromEnvironment('--per-host <N>', 'requests at once for one host')
        .argParser(readCount({ most: 64 }))
        .default(1),
    )
    .addOption(
      fromEnvironment('--delay <SECONDS>', 'time between two requests to one host')
        .argParser(readSeconds({ least: 0 }))
        .default(1_000, '1'),
    )
    .addOption(
      fromEnvironment('--max-wait <SECONDS>', 'longest pause a host may ask for and be waited for')
        .argParser(readSeconds({ least: 0 }))
        .default(300_000, '300'),
    )
    .addOption(
      fromEnvironment('--retries <N>', 'repeats after a failure that may pass')
        .argParser(readCount({ least: 0, most: 20 }))
        .default(3),
    );

const addRequestFlags = (command: Command): Command =>
  command
    .addOption(timeoutFlag())
    .addOption(
      fromEnvironment('--max-bytes <SIZE>', 'largest page, also after decompression')
        .argParser(readSize)
        .default(20_000_000, '20MB'),
    )
    .addOption(userAgentFlag())
    .addOption(
      new Option(
        '--header <NAME: VALUE>',
        'a header of your own, never sent to another origin; may be repeated',
      ).argParser(readHeader),
    )
    .option('--cookies', 'keep cookies while the run lasts');

const addTrustFlags = (command: Command): Command =>
  command
    .addOption(switchFromEnvironment('--ignore-robots', 'do not ask robots.txt'))
    .addOption(allowPrivateFlag())
    .addOption(switchFromEnvironment('--allow-downgrade', 'follow redirects from https to http'))
    .addOption(caFlag())
    .addOption(proxyFlag());

/** Adds the flags of fetching to a command. */
export const addFetchFlags = (command: Command): Command =>
  [addPaceFlags, addRequestFlags, addTrustFlags].reduce((one, add) => add(one), command);
