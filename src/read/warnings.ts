/** What a reader of the record must know before trusting it: `extraction.warnings`. */
import type { Warning } from '../types.ts';
import { kindWarnings, type PageKind } from './page-kind.ts';
import type { Reading } from './reading.ts';

/** A publisher with known layouts, none of which fits: its markup has changed. */
const layoutWarnings = ({ profile, layout }: Reading): Warning[] =>
  profile?.layouts === undefined || layout !== undefined
    ? []
    : [
        {
          code: 'unknown-layout',
          field: null,
          message: `no known layout of ${profile.name} fits the page`,
        },
      ];

/** The document's warnings, then the page's, then `ofFields`: what the field readers found. */
export const readWarnings = (
  reading: Reading,
  kind: PageKind,
  ofFields: readonly Warning[],
): Warning[] => [
  ...reading.document.warnings,
  ...kindWarnings(kind),
  ...layoutWarnings(reading),
  ...ofFields,
];
