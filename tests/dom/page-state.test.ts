import { describe, expect, test } from '@jest/globals';
import { findStateText, parsePageState } from '../../src/dom/page-state.ts';
import { expectLinear } from '../text/hostile.ts';

describe('state is read where it is JSON', () => {
  test.each<[string, string | undefined, string, unknown]>([
    ['JSON alone', '__NEXT_DATA__', '{"props":{"a":1}}', { props: { a: 1 } }],
    ['an assignment to window', undefined, ' window.__INITIAL_STATE__ = {"a":1};', { a: 1 }],
    ['an assignment to the name asked for', '__STATE__', 'window["__STATE__"]=[1]', [1]],
    ['an assignment to another name', '__STATE__', 'window.other = {"a":1}', undefined],
    ['a variable', undefined, 'var pageData = {"a":"x"}; run(pageData);', { a: 'x' }],
    ['a statement behind it', undefined, 'window.a={"b":"};"};(function(){var s;}())', { b: '};' }],
    [
      'JSON in a string',
      undefined,
      'window.a = JSON.parse("{\\"b\\":\\"it\\\\\\"s\\"}");',
      { b: 'it"s' },
    ],
    ['undefined as a value', undefined, 'window.a={"b":undefined,"c":1}', { b: null, c: 1 }],
    ['a function call', undefined, 'window.__NUXT__=(function(a){return {b:a}}(1))', undefined],
    ['a plain string', undefined, 'window.a="b"', undefined],
    ['code', undefined, 'document.write("{}")', undefined],
    ['nothing', undefined, '', undefined],
    ['more than 5,000,000 characters', 'a', `["${'x'.repeat(5_000_000)}"]`, undefined],
  ])('%s', (_title, id, text, value) => {
    expect(parsePageState(id, text)).toEqual(value);
  });
});

describe('text is found at a path', () => {
  const state = { props: { items: [{ title: ' A &amp; B ' }], empty: '', n: null } };
  test.each<[string[], string | undefined]>([
    [['props', 'items', '0', 'title'], 'A & B'],
    [['props', 'items', '1', 'title'], undefined],
    [['props', 'empty'], undefined],
    [['props', 'n', 'x'], undefined],
    [['props'], undefined],
    [['constructor', 'name'], undefined],
    [['__proto__', 'x'], undefined],
  ])('%j', (path, value) => {
    expect(findStateText(state, path)).toBe(value);
  });
});

test('hostile scripts are read in linear time', () => {
  const fragments = [
    '{',
    'window.a={',
    'window.a=JSON.parse("',
    'window.',
    'var ',
    'window.a=',
    ' ',
  ];
  expectLinear((text) => parsePageState(undefined, text), { fragments, frames: ['$'] });
});
