/** All markups by name: the same parts, told each in another way. */
import { application } from './pages/application.ts';
import { bemCards } from './pages/bem-cards.ts';
import { captionTables } from './pages/caption-tables.ts';
import { definitionLists } from './pages/definition-lists.ts';
import { hashedCards } from './pages/hashed-cards.ts';
import { indonesianNames } from './pages/indonesian-names.ts';
import { lineBreaks } from './pages/line-breaks.ts';
import { listsInColumn } from './pages/lists-in-column.ts';
import { microdata } from './pages/microdata.ts';
import { noClasses } from './pages/no-classes.ts';
import { oldTables } from './pages/old-tables.ts';
import { paragraphIds } from './pages/paragraph-ids.ts';
import { photoFirst } from './pages/photo-first.ts';
import { semanticArticle } from './pages/semantic-article.ts';
import { splitBody } from './pages/split-body.ts';
import { tabs } from './pages/tabs.ts';
import { weblog } from './pages/weblog.ts';
import type { ArticleParts } from './parts.ts';

export type Markup = (parts: ArticleParts) => string;

export const markups = {
  application,
  'bem-cards': bemCards,
  'caption-tables': captionTables,
  'definition-lists': definitionLists,
  'hashed-cards': hashedCards,
  'indonesian-names': indonesianNames,
  'line-breaks': lineBreaks,
  'lists-in-column': listsInColumn,
  microdata,
  'no-classes': noClasses,
  'old-tables': oldTables,
  'paragraph-ids': paragraphIds,
  'photo-first': photoFirst,
  'semantic-article': semanticArticle,
  'split-body': splitBody,
  tabs,
  weblog,
} as const satisfies Record<string, Markup>;
