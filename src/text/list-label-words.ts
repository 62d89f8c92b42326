/**
 * DATA: the words that stand above lists of other articles and before read-more lines.
 * Indonesian: counted on saved pages and scraped corpora; others: as printed by large papers.
 * All in lower case, straight apostrophes, phrases parted by `|`.
 */
import type { ListKind } from '../types.ts';

const phrases = (...lines: string[]): string[] => lines.join('|').normalize('NFC').split('|');

/** `Read also` in the languages that print fewer of the pages seen: over a list, and on a line inside the story. */
const alsoRead: readonly string[] = [
  'čtěte více|prečítajte si tiež|prečítajte si aj|čítajte tiež|čítajte aj|pozrite si tiež|pozrite si aj|citește și|citeşte şi|citeste si|citiți și|citiţi şi|vezi și|vezi şi',
  'ezt is olvassa el|olvassa el ezt is|olvasd el ezt is|olvasta már|прочетете още|прочети още|четете още|чети още|вижте още|виж още|διαβάστε επίσης|διαβάστε ακόμη',
  'διαβάστε ακόμα|διαβάστε περισσότερα|δείτε επίσης|δείτε ακόμη|קראו גם|קראו עוד|קרא עוד|קרא גם|pročitajte i|pročitaj i|pročitajte i ovo|pročitajte još|pročitaj još|čitajte još|čitaj još',
  'pogledajte i|pogledajte još|прочитајте још|прочитајте и|читајте још|прочитајте повеќе|preberite še|preberite tudi|preberi še|preberi tudi|skaitykite taip pat|taip pat skaitykite|taip pat skaityk',
  'lasi arī|lasiet arī|lasi vēl|skaties arī|loe ka|loe lisaks|loe veel|loe rohkem|vaata ka|lesið einnig|lestu líka|lestu einnig|lestu meira|sjá einnig|আরও পড়ুন|আরো পড়ুন|مزید پڑھیں|یہ بھی پڑھیں',
  'بیشتر بخوانید|همچنین بخوانید|อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|ข่าวที่เกี่ยวข้อง|lexo edhe|lexo gjithashtu|lexo më shumë|basahin din|soma zaidi|soma pia|lees ook op',
];

/**
 * Phrases that are a label by themselves, per kind.
 * `Topik Terkait`, `Topik Pilihan` and `TRENDING TAG` are missing: what stands under them are tags.
 */
