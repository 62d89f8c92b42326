/** Pictures behind `<noscript>`: what the page shows where no script does. */
import type { Element } from 'domhandler';

/**
 * An attribute of our own on such a picture; no page's attribute has a space in its name.
 * Its value is where a link round the picture leads, which the tree does not have; empty where there is none.
 */
export const fallbackMark = 'noscript picture';

/** Whether a picture stood inside `<noscript>`. */
export const isFallbackPicture = ({ attribs }: Element): boolean => fallbackMark in attribs;

/** Where the link round a picture inside `<noscript>` leads; empty where there is none. */
export const fallbackLinkOf = ({ attribs }: Element): string => attribs[fallbackMark] ?? '';
