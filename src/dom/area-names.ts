/**
 * What parts of a page are called, in the words of their classes and ids. Words, not sites:
 * the words are those that page makers of many countries use for the same things.
 */

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

/** One row an area, words and phrases parted by `|`. Order matters: the first row that has one names the area. */
const rows: readonly (readonly [Area, string])[] = [
  [
    'hidden',
    'sr only|offscreen|off screen|a11y|visuallyhidden|visually hidden|screen reader|d none|is hidden|print only|hide',
  ],
  [
    'breadcrumb',
    'breadcrumb|bread crumb|crumbs|crumb container|fil ariane|ariane|migas|migas pan|brotkrumen|drobeckova navigace|morzsa|okruszki',
  ],
  [
    'comments',
    'comment|comments|komentar|disqus|kommentar|kommentare|commentaire|commentaires|comentario|comentarios|livefyre|coral|viafoura|respond|commenti|reacties|kommentarer|komentarze|komentare|diskuse|diskuze|yorum|yorumlar|binh luan|binhluan|comentarii|hozzaszolas|hozzaszolasok|kommentit|kommentaarid|komentarai|komentari|sxolia|opinie czytelnikow',
  ],
  [
    'share',
    'share|sharing|shares|social|sosmed|sharer|sharethis|addthis|addtoany|follow|bagikan|berbagi|teilen|compartir|partager|whatsapp|socials|compartilhar|partilhar|condividi|partage|delen|udostepnij|sdilet|paylas|chia se|reseaux|redes sociales|rrss|distribuie|megosztas|zdielat|zdielanie|podijeli|podeli|dalintis|spodeli|compartilhe',
  ],
  [
    'advert',
    'ad|ads|advert|adverts|advertisement|advertisements|advertising|adsbygoogle|adslot|adbox|banner|banners|sponsor|sponsored|promo|promos|promoted|promotion|iklan|dfp|gpt|adunit|anzeige|publicite|outbrain|taboola|mgid|revcontent|commercial|pariwara|werbung|publicidad|publicidade|pubblicita|advertentie|annons|annonse|annonce|reklam|reklama|reklame|reclame|inzerce|quangcao|hirdetes|publicitate|mainos|reklaam|oglas|oglasi|pub block',
  ],
  [
    'consent',
    'cookie|cookies|cookiebar|cookie law info|privacy overview|privacy content|gdpr|consent|cmp|onetrust|cookiebot',
  ],
  // `paywall` is no name of a form: structured data asks sites to mark the closed part of the story with it.
  [
    'form',
    'newsletter|newsletters|opt in|optin|subscribe|subscription|signup|sign up|login|modal|popup|overlay|abo|registration|donate|donation|abonnement|nyhetsbrev|nyhedsbrev|nieuwsbrief|infolettre|uutiskirje|hirlevel|boletin|suscribete|suscripcion|prenumerata',
  ],
  [
    'related',
    'related|terkait|popular|populer|terpopuler|trending|trend|recommend|recommended|recommendation|recommendations|rekomendasi|most read|most viewed|mostread|mostpopular|most|terkini|terbaru|latest|baca juga|bacajuga|lihatjg|lihat juga|linksisip|linkout|read also|also read|readmore|read more|see also|more news|more stories|more on|recirc|recirculation|similar|lire aussi|you may|next article|read next|up next|relacionada|relacionadas|relacionado|relacionados|mehr zum thema|weiterlesen|suggested|top stories|headlines|ticker|carousel|berita lainnya|artikel terkait|leggi anche|leia mais|leia tambem|correlati|gerelateerd|relaterade|relaterte|relaterede|powiazane|polecane|souvisejici|ilgili|ilgili haberler|tin lien quan|articles lies|similare|articole similare|kapcsolodo|kapcsolodo cikkek|suvisiace|povezano|povezane|vezane vijesti|seotud|susije|saistitie|sxetika|leia mais|veja tambem|saiba mais|te puede interesar|lee tambien|meme sujet|sur le meme sujet|zobacz takze|czytaj takze|relaterat|relatert|gerelateerde|verwandte',
  ],
  [
    'tags',
    'tag|tags|tagcloud|taglist|topic|topics|keyword|keywords|topik|hashtag|hashtags|tagar|schlagworte|etiquetas|etiketler|stitky|cimkek|etichete|tagovi|tagit|zymes|marksonad|oznake',
  ],
  [
    'author',
    'author|authors|byline|bylines|writer|writers|penulis|reporter|reporters|autor|autores|auteur|auteurs|bio|contributor|contributors|credit|credits|journalist|redaktur|editor|editors|autore|autori|szerzo|firma|signature|kirjoittaja|autorius|autors',
  ],
  [
    'caption',
    'caption|captions|figcaption|image credit|photo credit|imgcaption|keterangan|copyright|legende|bildunterschrift|bildtext|bildetekst|billedtekst|didascalia|legenda|leyenda|kepalairas|popisek|podpis zdjecia|kuvateksti|media info|lightbox|video desc|video description',
  ],
  [
    'date',
    'date|dates|dateline|datetime|timestamp|published|pubdate|time|tanggal|updated|waktu|posted|datum|modified',
  ],
  ['footer', 'footer|foot|colophon|legal|disclaimer'],
  [
    'navigation',
    'nav|navs|navbar|navigation|menu|menus|submenu|pagination|pager|paging|topbar|masthead|skip|toc|table of contents|daftar isi|offcanvas|hamburger',
  ],
  [
    'aside',
    'sidebar|side bar|aside|rail|widget|widgets|sidenav|right col|rightcol|rhs|infobox|factbox|fact box|expandable box|complementary',
  ],
  ['player', 'player|jwplayer|videojs|vjs|playlist|transcript'],
  [
    'tools',
    'print|toolbar|adjust text|text size|text resize|story controls|article controls|tools|tool|rating|ratings|vote|votes|voting|poll|polls|umfrage|jajak pendapat|sondage|encuesta|font size|fontsize|reaction|reactions|toast|notification|alert|tooltip|listen|audio',
  ],
];

