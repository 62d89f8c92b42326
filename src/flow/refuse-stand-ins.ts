/** What came from the network and stands in for an article is a failure, never a record. */
import { Failure } from '../failure.ts';
import { isStandInKind, type StandInKind } from '../text/stand-ins.ts';
import type { Article, Page } from '../types.ts';

/** What such a page is, and what to do next. */
const messages: Readonly<Record<StandInKind, string>> = {
  'soft-404':
    'the page says that there is nothing at this address, whatever its status; check the address',
  'consent-wall':
    'the site asks for consent before it shows the page; agree in a browser, save the page and give the file',
  challenge:
    'the site sent a test or a refusal of programs in place of the page; run again later, with a longer --delay, or save the page from a browser and give the file',
  'login-wall':
    'the site wants a login before it shows the page; log in with a browser, save the page and give the file',
  'script-only':
    'the page shows nothing without its scripts, which are never run; save it from a browser and give the file',
};

const labelOf = ({ requestedUrl, url }: Page): string => requestedUrl ?? url ?? 'the page';

/** The record of a fetched page; throws a Failure of the kind's own code where the page is no article but stands in for one. */
export const refuseStandIn = (article: Article, page: Page): Article => {
  const kind = article.extraction.warnings.map(({ code }) => code).find(isStandInKind);
  if (kind === undefined) return article;
  throw new Failure(kind, `${labelOf(page)}: ${messages[kind]}`, {
    detail: { status: page.status ?? null },
  });
};
