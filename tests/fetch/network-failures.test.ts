import { describe, expect, test } from '@jest/globals';
import { connectionFailure } from '../../src/fetch/network-failures.ts';

const about = { label: 'https://example.com/a', href: 'https://example.com/a' };
const withCode = (code: string): Error => Object.assign(new Error(code), { code });

describe('an error of the network has the code of what went wrong', () => {
  test.each([
    ['ENOTFOUND', 'dns-failure'],
    ['EAI_AGAIN', 'dns-failure'],
    ['ECONNREFUSED', 'connect-failure'],
    ['ECONNRESET', 'connect-failure'],
    ['EHOSTUNREACH', 'connect-failure'],
    ['UND_ERR_SOCKET', 'connect-failure'],
    ['HPE_INVALID_CONSTANT', 'connect-failure'],
    ['UND_ERR_CONNECT_TIMEOUT', 'fetch-timeout'],
    ['CERT_HAS_EXPIRED', 'tls-failure'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-failure'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-failure'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-failure'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-failure'],
    ['EPROTO', 'tls-failure'],
  ])('%s is %s', (code, wanted) => {
    expect(connectionFailure(withCode(code), about)).toMatchObject({
      name: 'Failure',
      code: wanted,
      detail: { systemCode: code, host: 'example.com' },
      message: expect.stringMatching(
        /^https:\/\/example\.com\/a: .+; .+\(example\.com, [A-Z_0-9]+\)$/,
      ),
    });
  });

  test('also where it is the cause, or the first of several', () => {
    const caused = new Error('failed', { cause: withCode('ENOTFOUND') });
    expect(connectionFailure(caused, about)).toMatchObject({ code: 'dns-failure' });
    const several = new AggregateError([withCode('ECONNREFUSED')]);
    expect(connectionFailure(several, about)).toMatchObject({ code: 'connect-failure' });
  });
});

test.each([new TypeError('x'), withCode('UND_ERR_INVALID_ARG'), withCode('ERR_INVALID_CHAR')])(
  'a wrong call is a bug and comes back as it is: %s',
  (error) => {
    expect(connectionFailure(error, about)).toBe(error);
  },
);
