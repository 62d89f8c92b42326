/** A challenge with an error status is told apart from the plain status. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { isChallenge } from '../../src/fetch/challenges.ts';
import { challenges } from '../read/stand-in-pages.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const response = (
  status: number,
  body: string | Uint8Array = '',
  headers: Readonly<Record<string, string>> = {},
) => ({ status, headers, body: typeof body === 'string' ? bytes(body) : body });

const waiting = challenges['Cloudflare, waiting']?.body ?? '';
const denied = challenges['Akamai, refusing']?.body ?? '';
const refused = challenges['Cloudflare, refusing']?.body ?? '';
const long = waiting.replace('</body>', `${'<p>wait</p>'.repeat(40_000)}</body>`);

describe('fault 38: an error status is a challenge', () => {
  test.each([
    ['where a header says so', response(403, '', { 'cf-mitigated': 'challenge' })],
    ['where the firewall of AWS asks', response(405, '', { 'x-amzn-waf-action': 'captcha' })],
    ['where the body is one: 403', response(403, waiting)],
    ['where the body is one: 503', response(503, waiting)],
    ['where the body is one: 429', response(429, waiting)],
    ['where the body is packed', response(403, gzipSync(waiting), { 'content-encoding': 'gzip' })],
    ['packed in brotli', response(403, brotliCompressSync(waiting), { 'content-encoding': 'br' })],
    [
      'packed and cut',
      response(403, gzipSync(long).subarray(0, 400), { 'content-encoding': 'gzip' }),
    ],
    ['where a service refuses', response(403, denied)],
    ['where Cloudflare refuses', response(403, refused)],
    ...['Imperva', 'DataDome', 'HUMAN'].map(
      (name) => [`of ${name}`, response(403, challenges[name]?.body)] as const,
    ),
  ])('%s', (_, one) => {
    expect(isChallenge(one)).toBe(true);
  });
});

describe('fault 38: an error status is no challenge', () => {
  test.each([
    ['where nothing came with it', response(403)],
    [
      'where the server refuses by itself',
      response(403, '<title>403 Forbidden</title><h1>Forbidden</h1>'),
    ],
    [
      'where it wants a password',
      response(401, '<h1>Unauthorized</h1>', { 'www-authenticate': 'Basic' }),
    ],
    [
      'where it is too busy',
      response(503, '<h1>Service Unavailable</h1>', { 'retry-after': '30' }),
    ],
    ['where a service tells of the server’s trouble', response(503, refused)],
    ['where the page is gone, whoever serves it', response(404, waiting)],
    ['where the header means another thing', response(403, '', { 'cf-mitigated': 'none' })],
    ['where the body is damaged', response(403, bytes('not gzip'), { 'content-encoding': 'gzip' })],
    [
      'where the page carries a guard’s script',
      response(
        403,
        '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><h1>403</h1>',
      ),
    ],
  ])('%s', (_, one) => {
    expect(isChallenge(one)).toBe(false);
  });
});
