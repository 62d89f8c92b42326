/** What designers set around labels, and the one spelling in which tables look labels up. */

/** Bullets, arrows and brackets of design around a label; `+` and `#` stand only before one. */
export const designBefore = /^[\s|•●▪■◆►▶»›→+#>*–—-]{1,4}/;
/** The same after a label, and marks of punctuation. */
export const designAfter = /[\s|•●▪■◆►▶»›→>+:：.…–—-]{1,6}$/;

/** The label as printed, without the design around it. */
export const withoutDesign = (text: string): string =>
  text.replace(designBefore, '').replace(designAfter, '');

/** A label in the spelling of the tables: lower case, one kind of apostrophe, no marks at the end. */
export const keyOf = (label: string): string =>
  withoutDesign(label.replace(/^[([](.{1,80})[)\]]$/, '$1'))
    .replace(/[!?]{1,5}$/, '')
    .replace(/[’‘´`]/g, "'")
    .normalize('NFC')
    .toLowerCase()
    // `İ` in small letters carries its dot as a mark.
    .replace(/\u0307/g, '');
