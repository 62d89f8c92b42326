/** What a scripted site has to tell: stories that are published, edited, taken down and brought back. */
import { type Prose, proseOf } from './prose.ts';

/** What stands at a story's address. Times are Unix milliseconds. */
export type Showing =
  | { readonly fromMs: number; readonly prose: Prose }
  /** A status, or a page that says with status 200 that there is none. */
  | { readonly fromMs: number; readonly missing: 404 | 410 | 503 | 'soft-404' };

export interface Story {
  /** `koran-1.example.test` */
  readonly host: string;
  readonly id: number;
  /** What is shown from when on, by time; the first begins with publication. */
  readonly showings: readonly [Showing, ...Showing[]];
}

/** A story that stays as it is. */
export const plainStory = (host: string, id: number, publishedMs: number): Story => ({
  host,
  id,
  showings: [{ fromMs: publishedMs, prose: proseOf(id) }],
});

export const publishedMs = ({ showings }: Story): number => showings[0].fromMs;

/** What is shown at a time; undefined before publication. */
export const showingAt = ({ showings }: Story, nowMs: number): Showing | undefined =>
  showings.findLast(({ fromMs }) => fromMs <= nowMs);

/** The path of a story: `/berita/nelayan-pesisir-menanam-kembali-1001`. It stays when the headline changes. */
export const storyPath = ({ id }: Pick<Story, 'id'>): string => {
  const words =
    proseOf(id)
      .headline.toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return `/berita/${words.slice(0, 6).join('-')}-${id}`;
};

/** The address a story's page calls its own. */
export const storyUrl = (story: Pick<Story, 'host' | 'id'>): string =>
  `http://${story.host}${storyPath(story)}`;
