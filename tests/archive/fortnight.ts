/**
 * Two weeks of scripted sites, six hours from one run to the next, and what an archive must tell of them.
 * Visits come 5 h, 23 h, 71 h and 167 h after the first record, so at the runs 1, 4, 12 and 28 behind it.
 */
import { type Prose, proseOf } from './prose.ts';
import type { Showing, Story } from './stories.ts';

export const runCount = 56;
export const runEveryMs = 6 * 3_600_000;
export const firstRunMs = Date.parse('2026-11-02T00:00:00Z');
export const revisits = '5h,23h,71h,167h';

/** The time of a run; also between two: 3.5 lies in the middle of the fourth and the fifth. */
export const runMs = (run: number): number => firstRunMs + run * runEveryMs;

/** What is told of a story: at which run, counted from the one that finds it. */
export interface Told {
  readonly after: number;
  readonly kind: 'new' | 'changed' | 'gone' | 'back';
  readonly revision: number;
  /** Of `gone`. */
  readonly status?: number;
  /** Of `changed`: what came and went. */
  readonly changes?: {
    readonly headline?: readonly [from: string, to: string];
    readonly removed?: readonly string[];
    readonly added?: readonly string[];
  };
}

export interface Fate {
  readonly name: string;
  /** What the page shows, from when on, in runs after the one that finds it; publication is half a run before. */
  readonly shows: (prose: Prose) => readonly (readonly [after: number, shown: Prose | Missing])[];
  readonly tells: (prose: Prose) => readonly Told[];
  /** Runs after the first at which its page is asked for. */
  readonly visits: readonly number[];
  /** Runs at which it is a failed input. */
  readonly failsAt?: readonly number[];
}

type Missing = 404 | 410 | 503 | 'soft-404';

/** One paragraph more at the end. */
const longer = (prose: Prose, text: string): Prose => ({
  ...prose,
  paragraphs: [...prose.paragraphs, text],
});

const retitled = (prose: Prose, headline: string): Prose => ({ ...prose, headline });

const correction =
  'Ralat: jumlah keluarga yang semula ditulis lebih besar dari yang tercatat di balai desa.';
const update =
  'Sampai berita ini dimuat ulang, petugas masih menghitung biaya perbaikan yang diperlukan.';
const newHeadline = 'Warga hitung ulang biaya perbaikan setelah hujan reda';

const found = { after: 0, kind: 'new', revision: 1 } as const;
const allVisits = [0, 1, 4, 12, 28];

const replaced = (prose: Prose, text: string): Prose => ({
  ...prose,
  paragraphs: prose.paragraphs.with(2, text),
});

