import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failure.ts';
import { parseProfile } from '../../src/publishers/parse-profile.ts';

const layout = { name: '2025', markers: ['.story'], years: [2025, null] };
const paper = { name: 'Koran Contoh', domains: ['koran.example'] };

const problemOf = (json: unknown): string => {
  try {
    parseProfile(json);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).code).toBe('bad-profile');
    return (error as Failure).message;
  }
  return 'no problem';
};

describe('a profile needs a name and a domain, all else is free to be absent', () => {
  test.each([
    paper,
    { ...paper, layouts: [] },
    { ...paper, layouts: [{ ...layout, body: ['div.a > p:not(.b)', 'meta[name="x"]@content'] }] },
    { ...paper, zone: '+08:00', language: 'id', verified: 2026, brands: [], notes: ['x'] },
    { ...paper, discovery: { feeds: [], indexes: [{ url: 'https://x/{page}', year: 2026 }] } },
  ])('%#', (json) => {
    expect(parseProfile(json)).toBe(json);
  });
});

describe('the message names the first key that is wrong', () => {
  test.each([
    [null, 'the profile must be an object'],
    [[], 'the profile must be an object'],
    ['rmol', 'the profile must be an object'],
    [{ name: 'x' }, 'domains is missing'],
    [{ ...paper, name: ' ' }, 'name must be a text'],
    [{ ...paper, domains: [] }, 'domains must be a list that is not empty'],
    [{ ...paper, domains: ['Koran.Example'] }, 'domains[0] must be a domain in lower case'],
    [{ ...paper, domains: ['../x'] }, 'domains[0] must be a domain in lower case'],
    [{ ...paper, zone: 'WIB' }, 'zone must be an offset such as +07:00'],
    [{ ...paper, verified: '2026' }, 'verified must be a year'],
    [{ ...paper, layout: [] }, 'layout is not a key of a profile'],
    [{ ...paper, constructor: 1 }, 'constructor is not a key of a profile'],
    [
      { ...paper, layouts: [{ ...layout, titel: ['h1'] }] },
      'layouts[0].titel is not a key of a profile',
    ],
    [{ ...paper, layouts: [{ ...layout, years: [2025] }] }, 'layouts[0].years must be two years'],
    [
      { ...paper, layouts: [{ ...layout, markers: [] }] },
      'layouts[0].markers must be a list that is not empty',
    ],
    [{ ...paper, layouts: [{ ...layout, body: 'div' }] }, 'layouts[0].body must be a list'],
    [{ ...paper, layouts: [layout, { ...layout, body: ['div['] }] }, 'layouts[1].body[0] is not'],
    [{ ...paper, layouts: [{ ...layout, body: ['p:no-such'] }] }, 'layouts[0].body[0] is not'],
    [{ ...paper, layouts: [{ ...layout, body: ['@content'] }] }, 'layouts[0].body[0] is not'],
    [
      { ...paper, discovery: { feeds: [{ url: 'x', kind: 'feed', year: 2026, proven: false }] } },
      'discovery.feeds[0].url must be an address',
    ],
  ])('%#: %j', (json, message) => {
    expect(problemOf(json)).toContain(message);
  });

  test('__proto__ is refused at every level', () => {
    const parsed = (text: string): unknown => JSON.parse(text);
    expect(problemOf(parsed('{"name":"x","domains":["x.id"],"__proto__":{"zone":"x"}}'))).toContain(
      '__proto__ is not a key of a profile',
    );
    expect(
      problemOf(
        parsed(
          '{"name":"x","domains":["x.id"],"discovery":{"indexes":[{"url":"https://x.id/","year":2026,"values":{"__proto__":["a"]}}]}}',
        ),
      ),
    ).toContain('__proto__ is not allowed');
  });
});