export const labelPhrases: Readonly<Record<Exclude<ListKind, 'inline'>, readonly string[]>> = {
  popular: phrases(
    'populer|terpopuler|topik populer|topik terpopuler|berita populer|berita terpopuler|artikel populer|artikel terpopuler|paling populer',
    'banyak dibaca|paling banyak dibaca|paling dibaca|paling sering dibaca|sering dibaca|terbanyak dibaca',
    'komentar terbanyak|terkomentari|paling banyak dikomentari|terhangat|terheboh|hot topic|hot topics',
    'hot news|hot|viral|berita viral|sedang viral|lagi viral|lagi hangat|lagi trending|sedang tren|tren',
    'sedang trending|trending|trending now|trending topic|trending topics',
    'trending stories|trending news|berita trending|most popular|popular|popular now|popular posts|most read',
    'the most read|most viewed|most watched|most shared|most commented|most discussed|most emailed',
    "what's hot|paling popular|meistgelesen|meistgelesene artikel|die meistgelesenen artikel|beliebt",
    'am meisten gelesen|meist gelesen|beliebteste artikel|beliebte artikel|meistkommentiert|meistgeklickt',
    'les plus lus|le plus lu|les articles les plus lus|articles les plus lus|les plus populaires',
    'les plus commentés|les plus partagés|tendances|lo más leído|lo mas leido|más leídas|las más leídas',
    'los más leídos|lo más visto|más vistos|tendencias|más leído|mais lidas|as mais lidas|mais lidos',
    'mais populares|mais vistas|em alta|più letti|i più letti|le più lette|più lette|i più visti',
    'meest gelezen|best gelezen|populair|mest lest|mest läst|mest lästa|mest læste|luetuimmat',
    'en çok okunanlar|çok okunanlar|najpopularniejsze|najczęściej czytane|nejčtenější|популярное',
    "top trending|more trending|what's trending|what's trending now|top reads|mostpopular|now trending",
    'popular in the community|meist kommentiert|am meisten kommentiert|plus lus|les plus vus|más comentadas',
    'đọc nhiều|xem nhiều|самое читаемое|найпопулярніше',
    'berita paling popular|terpopular|paling banyak dibaca hari ini|mest lästa just nu|mest läst just nu|mest læst|mest lest nå',
    'najchętniej czytane|popularne|najpopularniejsze artykuły|nejčtenější články|nejčtenější zprávy|en çok okunan|en çok okunan haberler',
    'popüler haberler|сейчас читают|самое популярное|популярные новости|популярные статьи|популярне|популярні новини|найчитаніше',
    'зараз читають|читають зараз|đọc nhiều nhất|xem nhiều nhất|tin đọc nhiều|tin xem nhiều|アクセスランキング|人気記事|人気記事ランキング|ランキング',
    '記事ランキング|よく読まれている記事|よく読まれています|많이 본 뉴스|많이 본 기사|가장 많이 본 뉴스|가장 많이 본 기사|인기 기사|인기기사|인기 뉴스|인기뉴스|랭킹뉴스',
    '热门|热门文章|热门新闻|热门推荐|热门话题|熱門|熱門文章|熱門新聞|熱門排行|點閱排行|点击排行|阅读排行|排行榜|人氣新聞|最多人看',
    'الأكثر قراءة|الأكثر مشاهدة|الأكثر تداولا|الأكثر تداولاً|الأكثر شيوعا|ट्रेंडिंग|ट्रेंडिंग न्यूज|लोकप्रिय खबरें|सबसे ज्यादा पढ़ी गई|सबसे ज्यादा पढ़ी गई खबरें',
    'cele mai citite|legolvasottabb|a legolvasottabb|legnézettebb|най-четени|най-четено|δημοφιλή|πιο διαβασμένα|τα πιο δημοφιλή|הנקראות ביותר|הכי נקראות|najčitanije|najčitanije vijesti|најчитаније|najbolj brano|najčítanejšie|skaitomiausi|skaitomiausios|lasītākie|populārākie|loetumad|mest lesið|luetuimmat jutut|সর্বাধিক পঠিত|ข่าวยอดนิยม',
  ),
  latest: phrases(
    'terkini|terbaru|berita terkini|berita terbaru|artikel terbaru|artikel terkini|kabar terkini|kabar terbaru',
    'info terkini|info terbaru|update|updates|update terkini|update terbaru|update berita|berita update',
    'indeks berita|index berita|berita hari ini|baru saja|latest|the latest|latest news|latest stories',
    'latest articles|latest updates|latest posts|latest headlines|latest video|latest videos|breaking news',
    'just in|recent|recent posts|recent articles|recent news|recent stories|newest|more recent stories',
    'neueste artikel|neueste nachrichten|neueste meldungen|neueste beiträge|aktuelle nachrichten',
    'aktuelle meldungen|aktuelle artikel|das neueste|les dernières actualités|dernières actualités',
    'beritaterbaru|beritaterkini|newest posts|neu auf der seite|haber akışı|senaste nytt just nu',
    'breaking|newsticker|newsfeed|news feed|most recent|recently published|terbaru hari ini|just published',
    'dernières nouvelles|dernières actus|derniers articles|en continu|últimas noticias|ultimas noticias',
    'lo último|última hora|últimos artículos|últimas notícias|mais recentes|ultime notizie|ultime news',
    "ultim'ora|laatste nieuws|net binnen|recente artikelen|siste nytt|siste nyheter|senaste nytt|senaste",
    'senaste nyheterna|seneste nyt|seneste|tuoreimmat|najnowsze|son dakika|son haberler|последние новости',
    'останні новини|tin mới|tin mới nhất',
    'senaste nyheter|siste nytt nå|seneste nyheder|najnowsze wiadomości|najnowsze artykuły|ostatnie wiadomości|nejnovější|nejnovější články',
    'nejnovější zprávy|poslední zprávy|son dakika haberleri|son haberler|güncel haberler|лента новостей|свежие новости|главные новости',
    'стрічка новин|свіжі новини|головні новини|tin mới cập nhật|mới nhất|tin nóng|最新記事|新着記事|最新ニュース|新着ニュース|速報|新着',
    '최신 기사|최신기사|최신 뉴스|최신뉴스|실시간 뉴스|속보|最新文章|最新新闻|最新新聞|最新消息|最新資訊|即时新闻|即時新聞|即時|快讯|滚动新闻',
    'آخر الأخبار|أحدث الأخبار|أخبار عاجلة|الأحدث|آخر المستجدات|ताजा खबरें|ताज़ा खबरें|ताज़ा ख़बरें|लेटेस्ट न्यूज|लेटेस्ट न्यूज़|बड़ी खबरें',
    'ultimele știri|ultimele ştiri|cele mai noi știri|legfrissebb|legfrissebb hírek|friss hírek|последни новини|най-нови|τελευταία νέα|ροή ειδήσεων|najnovije|najnovije vijesti|najnovije vesti|најновије вести|zadnje novice|najnovšie správy|najnovšie|naujausi straipsniai|naujausios žinios|jaunākās ziņas|värsked uudised|viimased uudised|nýjustu fréttir|tuoreimmat uutiset|সর্বশেষ|ข่าวล่าสุด|laaste nuus',
  ),
  related: phrases(
    'berita terkait|terkait|artikel terkait|baca juga|baca|baca pula|simak juga|simak video|simak pula|lihat juga',
    'tonton juga|terkait lainnya|video terkait|foto terkait|foto video terkait',
    'kumpulan berita terkait|sesuai minatmu|berita lainnya|berita lain|artikel lainnya|artikel lain',
    'jangan lewatkan|mungkin anda suka|mungkin kamu suka|anda mungkin suka|kamu mungkin suka|bacaan terkait',
    'anda mungkin juga suka|anda mungkin menyukai|mungkin anda juga suka|berita serupa|artikel serupa',
    'berita menarik lainnya|baca berita lainnya|simak berita lainnya|tulisan terkait|konten terkait',
    'kabar terkait|info terkait|pos terkait|pos-pos terkait|postingan terkait|baca juga berita lainnya',
    'baca juga artikel lainnya|baca artikel lainnya|berita terkait lainnya|artikel terkait lainnya',
    'berita berkaitan|artikel berkaitan|related|related articles|related article|related stories|related story',
    'related news|related content|related posts|related coverage|related links|related video',
    'related videos|related reading|read more|read also|also read|read next|see also|more on this',
    'more on this story|more on this topic|more on the story|you may also like|you might also like|you may like',
    'you might like|you may be interested in|you might be interested in|more stories|more news|more articles',
    'more like this|other articles|other news|other stories|keep reading|up next|what to read next|watch more',
    "don't miss|in case you missed it|more coverage|further reading|more reading|more for you|explore more",
    'lesen sie mehr zum thema|our readers read next|mehr ähnliche nachrichten|mehr nachrichten|more videos',
    'more from this author|more from the author|more by this author|mehr von diesem autor|du même auteur',
    'tulisan lainnya|tulisan lain|bacaan lainnya|bacaan menarik lainnya|related to this|related to this story',
    'more to read|more to explore|mehr zum thema|zum thema|mehr dazu|mehr zu diesem thema|lesen sie auch',
    'lesen sie mehr|das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant',
    'weitere artikel|weitere meldungen|weitere nachrichten|weitere beiträge|siehe auch',
    'verwandte artikel|ähnliche artikel|mehr artikel|mehr aus diesem ressort|passend dazu',
    'à lire aussi|a lire aussi|lire aussi|lire également|à lire également|sur le même sujet|articles liés',
    'articles similaires|voir aussi|à voir aussi|dans la même rubrique|à découvrir|lire plus|pour aller plus loin',
    'te puede interesar|te puede interesar también|también te puede interesar|le puede interesar|te interesa',
    'quizás te interese|puede interesarte|lee también|lea también|lee además|noticias relacionadas',
    'artículos relacionados|contenido relacionado|relacionados|relacionadas|relacionado|más sobre este tema',
    'más información|más noticias|ver también|mira también|leia também|leia mais|veja também|saiba mais',
    'notícias relacionadas|artigos relacionados|matérias relacionadas|mais sobre o assunto|conteúdo relacionado',
    'leggi anche|articoli correlati|contenuti correlati|correlati|potrebbe interessarti',
    'potrebbe interessarti anche|ti potrebbe interessare|potrebbero interessarti|vedi anche|guarda anche',
    'lees ook|lees meer|gerelateerd|gerelateerde artikelen|meer over dit onderwerp|bekijk ook|meer nieuws',
    'les også|les mer|läs också|läs mer|läs även|læs også|læs mere|relaterte saker|lue myös|lue lisää|se også',
    'czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|ilgili haberler|bunlar da ilginizi çekebilir',
    'читайте также|смотрите также|по теме|читайте також|дивіться також|tin liên quan|xem thêm|có thể bạn quan tâm',
    'berita berkaitan|artikel berkenaan|berita lain yang berkaitan|anda mungkin berminat|turut dibaca|relaterade artiklar|relaterat|mer om ämnet',
    'läs mer om|relaterte artikler|les mer om|les mer om saken|relaterede artikler|læs mere om|powiązane artykuły|powiązane|podobne artykuły',
    'warto przeczytać|przeczytaj także|przeczytaj również|polecane artykuły|související články|související|podobné články|mohlo by vás zajímat',
    'čtěte také|čtěte dále|přečtěte si také|dále čtěte|ilgili haber|ilgili içerikler|benzer haberler|diğer haberler|ilginizi çekebilir',
    'bunlar da ilginizi çekebilir|читайте по теме|материалы по теме|новости по теме|похожие новости|похожие статьи|другие новости|еще по теме',
    'вам может быть интересно|матеріали за темою|новини за темою|за темою|схожі новини|інші новини|вас може зацікавити|bài liên quan|tin cùng chuyên mục',
    'tin khác|bài viết liên quan|có thể bạn thích|関連記事|関連ニュース|関連リンク|関連コンテンツ|あわせて読みたい|合わせて読みたい|こちらもおすすめ|こんな記事も読まれています',
    'この記事に関連するニュース|관련 기사|관련기사|관련 뉴스|관련뉴스|함께 보면 좋은 기사|함께 볼만한 기사|이 기사와 함께 많이 본 기사|추천 뉴스|다른 기사|相关阅读|相关新闻',
    '相关文章|相关报道|相关推荐|延伸阅读|推荐阅读|更多新闻|猜你喜欢|相關新聞|相關文章|相關報導|相關閱讀|延伸閱讀|推薦閱讀|更多新聞|你可能也喜歡|其他人也看',
    'اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|إقرأ أيضاً|شاهد أيضا|شاهد أيضاً|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|موضوعات ذات صلة|قد يهمك|قد يعجبك أيضا',
    'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|संबंधित खबरें|संबंधित समाचार|संबंधित लेख|और खबरें|अन्य खबरें|आपको यह भी पसंद आ सकता है',
    ...alsoRead,
    'súvisiace články|súvisiace|mohlo by vás zaujímať|articole similare|articole recomandate|articole asemănătoare|pe aceeași temă|știri similare|te-ar putea interesa|kapcsolódó cikkek|kapcsolódó cikk|kapcsolódó tartalom|kapcsolódó',
    'ajánljuk még|ez is érdekelheti|ez is érdekelhet|további cikkek|още по темата|свързани статии|свързани новини|още новини|може да ви хареса|σχετικά άρθρα|σχετικά θέματα|σχετικές ειδήσεις|כתבות נוספות|עוד בנושא|כתבות קשורות',
    'אולי יעניין אותך|vezane vijesti|vezani članci|povezani članci|povezane vesti|povezane vijesti|slični članci|možda vas zanima|повезане вести|поврзани вести|sorodni članki|sorodne novice|povezane novice|susiję straipsniai|susijusios naujienos',
    'saistītie raksti|līdzīgi raksti|seotud lood|seotud artiklid|samal teemal|tengdar fréttir|fleiri fréttir|aiheesta lisää|lisää aiheesta|সম্পর্কিত খবর|متعلقہ خبریں|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|ข่าวอื่นที่น่าสนใจ|ข่าวที่น่าสนใจ|verwante artikels|lajme të ngjashme',
  ),
  'editors-choice': phrases(
    'pilihan editor|pilihan redaksi|berita pilihan|artikel pilihan|pilihan|rekomendasi|rekomendasi redaksi',
    'berita rekomendasi|rekomendasi untuk anda|rekomendasi untuk kamu|rekomendasi untukmu|rekomendasi berita',
    'mustread|kabar utama|top-themen|topthemen|weitere top-themen|aufmacher|top artikel|lo más importante|os destaques',
    'headline|headlines|headline news|sorotan|berita utama|laporan utama|berita unggulan|unggulan|top news',
    "top stories|top story|top headlines|must read|must reads|must-read|editor's choice|editors' choice",
    "editors choice|editor's pick|editor's picks|editors' picks|editors picks|staff picks|top picks|our picks",
    'featured|featured stories|featured articles|featured news|highlights|recommended|recommended for you',
    'recommended stories|recommended articles|recommended reading|selected for you|empfohlen',
    'empfehlungen der redaktion|unsere empfehlungen|empfehlungen|redaktionstipp|empfehlung der redaktion',
    'à la une|notre sélection|nos recommandations|recommandé pour vous|recommandés pour vous',
    'le choix de la rédaction|la sélection de la rédaction|sélection de la rédaction|destacados|destacadas',
    'recomendados|recomendadas|recomendamos|lo más destacado|destaques|recomendados para você|in evidenza',
    'consigliati|consigliati per te|aanbevolen|uitgelicht|redactietips|tips van de redactie|anbefalt',
    'polecamy|выбор редакции|вибір редакції',
    'pilihan pengarang|redaktionens val|anbefalt for deg|redaktionen anbefaler|anbefalede artikler|wybór redakcji|polecane|doporučujeme|výběr redakce',
    'editörün seçtikleri|öne çıkanlar|рекомендуем|главное|рекомендуємо|головне|đáng chú ý|tiêu điểm|nổi bật|おすすめ記事|おすすめ|編集部おすすめ|注目記事',
    'ピックアップ|주요 뉴스|주요뉴스|추천기사|에디터 추천|编辑推荐|编辑精选|编辑推薦|編輯推薦|編輯精選|精选|焦点新闻|焦點新聞|要闻|頭條新聞|اختيارات المحرر|مختارات|أبرز الأخبار',
    'संपादक की पसंद|टॉप न्यूज|प्रमुख खबरें|मुख्य समाचार',
  ),
  other: [],
};

