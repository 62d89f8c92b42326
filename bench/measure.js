/** One page measured: our article against the truth of its set. Pure. */
import {
  bodyOverlap,
  captionsFound,
  dayRight,
  fold,
  foldName,
  listsFound,
  minuteRight,
  setOverlap,
} from './scores.js';

const names = (article, keep) => article.author.filter(keep).map(({ name }) => name);

const measureHeadline = (truth, article) => ({
  right: fold(truth.headline) === fold(article.headline),
  truth: fold(truth.headline),
  ours: fold(article.headline),
});

const measureDate = (truth, article) => ({
  day: dayRight(truth.datePublished, article.datePublished),
  minute:
    article.datePublishedPrecision !== 'day' &&
    minuteRight(truth.datePublished, article.datePublished),
  truth: truth.datePublished,
  ours: article.datePublished,
});

const measureAuthors = (wanted, ours) => ({ ...setOverlap(wanted, ours), truth: wanted, ours });

const captionTexts = (images) => images.map(({ caption }) => caption);

const measureFundus = (truth, article) => ({
  headline: measureHeadline(truth, article),
  authors: measureAuthors(
    truth.authors ?? [],
    names(article, () => true),
  ),
  date: measureDate(truth, article),
  captions: captionsFound(captionTexts(truth.images), article.image),
  keywords: measureAuthors(truth.keywords ?? [], article.keywords),
});

/** People with their role: `budi setya (photographer)`. */
const people = (authors) => authors.map(({ name, role }) => `${foldName(name)} (${role})`);

const same = (one, other) => foldName((one ?? []).join('|')) === foldName((other ?? []).join('|'));

const measureDateline = (truth, article) => {
  const show = (line) => (line ? `${line.place ?? '-'} | ${line.outlet ?? '-'}` : 'none');
  return {
    right: foldName(show(truth.dateline)) === foldName(show(article.dateline)),
    truth: show(truth.dateline),
    ours: show(article.dateline),
  };
};

const measureSection = (truth, article) => ({
  right:
    same(truth.articleSection, article.articleSection) ||
    (truth.articleSectionMenu !== undefined &&
      same(truth.articleSectionMenu, article.articleSection)),
  truth: truth.articleSection.join(' > '),
  ours: article.articleSection.join(' > '),
});

const measureIndonesian = (truth, article) => {
  const body = fold(article.articleBody);
  const certain = truth.author.filter(({ roleDoubt }) => !roleDoubt);
  const doubted = new Set(
    truth.author.filter(({ roleDoubt }) => roleDoubt).map(({ name }) => foldName(name)),
  );
  const ours = article.author.filter(({ name }) => !doubted.has(foldName(name)));
  return {
    headline: measureHeadline(truth, article),
    date: measureDate(truth, article),
    reporters: measureAuthors(
      names(truth, ({ role }) => role === 'reporter'),
      names(article, ({ role }) => role === 'reporter'),
    ),
    people: measureAuthors(people(certain), people(ours)),
    captions: captionsFound(captionTexts(truth.image), article.image),
    credits: measureAuthors(
      truth.image.flatMap(({ creditText }) => creditText ?? []),
      article.image.flatMap(({ creditText }) => creditText ?? []),
    ),
    dateline: measureDateline(truth, article),
    section: measureSection(truth, article),
    keywords: measureAuthors(truth.keywords, article.keywords),
    lists: listsFound(truth.related, article.related),
    mustNot: truth.mustNot.filter((phrase) => body.includes(fold(phrase))),
  };
};

const bySet = { scrapinghub: () => ({}), fundus: measureFundus, indonesian: measureIndonesian };

/** What is measured where no article came. */
export const emptyArticle = {
  headline: null,
  articleBody: null,
  author: [],
  datePublished: null,
  datePublishedPrecision: null,
  dateline: null,
  image: [],
  keywords: [],
  articleSection: [],
  related: [],
};

/** The measures of one page: `{set, name, body, ...}`; which others depends on the set. */
export const measurePage = (page, article) => ({
  set: page.set,
  name: page.name,
  body: bodyOverlap(page.truth.body, article.articleBody),
  ...bySet[page.set](page.truth, article),
});
