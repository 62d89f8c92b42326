/**
 * The measures of the bench, pure functions.
 *
 * The body measure is that of the public article extraction benchmark (scrapinghub,
 * article-extraction-benchmark, evaluate.py): tokens are Python's Unicode `\w+`,
 * compared as multisets of 4-grams, case kept.
 */

/** Python's `\w` is letters, numbers and `_`, without combining marks. */
const tokenPattern = /[\p{L}\p{N}_]+/gu;
const gramSize = 4;

/** The words of a text, in order; none for an absent text. */
export const tokens = (text) => (text ?? '').match(tokenPattern) ?? [];

/** The 4-grams of a text as a multiset (gram -> count); a shorter text is one gram. */
export const grams = (text) => {
  const words = tokens(text);
  const counts = new Map();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - gramSize + 1); at += 1) {
    const gram = words.slice(at, at + gramSize).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** The mean; null of nothing. */
export const mean = (numbers) => (numbers.length === 0 ? null : sum(numbers) / numbers.length);
/** The middle value (the mean of the two middle ones); null of nothing. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[half]
    : mean(sorted.length === 0 ? [] : [sorted[half - 1], sorted[half]]);
};
/** The harmonic mean of precision and recall; 0 where either is absent or 0. */
export const harmonic = (precision, recall) =>
  precision && recall ? (2 * precision * recall) / (precision + recall) : 0;

/** One page's body: counts of 4-grams, and whether the token lists are equal. */
export const bodyOverlap = (truth, ours) => {
  const wanted = grams(truth);
  const got = grams(ours);
  let tp = 0;
  for (const [gram, count] of wanted) tp += Math.min(count, got.get(gram) ?? 0);
  const exact = tokens(truth).join(' ') === tokens(ours).join(' ');
  return { tp, fp: sum([...got.values()]) - tp, fn: sum([...wanted.values()]) - tp, exact };
};

/** F1 of one page's or one set's counts; 1 where nothing was wanted and nothing came. */
export const countsF1 = ({ tp, fp, fn }) =>
  tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn);

/**
 * Counts of many pages to precision (mean over pages with a prediction), recall (mean over
 * pages with a truth) and the harmonic mean of the two means.
 */
export const macroScores = (pages) => {
  const precision = mean(
    pages.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp }) => tp / (tp + fp)),
  );
  const recall = mean(
    pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fn }) => tp / (tp + fn)),
  );
  return { precision, recall, f1: harmonic(precision, recall) };
};

/** Counts of many pages added up first, then precision, recall and F1. */
export const microScores = (pages) => {
  const tp = sum(pages.map((page) => page.tp));
  const predicted = tp + sum(pages.map((page) => page.fp));
  const wanted = tp + sum(pages.map((page) => page.fn));
  const precision = predicted === 0 ? null : tp / predicted;
  const recall = wanted === 0 ? null : tp / wanted;
  return { precision, recall, f1: harmonic(precision, recall) };
};

/** White space folded and trimmed; '' for an absent text. */
export const fold = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
/** Folded, composed and in lower case, for names, labels and keywords. */
export const foldName = (text) => fold(text).normalize('NFC').toLowerCase();

/** Two lists as sets of case-folded names: counts. */
export const setOverlap = (truth, ours) => {
  const wanted = new Set((truth ?? []).map(foldName));
  const got = new Set((ours ?? []).map(foldName));
  const tp = [...wanted].filter((name) => got.has(name)).length;
  return { tp, fp: got.size - tp, fn: wanted.size - tp };
};

/**
 * A written date to its parts: `2026-06-30 16:34:54.488000+00:00`, `2024-05-02T09:41:00Z`.
 * `wall` is the time as written in ms, `offsetMs` null where none is written; absent when not a date.
 */
export const readInstant = (text) => {
  const match =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:(Z)|([+-])(\d\d):?(\d\d))?$/.exec(
      text ?? '',
    );
  if (match === null) return undefined;
  const [, day, time, utc, sign, hours, minutes] = match;
  const wall = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  const offset = sign && (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return { day, wall, offsetMs: utc ? 0 : (offset ?? null) };
};