/** Labels only behind a name: alone they are entries of menus. */
export const mediaWords: ReadonlySet<string> = new Set(
  phrases('video|videos|foto|photo|photos|galeri|galeri foto|galeri video|infografis|fotos|bilder'),
);

/** Labels of links to more of the same, not of lists. */
export const morePhrases: readonly string[] = phrases(
  'selengkapnya|lainnya|lihat selengkapnya|baca selengkapnya|simak selengkapnya|index|indeks|lebih banyak',
  'muat lebih banyak|muat lainnya|muat lagi|lihat semua|lihat lainnya|lihat lebih banyak|tampilkan semua',
  'tampilkan lebih banyak|tampilkan lainnya|lihat indeks|indeks lainnya|lihat semua berita|baca lebih lanjut',
  'lihat berita lainnya|selanjutnya|sebelumnya|berikutnya|berita selanjutnya|berita sebelumnya|lanjut baca',
  'berita berikutnya|artikel selanjutnya|artikel sebelumnya|halaman selanjutnya|halaman berikutnya',
  'next article|previous article|next|previous|prev|next page|previous page|next story|previous story',
  'more|see all|see more|view all|view more|show more|show all|load more|read all|read more|learn more',
  'find out more|read on|continue reading|read full story|read the full story|read full article|all news',
  'view full coverage|full coverage|see full coverage|mehr|mehr anzeigen|mehr laden|alle anzeigen|weiterlesen',
  'mehr lesen|mehr erfahren|weiter|alle artikel|zur übersicht|zurück|voir plus|voir tout|tout voir|lire la suite|en savoir plus',
  'suite|ver más|ver mas|ver todo|ver todas|ver todos|leer más|cargar más|seguir leyendo|ver mais|ver tudo',
  'veja mais|carregar mais|continue lendo|vedi tutti|vedi tutto|leggi tutto|mostra altro|carica altri|meer',
  'toon meer|meer laden|meer tonen|bekijk alles|bekijk meer|lees verder|vis mer|se alle|visa fler|visa mer',
  'se mer|näytä lisää|daha fazla|devamı|więcej|zobacz więcej|ещё|еще|показать ещё|все новости|більше|xem tất cả',
);

