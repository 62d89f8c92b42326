import { describe, expect, test } from '@jest/globals';
import { withoutCredentials } from '../../src/text/url-credentials.ts';
import { expectLinear } from './hostile.ts';

describe('user names and passwords leave an address', () => {
  test.each([
    ['https://name:secret@example.com/a?b#c', 'https://example.com/a?b#c'],
    ['https://name@example.com/', 'https://example.com/'],
    ['https://na@me:se@cret@example.com/', 'https://example.com/'],
    ['HTTPS://name:secret@example.com', 'HTTPS://example.com'],
    ['ftp://name:secret@example.com/', 'ftp://example.com/'],
    ['http:name:secret@example.com/', 'http:example.com/'],
    ['http:\\\\name:secret@example.com/', 'http:\\\\example.com/'],
    ['http://name:secret@[bad', 'http://[bad'],
  ])('%s is %s', (given, wanted) => {
    expect(withoutCredentials(given)).toBe(wanted);
  });

  test.each([
    'https://example.com/@someone/story',
    'https://example.com/?mail=a@b.id',
    'https://example.com/#a@b',
    'folder/name@example.html',
    '-',
    '',
  ])('%s stays as it is', (given) => {
    expect(withoutCredentials(given)).toBe(given);
  });

  test.each(['a:', 'http://', '/', '@', ' ', 'a'])('a million times %j takes no time', (piece) => {
    expectLinear(withoutCredentials, { fragments: [piece], frames: ['$'] });
  });
});
