/**
 * How often a profile is needed: the facts typed for the fixtures, held by the record with and without the
 * profile, field by field.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './corpus.js';

const goldenEnding = '.golden.json';
/** Facts about the profile itself, and what only it can promise. */
const notCompared = new Set(['profile', 'layout', 'warnings']);

const fixturesFolder = join(root, 'fixtures');

/** `{name, golden, body}` of every fixture with a golden. */
const readFixtures = () =>
  readdirSync(fixturesFolder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(goldenEnding))
    .sort()
    .map((name) => {
      const base = join(fixturesFolder, name.slice(0, -goldenEnding.length));
      const page = readdirSync(dirname(base)).find((file) =>
        ['.html', '.htm', '.txt'].some(
          (ending) => join(dirname(base), file) === `${base}${ending}`,
        ),
      );
      return {
        name,
        golden: JSON.parse(readFileSync(join(fixturesFolder, name), 'utf8')),
        body: readFileSync(join(dirname(base), page)),
      };
    });

const wrongKeys = (factProblems, article, facts) =>
  new Set(factProblems(article, facts).map((line) => line.split(':', 1)[0]));

/** `{pages, fields: {name: {typed, generic, profile}}}`: how many pages have each fact right. */
export const measureProfileGain = async (dist, extractPage) => {
  const module = pathToFileURL(join(dirname(dist), 'goldens', 'fact-problems.js')).href;
  const { factProblems } = await import(module);
  const fields = {};
  const fixtures = readFixtures();
  for (const { golden, body } of fixtures) {
    const { url, fetchedAt, facts } = golden;
    const page = { url: url ?? undefined, fetchedAt, body };
    const profile = wrongKeys(factProblems, await extractPage(page), facts);
    const generic = wrongKeys(factProblems, await extractPage(page, { profile: null }), facts);
    for (const key of Object.keys(facts).filter((name) => !notCompared.has(name))) {
      fields[key] ??= { typed: 0, generic: 0, profile: 0 };
      fields[key].typed += 1;
      if (!generic.has(key)) fields[key].generic += 1;
      if (!profile.has(key)) fields[key].profile += 1;
    }
  }
  return { pages: fixtures.length, fields };
};

/** The table, most needed first. */
export const profileGainLines = ({ pages, fields }) => [
  `fixtures, ${pages} pages: facts right by general rules alone, and with the profile`,
  ...Object.entries(fields)
    .sort(([, a], [, b]) => b.profile - b.generic - (a.profile - a.generic))
    .map(
      ([name, { typed, generic, profile }]) =>
        `  ${name.padEnd(20)}${String(generic).padStart(4)} ${String(profile).padStart(4)}  of ${typed}${profile > generic ? `, ${profile - generic} by profiles` : ''}`,
    ),
];
