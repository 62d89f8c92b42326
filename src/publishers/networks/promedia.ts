/**
 * The page template of Promedia Teknologi, which hundreds of Indonesian papers rent; kin of that of Kompas.com.
 * Sources: public scraper code of 2021-2026.
 */
import type { Layout, Profile } from '../profile.ts';

/** What every paper on the template has in common. */
export const promediaNetwork = {
  language: 'id',
  zone: '+07:00',
  wholeArticle: [
    { suffix: '?page=all', year: 2026 },
    { suffix: '?page={page}', year: 2026 },
  ],
} as const satisfies Partial<Profile>;

/** Seen at Jawa Pos (Radar papers), Pikiran Rakyat and Suara Merdeka; at Akurat a guess. */
export const promediaLayout: Layout = {
  name: 'promedia',
  markers: ['.read__info__date'],
  years: [2021, null],
  headline: ['h1.read__title'],
  body: ['.read__content'],
};

/** Links to articles on lists of the template. */
export const promediaLinks: readonly string[] = [
  'div.latest__item a.latest__link[href]',
  'a.most__link[href]',
];

/** Traps of the template, for people. */
export const promediaNotes: readonly string[] = [
  'The date has a dash before it: "- Selasa, 24 Februari 2026 | 08:50 WIB"; metas (content_PublishedDate, dataLayer published_date) repeat it with seconds and without zone.',
  'content_Author and dataLayer "penulis" may be the uploader; the person stands in .read__info__author.',
  'strong.read__others holds "Baca Juga: ..."; p.page is an empty page break; pages are linked from .paging__link.',
  'Pictures come from assets.promediateknologi.id.',
];
