/** What kind of piece the page is. */
import { typesOf } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';
import type { Genre } from '../types.ts';
import { type Answer, climb } from './ladder.ts';
import type { Reading } from './reading.ts';

const linkedGenres: ReadonlyMap<string, Genre> = new Map([
  ['OpinionNewsArticle', 'opinion'],
  ['LiveBlogPosting', 'live'],
  ['AdvertiserContentArticle', 'advertorial'],
  ['ImageGallery', 'photo'],
]);

const urlGenres: readonly (readonly [Genre, RegExp])[] = [
  [
    'photo',
    /\/(?:foto|photo|photos|gallery|galeri|galleries|fotostrecke|infografik|infografis)(?:\/|-|\.)/i,
  ],
  ['video', /\/(?:video|videos|watch|tv)(?:\/|\.)/i],
  ['live', /\/(?:live|live-blog|liveblog|liveticker|live-news)(?:\/|-)/i],
  [
    'opinion',
    /\/(?:opini|kolom|opinion|opinions|columns?|tajuk|editorial|meinung|kommentar|debatte)(?:\/|-|\.)/i,
  ],
  [
    'advertorial',
    /\/(?:advertorial|infonasional|info-nasional|sponsored|brandcontent|adv)(?:\/|-)/i,
  ],
];

const sectionGenres: readonly (readonly [Genre, RegExp])[] = [
  [
    'opinion',
    /^(?:opini|kolom|opinion|opinions|tajuk(?: rencana)?|editorial|meinung|kommentar|catatan|columnists?)$/i,
  ],
  ['photo', /^(?:foto|photo|photos|galeri(?: foto)?)$/i],
  ['video', /^(?:video|videos)$/i],
  ['advertorial', /^(?:advertorial|info nasional|sponsored|pariwara)$/i],
];

const pathOf = ({ document }: Reading): string => {
  const url = document.page.url ?? document.canonicalUrl;
  return url === undefined || !URL.canParse(url) ? '' : new URL(url).pathname;
};

/** A page of pictures or a player: little text beside it. */
const maxWordsOfMedia = 250;

const fromPath = (reading: Reading, words: number): Genre | undefined => {
  const path = pathOf(reading);
  for (const [genre, pattern] of urlGenres) {
    if (!pattern.test(path)) continue;
    if ((genre === 'photo' || genre === 'video') && words > maxWordsOfMedia) continue;
    return genre;
  }
  return undefined;
};

const fromSections = (sections: readonly string[]): Genre | undefined => {
  for (const [genre, pattern] of sectionGenres)
    if (sections.some((section) => pattern.test(section))) return genre;
  return undefined;
};

const fromLinkedData = ({ document }: Reading): Genre | undefined => {
  for (const type of document.article === undefined ? [] : typesOf(document.article)) {
    const genre = linkedGenres.get(type);
    if (genre !== undefined) return genre;
  }
  return undefined;
};

const isVideoPage = ({ document }: Reading, words: number): boolean =>
  words < maxWordsOfMedia && (metaValue(document.metas, 'og:type') ?? '').startsWith('video');

/** Reads the genre of a page that has an article. */
export const readGenre = (
  reading: Reading,
  facts: { readonly sections: readonly string[]; readonly words: number },
): Answer<Genre> | undefined =>
  climb<Genre>([
    ['json-ld', () => fromLinkedData(reading)],
    ['url', () => fromPath(reading, facts.words)],
    ['meta', () => (isVideoPage(reading, facts.words) ? 'video' : undefined)],
    ['section', () => fromSections(facts.sections)],
    ['page', () => 'article'],
  ]);
