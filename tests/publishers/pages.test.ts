/** The pages prove the profiles only where every paper has one, and where each is a page of its own. */
import { expect, test } from '@jest/globals';
import { type CheerioAPI, load } from 'cheerio/slim';
import { findProfile, listProfiles } from '../../src/publishers/catalog.ts';
import type { Profile } from '../../src/publishers/profile.ts';
import { type Fixture, fixturePages, readFixture, readGolden } from '../support/goldens.ts';

interface PaperPage {
  readonly name: string;
  readonly profile: Profile | undefined;
  readonly shapes: ReadonlySet<string>;
}

const runLength = 4;

/** `div.entry`, numbers left out: `postid-17` differs on every page. */
const shapeOf = ($: CheerioAPI, element: Parameters<CheerioAPI>[0]): string => {
  const { attribs = {}, name } = $(element).get(0) as unknown as {
    name: string;
    attribs?: Record<string, string>;
  };
  const classes = (attribs.class ?? '')
    .split(/\s+/)
    .filter((one) => one !== '' && !/\d{3}/.test(one));
  return [name, ...classes.sort()].join('.');
};

/** Every run of four tags with their classes below the body: the markup without its words. */
const shapesOf = (html: string): ReadonlySet<string> => {
  const $ = load(html);
  const tags = $('body *')
    .toArray()
    .map((element) => shapeOf($, element));
  return new Set(tags.slice(runLength - 1).map((_, i) => tags.slice(i, i + runLength).join(' ')));
};

const readPage = async (fixture: Fixture): Promise<PaperPage> => {
  const golden = readGolden(fixture.goldenName);
  return {
    name: fixture.name,
    profile: await findProfile(golden?.url ?? ''),
    shapes: shapesOf(Buffer.from(readFixture(fixture, undefined).body).toString('utf8')),
  };
};

const pages = await Promise.all(fixturePages().map(readPage));

/** Share of the runs that two pages have in common, 0 to 1. */
const likeness = (a: PaperPage, b: PaperPage): number => {
  const common = [...a.shapes].filter((shape) => b.shapes.has(shape)).length;
  return common / (a.shapes.size + b.shapes.size - common || 1);
};

const markersOf = ({ profile }: PaperPage): string[] =>
  (profile?.layouts ?? []).flatMap(({ markers }) => markers);

/** Papers of one house, or of one CMS. */
const areKin = (a: PaperPage, b: PaperPage): boolean =>
  (a.profile?.network !== undefined && a.profile.network === b.profile?.network) ||
  markersOf(a).some((marker) => markersOf(b).includes(marker));

/** One CMS may serve many papers, but each has menus, boxes and lists of its own. */
const mostOfKin = 0.8;
/** The likest two papers of different systems share a sixth (2026). */
const mostOfStrangers = 0.3;

test('every paper has a page, or shares all its layouts with papers that have', async () => {
  const shown = new Set(pages.flatMap(({ profile }) => profile?.layouts ?? []));
  const shownPapers = new Set(pages.map(({ profile }) => profile));
  const bare = (await listProfiles()).filter(
    (profile) =>
      !shownPapers.has(profile) &&
      (profile.layouts === undefined || !profile.layouts.every((layout) => shown.has(layout))),
  );
  expect(bare.map(({ domains }) => domains[0])).toEqual([]);
});

test('every page stands in the folder of its paper', () => {
  const astray = pages.filter(
    ({ name, profile }) =>
      profile !== undefined && !profile.domains.includes(name.split('/')[0] ?? ''),
  );
  expect(astray.map(({ name }) => name)).toEqual([]);
});

test('no page is the markup of another paper with other words', () => {
  const copies = pages.flatMap((a, i) =>
    pages
      .slice(i + 1)
      .filter((b) => a.profile !== b.profile)
      .filter((b) => likeness(a, b) > (areKin(a, b) ? mostOfKin : mostOfStrangers))
      .map((b) => `${a.name} ${b.name} ${likeness(a, b).toFixed(2)}`),
  );
  expect(copies).toEqual([]);
});
