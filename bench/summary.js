/** Pages' measures to the rows of the score table. Pure. */
import { countsF1, macroScores, mean, microScores } from './scores.js';

const three = (value) => (value === null ? '  - ' : value.toFixed(3).replace(/^0/, ''));
const share = (flags) => mean(flags.map((flag) => (flag ? 1 : 0)));
const total = (pages, read) => pages.reduce((sum, page) => sum + read(page), 0);
const ratio = (part, whole) => (whole === 0 ? null : part / whole);

const row = (measure, value, note = '') => ({ measure, value, note });

const prf = ({ precision, recall }) => `P ${three(precision)} R ${three(recall)}`;

const bodyRows = (pages) => {
  const bodies = pages.map(({ body }) => body);
  const scores = macroScores(bodies);
  return [
    row('body F1', scores.f1, prf(scores)),
    row('body exactly right', share(bodies.map(({ exact }) => exact))),
  ];
};

const setRow = (pages, field, label = field) => {
  const macro = macroScores(pages.map((page) => page[field]));
  const micro = microScores(pages.map((page) => page[field]));
  const note = `macro (${prf(macro)}); micro ${three(micro.f1)} (${prf(micro)})`;
  return row(`${label} F1`, macro.f1, note);
};

const dateRows = (pages) => [
  row('date to the day', share(pages.map(({ date }) => date.day))),
  row('date to the minute with zone', share(pages.map(({ date }) => date.minute))),
];

const headlineRow = (pages) =>
  row('headline exact', share(pages.map(({ headline }) => headline.right)));

const captionRow = (pages) => {
  const wanted = total(pages, ({ captions }) => captions.wanted);
  const found = total(pages, ({ captions }) => captions.found);
  const exact = total(pages, ({ captions }) => captions.exact);
  return row('captions found', ratio(found, wanted), `${found}/${wanted}; same words ${exact}`);
};

const listRows = (pages) => {
  const all = (field) => total(pages, ({ lists }) => lists[field]);
  return [
    row(
      'lists found by label',
      ratio(all('found'), all('wanted')),
      `${all('found')}/${all('wanted')}; kind right ${all('kind')}`,
    ),
    row(
      'list items in their list',
      ratio(all('inList'), all('items')),
      `${all('inList')}/${all('items')}; anywhere ${all('anywhere')}`,
    ),
  ];
};

const mustNotRow = (pages) => {
  const found = total(pages, ({ mustNot }) => mustNot.length);
  return row('mustNot phrases in the body', found, found === 0 ? '' : 'should be none');
};

const rows = {
  scrapinghub: bodyRows,
  fundus: (pages) => [
    ...bodyRows(pages),
    headlineRow(pages),
    setRow(pages, 'authors'),
    ...dateRows(pages),
    captionRow(pages),
    setRow(pages, 'keywords'),
  ],
  indonesian: (pages) => [
    ...bodyRows(pages),
    headlineRow(pages),
    ...dateRows(pages),
    setRow(pages, 'reporters'),
    setRow(pages, 'people', 'people with role'),
    captionRow(pages),
    setRow(pages, 'credits'),
    row('dateline', share(pages.map(({ dateline }) => dateline.right))),
    row('section', share(pages.map(({ section }) => section.right))),
    setRow(pages, 'keywords'),
    ...listRows(pages),
    mustNotRow(pages),
  ],
};

/** The rows of one set: `{measure, value, note}`, value null where nothing was to be measured. */
export const summarise = (set, pages) => rows[set](pages);

/** A row as a line of the table. */
export const rowLine = ({ measure, value, note }) => {
  const shown = Number.isInteger(value) && value > 1 ? String(value).padStart(5) : three(value);
  return `  ${measure.padEnd(30)}${shown.padStart(6)}  ${note}`.trimEnd();
};

/** A set's table, head and rows. */
export const tableLines = (set, pages) => [
  `${set}, ${pages.length} pages`,
  ...summarise(set, pages).map(rowLine),
];

/** The pages whose bodies are worst, the worst first. */
export const worstBodies = (pages, count) =>
  [...pages].sort((a, b) => countsF1(a.body) - countsF1(b.body)).slice(0, count);

/** A page's body score as a line. */
export const bodyLine = ({ name, body }) =>
  `${countsF1(body).toFixed(3)}  tp ${body.tp} fp ${body.fp} fn ${body.fn}  ${name}`;

/** What the pages that threw said, the first five; none where none threw. */
export const errorLines = (measured) => {
  const failed = measured.filter(({ error }) => error !== null);
  if (failed.length === 0) return [];
  return [
    `${failed.length} pages failed (counted as empty)`,
    ...failed
      .slice(0, 5)
      .map(({ name, error }) => `  ${name}\n    ${error.split('\n').slice(0, 3).join('\n    ')}`),
  ];
};
