/**
 * DATA: lines that stand inside bodies and are not of the article.
 * Every pattern matches from the start of a line; those of `wholeLines` up to its end as well.
 * Repeats are bounded, so a pattern reads a bounded part of a line.
 */

import { type Openings, openings } from './opening-patterns.ts';

const patterns = (...sources: string[]): Openings => openings(sources);
const whole = (...sources: string[]): Openings => openings(sources, '[\\s.:!…»›→↓▼]*$');

const reading = '(?:membaca|baca|melihat|konten|artikel|berita)';
const platform =
  '(?:google(?: news| berita| discover)?|whats?app|telegram|twitter|x|facebook|fb|instagram|ig|youtube|tiktok|linkedin|threads|bluesky|mastodon|flipboard|line|pinterest|snapchat|messenger|apple news|rss|vk|ok\\.ru)';

/** Lines that are nothing but what the pattern says. */
export const wholeLines: Openings = whole(
  // Scroll and advertisement marks.
  'advertisements?|ads?|adv|sponsored(?: content)?|promoted(?: content)?|paid content|iklan|pariwara|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reclame|reklame|annonse|annons|annonce|mainos|reklama|reklam|реклама|quảng cáo|広告|광고|广告',
  `(?:advertisement\\s?)?scroll to continue with content|scroll(?: ke bawah)? untuk (?:lanjut|melanjutkan) ?${reading}?|scroll ke bawah untuk ${reading}(?: berita| artikel)?|scroll down to continue(?: reading)?`,
  '(?:gulir|geser) (?:ke bawah )?untuk (?:lanjut|melanjutkan|melihat|membaca).{0,40}|geser ke bawah.{0,30}',
  'advertisement\\s?[-–—:|]?\\s?(?:continue reading below|article continues below|scroll to continue.{0,30}|skip advertisement|lanjutkan membaca.{0,30})',
  '(?:terakhir (?:diperbarui|diperbaharui|diubah)|(?:artikel|tulisan) ini (?:terakhir )?(?:diperbarui|diperbaharui)) (?:pada )?\\d{1,2} \\p{L}{3,9} \\d{4}(?:,? (?:pukul )?\\d{1,2}[:.]\\d{2}(?: wita?| wib)?)?(?: oleh .{2,50})?',
  '(?:article|story|content|text|report) continues? (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|newsletter promotion|promotion))?',
  'continue reading(?: below| the main story)?|skip (?:advertisement|ad|to (?:main )?content|past newsletter promotion|to navigation)|after newsletter promotion|after ad|lanjutkan membaca(?: di bawah)?',
  'artikel dilanjutkan di bawah ini|konten dilanjutkan di bawah|berlanjut setelah iklan|lanjut baca di bawah|nach der anzeige weiterlesen|(?:der )?artikel (?:geht|wird) nach (?:der|dieser) (?:anzeige|werbung).{0,20}|la suite après la publicité|(?:lea|sigue leyendo|continúa) (?:más abajo|debajo|después de la publicidad)|continua (?:após|depois d)a publicidade|continua a leggere dopo la pubblicità|(?:artikel|tekst) gaat verder onder de (?:advertentie|foto|video)|lees verder onder de (?:advertentie|foto|video)|artikkeli jatkuu mainoksen jälkeen|artikkelen fortsetter under annonsen|artikeln fortsätter under annonsen|(?:artiklen|historien) fortsætter efter annoncen|reklama a text pokračuje níže',
  'iklan\\s?[-–—|:]?\\s?(?:scroll|gulir|geser) (?:ke bawah )?untuk (?:lanjut|melanjutkan|membaca).{0,30}|(?:lanjut|bersambung|berlanjut) ke halaman (?:berikutnya|selanjutnya)|klik halaman (?:selanjutnya|berikutnya)(?: untuk .{1,40})?',
  'advertisement ?[·•] ?scroll to continue|(?:remove ads|don.t want to see this\\?)+(?: remove ads)?',
  // Labels with nothing beside them, and templates that nobody filled in.
  'thanks for (?:signing up|subscribing)|this field is required|(?:tap|click) to (?:expand|enlarge|zoom)|expand image|toggle caption|ad feedback|story continues|(?:advertisement|ad) ?[-–—]? ?story continues below',
  'by|von|par|por|oleh|door|av|af|author of the article|article content',
  '\\$\\$\\w{2,30}\\$\\$|\\{[{%*][^{}]{0,150}[%*}]\\}(?: \\{[{%*][^{}]{0,60}[%*}]\\}){0,9}',
  '\\p{L}[\\p{L} -]{1,24}:?\\*|please enter your (?:name|comment|e-?mail)(?: here| address)?|leave a reply|kommentar hinzufügen|pubblica un commento|i commenti saranno accettati',
  // Placeholders of players and embeds.
  'video (?:loading|unavailable)|(?:click|tap) to play(?: tap to play)?|play now|the video will auto-?play soon.{0,20}|(?:we apologi[sz]e, but |sorry, )?this video (?:has )?failed to load|(?:story|article) saved|saved to bookmarks',
  'zum (?:news|live)-?ticker|zum liveblog|artikel teilen mit',
  '\\(gambas ?:[^()]{0,60}\\)|\\[(?:gambas|embed|video|youtube|twitter|instagram|facebook|tiktok|audio|image|gallery|infografis)[:= ]?[^\\]]{0,80}\\]',
  'loading|memuat|sedang memuat|please wait|mohon tunggu|wird geladen|chargement(?: en cours)?|cargando|carregando|caricamento(?: in corso)?|laden|laster|laddar',
  '(?:watch|listen|read)(?: now| live| here)?|play(?: video| audio)?|putar video|tonton(?: video| di sini)?|dengarkan(?: artikel)?|listen to (?:this )?article|watch (?:the )?video(?: below| above)?|video player|this video (?:can ?not|cannot) be played|your browser does not support.{0,60}|browser anda tidak mendukung.{0,60}|an error occurred.{0,40}|something went wrong.{0,40}',
  'this video is no longer available|dieses video ist nicht mehr verfügbar|diese audioversion wurde (?:künstlich|automatisch|maschinell) (?:generiert|erzeugt)|dengarkan (?:berita|artikel) ini|artikel anhören|écouter l.article|escuchar (?:el )?artículo|video pilihan(?: hari ini)?',
  '(?:lesezeit|lesedauer|reading time|estimated reading time|read time|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|waktu baca|lecture)(?: ?:| ca\\.)? ?\\d{1,3} ?(?:min(?:uten?|utes?|utos?|uti|\\.)?|menit|mn)?|\\d{1,3}[ -]?min(?:ute)?s? read|\\d{1,3} (?:min(?:uten)?|menit) (?:lesezeit|lesedauer|membaca|leestijd|de lecture|de lectura)',
  'stand ?: ?(?:\\d{1,2}\\. ?\\S{1,12}|heute|gestern).{0,30}|this (?:article|story) is more than \\d{1,3} (?:years?|months?|days?) old|dieser artikel ist älter als .{1,20}|cet article date de plus d.un an',
  '(?:back to (?:the )?top|kembali ke atas|nach oben|zum seitenanfang|zur startseite|retour en haut|volver arriba|voltar ao topo|torna su|naar boven)|(?:load|hide|read) (?:all )?(?:the )?comments|lihat komentar|kommentare (?:laden|anzeigen|lesen)|laporkan (?:tulisan|konten|artikel|akun)|report (?:an error|a typo|this ad)|fehler (?:gefunden|melden)\\??|feedback senden',
  '(?:auf|bei|per|via|sur|en|on|di|ke|op|på|no|su) (?:facebook|twitter|x|whats?app|linkedin|telegram|e-?mail|xing|threads|bluesky) (?:teilen|versenden|senden|delen|del)|(?:partager|compartir|compartilhar|condividi|delen|dela|del|bagikan|teilen) (?:cet article |este artículo )?(?:sur|en|no|na|su|op|på|di|ke|auf|por|par|via|pelo) (?:facebook|twitter|x|whats?app|linkedin|telegram|e-?mail|threads|bluesky)',
  // Pages and more of the article elsewhere.
  'halaman ?: ?\\d{1,2}(?: \\d{1,2}){0,9}|halaman (?:selanjutnya|berikutnya|sebelumnya|\\d{1,2} ?(?:/|dari) ?\\d{1,2})|\\d{1,2} dari \\d{1,2} halaman|(?:paper|print) edition ?[|:–-] ?page ?:? ?[A-Z]?\\d{1,3}|hal(?:aman)?\\.? \\d{1,2}(?: \\d{1,2}){0,9}|page \\d{1,3} (?:of|/) \\d{1,3}|(?:next|previous) page|selanjutnya|sebelumnya|berikutnya|tampilkan semua|lihat semua|lihat halaman selanjutnya|buka halaman selanjutnya',
  '(?:simak|baca|lihat|cek)(?: berita| artikel| informasi| ulasan| kisah)? ?selengkapnya ?(?:di(?: ?sini| halaman (?:selanjutnya|berikutnya)| bawah ini)|pada halaman (?:selanjutnya|berikutnya))?',
  '(?:baca|simak|klik|tonton|lihat|cek)(?: (?!di\\b)[^\\s.,]{1,20}){0,9} di ?sini',
  '(?:informasi|berita|artikel|kisah|video) selengkapnya (?:di ?sini|di bawah ini|klik di ?sini)|selengkapnya(?: di ?sini| klik di ?sini)?|klik (?:di ?sini|tautan ini|link ini)(?: untuk .{0,60})?',
  '(?:read|see|view) (?:the )?(?:full|original|more|rest of the) ?(?:story|article|report|post)?(?: here)?|click here|tap here|more here|hier klicken|cliquez ici|haz clic aquí|clique aqui|clicca qui|klik hier',
  // Headings of service boxes.
  'daftar isi|ringkasan berita|baca (?:\\d{1,3}|dalam \\d{1,3}) detik|poin penting|table of contents|jump to|in this (?:article|story)|inhaltsverzeichnis|sommaire',
  'geser untuk melihat tabel(?: lengkap| selengkapnya)?|swipe to see more|swipe for more|scroll for more',
  '(?:hoegeng|sindo|detik|kompas|tempo|liputan6|cnn|kabar) awards \\d{4}',
  '(?:imsak|subuh|terbit|dhuha|duha|zuhur|dzuhur|dhuhur|ashar|asar|magrib|maghrib|isya)(?: ?:)? ?\\d{1,2}[.:]\\d{2}(?: ?wi(?:b|ta|t))?',
  // What stands above the tags.
  'tags?|tagar|tag terkait|topik (?:terkait|pilihan)|trending tags?|related (?:topics|tags)|weitere themen|verwandte themen|schlagworte|mots[- ]clés|etiquetas',
  // Comments, ratings, accounts.
  '\\d{0,6} ?(?:komentar|comments?|kommentare?|commentaires?|comentarios|comentários|commenti|reacties)|(?:tulis|beri|tinggalkan|kirim) komentar(?: anda)?|selected comments (?:will|may) be published in .{3,60}|(?:leave|post|write|add) (?:a |your )?comments?|join the (?:conversation|discussion)|show comments|view comments|(?:be|jadilah) (?:the first to comment|yang pertama berkomentar)|log ?in|sign in|masuk|daftar|register|subscribe(?: now)?|berlangganan|langganan',
  '(?:rate|beri rating)(?: artikel| this article)?(?: ini)?|how useful was this post\\??|was this (?:article|page|story) helpful\\??|apakah artikel ini (?:bermanfaat|membantu)\\??|terima kasih sudah membantu banyak orang dengan ratingmu',
  '[\\d.,]{1,9}\\s?(?:k|rb|jt|m)?\\s?(?:x|kali)?\\s?(?:views?|shares?|likes?|dibaca|dilihat|tayangan|pembaca)|(?:telah )?(?:dibaca|dilihat)[:\\s]{1,3}[\\d.,]{1,9}(?: ?(?:kali|x))?|(?:views?|hits?|shares?) ?: ?[\\d.,]{1,9}',
  // Follow, without anything after the platform.
  `(?:ikuti|follow|folgen sie|suivez|síguenos|siga|seguici|volg)(?: kami| us| uns|-nous| ons| juga| our)?(?: di| on| in| auf| bei| sur| en| no| su| op| our)?(?: kami| our)?(?: ?[,&/]| dan| and| atau| und| et| y| e| ${platform})+(?: (?:channel|page|feed|account))?`,
  'ikuti kami(?: di(?: media sosial)?)?|follow us(?: on social media)?|find us on social media|connect with us|temukan kami di',
);

