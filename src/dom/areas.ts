/**
 * What part of a page an element is, by its tag, role and class words. Words, not sites:
 * the words are those that page makers of many countries use for the same things.
 */
import type { Element } from 'domhandler';
import { findDescendant } from './text.ts';

export type Area =
  | 'navigation'
  | 'footer'
  | 'aside'
  | 'comments'
  | 'share'
  | 'related'
  | 'advert'
  | 'form'
  | 'consent'
  | 'caption'
  | 'author'
  | 'date'
  | 'tags'
  | 'breadcrumb'
  | 'tools'
  | 'player'
  | 'hidden';

/** Order matters: the first pattern that hits names the area. */
const patterns: readonly (readonly [Area, RegExp])[] = [
  [
    'hidden',
    /(?:^| )(?:sr only|off ?screen|a11y(?: \S+)?|visually ?hidden|screen reader(?: text)?|d none|is hidden|print only|hide)(?: |$)/,
  ],
  ['breadcrumb', /bread ?crumb/],
  [
    'comments',
    /(?:^| )(?:comments?|komentar|disqus|kommentare?|commentaires?|comentarios?|livefyre|coral|viafoura|respond)(?: |$)/,
  ],
  [
    'share',
    /(?:^| )(?:share|sharing|shares|social|sosmed|sharer|sharethis|addthis|addtoany|follow|bagikan|berbagi|teilen|compartir|partager|whatsapp|socials)(?: |$)/,
  ],
  [
    'advert',
    /(?:^| )(?:ads?|advert|adverts|advertisement|advertisements|advertising|adsbygoogle|adslot|adbox|banner|banners|sponsor|sponsored|promo|promos|promoted|promotion|iklan|dfp|gpt|adunit|anzeige|publicite|outbrain|taboola|mgid|revcontent|commercial)(?: |$)/,
  ],
  [
    'consent',
    /(?:^| )(?:cookie|cookies|cookiebar|cookie law info|privacy overview|privacy content|gdpr|consent|cmp|onetrust|cookiebot)(?: |$)/,
  ],
  [
    'form',
    /(?:^| )(?:newsletter|newsletters|subscribe|subscription|signup|sign up|login|modal|popup|overlay|abo|registration|donate|donation)(?: |$)/,
  ],
  [
    'related',
    /(?:^| )(?:related|terkait|popular|populer|terpopuler|trending|trend|recommend|recommended|recommendation|recommendations|rekomendasi|most read|most viewed|mostread|mostpopular|most|terkini|terbaru|latest|baca juga|bacajuga|lihatjg|lihat juga|linksisip|linkout|read also|also read|readmore|read more|see also|more news|more stories|more on|recirc|recirculation|similar|lire aussi|you may|next article|read next|up next|relacionadas?|relacionados?|mehr zum thema|weiterlesen|suggested|top stories|headlines|ticker|carousel)(?: |$)/,
  ],
  ['tags', /(?:^| )(?:tags?|tagcloud|taglist|topics?|keywords?|topik|hashtags?|tag list)(?: |$)/],
  [
    'author',
    /(?:^| )(?:authors?|bylines?|byline|writers?|penulis|reporters?|autor|autores|auteurs?|bio|contributor|contributors|credits?|journalist|redaktur|editor|editors)(?: |$)/,
  ],
  [
    'caption',
    /(?:^| )(?:captions?|figcaption|wp caption|image credit|photo credit|imgcaption|keterangan|copyright|legende|bildunterschrift|media info|(?:img|image|photo|picture|gallery|lightbox) (?:description|text|info|credits?)|lightbox)(?: |$)/,
  ],
  [
    'date',
    /(?:^| )(?:date|dates|dateline|datetime|timestamp|published|pubdate|time|tanggal|updated|waktu|posted|datum|modified)(?: |$)/,
  ],
  ['footer', /(?:^| )(?:footer|foot|colophon|legal|disclaimer)(?: |$)/],
  [
    'navigation',
    /(?:^| )(?:nav|navs|navbar|navigation|menu|menus|submenu|pagination|pager|paging|topbar|masthead|skip|toc|table of contents|daftar isi|header nav|offcanvas|hamburger)(?: |$)/,
  ],
  [
    'aside',
    /(?:^| )(?:sidebar(?! grid)|side bar|aside|rail|widget|widgets|sidenav|right col|rightcol|rhs|infobox|factbox|fact box|expandable box|complementary)(?: |$)/,
  ],
  ['player', /(?:^| )(?:player|jwplayer|videojs|vjs|playlist|transcript)(?: |$)/],
  [
    'tools',
    /(?:^| )(?:print|toolbar|tools|tool|rating|ratings|votes?|voting|polls?|umfrage|jajak pendapat|sondage|encuesta|font size|fontsize|reactions?|toast|notification|alert|tooltip|listen|audio)(?: |$)/,
  ],
];

