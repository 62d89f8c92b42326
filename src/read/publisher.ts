/** Who publishes the page: the profile's name, else the page's own. */

import type { Document } from '../dom/document.ts';
import { people, textValue } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';
import type { Profile } from '../publishers/profile.ts';
import { readAgency } from '../text/people.ts';
import { registrableDomain } from '../text/urls.ts';
import type { Article } from '../types.ts';

const linkedName = ({ article }: Document): string | undefined => {
  const publisher = article?.publisher;
  const first: unknown = Array.isArray(publisher) ? publisher[0] : publisher;
  if (typeof first !== 'object' || first === null) return textValue(first);
  return textValue((first as Record<string, unknown>).name);
};

const publisherMetas = [
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
  'application-name',
];

/** Names of organisations that the data calls publisher or author. */
const linkedNames = ({ article }: Document): string[] =>
  article === undefined
    ? []
    : [...people(article.publisher), ...people(article.author)]
        .filter(({ type }) => type === 'Organization')
        .map(({ name }) => name);

/** Names of organisations that the page's data and metas call its publisher, or the data its author. */
export const statedBrands = (document: Document): string[] =>
  [...linkedNames(document), metaValue(document.metas, ...publisherMetas) ?? ''].filter(
    (name) => name !== '' && readAgency(name) === undefined,
  );

/** An address is no name. */
const named = (name: string | undefined): string | undefined =>
  name === undefined || /^(?:https?:)?\/\//i.test(name) ? undefined : name;

/** Name, registrable domain of the address, and network; each null where unknown. */
export const readPublisher = (
  document: Document,
  profile: Profile | undefined,
): Article['publisher'] => {
  const url = document.page.url ?? document.canonicalUrl;
  const name =
    profile?.name ??
    named(metaValue(document.metas, 'og:site_name')) ??
    linkedName(document) ??
    metaValue(document.metas, ...publisherMetas);
  return {
    name: name ?? null,
    domain: (url === undefined ? undefined : registrableDomain(url)) ?? null,
    network: profile?.network ?? null,
  };
};
