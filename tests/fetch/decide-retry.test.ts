import { describe, expect, test } from '@jest/globals';
import { decideRetry, type Outcome } from '../../src/fetch/decide-retry.ts';
import { readRetryAfter } from '../../src/fetch/retry-after.ts';

const decide = (outcome: Outcome, attempt = 1, random = 1) =>
  decideRetry({ outcome, attempt, retries: 3, random });

describe('a request is made again', () => {
  test.each([408, 425, 429, 500, 502, 503, 504, 520, 599])('after status %i', (status) => {
    expect(decide({ status })).toBe(1_000);
  });

  test.each([
    ['connect-failure', 'ECONNREFUSED'],
    ['connect-failure', 'ECONNRESET'],
    ['fetch-timeout', ''],
    ['incomplete-body', ''],
    ['robots-unreachable', ''],
    ['dns-failure', 'EAI_AGAIN'],
    ['dns-failure', 'ESERVFAIL'],
  ] as const)('fault 22 and 23: after %s %s', (code, systemCode) => {
    expect(decide({ code, systemCode })).toBe(1_000);
  });

  test.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
  ])('attempt %i waits %i ms at most, half of it at least', (attempt, ms) => {
    expect(decide({ status: 503 }, attempt, 1)).toBe(ms);
    expect(decide({ status: 503 }, attempt, 0)).toBe(ms / 2);
  });

  test('never more often than allowed', () => {
    expect(decide({ status: 503 }, 4)).toBeUndefined();
    expect(
      decideRetry({ outcome: { status: 503 }, attempt: 1, retries: 0, random: 1 }),
    ).toBeUndefined();
  });

  test('never later than a minute', () => {
    const last = { outcome: { status: 503 }, attempt: 20, retries: 20, random: 1 };
    expect(decideRetry(last)).toBe(60_000);
  });
});

describe('a request is not made again', () => {
  test.each([200, 204, 301, 304, 400, 401, 403, 404, 405, 410, 451, 501, 505])(
    'fault 32: after status %i',
    (status) => {
      expect(decide({ status })).toBeUndefined();
    },
  );

  test.each([
    ['dns-failure', 'ENOTFOUND'],
    ['tls-failure', 'CERT_HAS_EXPIRED'],
    ['blocked-address', ''],
    ['bad-redirect', ''],
    ['too-many-redirects', ''],
    ['input-too-large', ''],
    ['input-bad-gzip', ''],
    ['unsupported-encoding', ''],
    ['wrong-media-type', ''],
    ['robots-refused', ''],
    ['host-paused', ''],
    ['host-unavailable', ''],
  ] as const)('fault 22 and 25: after %s %s', (code, systemCode) => {
    expect(decide({ code, systemCode })).toBeUndefined();
  });
});

describe('fault 30: Retry-After', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  const day = 24 * 60 * 60 * 1_000;

  test.each([
    ['120', 120_000],
    [' 5 ', 5_000],
    ['86400', day],
    ['1000000000000', day],
    ['99999999999999999999', day],
    ['Tue, 24 Nov 2026 10:05:00 GMT', 300_000],
    ['Tuesday, 24-Nov-26 10:05:00 GMT', 300_000],
    ['Tue Nov 24 10:05:00 2026', 300_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', day],
  ])('%j is %i ms', (text, ms) => {
    expect(readRetryAfter(text, now)).toBe(ms);
  });

  test.each([
    undefined,
    '',
    '0',
    '-5',
    '1.5',
    'soon',
    '1e9',
    'NaN',
    'Tue, 24 Nov 2026 09:00:00 GMT',
    'Tue, 99 Foo 2026 09:00:00 GMT',
    '2026-11-24T12:00:00Z',
    'x'.repeat(100_000),
  ])('%.40p says nothing', (text) => {
    expect(readRetryAfter(text, now)).toBeUndefined();
  });
});
