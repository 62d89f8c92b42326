/**
 * Names of output files with places for values, as `--output` takes them:
 *
 *     clips/{publisher}/{date}.jsonl
 *     ^^^^^ ^^^^^^^^^^^ ^^^^^^
 *     fixed values of each line, made safe
 */
import { dirname, sep } from 'node:path';
import { safeName } from './safe-names.ts';

export interface TemplateValues {
  /** The registrable domain; null where it is not known. */
  readonly publisher: string | null;
  readonly host: string | null;
  /** `2026-11-25`; null where it is not known. */
  readonly date: string | null;
  /** `00002-of-00004`, where lines are dealt out to so many files. */
  readonly shard?: string | undefined;
}

export interface FileTemplate {
  /** The folders that a person named: below them, what the values name is made, and no link is followed. */
  readonly fixed: string;
  fill(values: TemplateValues): string;
}

const place = /\{([^{}]*)\}/g;

/** A value that is not known. */
const unknown = 'unknown';

const readers: Readonly<Record<string, (values: TemplateValues) => string | null>> = {
  publisher: ({ publisher }) => publisher,
  host: ({ host }) => host,
  date: ({ date }) => date,
  year: ({ date }) => date?.slice(0, 4) ?? null,
  month: ({ date }) => date?.slice(5, 7) ?? null,
  day: ({ date }) => date?.slice(8, 10) ?? null,
  shard: ({ shard }) => shard ?? null,
};

/** The place that only lines dealt out to many files fill. */
export const shardPlace = '{shard}';

/** The places that every line fills. */
const filled = Object.keys(readers)
  .map((name) => `{${name}}`)
  .filter((name) => name !== shardPlace);

/** The places of a template: `{date}`. */
export const placesOf = (text: string): string[] => [...text.matchAll(place)].map(([at]) => at);

/** The places of a template that not every line fills: `{slug}`. */
export const unknownPlaces = (text: string): string[] =>
  placesOf(text).filter((at) => !filled.includes(at));

/** The places that are filled, for messages. */
export const knownPlaces = filled.join(', ');

const fixedPart = (text: string): string => {
  const first = text.search(place);
  if (first < 0) return dirname(text);
  const before = text.slice(0, first);
  const end = Math.max(before.lastIndexOf('/'), before.lastIndexOf(sep));
  return end < 0 ? '.' : before.slice(0, end + 1);
};

/** Reads a template; its places are known ones. */
export const readTemplate = (text: string): FileTemplate => ({
  fixed: fixedPart(text),
  fill: (values) =>
    text.replace(place, (whole, name: string) => {
      if (!Object.hasOwn(readers, name)) return whole;
      const value = readers[name]?.(values) ?? null;
      return value === null ? unknown : safeName(value);
    }),
});
