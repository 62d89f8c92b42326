/** Pictures behind `<noscript>`: what the page shows where no script does. */
import type { Element } from 'domhandler';

/** An attribute of our own on such a picture; no page's attribute has a space in its name. */
export const fallbackMark = 'noscript picture';

/** Whether a picture stood inside `<noscript>`. */
export const isFallbackPicture = ({ attribs }: Element): boolean => fallbackMark in attribs;
