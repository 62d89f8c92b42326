/** Where sources end at the latest. What a cap leaves out is told (Discovering.warn), never lost in silence. */

/** Links of one sitemap (sitemaps.org: 50,000), feed or list. */
export const maxLinks = 50_000;
/** Sitemaps and sitemap indexes read for one source. */
export const maxSitemaps = 1_000;
/** An index inside an index is read, one inside that is not (sitemaps.org allows none inside another). */
export const maxIndexDepth = 2;
/** Feeds read that one page names. */
export const maxFeeds = 5;
/** Pages of one index, of one day where it is dated. Kompas, 2026: about 60 pages on a full day. */
export const maxPages = 500;
/** Ways to fill in an index address beside its day and page. */
export const maxFillings = 200;
/** Links looked at on one page. */
export const maxAnchors = 5_000;
