/** Which article a page is, so that two captures of it share an `id`. */
import type { Document } from '../dom/document.ts';
import { canonicalUrlOf, namesNoArticle, registrableDomain } from '../text/urls.ts';
import { articleId } from './fingerprint.ts';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** The domain somebody registered; a bare host or an IP address stands for itself. */
const siteOf = (url: string): string => registrableDomain(url) ?? hostOf(url);

/**
 * What the page claims is believed within its own site only: a copied page may name another's address.
 * Templates that claim the front page for every article would give all of them one `id`.
 */
const addressOf = ({ page: { url }, canonicalUrl }: Document): string | undefined => {
  if (canonicalUrl === undefined || namesNoArticle(canonicalUrl, url)) return url;
  return url === undefined || siteOf(url) === siteOf(canonicalUrl) ? canonicalUrl : url;
};

/**
 * The record's `id`: 32 hex digits over the article's one address; where there is none, over `body`,
 * and for a page without a body over all its words.
 */
export const readId = (document: Document, body: string): string => {
  const address = addressOf(document);
  const content = body === '' ? document.index.blocks.map(({ text }) => text).join('\n') : body;
  return articleId(address === undefined ? undefined : canonicalUrlOf(address), content);
};
