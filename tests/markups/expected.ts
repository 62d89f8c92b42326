/** What the record must say of a page with given parts. */
import type { Article, ListKind } from '../../src/types.ts';
import { type ArticleParts, type ListedItem, site } from './parts.ts';

/** Where the parts came from: a page of text has no addresses. */
export type Form = 'html' | 'text';

const itemOf = (form: Form) => (item: ListedItem, index: number) => ({
  position: index + 1,
  headline: item.headline,
  url: form === 'html' ? site + item.path : null,
  datePublished: item.date,
  datePublishedRaw: item.dateRaw,
  datePublishedZone: 'assumed',
});

const listOf = (
  kind: ListKind,
  { label, items }: ArticleParts['popular'],
  form: Form,
): unknown => ({ label, kind, items: items.map(itemOf(form)) });

/** The record's parts, whole fields only; `related` in the order popular, latest. */
export const expectedFields = (parts: ArticleParts, form: Form) => ({
  headline: parts.headline,
  section: parts.sections[1],
  author: [{ ...parts.reporter, role: 'reporter' }],
  byline: parts.byline,
  datePublished: parts.date,
  datePublishedRaw: parts.dateRaw,
  datePublishedPrecision: 'minute',
  datePublishedZone: 'stated',
  dateline: null,
  image: [
    {
      ...(form === 'html' && { url: site + parts.image.path }),
      caption: parts.image.caption,
      creditText: parts.image.credit,
    },
  ],
  paragraphs: parts.paragraphs,
  related: [listOf('popular', parts.popular, form), listOf('latest', parts.latest, form)],
});

const kindOrder: readonly ListKind[] = ['popular', 'latest'];

/** The same parts of a record, shaped for comparison with `expectedFields`. */
export const recordedFields = (record: Article, form: Form) => ({
  headline: record.headline,
  section: record.articleSection.at(-1),
  author: record.author,
  byline: record.byline,
  datePublished: record.datePublished,
  datePublishedRaw: record.datePublishedRaw,
  datePublishedPrecision: record.datePublishedPrecision,
  datePublishedZone: record.datePublishedZone,
  dateline: record.dateline,
  image: record.image.map(({ url, caption, creditText }) => ({
    ...(form === 'html' && { url }),
    caption,
    creditText,
  })),
  paragraphs: record.articleBody?.split('\n\n'),
  related: record.related.toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind)),
});
