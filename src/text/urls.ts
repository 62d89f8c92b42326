/** Everything read from an address without fetching it. */
export { absoluteUrl, canonicalUrlOf } from './canonical-url.ts';
export { registrableDomain } from './registrable-domain.ts';
export { readUrlDate, readUrlId, readUrlPage, type UrlDate } from './url-facts.ts';
export { looksLikeArticleUrl, looksLikeHomeOrSection, namesNoArticle } from './url-shapes.ts';
