/** Whether anyone may read the whole article. */
import type { Document } from '../dom/document.ts';

/** JSON-LD's `isAccessibleForFree`, a boolean or its name in any case; null where the page does not say. */
export const readAccess = ({ article }: Document): boolean | null => {
  const value = article?.isAccessibleForFree;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || !/^(?:true|false)$/i.test(value)) return null;
  return value.toLowerCase() === 'true';
};
