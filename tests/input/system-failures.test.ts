import { expect, test } from '@jest/globals';
import { systemFailure } from '../../src/input/system-failures.ts';

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['ENOENT', 'input-missing'],
  ['ENOTDIR', 'input-missing'],
  ['EACCES', 'input-unreadable'],
  ['EPERM', 'input-unreadable'],
  ['EIO', 'input-unreadable'],
])('%s is %s, with the code for programs', (code, failure) => {
  expect(systemFailure(systemError(code), 'a.html')).toMatchObject({
    name: 'Failure',
    code: failure,
    detail: { systemCode: code },
    message: expect.stringMatching(/^a\.html: .+; .+$/),
  });
});

test.each([
  systemError('ERR_INVALID_ARG_TYPE'),
  systemError('ABORT_ERR'),
  new TypeError('x'),
  undefined,
])('an error that is none of the system comes back as it is: %s', (error) => {
  expect(systemFailure(error, 'a.html')).toBe(error);
});
