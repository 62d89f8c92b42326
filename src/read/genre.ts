/** What kind of piece the page is. */
import { textValues, typesOf } from '../dom/linked-data.ts';
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

const opinionSections = [
  'opini|kolom|tajuk(?: rencana)?|catatan|pojok|gagasan|pendapat|opinions?|columns?|columnists?|editorials?|op-?ed',
  'comment(?:ary| is free)?|viewpoints?|meinung(?:en)?|kommentare?|leitartikel|kolumnen?|gastbeitrag|gastbeiträge',
  'tribunes?|éditoriaux|éditorial|édito|chroniques?|point de vue|idées et débats|opinión|opiniones|columnas|tribuna|firmas',
  'opinião|colunas?|colunistas|artigos de opinião|editoriais|opinioni|commenti|editoriali|opinie|columns|ledare|ledarsidan',
  'debatt|åsikter|meninger|kronikk(?:er)?|leder|ledere|debatindlæg|opinie i komentarze|felietony?|publicystyka',
  'názory|komentáře|glosy|köşe yazıları|yazarlar|görüş|мнени[ея]|колонки|авторские колонки|думк[аи]|погляди|блоги',
  'quan điểm|góc nhìn|ý kiến|オピニオン|社説|論説|コラム|사설|칼럼|오피니언|사설·칼럼|社论|社論|观点|觀點|评论|評論',
  'آراء|رأي|الرأي|مقالات|مقالات الرأي|विचार|संपादकीय|राय|ओपिनियन',
].join('|');

const urlGenres: readonly (readonly [Genre, RegExp])[] = [
  [
    'photo',
    /\/(?:foto|fotos|photo|photos|gallery|galeri|galleries|galeria|galerie|diaporama|fotostrecke|bildergalerie|infografik|infografis)(?:\/|-|\.)/i,
  ],
  ['video', /\/(?:video|videos|watch|tv)(?:\/|\.)/i],
  [
    'live',
    /\/(?:(?:live|liveblog|live-blog|liveticker|live-news|en-direct|en-vivo|ao-vivo|in-diretta)\/|live-(?:updates?|blog|ticker|news|coverage|report)(?:\/|-|\.|$)|liveblog-|liveticker-)/i,
  ],
  // Folders alone: `/opinion-polls-close` and `/kolom-abu-semeru` are words of headlines.
  [
    'opinion',
    /\/(?:opini|kolom|opinions?|opinie|opinioni|opiniones|opiniao|columns?|columnas?|tajuk|editorials?|editoriales|commentisfree|meinung|kommentar|kommentare|debatte|debatt|ledare|kronikk|tribunes?|nazory|kose-yazilari)\/|\/(?:kommentar|leitartikel)-/i,
  ],
  [
    'advertorial',
    /\/(?:advertorials?|infonasional|info-nasional|sponsored|sponsored-content|brandcontent|brand-content|branded-content|partner-content|paid-content|paidpost|publireportage|publirreportaje|adv)(?:\/|-)/i,
  ],
];

const sectionGenres: readonly (readonly [Genre, RegExp])[] = [
  ['opinion', new RegExp(`^(?:${opinionSections})$`, 'iu')],
  [
    'photo',
    /^(?:fotos?|photos?|galeri(?: foto)?|galer[ií]as?|photo galler(?:y|ies)|diaporamas?|bildergalerien?|fotostrecken?|写真|포토|图片|圖輯)$/iu,
  ],
  ['video', /^(?:videos?|v[ií]deos?|動画|영상|视频|影音|видео|відео|فيديو|वीडियो)$/iu],
  [
    'advertorial',
    /^(?:advertorials?|info nasional|sponsored|pariwara|brand(?:ed)? content|publireportage|contenido patrocinado|materiał promocyjny|komerční sdělení)$/iu,
  ],
];

const isOfMedia = (genre: Genre): boolean => genre === 'photo' || genre === 'video';

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
    if (isOfMedia(genre) && words > maxWordsOfMedia) continue;
    return genre;
  }
  return undefined;
};

const fromSections = (sections: readonly string[], words: number): Genre | undefined => {
  for (const [genre, pattern] of sectionGenres)
    if (sections.some((section) => pattern.test(section)))
      return isOfMedia(genre) && words > maxWordsOfMedia ? undefined : genre;
  return undefined;
};

const fromLinkedData = ({ document }: Reading): Genre | undefined => {
  for (const type of document.article === undefined ? [] : typesOf(document.article)) {
    const genre = linkedGenres.get(type);
    if (genre !== undefined) return genre;
  }
  return undefined;
};

/** `article:opinion`, as Facebook's instant articles have it. */
const isOpinion = ({ document }: Reading): boolean =>
  metaValue(document.metas, 'article:opinion', 'og:article:opinion')?.toLowerCase() === 'true';

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
    ['meta', () => (isOpinion(reading) ? 'opinion' : undefined)],
    ['section', () => fromSections(facts.sections, facts.words)],
    ['json-ld', () => fromSections(textValues(reading.document.article?.genre), facts.words)],
    ['page', () => 'article'],
  ]);
