/** The fetcher of tests: quick, on this machine, without manners. */
import type { FetcherOptions } from '../../src/fetch/create-fetcher.ts';

export const plainOptions: FetcherOptions = {
  userAgent: 'kliping/0.0.0 (+https://www.npmjs.com/package/kliping)',
  timeoutMs: 5_000,
  maxBytes: 100_000,
  concurrency: 8,
  perHost: 8,
  delayMs: 0,
  maxPauseMs: 1_000,
  retries: 0,
  allowPrivate: true,
  allowDowngrade: false,
  robots: 'ignore',
  cookies: false,
  now: () => new Date('2026-11-24T10:00:00Z'),
};