/** Links to more that stand on the line of a label: `Berita Terbaru Index »`. */
export const moreAfterLabel =
  /^(.{3,60}?)[\s|»+]{1,4}(?:index|indeks|lihat semua|selengkapnya|see all|view all|see more|view more|mehr anzeigen|alle anzeigen|voir tout|ver todo|ver todos)$/i;

/** What may be loaded, seen or shown more of: `Lihat Semua Berita`, `See all videos`. */
export const moreTails: ReadonlySet<string> = new Set(
  phrases(
    'berita|artikel|video|foto|di sini|disini|news|articles|stories|posts|videos|photos|headlines|comments',
    'nachrichten|artikel anzeigen|les articles|noticias|notícias|notizie|nieuws|komentar',
  ),
);

/** Words that may follow a label (or stand before one) and narrow it: `Terpopuler Nasional`, `Popular Videos`. */
export const narrowingWords: ReadonlySet<string> = new Set(
  [
    'nasional internasional global dunia mancanegara daerah regional nusantara lokal kota desa ekonomi bisnis',
    'keuangan finance market pasar politik hukum kriminal peristiwa metro megapolitan metropolitan jabodetabek',
    'bola sepakbola olahraga sport sports raket otomotif oto tekno teknologi sains gadget inet techno iptek',
    'gaya lifestyle hiburan entertainment seleb selebriti celebrity hot showbiz musik film travel wisata',
    'kuliner food kesehatan health edukasi pendidikan properti property humaniora budaya opini kolom ragam',
    'religi khazanah islam muslim wanita hobi lainnya lain berita artikel kabar info news stories story',
    'articles article posts headlines video videos foto photos photo galleries podcast podcasts games',
    'ini itu hari minggu pekan bulan tahun sehari sepekan seminggu sebulan today week month now here terpopuler populer pilihan lagi',
    'indonesia jakarta bogor depok tangerang bekasi bandung semarang surabaya medan bali jogja yogyakarta makassar',
    'jabar jateng jatim banten lampung sumsel sumut sumbar aceh papua kalimantan sulawesi sumatera jawa barat',
    'timur tengah utara selatan world us uk business politics technology tech science culture opinion local',
    'national international nachrichten artikel meldungen noticias notícias notizie nieuws nyheter',
    'five seven ten lima tujuh sepuluh enam delapan',
  ].flatMap((line) => line.split(' ')),
);

