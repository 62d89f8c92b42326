/** The lines of an archive: records with what happened, and notices of what happened to a record. */
import type { Article } from '../types.ts';
import type { ArchiveEvent } from './judge-visit.ts';

export interface EventLine {
  readonly schemaVersion: '1';
  readonly id: string;
  readonly url: string | null;
  /** Every key is always there; what does not apply is null. */
  readonly event: ArchiveEvent & {
    /** When it was seen, ISO 8601. */
    readonly at: string;
  };
}

/** The whole record for what is new or changed; for the rest its id, its address and the event. */
export const eventLine = (
  event: ArchiveEvent,
  about: {
    readonly article: Article | undefined;
    readonly id: string;
    readonly url: string;
    readonly at: Date;
  },
): EventLine => {
  const { article, id, url } = about;
  const { kind, revision, ...rest } = event;
  const told = { kind, at: about.at.toISOString(), revision, ...rest };
  if (article !== undefined && (event.kind === 'new' || event.kind === 'changed'))
    return { ...article, event: told };
  return { schemaVersion: '1', id, url, event: told };
};
