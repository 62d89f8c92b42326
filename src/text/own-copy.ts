/**
 * The same text in memory of its own. The engine keeps all of a page's text as long as any piece cut from it
 * is kept: what outlives a page must not be such a piece.
 */
export const ownCopy = (text: string): string => Buffer.from(text).toString();
