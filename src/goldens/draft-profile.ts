/** The first draft of a profile, from one page of a publisher: what a person then corrects. */
import type { Element } from 'domhandler';
import { openPage } from '../extract.ts';
import type { Feed, Layout, Profile } from '../publishers/profile.ts';
import { registrableDomain } from '../text/registrable-domain.ts';
import { absoluteUrl } from '../text/urls.ts';
import type { Page } from '../types.ts';

export interface Draft {
  /** The registrable domain: the name of the profile's file. */
  readonly domain: string;
  readonly profile: Profile;
}

/** Classes that scripts and style tools write; they change with every release of the site. */
const isLasting = (name: string): boolean =>
  name.length >= 3 &&
  name.length <= 40 &&
  !/\d{3,}|^(?:js-|is-|css-|sc-|[a-z]{1,2}-\d)|[:[\]/!]/.test(name);

/** `#detail`, `.detail__body`: the element by its id or its first lasting class. */
const selectorFor = ({ attribs }: Element): string | undefined => {
  if (attribs.id !== undefined && /^[A-Za-z][\w-]{2,30}$/.test(attribs.id)) return `#${attribs.id}`;
  const name = (attribs.class ?? '').split(/\s+/).find(isLasting);
  return name !== undefined && /^[A-Za-z_][\w-]*$/.test(name) ? `.${name}` : undefined;
};

/** The nearest element around the story that can be named. */
const findMarker = (inner: Element | undefined): string | undefined => {
  for (let element = inner; element !== undefined; element = parentOf(element)) {
    const selector = selectorFor(element);
    if (selector !== undefined) return selector;
  }
  return undefined;
};

const parentOf = ({ parent }: Element): Element | undefined =>
  parent !== null && 'attribs' in parent ? (parent as Element) : undefined;

const feedTypes = /^application\/(?:rss|atom|feed)\+(?:xml|json)$/i;

const feedsOf = (links: readonly Element[], base: string | undefined, year: number): Feed[] => {
  const urls = links
    .filter(({ attribs }) => feedTypes.test(attribs.type ?? ''))
    .map(({ attribs }) => absoluteUrl(attribs.href ?? '', base))
    .filter((url) => url !== undefined);
  return [...new Set(urls)].slice(0, 10).map((url) => ({ url, kind: 'feed', year, proven: false }));
};

const layoutsOf = (marker: string | undefined, year: number): Layout[] =>
  marker === undefined ? [] : [{ name: String(year), markers: [marker], years: [year, null] }];

/**
 * A draft from a page and the year it was captured in; undefined for a page without an address.
 * It holds what the page shows: names, language, zone, a marker, feeds. Every guess has its note.
 */
export const draftProfile = async (page: Page, year: number): Promise<Draft | undefined> => {
  const reading = await openPage(page, { profile: null });
  const { document, story, language, zone, isZoneKnown, brands } = reading;
  const url = page.url ?? document.canonicalUrl;
  const domain = url === undefined ? undefined : registrableDomain(url);
  if (domain === undefined) return undefined;
  const [name = domain] = brands;
  const feeds = feedsOf(document.tree.found.link, document.baseUrl, year);
  const layouts = layoutsOf(findMarker(story.lines[0]?.block.region.element), year);
  const profile: Profile = {
    name,
    domains: [domain],
    ...(language !== undefined && { language }),
    ...(isZoneKnown && { zone }),
    brands: brands.filter((brand) => brand !== domain),
    ...(layouts.length > 0 && { layouts }),
    ...(feeds.length > 0 && { discovery: { feeds } }),
    notes: ['Draft from one page: the marker of the layout and its first year are guesses.'],
    verified: year,
  };
  return { domain, profile };
};