/** Lines that begin so are of the house, whatever follows. */
export const lineStarts: Openings = patterns(
  // Channels and newsletters.
  'simak breaking news dan berita pilihan',
  `(?:ayo |yuk,? |jangan lupa (?:untuk )?|untuk (?:mendapatkan|memperoleh) (?:berita|informasi|kabar)[^.!?,]{0,60}, (?:silakan )?)?(?:ikuti|follow|gabung|bergabung|dapatkan|akses|cek|baca|simak|update|temukan|dukung|tambahkan|subscribe|langganan|berlangganan|add)\\b(?:[^.!?]|\\.(?=\\S)){0,120}\\b(?:google news|google discover|saluran whats?app|channel whats?app|whats?app channel|whats?app group|grup whats?app|kanal whats?app|kanal telegram|channel telegram|telegram channel|grup telegram|saluran telegram|channel youtube|kanal youtube|youtube channel|akun (?:resmi )?(?:instagram|twitter|facebook|tiktok))`,
  '[-–—] ?baca berita terbaru lainnya di',
  'pilih saluran andalanmu|pastikan (?:kamu|anda|tribunners) sudah (?:install|menginstal|mengunduh)|\\(?ayo ikuti saluran|klik di sini ya',
  '(?:kompas\\.com|kami) berkomitmen memberikan fakta jernih|dukung keberlanjutan jurnalisme|gabung \\S{2,20} plus sekarang|(?:add|set|tambahkan|jadikan)\\b.{0,40}\\b(?:as (?:a |your )?preferred source|sebagai sumber (?:pilihan|utama))',
  'ikuti (?:terus )?(?:berita|perkembangan|informasi|update|kabar)[^.]{0,80}\\b(?:di|lewat|melalui) (?:google|whats?app|telegram|channel|saluran|kanal|aplikasi|link|tautan)',
  'telusuri berita .{1,40} lainnya|dapatkan breaking news dan berita pilihan|mari bergabung di (?:grup|channel|kanal|saluran)|caranya,? klik (?:link|tautan)|(?:kamu|anda|kalian) (?:harus|perlu|wajib) (?:install|instal|menginstal)\\w{0,3} (?:dulu )?aplikasi|baca (?:artikel|berita) ini (?:lewat|melalui|di) aplikasi|dapatkan berita terbaru[^.!?]{0,40} hanya di \\S{3,30}|saksikan live streaming',
  'sie haben (?:noch |derzeit |aktuell )?kein(?:en)? (?:gültiges |aktives )?(?:abo|abonnement|zugang)\\b(?!.{80})|dieses thema im programm ?:|sendung ?: (?=.{0,60}\\d{1,2}[.:]\\d{2} uhr)',
  'get (?:free )?(?:e-?mail|daily|weekly|breaking|news|real-time) (?:updates|alerts|notifications)\\b',
  'saksikan live \\S{3,30}\\s?:|saksikan (?:juga )?video (?:pilihan|menarik)[^.]{0,40}(?:ini|berikut)\\b|simak (?:juga )?video[^.]{0,60}(?:di bawah|berikut) ini',
  'dapatkan (?:berita|informasi|update|notifikasi)[^.]{0,60}\\b(?:email|inbox|ponsel|smartphone|whats?app|telegram|aplikasi)',
  'sign ?up (?:(?:here|now|today|to (?:get|receive))\\b|(?:for|to)\\b[^.!?]{0,80}\\b(?:newsletters?|e-?mail (?:alerts|updates|list)|alerts?|inbox|digest|briefing)\\b|for our\\b)|subscribe (?:to|here|now|for (?:free|just|only|full|unlimited|more))\\b|get (?:the|our|your) (?:latest|daily|free|morning|top|best)[^.]{0,60}(?:inbox|newsletter|email|delivered|alerts?)|join (?:our|us on|the)[^.]{0,40}(?:whats?app|telegram|newsletter|mailing list|community)|download (?:the|our) [^.]{0,30}\\bapp\\b|stay (?:up to date|informed|connected) (?:with|by)[^.]{0,40}(?:newsletter|follow|sign|subscrib)',
  `follow (?:us|me|him|her|the author|@?\\S{2,30}(?: \\S{2,20}){0,2}) on ${platform}\\b|like us on facebook|find us on facebook|(?:folgen|abonnieren) sie (?:uns|unseren|unsere|jetzt)|melden sie sich (?:hier )?(?:zu|für) (?:unserem|unseren|den|dem)?\\s?\\S{0,20}newsletter|inscrivez-vous à (?:la|notre) newsletter|abonnez-vous|suivez-nous|recevez (?:la|notre|nos|gratuitement)[^.]{0,40}newsletter|síguenos en|suscríbete|suscríbase|regístrate (?:gratis|aquí)|siga (?:o|a|nosso|nos) [^.]{0,30}(?:no|na|em) (?:instagram|facebook|whats?app|telegram|google|twitter|x)|inscreva-se|clique aqui|iscriviti|seguici su|schrijf je in voor|meld je aan voor|volg ons op`,
  // Only short ones: a long line is a sentence about a click.
  '(?:click (?:here|the link|below|on the link) (?:to|for|and)\\b|tap here to\\b|klicken sie hier|cliquez ici pour|haz clic aquí|klik hier (?:om|voor)\\b)(?!.{100})',
  'to (?:receive|get|read|access)\\b[^.!?]{0,140}\\b(?:please )?subscribe\\b|would you like to receive|do you have (?:a|any) (?:story|tip|news|question)[^.]{0,60}\\b(?:email|contact|get in touch|let us know|share|tip)|have (?:a|you got a) (?:story|tip)\\b|got a (?:story|tip|news tip)\\b|send (?:us )?(?:your )?(?:tips|news tips|stories) to\\b',
  'die mit .{0,60}gekennzeichneten links sind|(?:dieser artikel|diese seite) enthält affiliate|this (?:article|post|page) (?:may )?contains? affiliate links?|(?:\\S{2,30}|we) may (?:earn|receive) (?:an? )?(?:affiliate )?commissions?\\b|follow (?:\\S{1,20} ){0,4}coverage [^.!?]{0,100}\\bat https?:|(?:like|liked|love|enjoy|enjoyed) this (?:story|article|post)\\?|bitte (?:achten sie darauf, dass ihre kommentare|beachten sie (?:unsere|die) (?:netiquette|kommentarregeln))|hat ihnen (?:dieser|der) artikel gefallen|(?:did you like|enjoyed) this article\\?',
  'empfohlener redaktioneller inhalt|ein klick für den datenschutz|ich bin (?:damit )?einverstanden, dass mir (?:der |die )?(?:externe|inhalte)|ihre vorteile auf einen blick|über dieses thema berichtete?t? ?:|we use your (?:sign-?up|e-?mail address) to\\b|invalid e-?mail|thank you for (?:subscribing|signing up)|mehr zum thema (?:finden|lesen|hören|sehen) sie',
  // Elsewhere on the page or the web.
  'share (?:this|on|via|the) (?:article|story|post|page|news|item|facebook|twitter|x|whats?app|email|link)\\b(?!.{40})|bagikan (?:artikel|berita|ini|ke|via|melalui)\\b(?!.{40})',
  'simak informasi selengkapnya di bawah ini|lihat juga:?$|lihat gambar lebih besar|lihat foto$|zoom (?:out|in)$|klik (?:foto|gambar) untuk (?:mem)?perbesar|click (?:image|photo|picture) to enlarge',
  'this advertisement has not loaded yet|by signing up,? you|interested in more newsletters|jangan sampai (?:ketinggalan|terlewat)[^.!?]{0,60}\\b(?:newsletter|langganan|ikuti|aplikasi|notifikasi)|(?:per|via) (?:whatsapp|e-?mail|facebook) (?:teilen|versenden)$|© \\S{2,30}, dpa:\\d',
  // What one agrees to by a click, letters to the inbox, comments, pleas.
  'by (?:clicking|tapping|pressing|submitting|subscribing|registering|continuing|checking)\\b[^.!?]{0,100}\\b(?:you|i) (?:agree|consent|accept|acknowledge|confirm)\\b|al (?:suscribirte|suscribirse|registrarte|registrarse|hacer clic|enviar|dar clic)\\b[^.!?]{0,100}\\bacept|ao (?:clicar|assinar|se inscrever|se cadastrar|enviar)\\b[^.!?]{0,100}\\b(?:concorda|aceita)|en (?:cliquant|vous inscrivant|vous abonnant|soumettant|validant)\\b[^.!?]{0,120}\\bvous (?:acceptez|consentez|reconnaissez)\\b|mit (?:der|ihrer|dem|einem|klick)\\b[^.!?]{0,100}\\b(?:akzeptieren|stimmen|bestätigen) sie\\b[^.!?]{0,60}\\b(?:datenschutz|nutzungs|agb)|(?:cliccando|iscrivendoti|registrandoti)\\b[^.!?]{0,100}\\baccett|(?:klikając|zapisując się|rejestrując się)\\b[^.!?]{0,100}\\b(?:akceptujesz|wyrażasz|zgadzasz)',
  '(?:get|receive|have)\\b[^.!?]{0,120}\\b(?:to|in|into) your (?:e-?mail )?inbox\\b|recibe\\b[^.!?]{0,100}\\b(?:correo|e-?mail|whats?app|newsletter|bolet[ií]n)|receba (?:as|os|todas|nossas?|notícias|diariamente|gratuitamente)\\b[^.!?]{0,100}\\b(?:e-?mail|whats?app|celular|newsletter)\\b|ricevi\\b[^.!?]{0,100}\\b(?:casella|e-?mail|newsletter)\\b|recevez\\b[^.!?]{0,100}\\b(?:boîte|e-?mail|mail|newsletter)|puedes seguir(?:nos)?\\b[^.!?]{0,100}\\b(?:facebook|twitter|x|instagram|whats?app|newsletter)\\b',
  'you can unsubscribe at any time|your e-?mail address will not be published|(?:all )?fields marked with|required fields are marked|don.t miss (?:out|a)\\b[^.!?]{0,100}\\b(?:sign up|subscribe|newsletter)\\b|make \\S{2,20}(?: \\S{2,20})? (?:your )?preferred (?:source )?on google|our standards ?: |(?:what do you think|have your say|do you agree)\\?[^.!?]{0,80}\\bcomments?\\b|(?:let us know|tell us|share your (?:thoughts|views))[^.!?]{0,60}\\bcomments?\\b|join the (?:conversation|discussion) (?:in|below|on)\\b|comments are (?:subject to|moderated|closed(?!\\s[a-z]))|(?:you (?:need to|must) be|please) (?:logged in|log in|signed in|sign in)\\b[^.!?]{0,40}\\b(?:comment|reply|continue)|(?:have|got) (?:a |any )?(?:questions?|comments?|feedback|thoughts)\\b[^.!?]{0,60}\\?[^.!?]{0,20}(?:e-?mail|contact|write|send)\\b|["“]?(?:questions|comments)\\? (?:comments|questions|e-?mail|contact|write)\\b|view this post on instagram|a (?:post|video) (?:shared|posted) by .{2,60}\\(@',
  'support (?:our|independent|local|quality|free) (?:journalism|reporting|newsroom|news)\\b(?!.{80})',
  'hoegeng awards 2025|halo,? pembaca nawala',
  'melawan hoaks sama saja melawan pembodohan|jika anda memiliki informasi seputar hoaks|anda bisa menghubungi (?:tim )?cek fakta',
  'this site is protected by recaptcha|by (?:providing|submitting|entering) your e-?mail|ad block(?:er)? users?\\b|(?:please )?(?:disable|turn off) your ad ?block|(?:enter|confirm) your (?:e-?mail|public display name)\\b(?!.{140})',
  'for (?:the )?(?:latest|more) (?:breaking )?(?:news|stories|articles|updates|coverage)\\b[^.!?]{0,100}\\b(?:check (?:out )?our|visit our|follow us|sign up|subscribe)\\b|get (?:daily|weekly|the day.s)\\b[^.!?]{0,80}\\b(?:inbox|delivered)\\b|you can find this (?:story|article) in my\\b',
  'diese audioversion wurde|jetzt (?:abonnieren|registrieren|anmelden|testen) und\\b|folgst du (?:uns|schon)\\b|(?:sie haben einen )?fehler (?:gefunden|entdeckt)\\?|die (?:artikel-)?url wurde\\b|bitte markieren sie die entsprechenden wörter',
  '(?:mehr|weitere|alle|aktuelle)\\b[^.!?]{3,100}\\b(?:lesen|finden|sehen|hören) sie\\b[^.!?]{0,40}\\b(?:hier|liveblog|ticker|newsblog|überblick|app)\\b(?!.{40})|leserkommentare geben\\b|kommentare geben (?:nicht|ausschließlich)\\b',
  '(?:esta funcionalidad|este contenido|este artículo) es (?:sólo|solo|exclusiv[oa]) para',
  '有料会員になると|この記事は有料会員限定|기사 url이 복사|이 기사가 마음에 들었다면',
  'please enable javascript|bitte aktivieren sie javascript|veuillez activer (?:le )?javascript|(?:activa|habilita|active|ative) (?:el |o )?javascript|aktifkan javascript|you need to enable javascript|enable javascript|javascript is (?:disabled|required)|to view this (?:video|content)|this content is (?:not available|provided by)|we and our partners|we use cookies|this (?:site|website) uses cookies|situs ini menggunakan cookies?|kami menggunakan cookies?|an dieser stelle finden sie|empfohlener externer inhalt|externen? inhalt',
);

