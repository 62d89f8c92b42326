/**
 * Checks a user's own profile (`--profile FILE.json`). A key that is not known is an error, so that a slip of the
 * pen does not pass in silence. Apart from catalog.ts because the check of selectors needs the parser.
 */
import { load } from 'cheerio/slim';
import { Failure } from '../failure.ts';
import type { Profile } from './profile.ts';

/** Says what is wrong with a value at a path (`layouts[0].years`), or nothing. */
type Check = (value: unknown, path: string) => string | undefined;

const firstProblem = (problems: Iterable<string | undefined>): string | undefined => {
  for (const problem of problems) if (problem !== undefined) return problem;
  return undefined;
};

const text: Check = (value, path) =>
  typeof value === 'string' && value.trim() !== '' ? undefined : `${path} must be a text`;

const matching =
  (pattern: RegExp, shape: string): Check =>
  (value, path) =>
    typeof value === 'string' && value.length <= 300 && pattern.test(value)
      ? undefined
      : `${path} must be ${shape}`;

const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value, path) =>
    choices.includes(value) ? undefined : `${path} must be one of ${choices.join(', ')}`;

const year: Check = (value, path) =>
  Number.isInteger(value) && (value as number) >= 1990 && (value as number) <= 2200
    ? undefined
    : `${path} must be a year`;

const years: Check = (value, path) => {
  if (!Array.isArray(value) || value.length !== 2)
    return `${path} must be two years, the last null while in use`;
  const [first, last]: unknown[] = value;
  return year(first, `${path}[0]`) ?? (last === null ? undefined : year(last, `${path}[1]`));
};

const listOf =
  (check: Check, minItems = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < minItems)
      return `${path} must be a list${minItems > 0 ? ' that is not empty' : ''}`;
    return firstProblem(value.map((item, i) => check(item, `${path}[${i}]`)));
  };

const valuesOf =
  (check: Check): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${path} must be an object`;
    if (Object.hasOwn(value, '__proto__')) return `${path}: the key __proto__ is not allowed`;
    return firstProblem(Object.entries(value).map(([key, item]) => check(item, `${path}.${key}`)));
  };

interface Fields {
  readonly required: Readonly<Record<string, Check>>;
  readonly optional: Readonly<Record<string, Check>>;
}

const objectOf =
  ({ required, optional }: Fields): Check =>
  (value, path) => {
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${path || 'the profile'} must be an object`;
    const checks = new Map(Object.entries({ ...required, ...optional }));
    const missing = Object.keys(required).find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return `${at(missing)} is missing`;
    return firstProblem(
      Object.entries(value).map(([key, item]) => {
        const check = checks.get(key);
        return check === undefined ? `${at(key)} is not a key of a profile` : check(item, at(key));
      }),
    );
  };

const emptyPage = load('');

/** A selector the parser takes, with or without `@attribute` at its end. */
const selector: Check = (value, path) => {
  const problem = text(value, path);
  if (problem !== undefined) return problem;
  try {
    emptyPage((value as string).replace(/@[a-zA-Z][\w:-]*$/, '').trim() || '?');
    return undefined;
  } catch (cause) {
    return `${path} is not a selector: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
};

const selectors = listOf(selector, 1);
const texts = listOf(text);
const address = matching(/^https?:\/\/\S+$/, 'an address that starts with http:// or https://');

const layout = objectOf({
  required: { name: text, markers: selectors, years },
  optional: {
    headline: selectors,
    alternativeHeadline: selectors,
    articleSection: selectors,
    keywords: selectors,
    byline: selectors,
    datePublished: selectors,
    dateModified: selectors,
    body: selectors,
    junk: selectors,
  },
});

const feed = objectOf({
  required: {
    url: address,
    kind: oneOf('feed', 'sitemap'),
    year,
    proven: oneOf(true, false),
  },
  optional: {},
});

const indexPage = objectOf({
  required: { url: address, year },
  optional: { links: selectors, values: valuesOf(texts) },
});

const profile = objectOf({
  required: {
    name: text,
    domains: listOf(
      matching(/^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,10}$/, 'a domain in lower case'),
      1,
    ),
  },
  optional: {
    network: text,
    language: matching(/^[a-zA-Z]{2,3}(?:-[a-zA-Z\d]{2,8}){0,3}$/, 'a language code such as id'),
    zone: matching(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, 'an offset such as +07:00'),
    brands: texts,
    boilerplate: texts,
    layouts: listOf(layout),
    wholeArticle: listOf(
      objectOf({
        required: {
          suffix: matching(
            /^[?/&][\w?/&={}.-]{1,60}$/,
            'what is added to an address, such as ?page=all',
          ),
          year,
        },
        optional: {},
      }),
    ),
    access: listOf(oneOf('paywall', 'script')),
    discovery: objectOf({
      required: {},
      optional: { feeds: listOf(feed), indexes: listOf(indexPage) },
    }),
    notes: texts,
    verified: year,
  },
});

/**
 * A parsed JSON value as a profile.
 * Throws `Failure` with the code `bad-profile` whose message names the first key that is wrong.
 */
export const parseProfile = (json: unknown): Profile => {
  const problem = profile(json, '');
  if (problem !== undefined) throw new Failure('bad-profile', `not a profile: ${problem}`);
  return json as Profile;
};
