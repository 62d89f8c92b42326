/** Lines that stand under a picture, told by the credit that ends them. */
import { splitCaption } from './captions.ts';
import { readSigns } from './sign-lines.ts';

/** Longer lines are paragraphs, with a credit glued to their end. */
const maxLineChars = 300;
const labelBefore = /[:：©] ?$|(?:^|[\s.(])(?:photo|image|picture)s? by $/i;

/**
 * Whether a line is a caption or a bare credit: the credit is named by a label, or is an agency and its photographer.
 *
 *     Der Hafen am Morgen. Foto: Ann Miller/dpa        A ferry at the pier (AFP / Ann Miller)
 *                          ^^^^^ ^^^^^^^^^^^^^^                             ^^^^^^^^^^^^^^^^
 */
export const isPictureLine = (text: string): boolean => {
  if (text.length > maxLineChars) return false;
  const { caption, creditText } = splitCaption(text);
  if (creditText === null || readSigns(text) !== undefined) return false;
  const before = text.slice(0, text.lastIndexOf(creditText));
  if (labelBefore.test(before)) return true;
  return creditText.includes('/') && (caption === null || before.endsWith('('));
};