/** Names for a letter by mail; a line with one of them and an order to take it is a teaser. */
export const newsletterWord =
  /\b(?:newsletters?|nieuwsbrief|nyhetsbrev|nyhedsbrev|bolet[ií]n|infolettre|nawala|uutiskirje)/i;

/** An order at the start of a line or sentence, in its own capitals: "asked to sign up" is none. */
export const takeNewsletter =
  /(?:^|[.!?:…|–—»”"] ?)(?:Sign ?up|SIGN UP|Subscribe|SUBSCRIBE|Register|Join|Get|Abonnieren|Registrieren Sie|Melden Sie|Bestellen Sie|Holen Sie|Inscrivez-vous|Abonnez-vous|Recevez|Suscríbete|Suscríbase|Apúntate|Recibe|Reciba|Inscreva-se|Assine|Receba|Cadastre-se|Iscriviti|Ricevi|Schrijf je|Meld je|Ontvang|Meld deg|Tilmeld|Prenumerera|Anmäl|Berlangganan|Daftar|Dapatkan|Ikuti)(?![\p{L}-])|\b(?:sign ?up|subscribe|register|subscribing) (?:here|now|today|below)\b|\b(?:[Hh]ier|[Jj]etzt) (?:\S{1,20} ){0,3}(?:anmelden|abonnieren|bestellen)\b|\b[Nn]ewsletter (?:informiert|versorgt|liefert|bringt)\b/u;

/** Rights, republishing, contributors and tags: lines the house adds under a story. */
export const serviceStarts: Openings = patterns(
  '[–—-]? ?additional reporting by\\b(?!.{160})|mit (?:informationen|material|agenturmaterial) (?:der|des|von|vom|aus)\\b(?!.{240})',
  '(?:copyright|hak cipta)(?: \\(c\\)| ?[©ⓒ®:@]|\\s\\d{4})|[©Ⓒ] ?(?:copyright|hak cipta|\\d{4}|all rights|(?:the )?\\S{2,30}(?: \\S{2,30}){0,4}[,.]? \\d{4})|\\(c\\) ?(?:copyright|\\d{4})',
  'all rights? reserved|hak cipta dilindungi|seluruh hak cipta|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|©? ?riproduzione riservata|alle rechten voorbehouden|все права защищены',
  '(?:this material|this (?:article|content|story)|no part of this) (?:may not|may be|must not|cannot) be (?:published|reproduced|republished|copied)',
  'dilarang (?:keras )?(?:mengambil|mengutip|menyalin|menggandakan|memperbanyak|mengcopy|meng-copy|mereproduksi|menyebarluaskan|melakukan (?:crawling|scraping))[^.]{0,80}\\b(?:konten|isi|artikel|berita|tulisan|situs|izin|ijin|sebagian)\\b',
  '(?:artikel|berita|tulisan|konten) ini (?:(?:telah|sudah|pernah|lebih dulu|pertama kali|juga) ){1,3}(?:tayang|naik|terbit|diterbitkan|dipublikasikan|dimuat|ditayangkan)\\b|(?:artikel|berita|tulisan|konten) ini (?:(?:di)?tayang(?:kan)? di|merupakan (?:kiriman|kerja sama|kerjasama|hasil kerja sama|republikasi|opini pribadi|konten (?:kerja sama|bersponsor))|adalah (?:kiriman|kerja sama|kerjasama|republikasi)|bersumber dari|disadur dari|menjadi tanggung jawab|sepenuhnya (?:menjadi )?tanggung jawab)|artikel ini ditulis oleh',
  'disclaimer ?[:：]|penafian ?[:：]|catatan redaksi ?[:：]|isi artikel (?:ini )?(?:menjadi|merupakan|sepenuhnya) tanggung jawab',
  '(?:\\p{Lu}\\S{0,25} ){1,5}(?:ikut |turut )?berkontribusi (?:dalam|pada) (?:penulisan|penyusunan|pembuatan|laporan) (?:artikel|laporan|berita|tulisan) ini',
  '(?:this (?:article|story|piece|post|report)|a version of this (?:article|story)) (?:was )?(?:(?:first|originally|previously) (?:appeared|published|produced|posted|ran)|(?:appeared|published|posted|ran) (?:first|originally|previously))\\b|a version of this (?:article|story) (?:appear(?:s|ed)|was published|ran)\\b|originally published (?:in|on|at|by)\\b|first published (?:in|on|by|at) [^.\\d]{2,40}\\.?$|republished (?:from|with permission)|reprinted with permission',
  '(?:tags?|tagar|topik(?: terkait)?|kata kunci|keywords?|label|topics?|filed under|posted in|schlagworte|schlagwörter|mots[- ]clés|etiquetas|palavras-chave|temas)\\s?[:：]',
);

/** Words on buttons for sharing, alone or in a row: `Facebook WhatsApp Salin Link`. */
export const shareWords: ReadonlySet<string> = new Set(
  [
    'share shares shared sharing bagikan tweet tweets retweet facebook whatsapp twitter x telegram line linkedin',
    'email e-mail mail print cetak copy link salin tautan url pinterest threads instagram youtube tiktok messenger',
    'bluesky reddit flipboard pocket sms koran save simpan bookmark simak komentar like likes suka pin post teilen',
    'drucken merken partager imprimer compartir imprimir guardar compartilhar salvar condividi stampa delen deel',
    'afdrukken del dela jaa wa fb ig rss google news icon logo on via to this article story artikel berita ini ke',
    'and dan gift comments comment subscribe follow send more lainnya a- a+ a aa + - | / · • :',
  ].flatMap((line) => line.split(' ')),
);

/** One of these must stand in a row of share words: `Link ini` alone is no button. */
export const surelyShareWords =
  /\b(?:share[ds]?|sharing|bagikan|tweets?|facebook|whatsapp|twitter|telegram|linkedin|e-?mail|print|cetak|copy|salin|pinterest|bookmark|teilen|drucken|partager|imprimer|compartir|compartilhar|condividi|delen|flipboard|bluesky|messenger|reddit|fb|wa)\b/i;

/** What ends a line about those who helped, whoever they are. */
export const serviceEnd =
  /\b(?:contributed (?:reporting )?(?:to|for) this (?:report|story|article|piece)|haben? zu diesem (?:bericht|artikel|text|beitrag) beigetragen|a contribué à cet article|ont contribué à cet article|contribuy(?:ó|eron) a (?:este|esta) (?:reportaje|informe|nota|artículo))[.)]{0,2}$/i;
