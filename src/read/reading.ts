/** What every field reader is given: the page, its story, and what is known of the publisher. */
import type { Story } from '../content/find-story.ts';
import type { TextList } from '../content/text-lists.ts';
import type { Block } from '../dom/blocks.ts';
import type { Document } from '../dom/document.ts';
import type { Layout, Profile } from '../publishers/profile.ts';
import type { Select } from './select.ts';

export interface Reading {
  readonly document: Document;
  readonly story: Story;
  /** The lines are those of the page's state: nothing of them is shown without its scripts. */
  readonly isFromState: boolean;
  readonly profile: Profile | undefined;
  readonly layout: Layout | undefined;
  readonly select: Select;
  /** The labelled lists of a text-only page; empty for HTML. */
  readonly textLists: readonly TextList[];
  /** BCP 47 primary subtag of the page's language, as far as known. */
  readonly language: string | undefined;
  /** Offset assumed where no zone is printed. */
  readonly zone: string;
  /** Whether `zone` is the newsroom's (profile, Indonesian page) or only a stand-in. */
  readonly isZoneKnown: boolean;
  /** Names the outlet has for itself. */
  readonly brands: readonly string[];
  readonly now: string | undefined;
}

/** Where on the page the headline stands and what it says. */
export interface Headline {
  readonly text: string;
  readonly block: Block | undefined;
}
