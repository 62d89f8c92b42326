/** Which required fields a record lacks. */
import type { Article } from '../types.ts';

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Those of `required` (keys of the record) that are null or `[]` in it, in the order given. */
export const lackingFields = (article: Article, required: readonly string[]): string[] => {
  const values: Readonly<Record<string, unknown>> = article;
  return required.filter((field) => isAbsent(values[field]));
};
