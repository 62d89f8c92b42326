/**
 * A publisher as data: only what the generic ladders cannot know.
 * A profile survives `JSON.parse(JSON.stringify(p))`: strings, numbers, lists; no functions.
 */

/** Selectors for one field, tried in order; a selector ending in `@name` reads that attribute. */
export type Selectors = readonly string[];

/** One generation of a publisher's markup. Every field is optional: the generic ladder does the rest. */
export interface Layout {
  /** Short name that goes into `extraction.layout`: `2021`, `varient`, `wordpress`. */
  readonly name: string;
  /** The layout fits a page where any of these selectors hits. */
  readonly markers: Selectors;
  /** Years it was seen, first and last: `[2018, 2023]`; last `null` while in use. */
  readonly years: readonly [number, number | null];
  readonly headline?: Selectors;
  readonly alternativeHeadline?: Selectors;
  readonly articleSection?: Selectors;
  readonly keywords?: Selectors;
  readonly byline?: Selectors;
  readonly datePublished?: Selectors;
  readonly dateModified?: Selectors;
  /** The element (or elements, in order) that hold the story. */
  readonly body?: Selectors;
  /** Elements inside the story that are not story. */
  readonly junk?: Selectors;
}

/** An address of all pages of an article in one, or of its next pages. */
export interface WholeArticle {
  /** Added to the article's address: `?single=1`, `?page=all`, `/all`; `{page}` counts pages from 2: `/{page}`, `?page={page}`. */
  readonly suffix: string;
  readonly year: number;
}

/** A feed or sitemap. */
export interface Feed {
  readonly url: string;
  readonly kind: 'feed' | 'sitemap';
  /** Year it was last seen in use. */
  readonly year: number;
  /** True only where someone saw it answer; lists of addresses copy each other. */
  readonly proven: boolean;
}

/** A page that lists articles. */
export interface IndexPage {
  /** Address with parameters in braces: `https://www.rmollampung.id/category/{section}?page={page}`. */
  readonly url: string;
  /** The links to articles on it. */
  readonly links?: Selectors;
  /** Values known for a parameter: `{ section: ['daerah', 'politik'] }`; `page` counts from 1. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly year: number;
}

/** Where new articles are announced. */
export interface Discovery {
  readonly feeds?: readonly Feed[];
  readonly indexes?: readonly IndexPage[];
}

/** What is known of one publisher; `--profile FILE.json` holds the same as JSON. */
export interface Profile {
  readonly name: string;
  /**
   * Registrable domains (or hosts) this profile answers for; the first is the file's name, every other has
   * a file of its own that exports this profile.
   */
  readonly domains: readonly string[];
  readonly network?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Offset of the newsroom where no zone is printed: `+07:00`. */
  readonly zone?: string;
  /** Names the outlet prints for itself in datelines and bylines; never authors. */
  readonly brands?: readonly string[];
  /** Lines of the body that are the outlet's own furniture; a line that starts so is dropped. */
  readonly boilerplate?: readonly string[];
  readonly layouts?: readonly Layout[];
  /** How the whole of an article that is split over pages is asked for; newest first. */
  readonly wholeArticle?: readonly WholeArticle[];
  /** `paywall`: some articles only for subscribers; `script`: pages are empty without their scripts. */
  readonly access?: readonly ('paywall' | 'script')[];
  readonly discovery?: Discovery;
  /** Traps and history, for people. */
  readonly notes?: readonly string[];
  /** When and from what the facts were last checked: year. */
  readonly verified?: number;
}