/** Everything that becomes of articles. */
export const fates: readonly Fate[] = [
  {
    name: 'stays as it is',
    shows: (prose) => [[-0.5, prose]],
    tells: () => [found],
    visits: allVisits,
  },
  {
    name: 'gets a paragraph before the second visit',
    shows: (prose) => [
      [-0.5, prose],
      [0.5, longer(prose, correction)],
    ],
    tells: () => [
      found,
      { after: 1, kind: 'changed', revision: 2, changes: { added: [correction] } },
    ],
    visits: allVisits,
  },
  {
    name: 'is edited twice, its headline as well',
    shows: (prose) => [
      [-0.5, prose],
      [0.5, replaced(prose, correction)],
      [9.5, retitled(longer(replaced(prose, correction), update), newHeadline)],
    ],
    tells: (prose) => [
      found,
      {
        after: 1,
        kind: 'changed',
        revision: 2,
        changes: { removed: [prose.paragraphs[2] ?? ''], added: [correction] },
      },
      {
        after: 12,
        kind: 'changed',
        revision: 3,
        changes: { headline: [prose.headline, newHeadline], added: [update] },
      },
    ],
    visits: allVisits,
  },
  {
    name: 'gets another headline and nothing else',
    shows: (prose) => [
      [-0.5, prose],
      [2.5, retitled(prose, newHeadline)],
    ],
    tells: (prose) => [
      found,
      {
        after: 4,
        kind: 'changed',
        revision: 2,
        changes: { headline: [prose.headline, newHeadline] },
      },
    ],
    visits: allVisits,
  },
  {
    name: 'is edited and set right again between two visits',
    shows: (prose) => [
      [-0.5, prose],
      [5.5, longer(prose, correction)],
      [7.5, prose],
    ],
    tells: () => [found],
    visits: allVisits,
  },
  {
    name: 'is edited when nobody looks any more',
    shows: (prose) => [
      [-0.5, prose],
      [28.5, longer(prose, correction)],
    ],
    tells: () => [found],
    visits: allVisits,
  },
  {
    name: 'goes away for good',
    shows: (prose) => [
      [-0.5, prose],
      [2.5, 404],
    ],
    tells: () => [found, { after: 4, kind: 'gone', revision: 1, status: 404 }],
    visits: allVisits,
  },
  {
    name: 'is taken down and comes back',
    shows: (prose) => [
      [-0.5, prose],
      [2.5, 410],
      [6.5, prose],
    ],
    tells: () => [
      found,
      { after: 4, kind: 'gone', revision: 1, status: 410 },
      { after: 12, kind: 'back', revision: 1 },
    ],
    visits: allVisits,
  },
  {
    name: 'is taken down without a status that says so, and comes back changed',
    shows: (prose) => [
      [-0.5, prose],
      [0.5, 'soft-404'],
      [3.5, longer(prose, correction)],
    ],
    tells: () => [
      found,
      { after: 1, kind: 'gone', revision: 1, status: 200 },
      { after: 4, kind: 'changed', revision: 2, changes: { added: [correction] } },
    ],
    visits: allVisits,
  },
  {
    name: 'is changed, goes, comes back and goes again',
    shows: (prose) => [
      [-0.5, prose],
      [0.3, longer(prose, update)],
      [1.5, 404],
      [7.5, longer(prose, update)],
      [13.5, 404],
    ],
    tells: () => [
      found,
      { after: 1, kind: 'changed', revision: 2, changes: { added: [update] } },
      { after: 4, kind: 'gone', revision: 2, status: 404 },
      { after: 12, kind: 'back', revision: 2 },
      { after: 28, kind: 'gone', revision: 2, status: 404 },
    ],
    visits: allVisits,
  },
  {
    name: 'is taken down and back again between two visits',
    shows: (prose) => [
      [-0.5, prose],
      [13.5, 410],
      [20.5, prose],
    ],
    tells: () => [found],
    visits: allVisits,
  },
  {
    name: 'does not answer at a visit',
    shows: (prose) => [
      [-0.5, prose],
      [3.5, 503],
      [4.5, prose],
    ],
    tells: () => [found],
    visits: allVisits,
    failsAt: [4],
  },
  {
    name: 'was never there',
    shows: () => [[-0.5, 404]],
    tells: () => [],
    visits: [0],
    failsAt: [0],
  },
];

/** A story, its fate, and the run that finds it. */
export interface Cast {
  readonly story: Story;
  readonly fate: Fate;
  readonly foundAt: number;
}

const showingsOf = ({ shows }: Fate, id: number, foundAt: number): Showing[] =>
  shows(proseOf(id)).map(([after, shown]) => {
    const fromMs = runMs(foundAt + after);
    return typeof shown === 'object' ? { fromMs, prose: shown } : { fromMs, missing: shown };
  });

/** Each fate on each host, found by a run of its own: at the start, in the middle, and late, when the end cuts it off. */
export const castOf = (hosts: readonly string[]): Cast[] =>
  hosts.flatMap((host, h) =>
    fates.map((fate, f) => {
      const foundAt = 1 + f + h * 16;
      const id = 20_001 + h * 100 + f;
      const [first, ...more] = showingsOf(fate, id, foundAt);
      if (first === undefined) throw new Error(`${fate.name}: shows nothing`);
      return { story: { host, id, showings: [first, ...more] }, fate, foundAt };
    }),
  );

/** Whether the simulation still runs then. */
export const isWithin = (run: number): boolean => run < runCount;
