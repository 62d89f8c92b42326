/** The lists of a text-only page in the record's form: their items have no addresses. */
import type { TextList } from '../content/text-lists.ts';
import type { RelatedList } from '../types.ts';
import { toItem } from './list-items.ts';

export const textRelated = (lists: readonly TextList[]): RelatedList[] =>
  lists.map(({ label, kind, items }) => ({
    label,
    kind,
    items: items.map((item, i) => toItem({ ...item, url: null }, i + 1)),
  }));