const minuteOf = (ms) => Math.floor(ms / 60_000);
const instantOf = ({ wall, offsetMs }) => wall - (offsetMs ?? 0);

/** Whether our date falls on the truth's day, as printed or moved to the truth's zone. */
export const dayRight = (truth, ours) => {
  const wanted = readInstant(truth);
  const got = readInstant(ours);
  if (wanted === undefined || got === undefined) return wanted === got;
  if (wanted.day === got.day) return true;
  if (wanted.offsetMs === null || got.offsetMs === null) return false;
  return new Date(instantOf(got) + wanted.offsetMs).toISOString().slice(0, 10) === wanted.day;
};

/** Whether two dates are the same minute; a truth without a zone is compared as printed. */
export const minuteRight = (truth, ours) => {
  const wanted = readInstant(truth);
  const got = readInstant(ours);
  if (wanted === undefined || got === undefined) return wanted === got;
  if (wanted.offsetMs === null) return minuteOf(wanted.wall) === minuteOf(got.wall);
  return got.offsetMs !== null && minuteOf(instantOf(wanted)) === minuteOf(instantOf(got));
};

const closeEnough = 0.8;

const tokenCounts = (text) => {
  const counts = new Map();
  for (const word of tokens(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** How alike two short texts are: F1 of their words as multisets. */
export const likeness = (one, other) => {
  const wanted = tokenCounts(one);
  const got = tokenCounts(other);
  let tp = 0;
  for (const [word, count] of wanted) tp += Math.min(count, got.get(word) ?? 0);
  return countsF1({ tp, fp: sum([...got.values()]) - tp, fn: sum([...wanted.values()]) - tp });
};

/**
 * Captions of the truth among ours (`{caption, creditText}`): `found` shares >= .8 of the words,
 * `exact` has the same words; with or without the credit, as publishers print both in one line.
 */
export const captionsFound = (truth, ours) => {
  const wanted = [...new Set(truth.map(fold).filter((caption) => caption !== ''))];
  const got = ours.flatMap(({ caption, creditText }) =>
    caption ? [caption, ...(creditText ? [`${caption} ${creditText}`] : [])] : [],
  );
  const best = wanted.map((one) => Math.max(0, ...got.map((other) => likeness(one, other))));
  return {
    wanted: wanted.length,
    found: best.filter((value) => value >= closeEnough).length,
    exact: best.filter((value) => value === 1).length,
    missing: wanted.filter((_, at) => best[at] < closeEnough),
  };
};

const addressKey = (url) => (url ?? '').replace(/^https?:\/\/(www\.)?/, '').replace(/[?#].*$/, '');
const sameItem = (one, other) =>
  foldName(one.headline) === foldName(other.headline) ||
  (addressKey(one.url) !== '' && addressKey(one.url) === addressKey(other.url));

const itemsIn = (wanted, list) =>
  wanted.filter((item) => list.some((other) => sameItem(item, other))).length;

/**
 * Lists of other stories: how many are found by their label (a list without one by its items),
 * how many of those have the right kind, and how many items stand in their list or anywhere.
 */
export const listsFound = (truth, ours) => {
  const totals = { wanted: truth.length, found: 0, kind: 0, items: 0, inList: 0, anywhere: 0 };
  const everything = ours.flatMap((list) => list.items);
  const missing = [];
  for (const list of truth) {
    const match = ours.find((other) =>
      list.label === null
        ? itemsIn(list.items, other.items) * 2 > list.items.length
        : foldName(other.label) === foldName(list.label),
    );
    totals.items += list.items.length;
    totals.anywhere += itemsIn(list.items, everything);
    if (match === undefined) missing.push(list.label ?? '(no label)');
    if (match === undefined) continue;
    totals.found += 1;
    totals.kind += match.kind === list.kind || list.kindDoubt ? 1 : 0;
    totals.inList += itemsIn(list.items, match.items);
  }
  return { ...totals, missing };
};

/** The share of a text's 4-grams that the other text has as well; 1 for a text without words. */
export const coverage = (text, otherGrams) => {
  const own = grams(text);
  const total = sum([...own.values()]);
  if (total === 0) return 1;
  return sum([...own].map(([gram, count]) => (otherGrams.has(gram) ? count : 0))) / total;
};