/** Things shown and what is said of them: `image description` is a caption. */
const shown = 'img|image|photo|picture|gallery';
const said = 'description|desc|text|info|credit|credits';

const captionPairs = shown
  .split('|')
  .flatMap((thing) => said.split('|').map((word) => `${thing} ${word}`));

interface Phrase {
  readonly order: number;
  readonly words: readonly string[];
}

/** Every phrase under its first word. */
const phrasesByWord = new Map<string, Phrase[]>();
for (const [order, [area, phrases]] of rows.entries()) {
  for (const phrase of [...phrases.split('|'), ...(area === 'caption' ? captionPairs : [])]) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    const known = phrasesByWord.get(first);
    if (known === undefined) phrasesByWord.set(first, [{ order, words }]);
    else known.push({ order, words });
  }
}

/**
 * `has-rail`, `with-sidebar`, `no-comments` say what stands beside or inside, not what the element is.
 * A figure that has a caption holds hardly more.
 */
const saysBeside = /^(?:has|with|without|no)$/;

const stands = ({ words: phrase }: Phrase, words: readonly string[], at: number): boolean => {
  for (let i = 1; i < phrase.length; i += 1) if (words[at + i] !== phrase[i]) return false;
  // `sidebar grid` is a grid that has room for a sidebar.
  return phrase[0] !== 'sidebar' || words[at + 1]?.startsWith('grid') !== true;
};

const breadcrumb = rows.findIndex(([area]) => area === 'breadcrumb');
const caption = rows.findIndex(([area]) => area === 'caption');
const insideWord = /bread ?crumb/;

/** The area that the words of a name say; undefined where they say none. */
export const areaOfWords = (name: string): Area | undefined => {
  let best = insideWord.test(name) ? breadcrumb : rows.length;
  const words = name.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const phrases = phrasesByWord.get(words[at] as string);
    if (phrases === undefined) continue;
    const isBeside = at > 0 && saysBeside.test(words[at - 1] as string);
    for (const phrase of phrases) {
      if (isBeside && phrase.order !== caption) continue;
      if (phrase.order < best && stands(phrase, words, at)) best = phrase.order;
    }
  }
  return rows[best]?.[0];
};

/** Utility-class soup has no names; a longer attribute is read to here. */
const maxNameChars = 240;

/** WordPress names a post's tags and categories on the post itself: `tag-popular category-comments`. */
const taxonomyClass = /(?:^|\s)(?:tag|category|topic|section|author|status|type|format)-[\w-]+/g;
const postClass = /\b(?:hentry|type-post|post-\d+)\b/;

/** `print:hidden`, `desktop:[&_p]:mt-2`: utility classes say how, not what. */
const variantMark = /[:[\]]/;
const variantClass = /\S*[:[\]]\S*/g;

/**
 * Builders say how a thing is made: `has-small-font-size` is no button for sizes, and Elementor makes the
 * headline and the story of a `elementor-widget` each.
 */
const builderClass =
  /\bhas-[\w-]{1,40}?-font-size\b|\belementor-widget(?:-wrap|-container)?(?![a-z])/g;
const builderMark = /-font-size|elementor/;

const beyondAscii = /[^\0-\x7f]/;
/** Most names: small letters, nothing of the above. */
const plainName = /^[a-z0-9_ -]*$/;
const maySayMore = /hentry|post-|elementor|-font-size/;
const notWord = /[^a-z0-9]+/g;

/**
 * `read__related-list Foo` becomes `read related list foo`: words parted at punctuation and capitals.
 */
export const nameWords = (name: string): string => {
  let words = name.length > maxNameChars ? name.slice(0, maxNameChars) : name;
  if (plainName.test(words) && !maySayMore.test(words)) return words.replace(notWord, ' ');
  if (postClass.test(words)) words = words.replace(taxonomyClass, ' ');
  if (variantMark.test(words)) words = words.replace(variantClass, ' ');
  if (builderMark.test(words)) words = words.replace(builderClass, ' ');
  words = words.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return beyondAscii.test(words)
    ? words.replace(/[^\p{L}0-9]+/gu, ' ')
    : words.replace(notWord, ' ');
};