const byTag: ReadonlyMap<string, Area> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['figcaption', 'caption'],
  ['button', 'tools'],
  ['fieldset', 'form'],
  ['dialog', 'form'],
]);

const byRole: ReadonlyMap<string, Area> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'form'],
  ['dialog', 'form'],
  ['alertdialog', 'form'],
  ['toolbar', 'tools'],
]);

/** Inline boxes that a script shows when a word is pointed at. */
const popUp = /(?:^| )(?:(?:tooltip|popover) (?:text|content|body)|rollover(?: \S+)? block)(?: |$)/;

/** Class attributes repeat within a page and over a site: each is read once. */
const cacheLimit = 20_000;

const remembered = (
  read: (name: string) => Area | undefined,
): ((name: string) => Area | undefined) => {
  const known = new Map<string, Area | undefined>();
  return (name) => {
    const area = known.get(name);
    if (area !== undefined || known.has(name)) return area;
    const fresh = read(name);
    if (known.size >= cacheLimit) known.clear();
    known.set(name, fresh);
    return fresh;
  };
};
/** Utility-class soup has no names; a longer attribute is read to here. */
const maxNameChars = 240;

/** WordPress names a post's tags and categories on the post itself: `tag-popular category-comments`. */
const taxonomyClass = /(?:^|\s)(?:tag|category|topic|section|author|status|type|format)-[\w-]+/g;
const postClass = /\b(?:hentry|type-post|post-\d+)\b/;

/** `print:hidden`, `desktop:[&_p]:mt-2`: utility classes say how, not what. */
const variantClass = /\S*[:[\]]\S*/g;

/**
 * `read__related-list Foo` becomes `read related list foo`: words parted at punctuation and capitals.
 */
export const nameWords = (name: string): string => {
  const short = name.slice(0, maxNameChars);
  return (postClass.test(short) ? short.replace(taxonomyClass, ' ') : short)
    .replace(variantClass, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}0-9]+/gu, ' ');
};

/** A name that says it holds the text of the article says so whatever else it says. */
const bodyName =
  /(?:^| )(?:article ?body|article ?content|article ?text|story ?body|story ?content|post ?content|entry ?content|body ?content|articlebody|detail text|read content|rich ?text)(?: |$)/;

/** Whether an inline element's name says that its words are not part of the line: read aloud only, or shown on pointing. */
export const isAside = (className: string): boolean => areaOfInline(className) === 'hidden';

const readInlineArea = (className: string): Area | undefined =>
  popUp.test(nameWords(className)) ? 'hidden' : areaOfName(className);

const readArea = (name: string): Area | undefined => {
  const words = nameWords(name);
  if (bodyName.test(words)) return undefined;
  return patterns.find(([, pattern]) => pattern.test(words))?.[0];
};

const areaOfName = remembered(readArea);
const areaOfInline = remembered(readInlineArea);

const heading = /^h[1-6]$/;
/** A heading styled as a widget's or a list's title is still a heading: what stands under it decides. */
const headingAreas: ReadonlySet<Area> = new Set<Area>([
  'hidden',
  'caption',
  'author',
  'date',
  'share',
]);

/** The area an element names by itself; undefined where it names none. */
export const areaOf = (element: Element): Area | undefined => {
  const area = namedArea(element);
  return area !== undefined && heading.test(element.name) && !headingAreas.has(area)
    ? undefined
    : area;
};

const textElements = new Set(['table', 'blockquote', 'pre', 'ul', 'ol']);

/** A figure is a picture with words about it, unless it frames a table or a quotation. */
const isPicture = (element: Element): boolean =>
  findDescendant(element, ({ name }) => textElements.has(name)) === undefined &&
  findDescendant(element, ({ name }) => pictureElements.has(name)) !== undefined;

const pictureElements = new Set(['img', 'picture', 'amp-img', 'video', 'iframe']);

const namedArea = (element: Element): Area | undefined => {
  const { attribs } = element;
  if (element.name === 'figure' && isPicture(element)) return 'caption';
  const tagArea = byTag.get(element.name);
  if (tagArea !== undefined) return tagArea;
  if (attribs.role !== undefined) {
    const roleArea = byRole.get(attribs.role);
    if (roleArea !== undefined) return roleArea;
  }
  if (attribs.class !== undefined) {
    const classArea = areaOfName(attribs.class);
    if (classArea !== undefined) return classArea;
  }
  return attribs.id === undefined ? undefined : areaOfName(attribs.id);
};