/** Labels that a title follows on the same line, in the body: `Baca juga: Harga Beras Turun`. */
export const inlinePhrases: readonly string[] = phrases(
  'baca juga|baca|baca pula|baca selengkapnya|baca berita|baca artikel|baca berita lainnya|baca lainnya|bacajuga',
  'baca juga berita|baca juga artikel|baca juga berita lainnya|baca lebih lanjut|simak|simak juga|simak pula',
  'simak video|simak juga video|simak selengkapnya|simak berita|simak juga berita|lihat|lihat juga|lihat video',
  'lihat juga video|lihat foto|lihat juga foto|lihat pula|tonton|tonton juga|tonton video|tonton juga video',
  'saksikan|saksikan juga|saksikan video|saksikan juga video|saksikan video pilihan|cek juga|cek video',
  'saksikan video pilihan berikut ini|saksikan video pilihan di bawah ini|saksikan video pilihan ini',
  'saksikan video menarik berikut ini|saksikan juga video menarik berikut ini|pilihan editor|pilihan redaksi',
  'berita terkait|artikel terkait|terkait|jangan lewatkan|jangan lewatkan juga|berita lainnya|video terkait',
  'foto terkait|dengarkan juga|rekomendasi|baca lagi|berita berkaitan|artikel berkaitan',
  'read more|read also|also read|read|read next|next article|see also|must read|related|related article|related story',
  'related articles|related stories|related news|related video|more on this|more|watch|watch also|also watch',
  'watch more|listen|see more|learn more|further reading|recommended|recommended reading|you may also like',
  "don't miss|dont miss|in case you missed it|editor's pick|editors' picks|also on this topic|explore more",
  'read our story|keep reading|more coverage|mehr|mehr zum thema|mehr dazu|zum thema|lesen sie auch|lesen sie hier',
  'lesen sie mehr|lesen sie dazu|lesen sie dazu auch|lesen sie hierzu|auch interessant|siehe auch|lesetipp',
  'auch lesenswert|passend dazu|das könnte sie auch interessieren|lies auch|mehr lesen|hintergrund zum thema',
  'lire aussi|à lire aussi|a lire aussi|lire également|à lire également|à lire|voir aussi|à voir aussi|lire plus',
  'sur le même sujet|en savoir plus|à écouter|lea también|lee también|lea además|lee además|leer también|lee más',
  'lea más|te puede interesar|te puede interesar también|también te puede interesar|le puede interesar',
  'le recomendamos|te recomendamos|más información|ver también|mira también|vea también|relacionado|conoce más',
  'leia também|leia mais|leia|veja também|saiba mais|veja mais|assista também|leggi anche|leggi|da leggere',
  'vedi anche|guarda anche|ti potrebbe interessare|potrebbe interessarti|approfondisci|lees ook|lees meer',
  'bekijk ook|zie ook|les også|les mer|les|läs också|läs mer|läs även|læs også|læs mere|se også|lue myös|lue lisää',
  'katso myös|czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|przeczytaj także',
  'přečtěte si také|čtěte také|ayrıca oku|читайте также|смотрите также|читайте також|дивіться також|по теме',
  'xem thêm|đọc thêm|اقرأ أيضا|اقرأ أيضاً',
  'baca lagi|berita berkaitan|baca seterusnya|läs mer om|les mer om|læs mere om|přečtěte si|čtěte dále|mohlo by vás zajímat|podívejte se také',
  'ilgili haber|ayrıca bakınız|bunu da okuyun|читайте по теме|материал по теме|читайте далее|читайте подробнее|смотрите по теме|статья по теме',
  'читайте подробно|за темою|читайте більше|читайте на тему|матеріал за темою|bài liên quan|tin liên quan|đọc thêm bài|>>> xem thêm',
  '関連記事|関連|あわせて読みたい|合わせて読みたい|こちらも読む|관련 기사|관련기사|관련 뉴스|함께 읽기|相关阅读|相关新闻|相关报道|延伸阅读|推荐阅读|阅读更多',
  '相關新聞|相關報導|相關閱讀|延伸閱讀|推薦閱讀|更多新聞|看更多|閱讀更多|اقرأ أيضًا|إقرأ أيضا|إقرأ أيضاً|إقرأ أيضًا|شاهد أيضا|شاهد أيضاً|شاهد أيضًا',
  'طالع أيضا|طالع أيضاً|اقرأ المزيد|ذات صلة|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी देखें|और पढ़ें|ये भी देखें',
  ...alsoRead,
);

