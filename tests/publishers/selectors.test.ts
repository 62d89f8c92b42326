/** A selector that no page proves is a guess nobody checks: every one must hit a fixture. */
import { expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import { findProfile, listProfiles } from '../../src/publishers/catalog.ts';
import { chooseLayout } from '../../src/publishers/choose-layout.ts';
import type { Layout } from '../../src/publishers/profile.ts';
import { type Fixture, fixturePages, readFixture, readGolden } from '../support/goldens.ts';

const withoutAttribute = (selector: string): string => selector.replace(/@[a-zA-Z][\w:-]*$/, '');

const selectorsOf = (layout: Layout): string[] =>
  Object.entries(layout).flatMap(([key, value]) =>
    key === 'name' || key === 'years' || !Array.isArray(value)
      ? []
      : (value as readonly string[]).map(withoutAttribute),
  );

/** The layout a page is in and its selectors that hit something there. */
const hitsOf = async (page: Fixture): Promise<readonly [Layout, readonly string[]] | undefined> => {
  const url = readGolden(page.goldenName)?.url ?? '';
  const profile = await findProfile(url);
  if (profile === undefined) return undefined;
  const $ = load(Buffer.from(readFixture(page, undefined).body).toString('latin1'));
  const hits = (selector: string): boolean => $(withoutAttribute(selector)).length > 0;
  const layout = chooseLayout(profile, hits);
  return layout === undefined ? undefined : [layout, selectorsOf(layout).filter(hits)];
};

test('every selector of every layout hits a fixture in that layout', async () => {
  const proven = new Map<Layout, readonly string[]>();
  for (const page of fixturePages()) {
    const found = await hitsOf(page);
    if (found !== undefined) proven.set(found[0], [...(proven.get(found[0]) ?? []), ...found[1]]);
  }
  const layouts = new Set((await listProfiles()).flatMap((profile) => profile.layouts ?? []));
  const missed = [...layouts].flatMap((layout) =>
    selectorsOf(layout)
      .filter((selector) => !proven.get(layout)?.includes(selector))
      .map((selector) => `${layout.name}: ${selector}`),
  );
  expect(missed).toEqual([]);
});
