/**
 * DATA: what houses print between and under the paragraphs of a story, language by language: advertisement marks,
 * share bars, author boxes, comments, tags, consent, subscriptions, letters by mail, galleries, further reading, rights.
 *
 * Lower case, straight apostrophes, phrases parted by `|`; `#` stands for a number.
 * `lines` are whole lines: buttons and headings of boxes, which no sentence is.
 * `starts` begin a line of the house whatever follows, `rights` one about the text; so only orders, notices and
 * other wordings that a sentence of a story does not begin with may stand there. `~` at the end: a platform is named after it.
 */
export interface HouseWords {
  readonly lines: string;
  readonly starts: string;
  readonly rights: string;
}

const phrases = (...parts: readonly string[]): string => parts.join('|');

export const houseWords: Readonly<Record<string, HouseWords>> = {
  id: {
    lines: phrases(
      'bagikan artikel|bagikan artikel ini|bagikan berita ini|salin tautan|tentang penulis|profil penulis|penulis lainnya',
      'lihat semua komentar|tulis komentar anda|kolom komentar|terima semua|setujui semua|terima semua cookie|atur cookie',
      'pengaturan cookie|foto # dari #|gambar # dari #|foto # / #|foto #/#|lihat galeri|lihat foto lainnya',
      'lihat semua foto|perbesar|perbesar gambar|sudah berlangganan|berlangganan sekarang|khusus pelanggan|konten premium',
      'teruskan membaca|lanjut membaca|ukuran huruf|ukuran font|kata kunci',
    ),
    starts: phrases(
      'berlangganan newsletter|langganan newsletter|daftar newsletter|artikel ini khusus pelanggan|konten ini khusus pelanggan',
      'artikel ini hanya untuk pelanggan|untuk melanjutkan membaca, silakan|sudah berlangganan?|situs web ini menggunakan cookie',
      'dengan mengklik setuju|dengan melanjutkan penggunaan situs',
    ),
    rights: phrases('hak cipta dilindungi undang-undang|dilarang mengutip tanpa izin'),
  },
  ms: {
    lines: phrases(
      'kongsi|kongsikan|kongsi artikel|kongsi artikel ini|kongsi berita ini|kongsi di facebook|kongsi di whatsapp|salin pautan',
      'mengenai penulis|tentang penulis|komen|# komen|tulis komen|tinggalkan komen|lihat komen|ruangan komen|terima semua kuki',
      'terima semua|tetapan kuki|gambar # daripada #|foto # daripada #|lihat galeri|langgan sekarang|langgan',
      'sudah melanggan|untuk pelanggan sahaja|teruskan membaca|baca seterusnya|baca lagi|kembali ke atas|tag berkaitan',
      'kata kunci|log masuk|daftar masuk|dengar artikel ini|cetak|saiz teks',
    ),
    starts: phrases(
      'langgan surat berita|langgan newsletter|ikuti kami di ~|ikuti saluran whatsapp kami|sertai saluran telegram|sertai saluran whatsapp',
      'sertai kami di telegram|artikel ini untuk pelanggan sahaja|artikel ini hanya untuk pelanggan|laman web ini menggunakan kuki',
      'kami menggunakan kuki',
    ),
    rights: phrases('hak cipta terpelihara|segala hak cipta terpelihara|semua hak terpelihara'),
  },
  en: {
    lines: phrases(
      'about the author|about the authors|about the writer|more from the author|accept all|accept all cookies|accept cookies',
      'reject all|manage cookies|cookie settings|cookie preferences|privacy settings|manage preferences|image # of #',
      'photo # of #|picture # of #|slide # of #|# of # images|# of # photos|view gallery|open gallery|view photos|see all photos',
      'open image in gallery|view image in fullscreen|show caption|hide caption|already a subscriber|already subscribed',
      'already a member|log in to continue|subscribe to continue|subscriber only|subscribers only|for subscribers|gift article',
      'gift this article|save article|copy link to clipboard|link copied|comments are closed|report a correction',
      'submit a correction|text size|font size|article tags|topics in this story',
    ),
    starts: phrases(
      'your web browser is no longer supported|your browser is no longer supported|your browser is out of date',
      'this article is for subscribers|this content is for subscribers|this story is for subscribers|this article is exclusive to',
      'subscribe to continue reading|subscribe to keep reading|to continue reading, subscribe|to continue reading this article',
      'already a subscriber?|already have an account?|this website uses cookies|this site uses cookies|by clicking accept',
      'by continuing to use this site|by continuing to browse|you have reached your limit of free|you have # free articles',
      'create a free account to|comments are moderated|comments on this article|the comments section is closed',
    ),
    rights: phrases('reproduction without permission|not for reproduction|do not reproduce'),
  },
  de: {
    lines: phrases(
      'artikel kommentieren|hier finden sie mehr zum thema',
      'artikel teilen|beitrag teilen|link kopieren|link kopiert|artikel merken|auf die merkliste|artikel drucken|über den autor',
      'über die autorin|über die autoren|zum autor|zur autorin|zur person|alle akzeptieren|alle cookies akzeptieren',
      'zustimmen und weiter|akzeptieren und weiter|cookies verwalten|cookie-einstellungen|datenschutzeinstellungen|bild # von #',
      'foto # von #|# von # bildern|bild #/#|bilder anzeigen|alle bilder ansehen|zur galerie|zur bildergalerie|zur fotostrecke',
      'bildergalerie öffnen|kommentar schreiben|kommentar verfassen|jetzt kommentieren|zu den kommentaren|kommentare lesen',
      'alle kommentare|diskutieren sie mit|jetzt abonnieren|jetzt anmelden|newsletter abonnieren|zum newsletter anmelden',
      'bereits abonnent|schon abonnent|bereits registriert|jetzt registrieren|jetzt testen|jetzt weiterlesen|nur für abonnenten',
      'exklusiv für abonnenten|artikel vorlesen|artikel anhören|themen|themen des artikels|stichwörter|weiterlesen nach der anzeige',
      'schriftgröße|seite drucken',
    ),
    starts: phrases(
      'dieser artikel ist exklusiv für|dieser inhalt ist exklusiv für|dieser artikel ist nur für abonnenten|sie sind bereits abonnent',
      'sie haben bereits ein abo|bereits abonnent?|schon abonnent?|mit einem abo weiterlesen|um diesen artikel zu lesen',
      'um weiterzulesen, |wir verwenden cookies|wir nutzen cookies|diese website verwendet cookies|diese website nutzt cookies',
      'diese seite verwendet cookies|diese seite nutzt cookies|die kommentarfunktion ist|kommentare sind geschlossen',
      'abonnieren sie jetzt|abonnieren sie unseren',
    ),
    rights: phrases(
      'nachdruck nur mit genehmigung|vervielfältigung nur mit genehmigung|© dpa-infocom',
    ),
  },
  fr: {
    lines: phrases(
      "partager|partager l'article|partager cet article|copier le lien|lien copié|imprimer l'article|à propos de l'auteur",
      "à propos de l'auteure|à propos de l'autrice|sur l'auteur|voir les commentaires|lire les commentaires|tous les commentaires",
      'réagir|réagir à cet article|commenter|# commentaires|# commentaire|laisser un commentaire|ajouter un commentaire',
      'écrire un commentaire|tout accepter|accepter tout|tout refuser|continuer sans accepter|accepter et continuer',
      'paramétrer les cookies|gérer les cookies|gérer mes cookies|photo # sur #|image # sur #|photo #/#|voir le diaporama',
      "voir la galerie|voir toutes les photos|agrandir l'image|se connecter|s'abonner|je m'abonne|s'inscrire|déjà abonné",
      "déjà abonnée|offrir cet article|offrir l'article|écouter l'article|écouter cet article|thèmes|sujets|sujets associés",
      "thèmes associés|lire la suite|suite de l'article|la suite après cette publicité|article réservé aux abonnés",
      'réservé aux abonnés|contenu réservé aux abonnés|taille du texte|la rédaction vous conseille',
    ),
    starts: phrases(
      'devenez fan sur|rejoignez-nous ~|retrouvez-nous ~|rejoignez notre chaîne ~|il vous reste # % de cet article|il vous reste #% de cet article',
      'inscrivez-vous à notre newsletter|recevez notre newsletter|abonnez-vous pour|cet article est réservé aux abonnés',
      'cet article est réservé à nos abonnés|ce contenu est réservé aux abonnés|la suite est réservée aux abonnés',
      'il vous reste #% de|il vous reste # % de|déjà abonné ?|vous êtes déjà abonné|pour lire la suite de cet article',
      'nous utilisons des cookies|ce site utilise des cookies|en poursuivant votre navigation|les commentaires sont fermés',
      'rejoignez-nous sur|rejoignez notre chaîne whatsapp|téléchargez notre application',
    ),
    rights: phrases(
      'reproduction interdite|toute reproduction interdite|tous droits de reproduction',
    ),
  },
  es: {
    lines: phrases(
      'comparte|comparte esta noticia|comparte este artículo|compártelo|comparte en redes|normas de participación',
      'anuncio|compartir artículo|compartir esta noticia|copiar enlace|copiar link|enlace copiado|sobre el autor|sobre la autora',
      'acerca del autor|sobre la firma|ver comentarios|ver los comentarios|escribe un comentario|deja un comentario|deja tu comentario',
      'comentar|comenta|# comentario|ir a los comentarios|aceptar todo|aceptar todas|aceptar todas las cookies|aceptar y continuar',
      'rechazar todo|rechazar todas|configurar cookies|gestionar cookies|foto # de #|imagen # de #|foto #/#|ver galería',
      'ver fotos|ver más fotos|ampliar foto|iniciar sesión|inicia sesión|suscríbete|suscríbete ahora|suscribirse|suscribirme',
      'ya soy suscriptor|ya eres suscriptor|regístrate|regístrate gratis|temas|temas relacionados|archivado en|más sobre',
      'escuchar noticia|escuchar|seguir leyendo|sigue leyendo|continuar leyendo|solo para suscriptores',
      'contenido exclusivo para suscriptores|exclusivo para suscriptores|tamaño de letra|tamaño del texto',
    ),
    starts: phrases(
      '¿quieres añadir otro usuario|si continúas leyendo en este dispositivo|tu suscripción se está usando|únete a nuestro canal ~|únete al canal ~',
      'suscríbete a nuestra newsletter|suscríbete a nuestro boletín|recibe nuestro boletín|recibe en tu correo|apúntate a nuestra',
      'sigue toda la información de|únete a nuestro canal|únete al canal de|este contenido es exclusivo para|este artículo es exclusivo para',
      'esta noticia es exclusiva para|para seguir leyendo, |para seguir leyendo hazte|¿ya eres suscriptor|¿ya tienes una suscripción|utilizamos cookies',
      'usamos cookies|este sitio web utiliza cookies|este sitio utiliza cookies|este sitio usa cookies|los comentarios son exclusivos',
      'descarga nuestra app|descarga la app de',
    ),
    rights: phrases(
      'prohibida la reproducción|queda prohibida la reproducción|prohibida su reproducción',
    ),
  },
  pt: {
    lines: phrases(
      'compartilhe|compartilhe esta notícia|compartilhe essa notícia|compartilhe este conteúdo|conteúdo para assinantes|exclusivo para assinantes|participe da conversa',
      'anúncio|partilhar|compartilhe|compartilhar notícia|partilhar artigo|copiar link|copiar ligação|link copiado|sobre o autor',
      'sobre a autora|ver comentários|ler comentários|deixe um comentário|deixe seu comentário|deixe o seu comentário|comentar',
      'comente|# comentário|aceitar todos|aceitar todos os cookies|aceitar tudo|aceitar e continuar|rejeitar todos|gerir cookies',
      'configurar cookies|foto # de #|imagem # de #|foto #/#|ver galeria|ver fotos|ver mais fotos|ampliar imagem|entrar|fazer login',
      'assine|assine já|assine agora|já é assinante|já sou assinante|cadastre-se|temas|tópicos|tópicos relacionados|assuntos',
      'palavras-chave|continue lendo|continuar lendo|continuar a ler|continue a ler|ouvir notícia|ouvir artigo|só para assinantes',
      'conteúdo exclusivo para assinantes|exclusivo para assinantes|exclusivo assinantes|tamanho da letra',
    ),
    starts: phrases(
      'entre no nosso grupo ~|entre no grupo ~|participe do nosso grupo ~|faça parte do grupo ~|participe do canal ~|entre no canal ~',
      'assine nossa newsletter|assine a nossa newsletter|receba nossa newsletter|receba a nossa newsletter|siga-nos no ~|siga-nos nas ~',
      'siga nosso canal|entre no nosso canal|participe do nosso canal|participe do canal|este conteúdo é exclusivo para',
      'este artigo é exclusivo para|para continuar lendo, |para continuar a ler, |já é assinante?|utilizamos cookies|usamos cookies',
      'este site utiliza cookies|este site usa cookies|baixe o nosso app|baixe nosso aplicativo|descarregue a nossa app',
    ),
    rights: phrases(
      'proibida a reprodução|é proibida a reprodução|reprodução proibida|é proibida a cópia',
    ),
  },
  it: {
    lines: phrases(
      "annuncio|annuncio pubblicitario|contenuto sponsorizzato|condividi articolo|condividi l'articolo|copia link|copia il link",
      "link copiato|sull'autore|informazioni sull'autore|leggi i commenti|vedi i commenti|mostra commenti|lascia un commento",
      'scrivi un commento|commenta|# commenti|# commento|accetta tutti|accetta tutti i cookie|accetta e continua|rifiuta tutti',
      'gestisci i cookie|preferenze cookie|foto # di #|immagine # di #|foto #/#|guarda la gallery|vai alla gallery|sfoglia la gallery',
      'guarda le foto|guarda tutte le foto|ingrandisci|accedi|abbonati|abbonati ora|abbonati subito|sei già abbonato',
      "registrati|argomenti|argomenti trattati|parole chiave|continua a leggere|continua la lettura|leggi tutto|ascolta l'articolo",
      'ascolta articolo|contenuto riservato agli abbonati|riservato agli abbonati|solo per abbonati|dimensione testo',
    ),
    starts: phrases(
      'segui il nostro canale ~|segui il canale ~|entra nel canale ~|unisciti al canale ~',
      'iscriviti alla newsletter|iscriviti alla nostra newsletter|iscriviti al canale|iscriviti al nostro canale|ricevi la newsletter',
      'questo contenuto è riservato agli abbonati|questo articolo è riservato agli abbonati|abbonati per leggere|abbonati per continuare',
      'per continuare a leggere, |per continuare a leggere abbonati|sei già abbonato?|utilizziamo i cookie|utilizziamo cookie|questo sito utilizza cookie',
      'questo sito utilizza i cookie|questo sito usa i cookie|scarica la nostra app|unisciti al nostro canale',
    ),
    rights: phrases('vietata la riproduzione|è vietata la riproduzione|© riproduzione riservata'),
  },
  nl: {
    lines: phrases(
      'lees verder na de advertentie|tekst gaat verder na de advertentie|artikel gaat verder na de advertentie',
      'deel dit artikel|deel artikel|artikel delen|kopieer link|link kopiëren|link gekopieerd|over de auteur|over de schrijver',
      'bekijk reacties|lees reacties|plaats een reactie|plaats reactie|geef je reactie|reageer|reageer op dit artikel|# reactie',
      'alles accepteren|accepteer alles|accepteer alle cookies|alle cookies accepteren|alles weigeren|cookie-instellingen',
      "cookies beheren|foto # van #|afbeelding # van #|beeld # van #|bekijk de foto's|bekijk alle foto's|bekijk de galerij",
      'inloggen|log in om verder te lezen|aanmelden|abonneer|abonneer nu|word abonnee|al abonnee|ik ben al abonnee|onderwerpen',
      'trefwoorden|verder lezen|lees het hele artikel|luister naar dit artikel|artikel beluisteren|alleen voor abonnees',
      'exclusief voor abonnees|voor abonnees|tekstgrootte|lettergrootte',
    ),
    starts: phrases(
      'dit artikel is exclusief voor|dit artikel is alleen voor abonnees|om dit artikel te lezen|om verder te lezen, ',
      'log in of word abonnee|wij gebruiken cookies|we gebruiken cookies|deze website gebruikt cookies|deze site gebruikt cookies',
      'volg ons via ~|ontvang onze nieuwsbrief|ontvang de nieuwsbrief|download onze app|al abonnee?',
    ),
    rights: phrases('overname zonder toestemming|niets uit deze uitgave|auteursrecht voorbehouden'),
  },
  sv: {
    lines: phrases(
      'annonsen fortsätter|artikeln fortsätter efter annonsen|i samarbete med|dela artikeln|dela artikel|dela den här artikeln',
      'kopiera länk|kopiera länken|om författaren|om skribenten|visa kommentarer|läs kommentarer|läs kommentarerna',
      'skriv en kommentar|kommentera|kommentera artikeln|# kommentarer|# kommentar|acceptera alla|acceptera alla cookies',
      'godkänn alla|godkänn alla cookies|hantera cookies|cookieinställningar|bild # av #|foto # av #|visa bildspel|se bildspel',
      'visa alla bilder|logga in|prenumerera|prenumerera nu|bli prenumerant|redan prenumerant|ämnen|ämnen i artikeln|taggar',
      'fortsätt läsa|läs hela artikeln|lyssna på artikeln|endast för prenumeranter|för prenumeranter|rätta artikeln',
      'rapportera fel|skriv ut|textstorlek',
    ),
    starts: phrases(
      'prenumerera på vårt nyhetsbrev|anmäl dig till vårt nyhetsbrev|få vårt nyhetsbrev|följ oss på ~|artikeln är bara för prenumeranter',
      'den här artikeln är för prenumeranter|den här artikeln är bara för prenumeranter|för att läsa hela artikeln',
      'för att fortsätta läsa|redan prenumerant?|vi använder cookies|vi använder kakor|den här webbplatsen använder',
      'ladda ner vår app',
    ),
    rights: phrases('alla rättigheter förbehållna|allt material är skyddat|eftertryck förbjudet'),
  },
  no: {
    lines: phrases(
      'annonsørinnhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|saken fortsetter under|del artikkelen',
      'del saken|kopier lenke|kopier lenken|om forfatteren|om skribenten|vis kommentarer|les kommentarer|skriv en kommentar',
      'kommenter|kommenter saken|# kommentarer|# kommentar|godta alle|godta alle informasjonskapsler|aksepter alle',
      'administrer informasjonskapsler|bilde # av #|foto # av #|vis bildeserie|se bildeserie|vis alle bilder|logg inn|abonner',
      'bli abonnent|allerede abonnent|kjøp abonnement|emner|stikkord|emneord|fortsett å lese|les videre|les hele saken',
      'lytt til saken|lytt til artikkelen|kun for abonnenter|for abonnenter|skriv ut|tekststørrelse',
    ),
    starts: phrases(
      'meld deg på vårt nyhetsbrev|meld deg på nyhetsbrevet|få vårt nyhetsbrev|følg oss på ~|denne artikkelen er kun for abonnenter',
      'denne saken er kun for abonnenter|denne saken er for abonnenter|for å lese hele saken|for å lese videre, ',
      'allerede abonnent?|vi bruker informasjonskapsler|vi bruker cookies|dette nettstedet bruker|last ned appen vår',
    ),
    rights: phrases('alle rettigheter forbeholdt|kopiering av materiale|materialet er vernet'),
  },
  da: {
    lines: phrases(
      'artiklen fortsætter under annoncen|artiklen fortsætter efter annoncen|annoncørbetalt indhold|del artiklen|del artikel',
      'kopiér link|kopier link|om forfatteren|om skribenten|vis kommentarer|læs kommentarer|skriv en kommentar|kommentér',
      'kommenter|# kommentarer|# kommentar|acceptér alle|accepter alle|tillad alle|tillad alle cookies|cookieindstillinger',
      'administrer cookies|billede # af #|foto # af #|se billeder|se alle billeder|vis galleri|log ind|log på|abonnér',
      'bliv abonnent|allerede abonnent|køb abonnement|emner|emneord|læs videre|fortsæt læsning|læs hele artiklen|lyt til artiklen',
      'kun for abonnenter|for abonnenter|udskriv|tekststørrelse',
    ),
    starts: phrases(
      'tilmeld dig vores nyhedsbrev|tilmeld dig nyhedsbrevet|få vores nyhedsbrev|følg os på ~|denne artikel er kun for abonnenter',
      'artiklen er forbeholdt abonnenter|for at læse hele artiklen|for at læse videre, |allerede abonnent?|vi bruger cookies',
      'denne hjemmeside bruger cookies|dette website bruger cookies|denne side bruger cookies|hent vores app',
    ),
    rights: phrases(
      'alle rettigheder forbeholdes|alle rettigheder forbeholdt|materialet er ophavsretligt',
    ),
  },
  pl: {
    lines: phrases(
      'dalsza część artykułu pod reklamą|dalsza część tekstu pod reklamą|dalsza część tekstu pod wideo|materiał promocyjny',
      'dalsza część artykułu pod materiałem wideo|dalszy ciąg materiału pod wideo|materiał sponsorowany|artykuł sponsorowany',
      'udostępnij|udostępnij artykuł|podziel się|podziel się artykułem|kopiuj link|skopiuj link|o autorze|o autorce|o autorach',
      'komentarze|zobacz komentarze|czytaj komentarze|dodaj komentarz|napisz komentarz|skomentuj|skomentuj artykuł|# komentarzy',
      '# komentarze|# komentarz|zaakceptuj wszystkie|akceptuj wszystkie|akceptuję|zgadzam się|przejdź do serwisu',
      'ustawienia plików cookie|zdjęcie # z #|zdjęcie # / #|zdjęcie #/#|foto # z #|zobacz galerię|zobacz zdjęcia',
      'otwórz galerię|zaloguj się|zaloguj|zarejestruj się|subskrybuj|kup dostęp|kup subskrypcję|masz już konto|tagi|tematy',
      'słowa kluczowe|czytaj dalej|czytaj całość|czytaj cały artykuł|posłuchaj artykułu|odsłuchaj artykuł',
      'tylko dla prenumeratorów|tylko dla subskrybentów|drukuj|rozmiar tekstu',
    ),
    starts: phrases(
      'zapisz się na newsletter|zapisz się do newslettera|zapisz się na nasz newsletter|subskrybuj nasz|obserwuj nas na ~|obserwuj nas w ~',
      'śledź nas na ~|polub nas na ~|dołącz do nas na ~|ten artykuł jest dostępny tylko dla|treść dostępna tylko dla|aby czytać dalej',
      'aby przeczytać cały artykuł|masz już subskrypcję|ta strona używa plików cookie|ta strona korzysta z plików cookie',
      'strona korzysta z plików cookie|używamy plików cookie|pobierz naszą aplikację',
    ),
    rights: phrases(
      'materiał chroniony prawem autorskim',
      'wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|kopiowanie bez zgody',
    ),
  },
  cs: {
    lines: phrases(
      'inzerce|článek pokračuje pod reklamou|text pokračuje pod reklamou|komerční sdělení|placená inzerce|sdílet|sdílet článek',
      'sdílejte|sdílejte článek|kopírovat odkaz|zkopírovat odkaz|o autorovi|o autorce|diskuse|diskuze|vstoupit do diskuse',
      'vstoupit do diskuze|zobrazit komentáře|komentáře|přidat komentář|napsat komentář|# komentářů|# komentáře|# komentář',
      'přijmout vše|přijmout všechny|přijmout všechny cookies|souhlasím|souhlasím se vším|nastavení cookies|fotografie # z #',
      'foto # z #|fotka # z #|zobrazit galerii|vstoupit do galerie|otevřít galerii|přihlásit se|přihlásit|předplatit|předplatné',
      'koupit předplatné|už mám předplatné|témata|štítky|klíčová slova|pokračovat ve čtení|číst dále|číst celý článek',
      'poslechnout článek|pouze pro předplatitele|jen pro předplatitele|vytisknout|velikost písma',
    ),
    starts: phrases(
      'přihlaste se k odběru|přihlaste se k newsletteru|odebírejte náš newsletter|odebírejte newsletter|sledujte nás na ~',
      'tento článek je pouze pro předplatitele|tento článek je jen pro předplatitele|tento článek je exkluzivní|pro čtení celého článku',
      'máte předplatné?|používáme cookies|používáme soubory cookie|tento web používá cookies|tento web používá soubory cookie',
      'tyto stránky používají cookies|tyto stránky používají soubory cookie|stáhněte si naši aplikaci',
    ),
    rights: phrases('všechna práva vyhrazena|publikování nebo šíření obsahu|jakékoli užití obsahu'),
  },
  tr: {
    lines: phrases(
      'haberin devamı|haberin devamı için tıklayın|haberin devamı reklamdan sonra|reklamdan sonra devam|devamını oku|paylaş',
      'haberi paylaş|bu haberi paylaş|bağlantıyı kopyala|linki kopyala|yazar hakkında|yazarın tüm yazıları|yorumlar|yorum yap',
      'yorum yaz|yorumları gör|# yorum|tümünü kabul et|hepsini kabul et|kabul et|çerez ayarları|çerezleri yönet|fotoğraf # / #',
      'fotoğraf #/#|foto # / #|fotoğrafları gör|galeriyi aç|tüm fotoğraflar|giriş yap|üye ol|abone ol|hemen abone ol',
      'zaten abone misiniz|bizi takip edin|etiketler|ilgili konular|anahtar kelimeler|haberi dinle|sadece abonelere özel|abonelere özel',
      'yazdır|yazı boyutu|metin boyutu',
    ),
    starts: phrases(
      "bültenimize abone olun|e-bültenimize abone|bültene abone ol|google news'te abone ol|google news'te takip et",
      "google haberler'de abone ol|whatsapp kanalımıza|whatsapp kanalımızı|telegram kanalımıza|telegram kanalımızı",
      'bizi sosyal medyada takip|bu içerik abonelere özel|bu haber abonelere özel|okumaya devam etmek için abone',
      'çerez kullanıyoruz|bu site çerez|bu web sitesi çerez|bu internet sitesi çerez|uygulamamızı indirin',
    ),
    rights: phrases(
      'tüm hakları saklıdır|her hakkı saklıdır|izinsiz kopyalanamaz|bu haberin tüm hakları',
    ),
  },
  ru: {
    lines: phrases(
      'на правах рекламы|реклама. продолжение ниже|продолжение после рекламы|читать дальше|читать далее|читать полностью',
      'читать статью полностью|поделиться|поделиться новостью|поделиться статьей|скопировать ссылку|копировать ссылку|об авторе',
      'об авторах|комментарии|все комментарии|оставить комментарий|написать комментарий|добавить комментарий|комментировать',
      'читать комментарии|показать комментарии|# комментариев|# комментария|# комментарий|принять все|принять|согласен|настройки cookie',
      'фото # из #|# из # фото|изображение # из #|открыть галерею|смотреть все фото|все фото|войти|зарегистрироваться',
      'подписаться|подписаться на рассылку|оформить подписку|уже подписаны|теги|темы|темы материала|метки|ключевые слова',
      'прослушать статью|слушать статью|только для подписчиков|нашли опечатку|нашли ошибку|распечатать|размер шрифта',
    ),
    starts: phrases(
      'подписывайтесь на наш|подписывайтесь на канал|подписывайтесь на нас|подписывайтесь на рассылку|подпишитесь на наш',
      'подпишитесь на рассылку|подпишитесь на канал|следите за нашими новостями|читайте нас в ~|присоединяйтесь к нам в ~',
      'нашли ошибку? |нашли опечатку? |если вы нашли ошибку в тексте|если вы заметили ошибку в тексте|заметили ошибку? ',
      'этот материал доступен только|чтобы прочитать статью целиком|чтобы читать дальше, |уже есть подписка?|мы используем cookie',
      'мы используем файлы cookie|этот сайт использует cookie|сайт использует файлы cookie|на сайте используются cookie',
      'настоящий материал (информация) произвед|скачайте наше приложение',
    ),
    rights: phrases(
      'при цитировании ссылка|при использовании материалов ссылка|перепечатка материалов|любое использование материалов',
    ),
  },
  uk: {
    lines: phrases(
      'на правах реклами|продовження після реклами|читати далі|читати повністю|читати більше|поділитися|поділитись|поширити',
      'поділитися новиною|скопіювати посилання|копіювати посилання|про автора|про авторку|про авторів|коментарі|усі коментарі',
      'всі коментарі|залишити коментар|написати коментар|додати коментар|коментувати|показати коментарі|# коментарів|# коментарі',
      '# коментар|прийняти все|прийняти всі|прийняти|налаштування cookie|фото # з #|зображення # з #|відкрити галерею',
      'дивитися всі фото|усі фото|увійти|зареєструватися|підписатися|підписатись|оформити передплату|теги|теми|мітки',
      'ключові слова|прослухати статтю|слухати статтю|лише для передплатників|тільки для передплатників|роздрукувати',
    ),
    starts: phrases(
      'приєднуйтесь до нас ~|приєднуйтеся до нас ~|приєднуйтесь до нашого ~',
      'підписуйтесь на наш|підписуйтеся на наш|підписуйтесь на канал|підписуйтеся на канал|підпишіться на розсилку',
      'підпишіться на наш|стежте за нами у ~|стежте за нами в ~|стежте за нашими новинами|читайте нас у ~|читайте нас в ~|долучайтесь до нас у ~|долучайтеся до нас у ~',
      'якщо ви помітили помилку|якщо ви знайшли помилку|якщо помітили помилку|знайшли помилку? |цей матеріал доступний лише',
      'щоб читати далі, |ми використовуємо cookie|ми використовуємо файли cookie|цей сайт використовує cookie',
      'цей сайт використовує файли cookie|завантажте наш застосунок',
    ),
    rights: phrases(
      'усі права захищені|всі права захищені|усі права захищено|всі права захищено|при використанні матеріалів посилання',
      'передрук матеріалів|будь-яке використання матеріалів',
    ),
  },
  vi: {
    lines: phrases(
      'đọc tiếp|xem tiếp|xem toàn bộ|chia sẻ|chia sẻ bài viết|chia sẻ bài viết này|sao chép liên kết|sao chép link|về tác giả',
      'bình luận|ý kiến|ý kiến bạn đọc|ý kiến của bạn|xem bình luận|gửi bình luận|viết bình luận|# bình luận|bình luận (#)',
      'chấp nhận|chấp nhận tất cả|cài đặt cookie|ảnh # trên #|ảnh # / #|ảnh #/#|hình # / #|xem tất cả ảnh|phóng to ảnh',
      'đăng nhập|đăng ký|đăng ký ngay|đăng ký thuê bao|từ khóa|từ khoá|chủ đề|thẻ|nghe bài viết|nghe đọc bài|dành cho thuê bao',
      'in bài viết|cỡ chữ|nội dung tài trợ|thông tin doanh nghiệp',
    ),
    starts: phrases(
      'đăng ký nhận bản tin|đăng ký nhận tin|đăng ký kênh|theo dõi chúng tôi trên ~|theo dõi chúng tôi tại ~|mời bạn đọc theo dõi',
      'mời quý độc giả theo dõi|mời quý độc giả xem|bài viết này dành cho thuê bao|để đọc tiếp bài viết',
      'chúng tôi sử dụng cookie|trang web này sử dụng cookie|website này sử dụng cookie|tải ứng dụng của chúng tôi',
    ),
    rights: phrases(
      'giữ bản quyền nội dung|ghi rõ nguồn|cấm sao chép dưới mọi hình thức|bản quyền © ',
    ),
  },
  ja: {
    lines: phrases(
      'スポンサーリンク|スポンサードリンク|続きを読む|続きを見る|記事を読む|全文を読む|記事全文を読む|もっと読む|シェア|シェアする|共有',
      '共有する|この記事をシェア|この記事をシェアする|ツイート|ツイートする|リンクをコピー|urlをコピー|著者について|著者プロフィール|筆者プロフィール',
      'この記事を書いた人|プロフィール|コメント|コメントを書く|コメントを見る|コメントする|コメントを投稿|コメント #件|コメント#件|コメント(#)',
      'すべて同意|すべて同意する|同意する|すべて受け入れる|クッキー設定|cookieの設定|#枚目/#枚|写真を見る|写真一覧|写真をもっと見る|すべての写真を見る',
      '拡大する|画像を拡大|画像を見る|写真を拡大する|ログイン|会員登録|無料会員登録|新規会員登録|有料会員登録|ログインして続きを読む|タグ|キーワード',
      '関連キーワード|関連ワード|関連タグ|関連トピック|トピックス|この記事を聴く|音声で聞く|記事を聞く|会員限定|会員限定記事|有料会員限定|有料記事',
      '印刷|印刷する|文字サイズ|ブックマーク|お気に入り|保存する|クリップする',
    ),
    starts: phrases(
      'この記事は有料|この記事は会員限定|このコンテンツは有料|続きを読むには|ここから先は有料|ここから先は会員|残り #文字|残り#文字|残り:#文字',
      'メルマガに登録|メルマガ登録|メールマガジンに登録|メールマガジン登録|ニュースレターに登録|ニュースレターを購読|ニュースレター登録|当サイトではcookie',
      '当サイトはcookie|当ウェブサイトではcookie|当サイトではクッキー|当サイトはクッキー|このサイトはクッキー|このサイトではcookie|アプリをダウンロード',
    ),
    rights: phrases(
      '無断転載を禁|無断転載禁止|無断転載・複製を禁|無断複製・転載を禁|禁無断転載|記事・写真の無断転載|記事、写真の無断転載|本サイトに掲載されている記事',
      '掲載の記事・写真',
    ),
  },
  ko: {
    lines: phrases(
      '계속 읽기|더 보기|더보기|기사 더보기|전체 기사 보기|기사 전문 보기|공유|공유하기|기사 공유하기|기사 공유|링크 복사|url 복사|주소 복사|기자 정보',
      '기자 프로필|기자 페이지|이 기자의 다른 기사|기자의 다른 기사|다른 기사 보기|댓글|댓글 쓰기|댓글쓰기|댓글 보기|댓글 달기|댓글 #개|댓글 #|댓글(#)',
      '전체 댓글|모두 동의|모두 수락|모두 허용|쿠키 설정|사진 #/#|사진 크게보기|사진 크게 보기|이미지 크게 보기|이미지 크게보기|사진 더보기|확대이미지',
      '로그인|회원가입|구독|구독하기|구독 신청|구독신청|태그|키워드|관련 키워드|관련키워드|관련 태그|해시태그|기사 듣기|음성으로 듣기|본문 듣기|글자 크기',
      '글자크기|글자 크기 조절|글자크기 설정|폰트 크기|글씨 크기|인쇄|인쇄하기|프린트|스크랩|북마크|유료회원 전용|구독자 전용|구독자 전용 기사',
      '좋아요|싫어요|슬퍼요|화나요|훈훈해요|후속기사 원해요|기사 추천|추천 기사',
    ),
    starts: phrases(
      '기사제보|기사 제보',
      '뉴스레터를 구독|뉴스레터 구독하기|뉴스레터 구독 신청|카카오톡 채널 추가|카카오톡 채널을 추가|네이버 메인에서|구독하고 메인에서|제보는 카카오톡',
      '제보는 이메일|기사제보 및 |기사 제보 및 |기사제보:|이 기사는 유료|이 기사는 구독자 전용|이 콘텐츠는 유료|이 콘텐츠는 구독자|계속 읽으려면',
      '본 사이트는 쿠키를|이 사이트는 쿠키를|당사는 쿠키를|앱을 다운로드하',
    ),
    rights: phrases(
      '저작권자 ⓒ|저작권자ⓒ|저작권자 ©|저작권자©|저작권자(c)|저작권자 (c)|저작권자:|무단 전재 및 재배포|무단전재 및 재배포|무단 전재-재배포',
      '무단전재-재배포|무단 복제 및 전재|무단전재 재배포|무단 전재 재배포|무단전재, 재배포',
    ),
  },
  zh: {
    lines: phrases(
      '廣告|赞助内容|贊助內容|阅读全文|閱讀全文|阅读更多|閱讀更多|查看更多|展开全文|展開全文|继续阅读|繼續閱讀|点击查看全文|查看全文|分享|分享到|分享至',
      '分享到微信|分享本文|分享文章|分享此文|复制链接|複製連結|複製鏈接|关于作者|關於作者|作者简介|作者簡介|作者介绍|作者介紹|评论|評論|发表评论',
      '發表評論|查看评论|写评论|我要评论|留言|我要留言|發表留言|全部评论|#条评论|# 条评论|#則留言|# 則留言|全部接受|接受全部|接受所有cookie|同意并继续',
      '同意並繼續|cookie设置|cookie設定|查看大图|点击查看大图|查看大圖|點擊看大圖|查看原图|圖片 # / #|图片 # / #|登录|登入|注册|註冊|订阅|訂閱|立即订阅',
      '立即訂閱|标签|標籤|标签云|关键词|關鍵詞|关键字|關鍵字|相关标签|相關標籤|相关话题|相關話題|话题|話題|收听本文|收聽本文|会员专享|會員專屬|订户专享',
      '打印|列印|字体大小|字號|字体|收藏|点赞|返回顶部|回到頂部',
    ),
    starts: phrases(
      '订阅我们的|訂閱我們的|订阅电子报|訂閱電子報|扫码关注|扫描二维码关注|掃描二維碼關注|关注我们的微信|關注我們的|追蹤我們的|关注微信公众号|欢迎关注',
      '歡迎關注|欢迎订阅|歡迎訂閱|下载我们的app|下載我們的app|點我下載app|此内容仅供订阅|本文仅供订阅|本文僅供會員|本文為會員|订阅后继续阅读|訂閱後繼續閱讀',
      '登录后继续阅读|登入後繼續閱讀|我们使用cookie|我们使用 cookie|我們使用cookie|我們使用 cookie|本网站使用cookie|本网站使用 cookie|本網站使用cookie',
      '本網站使用 cookie',
    ),
    rights: phrases(
      '未经授权不得|未经授权，不得|未经许可不得|未经许可，不得|未經授權不得|未經授權，不得|未經許可不得|版权所有 |版权所有，|版权所有©|版權所有 |版權所有，|版權所有©',
      '转载请注明|轉載請註明|转载须注明|免责声明：|免責聲明：|免责声明:|特别声明：|著作權所有',
    ),
  },
  ar: {
    lines: phrases(
      'إعلان|إعلانات|محتوى إعلاني|اقرأ المزيد|قراءة المزيد|تابع القراءة|أكمل القراءة|مشاركة|شارك|شارك المقال|شارك الخبر|شارك هذا المقال',
      'نسخ الرابط|انسخ الرابط|عن الكاتب|نبذة عن الكاتب|حول الكاتب|التعليقات|تعليقات|اترك تعليقا|اترك تعليقاً|أضف تعليق|أضف تعليقا|أضف تعليقاً',
      'أضف تعليقك|اكتب تعليقك|# تعليق|# تعليقات|قبول الكل|قبول|أوافق|إعدادات ملفات تعريف الارتباط|صورة # من #|عرض الصور|شاهد الصور|تكبير الصورة',
      'تسجيل الدخول|سجل الدخول|اشترك|اشترك الآن|اشتراك|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية|وسوم|الوسوم|مواضيع|موضوعات',
      'استمع للمقال|استمع إلى المقال|للمشتركين فقط|طباعة|حجم الخط',
    ),
    starts: phrases(
      'التعليقات لا تعبر|التعليقات المنشورة لا تعبر|الآراء الواردة أدناه|الآراء الواردة في هذا المقال',
      'اشترك في نشرتنا|اشترك في النشرة|اشترك في قناتنا|اشتركوا في قناتنا|تابعنا على ~|تابعونا على ~|تابعوا قناتنا|تابع قناتنا|انضم إلى قناتنا',
      'انضموا إلى قناتنا|حمل تطبيقنا|حملوا تطبيق|هذا المحتوى للمشتركين|هذا المقال للمشتركين|لمتابعة القراءة|نستخدم ملفات تعريف الارتباط',
      'يستخدم هذا الموقع ملفات تعريف الارتباط|يستخدم موقعنا ملفات تعريف الارتباط',
    ),
    rights: phrases(
      'جميع الحقوق محفوظة|كل الحقوق محفوظة|كافة الحقوق محفوظة|حقوق النشر محفوظة|حقوق الطبع محفوظة',
    ),
  },
  hi: {
    lines: phrases(
      'विज्ञापन|और पढ़ें|आगे पढ़ें|पूरी खबर पढ़ें|पूरा पढ़ें|शेयर|शेयर करें|साझा करें|खबर शेयर करें|लिंक कॉपी करें|कॉपी लिंक|लेखक के बारे में',
      'टिप्पणियां|टिप्पणियाँ|टिप्पणी करें|टिप्पणी लिखें|कमेंट|कमेंट करें|कमेंट्स|# टिप्पणियां|# कमेंट|सभी स्वीकार करें|स्वीकार करें|कुकी सेटिंग',
      'फोटो # / #|फोटो #/#|तस्वीर # / #|फोटो देखें|सभी फोटो देखें|लॉग इन करें|लॉगिन करें|साइन इन करें|सब्सक्राइब|सब्सक्राइब करें',
      'अभी सब्सक्राइब करें|टैग|टैग्स|हमें फॉलो करें|विषय|कीवर्ड|खबर सुनें|केवल सब्सक्राइबर के लिए|प्रिंट करें|फॉन्ट साइज',
    ),
    starts: phrases(
      'हमारे न्यूज़लेटर को|हमारे न्यूजलेटर को|हमें फेसबुक पर|हमें whatsapp पर|हमें यूट्यूब पर|हमारे व्हाट्सएप चैनल|हमारे व्हाट्सऐप चैनल|हमारे whatsapp चैनल',
      'हमारे टेलीग्राम चैनल|गूगल न्यूज पर हमें|गूगल न्यूज़ पर हमें|ताजा खबरों के लिए|ताज़ा खबरों के लिए|ताज़ा ख़बरों के लिए|लेटेस्ट अपडेट के लिए',
      'यह लेख केवल सब्सक्राइबर|आगे पढ़ने के लिए सब्सक्राइब|आगे पढ़ने के लिए लॉग|हम कुकीज़ का|हम कुकीज का|यह वेबसाइट कुकीज़|यह वेबसाइट कुकीज|हमारा ऐप डाउनलोड',
    ),
    rights: phrases('सर्वाधिकार सुरक्षित|सभी अधिकार सुरक्षित'),
  },
};