/** Inline labels so usual that a title may follow them without a colon. */
export const strongInlinePhrases: ReadonlySet<string> = new Set(
  phrases(
    'baca juga|baca pula|simak juga|simak juga video|lihat juga|lihat juga video|tonton juga|tonton juga video',
    'simak video|lihat video|tonton video|pilihan editor|read also|also read|next article|related article|related story',
    'lesen sie auch|lesen sie mehr|mehr zum thema|lire aussi|à lire aussi|lire également|à lire également',
    'lea también|lee también|te puede interesar|leia também|veja também|leggi anche|lees ook|les også|läs också',
    'læs også|lue myös|czytaj także|czytaj też|читайте также|читайте також',
    'čtěte více|prečítajte si tiež|prečítajte si aj|čítajte tiež|čítajte aj|citește și|citeşte şi|citeste si|vezi și|прочетете още|διαβάστε επίσης|διαβάστε ακόμη',
    'pročitajte i|pročitajte još|pročitaj i|pročitaj još|čitajte još|preberite še|preberite tudi|taip pat skaitykite|lasi arī|loe ka|loe lisaks|lesið einnig|lestu líka|lexo edhe',
    'zobacz też|zobacz także|přečtěte si také|čtěte také|смотрите также|дивіться також|xem thêm',
  ),
);
