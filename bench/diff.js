/** One page's truth beside our answer, for reading. Pure. */
import { countsF1, coverage, fold, grams } from './scores.js';

const paragraphs = (text) =>
  (text ?? '')
    .split(/\n+/)
    .map(fold)
    .filter((line) => line !== '');
const percent = (value) => `${Math.round(value * 100)}%`.padStart(4);

/** Paragraphs whose words are not all in the other text, with the share that is. */
const unmatched = (text, other, mark) => {
  const otherGrams = grams(other);
  const all = [...otherGrams.keys()].join(' ');
  return paragraphs(text)
    .map((line, at) => ({ line, at, share: coverage(line, otherGrams) }))
    .filter(({ line, share }) => share < 0.9 && !(shortIn(line, all) && share === 0))
    .map(
      ({ line, at, share }) => `${mark} ${String(at + 1).padStart(3)} ${percent(share)} ${line}`,
    );
};

/** A line of fewer than four words is one gram of its own: look for the words instead. */
const shortIn = (line, all) => {
  const [gram, ...rest] = grams(line).keys();
  return (
    rest.length === 0 && gram !== undefined && gram.split(' ').length < 4 && all.includes(gram)
  );
};

const show = (value) =>
  value === undefined || value === null || typeof value === 'string'
    ? (value ?? 'none')
    : JSON.stringify(value);

const fieldLines = (measured) =>
  Object.entries(measured)
    .filter(([, value]) => typeof value === 'object' && value !== null && 'ours' in value)
    .map(
      ([field, value]) =>
        `  ${field}\n    truth ${show(value.truth)}\n    ours  ${show(value.ours)}`,
    );

const captionLines = ({ image }) =>
  image
    .filter(({ caption, creditText }) => caption || creditText)
    .map(({ caption, creditText }) => `    ours  ${caption} | ${creditText}`);

const sources = (article) => {
  const { sources: rungs, warnings } = article.extraction ?? {};
  return [
    rungs && `  sources ${JSON.stringify(rungs)}`,
    warnings?.length && `  warnings ${JSON.stringify(warnings)}`,
  ].filter(Boolean);
};

/** A body's paragraphs that are missing (-) and too many (+): number, share found, text. */
export const paragraphDiff = (truth, ours) => [
  ...unmatched(truth, ours, '-'),
  ...unmatched(ours, truth, '+'),
];

/** The page as text: paragraphs missing (-) and too many (+), then the fields. */
export const pageDiff = (page, { measured, article }) => {
  const { body } = measured;
  return [
    `${page.set}/${page.name}\n  ${page.url ?? '(no address)'}`,
    `  body F1 ${countsF1(body).toFixed(3)} tp ${body.tp} fp ${body.fp} fn ${body.fn}` +
      `${body.exact ? ', exactly right' : ''}`,
    `  paragraphs: ${paragraphs(page.truth.body).length} in truth, ${paragraphs(article.articleBody).length} ours`,
    ...paragraphDiff(page.truth.body, article.articleBody).map((line) => `  ${line}`),
    ...fieldLines(measured),
    ...(measured.captions?.wanted || article.image.length > 0 ? ['  captions'] : []),
    ...(measured.captions?.missing ?? []).map((caption) => `    misses ${caption}`),
    ...captionLines(article),
    ...(measured.lists ? [`  lists missing ${JSON.stringify(measured.lists.missing)}`] : []),
    ...(measured.mustNot?.length ? [`  mustNot found ${JSON.stringify(measured.mustNot)}`] : []),
    ...sources(article),
    '',
  ].join('\n');
};
