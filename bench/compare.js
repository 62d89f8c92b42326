/** Two runs of the accuracy bench, page by page. Pure. */
import { countsF1 } from './scores.js';

const smallest = 0.0005;

/** A field's value as a number that is better when larger. */
const grade = {
  body: (value) => countsF1(value),
  headline: ({ right }) => Number(right),
  dateline: ({ right }) => Number(right),
  section: ({ right }) => Number(right),
  date: ({ day, minute }) => (Number(day) + Number(minute)) / 2,
  captions: ({ found, wanted }) => (wanted === 0 ? 1 : found / wanted),
  lists: ({ found, wanted }) => (wanted === 0 ? 1 : found / wanted),
  mustNot: ({ length }) => -length,
};

const gradeOf = (field, value) => (grade[field] ?? countsF1)(value);
const skipped = new Set(['set', 'name', 'url', 'error', 'ms']);

/** Every field of every page that changed: `{page, field, was, is}`. */
export const changes = (before, after) => {
  const old = new Map(before.map((page) => [`${page.set}/${page.name}`, page]));
  return after.flatMap((page) => {
    const key = `${page.set}/${page.name}`;
    const earlier = old.get(key);
    if (earlier === undefined) return [];
    return Object.keys(page)
      .filter((field) => !skipped.has(field) && earlier[field] !== undefined)
      .map((field) => ({
        page: key,
        field,
        was: gradeOf(field, earlier[field]),
        is: gradeOf(field, page[field]),
      }))
      .filter(({ was, is }) => Math.abs(was - is) > smallest);
  });
};

const line = ({ page, field, was, is }) =>
  `  ${field.padEnd(9)} ${was.toFixed(3)} -> ${is.toFixed(3)}  ${page}`;

const block = (title, list) => [`${title}: ${list.length}`, ...list.map(line)];

/** The comparison as text, largest change first. */
export const compareRuns = (before, after) => {
  const all = changes(before, after).sort(
    (a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was),
  );
  return [
    '',
    ...block(
      'worse',
      all.filter(({ was, is }) => is < was),
    ),
    ...block(
      'better',
      all.filter(({ was, is }) => is > was),
    ),
  ].join('\n');
};
