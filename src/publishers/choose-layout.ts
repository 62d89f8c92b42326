/** Which generation of a publisher's markup a page is in: evidence on the page first, then the date. */
import type { Layout, Profile } from './profile.ts';

const wasInUse = ({ years: [first, last] }: Layout, year: number): boolean =>
  year >= first && year <= (last ?? Number.POSITIVE_INFINITY);

/**
 * The layout that fits, or undefined: a redesign, which the record then says.
 *
 * Of the layouts whose marker is on the page the first one that was in use in the year of capture wins, else the
 * first one listed: a page saved late keeps its old markup. A date alone proves nothing.
 */
export const chooseLayout = (
  profile: Profile,
  hits: (selector: string) => boolean,
  capturedYear?: number,
): Layout | undefined => {
  const fitting = (profile.layouts ?? []).filter((layout) => layout.markers.some(hits));
  const dated =
    capturedYear === undefined
      ? undefined
      : fitting.find((layout) => wasInUse(layout, capturedYear));
  return dated ?? fitting[0];
};
