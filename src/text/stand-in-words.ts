/**
 * DATA: what pages say that stand in for an article, kind by kind, language by language.
 *
 * Lower case, phrases parted by `|`; `*` stands for up to four words.
 * `heads` are whole titles and headings, less the words of `interjections` round them (`Ups! 404 - ...`).
 * `says` stand anywhere in a line by which such a page tells what it is; `also` in the lines round that one,
 * which tell nothing by themselves.
 */
export interface StandInWords {
  readonly heads: string;
  readonly says?: string;
  readonly also?: string;
}

export type WordsByLanguage = Readonly<Record<string, StandInWords>>;

const phrases = (...parts: readonly string[]): string => parts.join('|');

/** Words round a heading that say nothing of their own. */
export const interjections: string = phrases(
  'oops|ooops|opps|whoops|woops|ups|upss|uups|uppss|oopss|waduh|aduh|yah|wah|duh|maaf|mohon maaf|sorry|we re sorry|uh oh|oh no|oh|uh|hmm|hm|ouch|ach',
  'error|galat|kesalahan|eror|http|status|kode|code|error code|fehler|erreur|errore|erro|fout|chyba|hata|hiba|ralat|lỗi|ошибка|помилка|грешка|خطأ|خطا|エラー|错误|錯誤|오류',
  'huch|hoppla|entschuldigung|leider|désolé|désolés|ops|vaya|lo sentimos|perdón|desculpe|spiacenti|ci dispiace|helaas|beklager|tyvärr|valitettavasti|przepraszamy|üzgünüz|xin lỗi|извините|вибачте|申し訳ございません|申し訳ありません|抱歉|对不起|對不起|죄송합니다|عذرا|عذراً|متأسفیم|क्षमा करें',
);

/** Numbers that are a heading of their own. */
export const goneNumbers: string = '404|410|error 404|404 error|http 404';

/** Nothing at the address: the page is not there, the account is suspended, the domain is for sale. */
export const goneWords: WordsByLanguage = {
  id: {
    heads: phrases(
      'halaman tidak ditemukan|halaman tak ditemukan|halaman ini tidak ditemukan|halaman tidak tersedia|halaman ini tidak tersedia|halaman tidak ada|halaman ini tidak ada',
      'halaman tidak dapat ditemukan|halaman tidak bisa ditemukan|halaman hilang|halaman sudah tidak tersedia|halaman sudah tidak ada|halaman telah dihapus',
      'halaman yang * cari tidak *|halaman yang * cari sudah *|halaman yang * cari telah *|halaman yang * tuju tidak *|halaman yang * minta tidak *|halaman yang * akses tidak *',
      'laman tidak ditemukan|laman tidak tersedia|laman tidak dijumpai|artikel tidak ditemukan|artikel tak ditemukan|artikel tidak tersedia|artikel ini tidak tersedia|artikel ini telah dihapus|artikel telah dihapus',
      'artikel yang * cari tidak *|artikel sudah tidak tersedia|berita tidak ditemukan|berita tak ditemukan|berita tidak tersedia|berita yang * cari tidak *|berita telah dihapus|berita ini telah dihapus',
      'konten tidak ditemukan|konten tidak tersedia|konten ini tidak tersedia|konten yang * cari tidak *|tulisan tidak ditemukan|postingan tidak ditemukan|data tidak ditemukan|tidak ditemukan|tidak ada hasil ditemukan',
      'url tidak ditemukan|tautan tidak ditemukan|link tidak ditemukan|alamat tidak ditemukan|berkas tidak ditemukan|file tidak ditemukan|situs tidak ditemukan',
      'akun ditangguhkan|akun ini ditangguhkan|akun ini telah ditangguhkan|situs ini ditangguhkan|domain ini dijual|domain dijual|domain ini telah kedaluwarsa|domain kedaluwarsa|domain suspended',
    ),
    says: phrases(
      'yang * cari tidak|yang * cari tak|yang * cari sudah|yang * cari telah|yang * cari mungkin|yang * cari saat ini tidak|yang * tuju tidak|yang * tuju sudah|yang * minta tidak|yang * akses tidak|yang * buka tidak|yang * inginkan tidak',
      'halaman tidak ditemukan|halaman ini tidak ditemukan|halaman tidak tersedia|halaman ini tidak tersedia|halaman ini sudah tidak|halaman ini telah dihapus|halaman tersebut tidak|artikel tidak ditemukan|artikel ini tidak tersedia|artikel ini telah dihapus|artikel ini sudah dihapus|berita tidak ditemukan',
      'berita ini tidak tersedia|konten tidak ditemukan|konten ini tidak tersedia|laman tidak ditemukan|tidak dapat menemukan halaman|tidak bisa menemukan halaman|tidak menemukan halaman|tautan yang * rusak|alamat yang * masukkan salah|alamat yang * tuju salah|url yang * masukkan',
      'akun ini telah ditangguhkan|akun hosting ini|domain ini dijual|domain ini tersedia untuk dibeli|situs ini telah dinonaktifkan|hubungi penyedia hosting',
    ),
    also: phrases(
      'kembali ke beranda|kembali ke halaman utama|kembali ke halaman depan|kembali ke halaman awal|kembali ke home|ke halaman utama|kolom pencarian|fitur pencarian|fasilitas pencarian|menu pencarian|kotak pencarian|kata kunci lain',
      'periksa kembali|periksa lagi|cek kembali|coba cari|salah ketik|salah mengetik|telah dihapus|sudah dihapus|telah dipindahkan|sudah dipindahkan|berganti nama|tersesat|berita lainnya|artikel lainnya|baca berita lain|atau klik|silakan cari|silahkan cari|silakan kembali|silahkan kembali|hubungi kami|laporkan',
    ),
  },
  ms: {
    heads: phrases(
      'halaman tidak dijumpai|halaman tidak ditemui|laman tidak dijumpai|laman tidak ditemui|laman web tidak dijumpai|artikel tidak dijumpai|berita tidak dijumpai|kandungan tidak dijumpai|tidak dijumpai|muka surat tidak dijumpai',
    ),
    says: phrases(
      'yang * cari tidak dijumpai|yang * cari tidak wujud|yang * cari tiada|halaman tidak dijumpai|laman tidak dijumpai|telah dipadam atau|tidak dapat mencari halaman',
    ),
    also: 'kembali ke laman utama|telah dipadam|telah dialihkan|sila cari|semak semula',
  },
  en: {
    heads: phrases(
      'page not found|the page not found|page was not found|the page was not found|not found|not found 1|that page can t be found|this page can t be found|the page can t be found|page can t be found|page cannot be found|the page cannot be found|page could not be found',
      'the page could not be found|this page could not be found|page does not exist|page doesn t exist|this page does not exist|this page doesn t exist|this page doesn t seem to exist|page no longer exists|this page no longer exists|page unavailable|page not available|this page isn t available',
      'this page is not available|this page is no longer available|page is missing|page missing|missing page|page removed|the page you * looking for *|the page you requested *|the page you are trying to *|we can t find that page|we couldn t find that page|we can t find this page|we couldn t find this page|we can t find the page *',
      'we couldn t find the page *|we can t seem to find *|content not found|content not available|content unavailable|content is not available|this content isn t available|this content is not available|this content is no longer available|article not found|article not available|article unavailable|article no longer available|this article is no longer available',
      'story not found|story not available|story removed|post not found|entry not found|item not found|news not found|file not found|file or directory not found|server error 404 file or directory not found|document not found|resource not found|object not found|url not found|the requested url was not found',
      'the requested page could not be found|the requested page was not found|requested page not found|nothing found|nothing found here|nothing to see here|nothing here|no results found|404 gone|410 gone|dead link|broken link|you re lost|you seem lost|lost',
      'account suspended|this account has been suspended|this account is suspended|website suspended|site suspended|website expired|website disabled|site not found|website not found|domain suspended|domain for sale|this domain is for sale|this domain name is for sale|this domain may be for sale',
      'domain parked|parked domain|this domain is parked|domain expired|this domain has expired|domain not configured|domain not found|site is not published|website is no longer available|welcome to nginx|it works|apache2 ubuntu default page it works|apache2 debian default page it works|apache2 ubuntu default page|apache2 debian default page|iis windows server|iis windows|default web site page|future home of something quite cool|web server s default page',
    ),
    says: phrases(
      'page you * looking for|page you re looking for|page that you * looking for|article you * looking for|article you re looking for|story you * looking for|story you re looking for|content you * looking for|what you re looking for|what you were looking for|thing you re looking for|page you requested|page you have requested|page you are requesting',
      'page you * trying to|page you tried to|you may have mistyped|you have mistyped|the requested url|the requested page|the requested resource|the requested document|the requested article|this page could not be found|this page doesn t exist|this page does not exist|page doesn t seem to exist|page not found|page could not be found|page cannot be found|article could not be found',
      'page you * linked|page has been moved or|page has moved or|may have been moved or|might have been moved or|might have been removed|may have been deleted|may have expired|nothing was found at this|not found on this server|we can t find the page|we couldn t find the page|we can t find that page|we couldn t find that page|can t seem to find the page|we could not find the page|link you followed|link you clicked|this article is no longer available|this story is no longer available|this content is no longer available|no such page',
      'this account has been suspended|contact your hosting provider|contact your host for|the domain * is for sale|this domain is for sale|this domain name is for sale|this domain may be for sale|this domain is available for|buy this domain|this domain is parked|domain is parked free|this domain has expired|related searches to this domain|interested in this domain|the owner of * domain|this webpage was generated by the domain owner|domain has recently been registered',
      'there is no website configured at this address|there isn t a github pages site here|web server is successfully installed|default welcome page used to test|this page is used to test the proper operation',
    ),
    also: phrases(
      'try searching|try a search|use the search|search our site|search the site|search for it|using the search|search box|search bar|perhaps searching|maybe try|try one of|check the url|check the address|check the spelling|check your spelling|typed the address|typed the url|double check|mistyped|misspelled|out of date|outdated|home page|homepage|go back|return to|back to|no longer exists|does not exist|doesn t exist',
      'been deleted|been removed|been moved|been renamed|temporarily unavailable|contact us|let us know|report this|report it|please contact|site map|sitemap|popular stories|latest news|further configuration is required|thank you for using nginx|online documentation|commercial support|domain broker|trademark|sponsored listings|advertisements|resources to|suspended page|billing|apologi|sorry for',
    ),
  },
  de: {
    heads: phrases(
      'seite nicht gefunden|die seite wurde nicht gefunden|seite wurde nicht gefunden|diese seite wurde nicht gefunden|die seite konnte nicht gefunden werden|seite konnte nicht gefunden werden|diese seite existiert nicht|diese seite gibt es nicht|diese seite existiert nicht mehr|seite nicht verfügbar|seite nicht vorhanden|seite existiert nicht|artikel nicht gefunden',
      'artikel nicht verfügbar|dieser artikel ist nicht mehr verfügbar|beitrag nicht gefunden|inhalt nicht gefunden|inhalt nicht verfügbar|nicht gefunden|datei nicht gefunden|die * seite wurde nicht gefunden|die * seite konnte nicht gefunden werden|die * seite existiert nicht|diese domain steht zum verkauf',
    ),
    says: phrases(
      'seite * nicht gefunden|seite * nicht mehr verfügbar|seite * existiert nicht|seite * gibt es nicht|gesuchte seite|gewünschte seite|angeforderte seite|aufgerufene seite|gewünschten artikel|gesuchte artikel|artikel * nicht mehr verfügbar|artikel * nicht gefunden|die sie suchen|die du suchst|domain * zum verkauf|domain erwerben',
    ),
    also: 'zur startseite|startseite|suchfunktion|überprüfen sie|prüfen sie|falsch eingegeben|tippfehler|veraltet|verschoben|gelöscht|umbenannt|nutzen sie|versuchen sie|entschuldig',
  },
  fr: {
    heads: phrases(
      'page non trouvée|page introuvable|cette page est introuvable|la page est introuvable|la page demandée est introuvable|page inexistante|cette page n existe pas|cette page n existe plus|la page n existe pas|page indisponible|article introuvable|article non trouvé|cet article n est plus disponible|contenu introuvable|contenu indisponible|introuvable|fichier non trouvé|la page * introuvable|la page * n existe pas|la page * n existe plus|ce domaine est à vendre',
    ),
    says: phrases(
      'page que vous * cherchez|page que vous recherchez|page que vous * demandée|page demandée|page recherchée|page * introuvable|page * n existe pas|page * n existe plus|article que vous * cherchez|article demandé|article * n est plus disponible|contenu que vous recherchez|nom de domaine est à vendre|domaine est à vendre',
    ),
    also: 'page d accueil|retour à l accueil|l accueil|moteur de recherche|vérifiez l adresse|vérifier l adresse|erreur de saisie|supprimée|déplacée|supprimé|déplacé|effectuer une recherche|nous nous excusons|veuillez nous excuser',
  },
  es: {
    heads: phrases(
      'página no encontrada|pagina no encontrada|no se encontró la página|no se ha encontrado la página|no encontramos la página|la página no existe|esta página no existe|página no disponible|página inexistente|la página no está disponible|esta página no está disponible|artículo no encontrado|nota no encontrada|noticia no encontrada|contenido no encontrado|contenido no disponible|no encontrado|no encontrada|archivo no encontrado|la página * no existe|la página * no se encuentra|dominio en venta|este dominio está en venta',
    ),
    says: phrases(
      'página que * busca|página que * buscas|página que * buscando|página que * intentas|página que * solicit|página solicitada|página * no existe|página * no se encuentra|página * no está disponible|artículo que * buscas|artículo que * busca|contenido que * busca|noticia que * busca|no hemos podido encontrar la página|no pudimos encontrar la página|este dominio está en venta',
    ),
    also: 'página de inicio|volver al inicio|ir al inicio|página principal|volver a la portada|buscador|compruebe|comprueba|verifique|verifica|mal escrita|eliminada|movida|eliminado|movido|disculpe|disculpa',
  },
  pt: {
    heads: phrases(
      'página não encontrada|pagina não encontrada|a página não foi encontrada|página não existe|esta página não existe|página indisponível|página não disponível|artigo não encontrado|matéria não encontrada|notícia não encontrada|conteúdo não encontrado|conteúdo indisponível|não encontrado|não encontrada|arquivo não encontrado|a página * não existe|a página * não foi encontrada|este domínio está à venda|domínio à venda',
    ),
    says: phrases(
      'página que * procura|página que * procurando|página que * buscando|página que * tentou|página solicitada|página * não existe|página * não foi encontrada|página * não está disponível|conteúdo que * procura|matéria que * procura|notícia que * procura|não conseguimos encontrar|não encontramos a página|domínio está à venda',
    ),
    also: 'página inicial|voltar para a home|voltar à home|ir para a home|verifique|digitou|digitado|removida|removido|movida|excluída|utilize a busca|faça uma busca|pedimos desculpas',
  },
  it: {
    heads: phrases(
      'pagina non trovata|la pagina non è stata trovata|pagina inesistente|pagina non disponibile|la pagina non esiste|questa pagina non esiste|articolo non trovato|articolo non disponibile|contenuto non trovato|contenuto non disponibile|non trovato|non trovata|file non trovato|la pagina * non esiste|la pagina * non è stata trovata|questo dominio è in vendita|dominio in vendita',
    ),
    says: phrases(
      'pagina che * cercando|pagina che * cerchi|pagina cercata|pagina richiesta|pagina * non esiste|pagina * non è stata trovata|pagina * non è disponibile|articolo che * cercando|contenuto che * cercando|non riusciamo a trovare la pagina|questo dominio è in vendita',
    ),
    also: 'home page|homepage|torna alla home|pagina iniziale|verifica|controlla|digitato|rimossa|spostata|eliminata|utilizza la ricerca|ci scusiamo',
  },
  nl: {
    heads: phrases(
      'pagina niet gevonden|de pagina is niet gevonden|deze pagina is niet gevonden|deze pagina bestaat niet|deze pagina bestaat niet meer|pagina bestaat niet|pagina niet beschikbaar|artikel niet gevonden|artikel niet beschikbaar|niet gevonden|bestand niet gevonden|de pagina * niet gevonden|de pagina * bestaat niet|dit domein is te koop|deze domeinnaam is te koop',
    ),
    says: phrases(
      'pagina die * zoekt|pagina die * zoek|pagina die * probeert|opgevraagde pagina|gevraagde pagina|pagina * niet gevonden|pagina * bestaat niet|pagina * niet beschikbaar|artikel dat * zoekt|artikel * niet gevonden|domeinnaam is te koop',
    ),
    also: 'homepagina|homepage|voorpagina|zoekfunctie|controleer|verkeerd getypt|verwijderd|verplaatst|excuses',
  },
  sv: {
    heads:
      'sidan hittades inte|sidan kunde inte hittas|sidan finns inte|sidan finns inte längre|sidan kan inte hittas|artikeln hittades inte|artikeln finns inte|hittades inte|sidan saknas|vi hittar inte sidan',
    says: 'sidan du söker|sidan du letar|sidan du försök|sidan * hittades inte|sidan * finns inte|artikeln du söker|hittar inte sidan|kunde inte hitta sidan',
    also: 'startsidan|förstasidan|kontrollera|flyttats|tagits bort|felstavad|sökfunktion',
  },
  no: {
    heads:
      'siden ble ikke funnet|siden finnes ikke|siden finnes ikke lenger|finner ikke siden|fant ikke siden|siden eksisterer ikke|artikkelen ble ikke funnet|artikkelen finnes ikke|ikke funnet|vi fant ikke siden|vi finner ikke siden',
    says: 'siden du leter|siden du ser etter|siden du prøv|siden * ikke funnet|siden * finnes ikke|artikkelen du leter|finner ikke siden|fant ikke siden',
    also: 'forsiden|kontroller|sjekk|flyttet|slettet|fjernet|søk',
  },
  da: {
    heads:
      'siden blev ikke fundet|siden findes ikke|siden findes ikke længere|siden kunne ikke findes|siden eksisterer ikke|artiklen blev ikke fundet|artiklen findes ikke|ikke fundet|vi kan ikke finde siden',
    says: 'siden du leder|siden du søger|siden du prøv|siden * ikke fundet|siden * findes ikke|artiklen du leder|kan ikke finde siden|kunne ikke finde siden',
    also: 'forsiden|kontroller|tjek|flyttet|slettet|fjernet|søg',
  },
  fi: {
    heads:
      'sivua ei löydy|sivua ei löytynyt|sivua ei ole|sivu ei ole saatavilla|artikkelia ei löydy|artikkelia ei löytynyt|ei löydy|ei löytynyt|sivu poistettu',
    says: 'hakemaasi sivua|etsimääsi sivua|pyytämääsi sivua|sivua ei löydy|sivua ei löytynyt|etsimäsi sivu|hakemasi sivu|etsimääsi artikkelia',
    also: 'etusivu|etusivulle|tarkista|siirretty|poistettu|hakutoiminto',
  },
  is: {
    heads: 'síða fannst ekki|síðan fannst ekki|síðan er ekki til|fannst ekki|grein fannst ekki',
    says: 'síðan sem þú|síðuna sem þú|síðan fannst ekki|síða fannst ekki',
    also: 'forsíðu|leitaðu',
  },
  pl: {
    heads:
      'nie znaleziono strony|strona nie została znaleziona|strona nie istnieje|nie ma takiej strony|strona niedostępna|strona nie została odnaleziona|nie znaleziono|nie znaleziono artykułu|artykuł nie istnieje|artykuł nie został znaleziony|nie odnaleziono strony|podana strona nie istnieje|domena na sprzedaż|ta domena jest na sprzedaż',
    says: 'strona której szukasz|strony której szukasz|strona * nie istnieje|strona * nie została znaleziona|szukana strona|żądana strona|artykuł którego szukasz|nie znaleźliśmy strony|nie możemy znaleźć strony|domena jest na sprzedaż',
    also: 'strona główna|strony głównej|stronę główną|sprawdź|wyszukiwarki|usunięta|przeniesiona|przepraszamy',
  },
  cs: {
    heads:
      'stránka nenalezena|stránka nebyla nalezena|stránka neexistuje|tato stránka neexistuje|stránka nenalezená|článek nenalezen|článek nebyl nalezen|nenalezeno|požadovaná stránka neexistuje|požadovaná stránka nebyla nalezena|hledaná stránka neexistuje',
    says: 'stránka kterou * hled|stránku kterou * hled|požadovaná stránka|hledaná stránka|stránka * neexistuje|stránka * nebyla nalezena|článek který * hled',
    also: 'hlavní stránk|úvodní stránk|zkontrolujte|vyhledávání|přesunuta|odstraněna|omlouváme',
  },
  hu: {
    heads:
      'az oldal nem található|oldal nem található|a keresett oldal nem található|nem található|az oldal nem létezik|a keresett oldal nem létezik|a cikk nem található|cikk nem található',
    says: 'keresett oldal|keresett cikk|kért oldal|oldal nem található|oldal nem létezik|cikk nem található',
    also: 'főoldal|kezdőlap|ellenőrizze|kereső|törölték|áthelyezték|elnézést',
  },
  ro: {
    heads:
      'pagina nu a fost găsită|pagină negăsită|pagina nu există|pagina nu a fost gasita|pagina nu exista|pagina nu este disponibilă|articolul nu a fost găsit|articol negăsit|nu a fost găsit|pagina căutată nu există',
    says: 'pagina pe care * caut|pagina căutată|pagina solicitată|pagina * nu există|pagina * nu a fost găsită|articolul pe care * caut|pagina nu exista|pagina nu a fost gasita',
    also: 'pagina principală|prima pagină|verifică|verificați|ștearsă|mutată|ne cerem scuze',
  },
  tr: {
    heads:
      'sayfa bulunamadı|aradığınız sayfa bulunamadı|sayfa mevcut değil|böyle bir sayfa yok|haber bulunamadı|aradığınız haber bulunamadı|içerik bulunamadı|makale bulunamadı|bulunamadı|aradığınız içerik bulunamadı|bu sayfa mevcut değil',
    says: 'aradığınız sayfa|aradığınız haber|aradığınız içerik|ulaşmaya çalıştığınız|görüntülemek istediğiniz sayfa|istediğiniz sayfa|sayfa bulunamadı|sayfa mevcut değil|haber bulunamadı',
    also: 'ana sayfa|anasayfa|kontrol ed|kaldırılmış|silinmiş|taşınmış|arama|özür dileriz',
  },
  vi: {
    heads:
      'không tìm thấy trang|trang không tồn tại|không tìm thấy|không tìm thấy bài viết|bài viết không tồn tại|trang không tìm thấy|trang không được tìm thấy|trang bạn tìm kiếm không tồn tại|không tìm thấy nội dung|nội dung không tồn tại',
    says: 'trang bạn * tìm|trang bạn yêu cầu|trang quý vị|bài viết bạn * tìm|đường dẫn * không tồn tại|trang không tồn tại|không tìm thấy trang|bài viết không tồn tại|liên kết * không tồn tại',
    also: 'trang chủ|kiểm tra lại|tìm kiếm|đã bị xóa|đã bị xoá|di chuyển|xin lỗi',
  },
  sw: {
    heads: 'ukurasa haukupatikana|ukurasa haupatikani|ukurasa huu haupo|haikupatikana',
    says: 'ukurasa unaotafuta|ukurasa uliotafuta|ukurasa haukupatikana|ukurasa haupatikani',
    also: 'ukurasa wa mwanzo',
  },
  ru: {
    heads:
      'страница не найдена|страница не существует|такой страницы нет|такой страницы не существует|страница удалена|страница недоступна|запрашиваемая страница не найдена|страница не найдена или удалена|материал не найден|статья не найдена|новость не найдена|не найдено|не найдена|файл не найден|нет такой страницы|домен продается|домен продаётся|домен не прилинкован ни к одной из директорий на сервере',
    says: 'страница которую вы|страницы которую вы|запрашиваемая * страница|запрашиваемой * страницы|запрошенная * страница|такой страницы|страница не найдена|страница не существует|страница * удалена|страница * перемещена|материал не найден|статья не найдена|домен продается|домен продаётся|этот домен',
    also: 'на главную|главной странице|главную страницу|проверьте|воспользуйтесь|поиском|неправильно набран|устарел|удалена|перемещена|извин',
  },
  uk: {
    heads:
      'сторінку не знайдено|сторінка не знайдена|сторінка не існує|такої сторінки не існує|такої сторінки немає|статтю не знайдено|матеріал не знайдено|новину не знайдено|не знайдено|сторінки не існує',
    says: 'сторінка яку ви|сторінку яку ви|сторінки яку ви|запитувана сторінка|такої сторінки|сторінку не знайдено|сторінка не знайдена|сторінка не існує|матеріал не знайдено',
    also: 'на головну|головної сторінки|головну сторінку|перевірте|скористайтеся|пошук|видалена|переміщена|вибач',
  },
  bg: {
    heads:
      'страницата не е намерена|страницата не съществува|страницата не беше намерена|няма такава страница|статията не е намерена|не е намерена|не е намерено|страницата не може да бъде намерена',
    says: 'страницата която|търсената страница|търсената от вас страница|страницата не е намерена|страницата не съществува|няма такава страница',
    also: 'начална страница|начало|проверете|търсачка|преместена|изтрита|премахната|съжаляваме',
  },
  el: {
    heads:
      'η σελίδα δεν βρέθηκε|η σελίδα δε βρέθηκε|δεν βρέθηκε|δεν βρέθηκε η σελίδα|η σελίδα δεν υπάρχει|το άρθρο δεν βρέθηκε|η σελίδα που ζητήσατε δεν βρέθηκε|σελίδα δεν βρέθηκε',
    says: 'σελίδα που * αναζητ|σελίδα που * ζητήσατε|σελίδα που * ψάχν|σελίδα δεν βρέθηκε|σελίδα δε βρέθηκε|σελίδα δεν υπάρχει|άρθρο δεν βρέθηκε',
    also: 'αρχική σελίδα|αρχική|ελέγξτε|αναζήτηση|διαγραφεί|μετακινηθεί',
  },
  ar: {
    heads:
      'الصفحة غير موجودة|لم يتم العثور على الصفحة|صفحة غير موجودة|هذه الصفحة غير موجودة|الصفحة المطلوبة غير موجودة|الصفحة غير متاحة|المقال غير موجود|الخبر غير موجود|غير موجود|المحتوى غير متوفر|لم يتم العثور على المقال',
    says: 'الصفحة التي تبحث|الصفحة التي تحاول|الصفحة التي طلبت|الصفحة المطلوبة|الصفحة غير موجودة|لم يتم العثور على الصفحة|لم نتمكن من العثور|المقال الذي تبحث|الخبر الذي تبحث|الرابط * غير صحيح',
    also: 'الصفحة الرئيسية|الرئيسية|تأكد|البحث|حذف|نقل|نعتذر',
  },
  fa: {
    heads:
      'صفحه یافت نشد|صفحه پیدا نشد|صفحه مورد نظر یافت نشد|صفحه مورد نظر پیدا نشد|یافت نشد|پیدا نشد|صفحه مورد نظر شما یافت نشد|خبر یافت نشد|خبر مورد نظر یافت نشد|این صفحه وجود ندارد|مطلب مورد نظر یافت نشد',
    says: 'صفحه مورد نظر|صفحه ای که * دنبال|صفحه‌ای که * دنبال|صفحه یافت نشد|صفحه پیدا نشد|خبر مورد نظر|مطلب مورد نظر|صفحه درخواستی',
    also: 'صفحه اصلی|صفحه نخست|جستجو|حذف شده|منتقل شده|بررسی کنید',
  },
  ur: {
    heads: 'صفحہ نہیں ملا|صفحہ دستیاب نہیں|یہ صفحہ موجود نہیں|صفحہ موجود نہیں|خبر نہیں ملی',
    says: 'صفحہ نہیں ملا|مطلوبہ صفحہ|آپ جس صفحے|صفحہ دستیاب نہیں|صفحہ موجود نہیں',
    also: 'ہوم پیج|مرکزی صفحہ|تلاش',
  },
  hi: {
    heads:
      'पेज नहीं मिला|पृष्ठ नहीं मिला|पृष्ठ उपलब्ध नहीं है|पेज उपलब्ध नहीं है|यह पेज उपलब्ध नहीं है|पेज मौजूद नहीं है|नहीं मिला|खबर नहीं मिली|लेख नहीं मिला|यह पृष्ठ मौजूद नहीं है',
    says: 'जिस पेज को आप|आप जिस पेज|आप जिस पृष्ठ|पेज नहीं मिला|पृष्ठ नहीं मिला|पेज उपलब्ध नहीं|पृष्ठ उपलब्ध नहीं|पेज मौजूद नहीं',
    also: 'होम पेज|होमपेज|मुख्य पृष्ठ|खोज|हटा दिया',
  },
  he: {
    heads:
      'הדף לא נמצא|העמוד לא נמצא|דף לא נמצא|עמוד לא נמצא|הדף המבוקש לא נמצא|העמוד המבוקש לא נמצא|הכתבה לא נמצאה|לא נמצא|הדף אינו קיים|העמוד אינו קיים',
    says: 'הדף שחיפשת|העמוד שחיפשת|הדף המבוקש|העמוד המבוקש|הדף לא נמצא|העמוד לא נמצא|הכתבה לא נמצאה|הדף שביקשת',
    also: 'דף הבית|עמוד הבית|לעמוד הראשי|חיפוש',
  },
  ja: {
    heads:
      'ページが見つかりません|ページが見つかりませんでした|お探しのページは見つかりません|お探しのページは見つかりませんでした|お探しのページが見つかりません|お探しのページが見つかりませんでした|ページが存在しません|ページは存在しません|記事が見つかりません|記事が見つかりませんでした|指定されたページが見つかりません|このページは存在しません|お探しの記事は見つかりませんでした|ファイルが見つかりません',
    says: 'お探しのページ|お探しの記事|お探しの商品|指定されたページ|アクセスしようとしたページ|ページが見つかりません|ページは見つかりません|ページは存在しません|記事が見つかりません|urlが間違って|ご指定のページ|リクエストされたページ',
    also: 'トップページ|トップへ|移動|削除|ご確認|検索|入力間違い|申し訳',
  },
  ko: {
    heads:
      '페이지를 찾을 수 없습니다|요청하신 페이지를 찾을 수 없습니다|페이지가 존재하지 않습니다|존재하지 않는 페이지입니다|기사를 찾을 수 없습니다|존재하지 않는 기사입니다|삭제된 기사입니다|찾을 수 없습니다|요청하신 페이지가 없습니다|찾으시는 페이지가 없습니다|존재하지 않는 게시물입니다|페이지를 찾을 수 없음',
    says: '요청하신 페이지|찾으시는 페이지|요청하신 기사|찾으시는 기사|페이지를 찾을 수 없|페이지가 존재하지|존재하지 않는 페이지|존재하지 않는 기사|삭제된 기사|삭제되었거나|방문하시려는 페이지|존재하지 않거나|잘못된 접근',
    also: '메인으로|홈으로|이전 페이지|주소를|확인해 주|변경 혹은 삭제|변경되었거나',
  },
  zh: {
    heads:
      '页面不存在|页面未找到|找不到页面|未找到页面|页面找不到|您访问的页面不存在|您要访问的页面不存在|您查找的页面不存在|页面丢失了|文章不存在|文章未找到|未找到内容|内容不存在|该页面不存在|该内容已被删除|此页面不存在|頁面不存在|找不到頁面|找不到網頁|找不到网页|頁面未找到|您要找的頁面不存在|文章不存在或已刪除|查無此頁|找不到此頁面|找不到該頁面|無此頁面|网页不存在|没有找到站点|域名出售',
    says: '您访问的页面|您要访问的页面|您查看的页面|您请求的页面|您查找的页面|您访问的内容|你访问的页面|页面不存在|页面未找到|找不到页面|网页不存在|文章不存在|已被删除或|不存在或已|您要找的頁面|您要查看的頁面|您所尋找的|您造訪的頁面|頁面不存在|找不到頁面|找不到網頁|文章已被刪除|该域名正在出售|没有找到站点',
    also: '返回首页|返回首頁|回首頁|回到首頁|首页|首頁|请检查|請檢查|已被删除|已被刪除|已删除|移除|搜索|搜尋|抱歉',
  },
  th: {
    heads:
      'ไม่พบหน้าที่คุณต้องการ|ไม่พบหน้า|ไม่พบหน้านี้|ไม่พบหน้าเว็บ|ไม่พบหน้าเว็บที่คุณต้องการ|ไม่พบเนื้อหา|ไม่พบข่าว|ไม่พบบทความ|ไม่พบหน้าที่ค้นหา|ไม่พบข้อมูล|ไม่พบหน้าที่คุณค้นหา',
    says: 'ไม่พบหน้า|ไม่พบเนื้อหาที่|ไม่พบข่าวที่|ไม่พบบทความที่|หน้าที่คุณ|หน้าเว็บที่คุณ',
    also: 'หน้าแรก|หน้าหลัก|ค้นหา|ขออภัย',
  },
};

/** A test whether a person asks, or a plain refusal of programs. */
export const challengeWords: WordsByLanguage = {
  id: {
    heads: phrases(
      'tunggu sebentar|mohon tunggu|harap tunggu|mohon tunggu sebentar|harap tunggu sebentar|akses ditolak|akses diblokir|anda telah diblokir|anda diblokir|verifikasi keamanan|pemeriksaan keamanan|melakukan verifikasi keamanan|apakah anda robot|apakah anda manusia|saya bukan robot|bukan robot|verifikasi manusia|verifikasi bahwa anda manusia|verifikasi captcha',
    ),
    says: phrases(
      'bahwa anda manusia|bahwa anda bukan robot|anda bukan robot|bukan bot|keamanan koneksi anda|aktifkan javascript dan cookie|lalu lintas yang tidak biasa|trafik yang tidak biasa|aktivitas yang tidak biasa|aktivitas mencurigakan|selesaikan captcha|memeriksa browser anda|memeriksa peramban anda|akses anda diblokir|akses anda ditolak|anda tidak memiliki izin untuk mengakses|ip anda diblokir|alamat ip anda|melindungi diri dari serangan|melindungi diri dari bot',
    ),
    also: 'ray id|ini mungkin memerlukan|beberapa detik|sebelum melanjutkan|hubungi pemilik situs|administrator',
  },
  ms: {
    heads:
      'sila tunggu|sila tunggu sebentar|akses dinafikan|akses ditolak|semakan keselamatan|sebentar',
    says: 'bahawa anda manusia|anda bukan robot|keselamatan sambungan anda|trafik luar biasa',
  },
  en: {
    heads: phrases(
      'just a moment|one moment please|one moment|one more step|please wait|please wait a moment|please stand by|please hold|hold on|almost there|attention required|access denied|access to this page has been denied|access to this site has been denied|access to this site has been limited|your access to this site has been limited|your access to this site has been limited by the site owner|access blocked|access restricted|access forbidden',
      'forbidden|403 forbidden|you have been blocked|you are blocked|you ve been blocked|request blocked|your request has been blocked|request rejected|request denied|request unsuccessful|the request could not be satisfied|unable to give you access|are you a robot|are you human|are you a human|are you a real person|i m not a robot|i am not a robot|not a robot|robot check|robot or human|human verification|human check|human or robot',
      'security check|security checkpoint|security verification|security challenge|security service|performing security verification|performing security check|vercel security checkpoint|verify you are human|verify you re human|verify that you are human|verify you are a human|verify your identity|verifying you are human|verifying your browser|we re verifying your browser|please verify you are human|please verify you are a human|please verify that you are human|please verify you re human|please prove you are human|let s confirm you are human|confirm you are human|prove you re not a robot',
      'bot verification|bot check|bot protection|bot detection|captcha|captcha check|captcha verification|captcha challenge|captcha required|recaptcha|complete the captcha|pardon our interruption|excuse our interruption|unusual traffic|unusual traffic detected|unusual activity|suspicious activity detected|automated access|checking your browser|checking your browser before accessing *|checking if the site connection is secure|ddos guard|ddos protection|ddos protection by *|making sure you re not a bot|sucuri website firewall|human security|client challenge|javascript challenge|loading site please wait|too many requests|rate limited',
    ),
    says: phrases(
      'verify you are human|verify you are a human|verify you re human|verifying you are human|verify that you are|verify that you re|verify you are not|prove you are human|prove that you are human|confirm you are human|confirm that you are human|confirm you re|you are not a robot|you re not a robot|you are a robot|not a robot|not a bot|are a human and not|you are human|you re a bot|security of your connection|connection is secure|enable javascript and cookies|enable cookies and|please enable cookies|checking your browser|checking if the site|checking the site connection',
      'unusual traffic|unusual activity|automated requests|automated queries|automated access|automated traffic|automation tools|complete the security check|complete the captcha|solve the captcha|solve this captcha|enter the characters you see|type the characters|press hold|press and hold|you don t have permission to access|do not have permission to access|security solution|security service to protect|from online attacks|protect against malicious|protected against malicious|malicious bots|scraping websites|ddos protection|performance security by cloudflare|performance and security by cloudflare',
      'request unsuccessful|incident id|you have been blocked|you ve been blocked|access has been blocked|access is temporarily|request has been blocked|request was blocked|this request was blocked|something about your browser|made us think you were a bot|suspicious activity|suspicious behavior|your request is being verified|request is being verified|your ip has been|your ip address has been|we have detected unusual|generated by wordfence|generated by cloudfront|protected by anubis|this website is protected|site is protected by|used cloudflare to restrict|owner of this website * banned',
    ),
    also: phrases(
      'ray id|your ip|ip address|reference|support id|incident|request id|block id|block reference|error code|this process is automatic|redirected|redirect you|few seconds|5 seconds|a moment|please wait|why have i been blocked|why am i seeing this|what can i do|what happened|why do i have to|site owner|website owner|webmaster|administrator|cloudflare|akamai|imperva|incapsula|datadome|perimeterx|human challenge|privacy|cookies|javascript|browser|network|try again|contact|scan|malware|proof of work|scrap|refresh',
    ),
  },
  de: {
    heads:
      'einen moment bitte|nur einen moment|einen moment|bitte warten|zugriff verweigert|zugang verweigert|zugriff gesperrt|sicherheitsüberprüfung|sicherheitsprüfung|sicherheitsabfrage|sind sie ein roboter|sind sie ein mensch|bestätigen sie dass sie ein mensch sind|ich bin kein roboter|sie wurden blockiert',
    says: 'dass sie ein mensch sind|sie kein roboter sind|kein roboter|sicherheit ihrer verbindung|ungewöhnlichen datenverkehr|ungewöhnliche aktivität|automatisierte anfragen|aktivieren sie javascript und cookies|javascript und cookies|lösen sie das captcha|wurden blockiert|keine berechtigung',
    also: 'ray id|ip adresse|einige sekunden|fortfahren|weitergeleitet',
  },
  fr: {
    heads:
      'un instant|un moment|veuillez patienter|patientez|accès refusé|accès interdit|accès bloqué|vérification de sécurité|contrôle de sécurité|êtes vous un robot|êtes vous humain|je ne suis pas un robot|vous avez été bloqué',
    says: 'que vous êtes humain|que vous êtes un humain|vous n êtes pas un robot|pas un robot|sécurité de votre connexion|trafic inhabituel|activité inhabituelle|requêtes automatisées|activer javascript et les cookies|javascript et les cookies|résoudre le captcha|avez été bloqué|pas l autorisation d accéder',
    also: 'ray id|adresse ip|quelques secondes|avant de continuer|redirigé',
  },
  es: {
    heads:
      'un momento|espere un momento|espera un momento|por favor espere|acceso denegado|acceso bloqueado|acceso restringido|verificación de seguridad|comprobación de seguridad|control de seguridad|eres un robot|es usted un robot|no soy un robot|ha sido bloqueado',
    says: 'que eres humano|que usted es un ser humano|que es humano|no eres un robot|no es un robot|seguridad de tu conexión|seguridad de su conexión|tráfico inusual|actividad inusual|habilita javascript y las cookies|habilite javascript y cookies|resuelve el captcha|sido bloqueado|no tiene permiso para acceder',
    also: 'ray id|dirección ip|unos segundos|antes de continuar|redirigido',
  },
  pt: {
    heads:
      'um momento|só um momento|aguarde|aguarde um momento|por favor aguarde|acesso negado|acesso bloqueado|verificação de segurança|você é um robô|não sou um robô|você foi bloqueado',
    says: 'que você é humano|você não é um robô|não é um robô|segurança da sua conexão|tráfego incomum|atividade incomum|habilite javascript e cookies|ative o javascript e os cookies|resolva o captcha|foi bloqueado|não tem permissão para acessar',
    also: 'ray id|endereço ip|alguns segundos|antes de continuar|redirecionado',
  },
  it: {
    heads:
      'un momento|un attimo|ci siamo quasi|attendere prego|attendi|accesso negato|accesso bloccato|controllo di sicurezza|verifica di sicurezza|sei un robot|non sono un robot|sei stato bloccato',
    says: 'che sei umano|che tu sia umano|non sei un robot|sicurezza della connessione|sicurezza della tua connessione|traffico insolito|attività insolita|abilita javascript e cookie|risolvi il captcha|stato bloccato|non hai i permessi|non hai il permesso di accedere',
    also: 'ray id|indirizzo ip|alcuni secondi|prima di continuare',
  },
  nl: {
    heads:
      'even geduld|even geduld alstublieft|een ogenblik|een ogenblik geduld|een moment|toegang geweigerd|toegang geblokkeerd|beveiligingscontrole|bent u een robot|ben je een robot|ik ben geen robot|je bent geblokkeerd|u bent geblokkeerd',
    says: 'of u een mens bent|dat u een mens bent|dat je een mens bent|geen robot bent|geen robot|beveiliging van uw verbinding|ongebruikelijk verkeer|ongewone activiteit|schakel javascript en cookies in|bent geblokkeerd|geen toestemming',
    also: 'ray id|ip adres|enkele seconden',
  },
  sv: {
    heads:
      'ett ögonblick|vänta|vänta lite|åtkomst nekad|säkerhetskontroll|är du en robot|är du en människa',
    says: 'att du är människa|att du är en människa|inte en robot|ovanlig trafik|aktivera javascript och cookies|har blockerats',
  },
  no: {
    heads:
      'et øyeblikk|vent litt|vennligst vent|ingen tilgang|tilgang nektet|sikkerhetskontroll|er du en robot',
    says: 'at du er et menneske|ikke en robot|uvanlig trafikk|har blitt blokkert',
  },
  da: {
    heads: 'et øjeblik|vent venligst|adgang nægtet|sikkerhedstjek|er du en robot',
    says: 'at du er et menneske|ikke en robot|usædvanlig trafik|er blevet blokeret',
  },
  fi: {
    heads: 'hetkinen|hetki|odota hetki|pääsy estetty|pääsy evätty|turvatarkistus|oletko robotti',
    says: 'että olet ihminen|et ole robotti|epätavallista liikennettä|on estetty',
  },
  pl: {
    heads:
      'cierpliwości|chwileczkę|proszę czekać|odmowa dostępu|dostęp zabroniony|brak dostępu|kontrola bezpieczeństwa|weryfikacja bezpieczeństwa|czy jesteś robotem|nie jestem robotem',
    says: 'że jesteś człowiekiem|nie jesteś robotem|bezpieczeństwo połączenia|nietypowy ruch|włącz javascript i pliki cookie|zostałeś zablokowany|nie masz uprawnień',
    also: 'ray id|adres ip|kilka sekund',
  },
  cs: {
    heads:
      'okamžik|moment|počkejte prosím|čekejte prosím|přístup odepřen|přístup zamítnut|bezpečnostní kontrola|jste robot|nejsem robot',
    says: 'že jste člověk|nejste robot|neobvyklý provoz|povolte javascript a soubory cookie|byli jste zablokováni',
  },
  hu: {
    heads:
      'egy pillanat|kérjük várjon|hozzáférés megtagadva|biztonsági ellenőrzés|ön robot|nem vagyok robot',
    says: 'hogy ön ember|nem robot|szokatlan forgalmat',
  },
  ro: {
    heads:
      'un moment|vă rugăm așteptați|acces interzis|acces refuzat|verificare de securitate|nu sunt robot',
    says: 'că sunteți om|că ești om|nu sunteți un robot|nu ești robot|trafic neobișnuit',
  },
  tr: {
    heads:
      'bir dakika lütfen|bir dakika|bir saniye|lütfen bekleyin|lütfen bekleyiniz|erişim engellendi|erişim reddedildi|güvenlik kontrolü|güvenlik doğrulaması|robot musunuz|ben robot değilim|engellendiniz',
    says: 'insan olduğunuzu|robot olmadığınızı|bağlantınızın güvenliğini|olağan dışı trafik|javascript i ve çerezleri|erişiminiz engellendi',
    also: 'ray id|ip adresiniz|birkaç saniye',
  },
  vi: {
    heads:
      'chờ một chút|xin đợi|xin chờ|vui lòng chờ|vui lòng đợi|từ chối truy cập|truy cập bị từ chối|kiểm tra bảo mật|xác minh bảo mật|tôi không phải là người máy|bạn có phải là người máy|xác minh bạn là con người',
    says: 'bạn là con người|không phải là người máy|không phải robot|kết nối của bạn|lưu lượng truy cập bất thường|bật javascript và cookie|bạn đã bị chặn',
    also: 'ray id|địa chỉ ip|vài giây',
  },
  ru: {
    heads:
      'один момент|минуту|минутку|подождите|пожалуйста подождите|подождите пожалуйста|доступ запрещен|доступ запрещён|доступ ограничен|доступ заблокирован|проверка безопасности|проверка браузера|вы не робот|вы робот|я не робот|подтвердите что вы не робот|вы заблокированы',
    says: 'что вы человек|что вы не робот|не робот|безопасность вашего подключения|безопасность подключения|необычный трафик|подозрительный трафик|подозрительную активность|автоматические запросы|включите javascript и|проверяем ваш браузер|проверка вашего браузера|введите символы|вы были заблокированы|доступ к сайту заблокирован',
    also: 'ray id|ip адрес|несколько секунд|перенаправлены|ddos guard',
  },
  uk: {
    heads:
      'один момент|хвилинку|зачекайте|зачекайте будь ласка|доступ заборонено|доступ обмежено|перевірка безпеки|ви не робот|я не робот',
    says: 'що ви людина|що ви не робот|безпеку вашого підключення|незвичайний трафік|підозрілу активність|увімкніть javascript',
    also: 'ray id|ip адреса|кілька секунд',
  },
  bg: {
    heads:
      'един момент|моля изчакайте|достъпът е отказан|отказан достъп|проверка за сигурност|не съм робот',
    says: 'че сте човек|не сте робот|необичаен трафик',
  },
  el: {
    heads:
      'μια στιγμή|περιμένετε|παρακαλώ περιμένετε|δεν επιτρέπεται η πρόσβαση|έλεγχος ασφαλείας|δεν είμαι ρομπότ',
    says: 'ότι είστε άνθρωπος|δεν είστε ρομπότ|ασυνήθιστη κίνηση',
  },
  ar: {
    heads:
      'لحظة|لحظة من فضلك|لحظات|يرجى الانتظار|تم رفض الوصول|تم حظر الوصول|الوصول مرفوض|التحقق الأمني|هل أنت روبوت|لست روبوتا|تحقق من أنك إنسان',
    says: 'أنك إنسان|لست روبوت|أمان اتصالك|حركة مرور غير عادية|تمكين javascript|تم حظرك',
    also: 'ray id|عنوان ip|ثوان',
  },
  fa: {
    heads:
      'لحظه|یک لحظه|لطفا صبر کنید|لطفاً صبر کنید|دسترسی غیرمجاز|دسترسی ممنوع|بررسی امنیتی|من ربات نیستم',
    says: 'ربات نیستید|انسان هستید|ترافیک غیرعادی|امنیت اتصال|در حال بررسی مرورگر|در حال انتقال به سایت',
  },
  hi: {
    heads: 'एक क्षण|कृपया प्रतीक्षा करें|एक पल|पहुँच अस्वीकृत|सुरक्षा जांच|मैं रोबोट नहीं हूं',
    says: 'आप मानव हैं|आप इंसान हैं|रोबोट नहीं हैं|असामान्य ट्रैफ़िक',
  },
  he: {
    heads: 'רק רגע|אנא המתן|אנא המתינו|הגישה נדחתה|הגישה נחסמה|בדיקת אבטחה|אני לא רובוט',
    says: 'שאתה אנושי|שאינך רובוט|לא רובוט|תנועה חריגה',
  },
  ja: {
    heads:
      'しばらくお待ちください|少々お待ちください|お待ちください|アクセスが拒否されました|アクセス拒否|アクセスが制限されています|アクセスがブロックされました|セキュリティチェック|セキュリティ検証を実行しています|私はロボットではありません|ロボットではありませんか|認証',
    says: 'あなたが人間|人間であること|ロボットではない|ロボットではありません|接続のセキュリティ|通常と異なるトラフィック|javascriptとcookieを|javascript と cookie を|アクセスがブロック|自動的なアクセス',
    also: 'ray id|ipアドレス|数秒|続行する前に',
  },
  ko: {
    heads:
      '잠시만 기다리십시오|잠시만 기다려 주세요|잠시만요|접근이 거부되었습니다|액세스가 거부되었습니다|접속이 차단되었습니다|접근 거부|보안 확인|보안 확인 수행 중|로봇이 아닙니다|사람인지 확인',
    says: '사람인지 확인|사람임을 확인|로봇이 아닌지|로봇이 아님|연결의 보안|연결 보안|비정상적인 트래픽|비정상적인 접근|javascript와 쿠키|자동화된 접근|접속이 차단',
    also: 'ray id|ip 주소|몇 초',
  },
  zh: {
    heads:
      '请稍候|請稍候|请稍等|請稍等|稍等片刻|访问被拒绝|拒绝访问|访问受限|訪問被拒絕|拒絕存取|存取遭拒|安全验证|安全检查|安全檢查|安全驗證|人机验证|人機驗證|执行安全验证|正在执行安全验证|滑动验证|验证码|您已被阻止|我不是机器人|我不是機器人',
    says: '您是真人|您是人类|不是机器人|不是機器人|连接的安全性|連線的安全性|异常流量|異常流量|启用javascript和cookie|启用 javascript 和 cookie|拖动滑块|滑动验证|完成验证|訪問過於頻繁|访问过于频繁|您的访问被阻断|您的请求|您已被阻止',
    also: 'ray id|ip地址|ip 地址|几秒钟|继续之前',
  },
  th: {
    heads:
      'สักครู่|โปรดรอสักครู่|กรุณารอสักครู่|การเข้าถึงถูกปฏิเสธ|ปฏิเสธการเข้าถึง|ตรวจสอบความปลอดภัย|ฉันไม่ใช่โปรแกรมอัตโนมัติ',
    says: 'คุณเป็นมนุษย์|ไม่ใช่โปรแกรมอัตโนมัติ|ไม่ใช่หุ่นยนต์|การเข้าชมที่ผิดปกติ',
  },
};

/** A form for members in place of the page. */
export const loginWords: WordsByLanguage = {
  id: {
    heads: phrases(
      'masuk|login|log in|halaman login|halaman masuk|form login|masuk akun|masuk akun *|masuk ke akun *|login akun *|login ke akun *|login ke *|masuk ke *|masuk atau daftar|masuk daftar|daftar atau masuk|login atau daftar|silakan login|silahkan login|silakan masuk|silahkan masuk|silakan login terlebih dahulu|silakan masuk terlebih dahulu|anda harus login|anda harus masuk|anda belum login|login member|login anggota|login pengguna|login pelanggan|login admin|masuk untuk melanjutkan|login untuk melanjutkan|masuk untuk membaca *|login untuk membaca *|selamat datang kembali',
    ),
    says: phrases(
      'login untuk melanjutkan|masuk untuk melanjutkan|login terlebih dahulu|masuk terlebih dahulu|harus login|harus masuk|perlu login|perlu masuk|silakan login|silahkan login|silakan masuk ke|silahkan masuk ke|masuk ke akun|masukkan email|masukkan kata sandi|masukkan password|masukkan username|lupa kata sandi|lupa password|login untuk membaca|masuk untuk membaca',
    ),
    also: 'belum punya akun|belum memiliki akun|sudah punya akun|daftar sekarang|daftar di sini|kata sandi|password|username|ingat saya|masuk dengan|login dengan|syarat|kebijakan privasi|ketentuan',
  },
  ms: {
    heads: 'log masuk|log masuk akaun|log masuk ke *|sila log masuk|daftar masuk',
    says: 'sila log masuk|perlu log masuk|log masuk untuk|lupa kata laluan',
    also: 'kata laluan|daftar sekarang|belum ada akaun',
  },
  en: {
    heads: phrases(
      'log in|login|log on|logon|sign in|signin|sign on|login page|log in page|log in to continue|login to continue|sign in to continue|log in or sign up|log in or register|login or register|log in register|login register|sign in or register|sign in or sign up|sign in or create an account|sign in register|log in or sign up to view|log in to view *|log in to read *|sign in to view *|sign in to read *|log in to *|login to *|log into *|sign in to *|sign into *|* log in or sign up',
      'please log in|please login|please sign in|login required|sign in required|log in required|authentication required|authorization required|you must log in|you must be logged in|you need to log in|you need to sign in|members only|members login|member login|member log in|user login|subscriber login|subscriber log in|account login|admin login|log in with your * account|sign in with your * account|your session has expired|session expired|welcome back',
    ),
    says: phrases(
      'log in to continue|login to continue|sign in to continue|log in to view|login to view|sign in to view|log in to read|sign in to read|login to read|log in to see|sign in to see|log in to access|sign in to access|must log in|must be logged in|must sign in|must be signed in|need to log in|need to be logged in|need to sign in|need to be signed in|please log in|please login|please sign in|you must login|log in with your|sign in with your|login with your|forgot your password|forgot password|forgotten password|forgotten your password|lost your password|reset your password|enter your password|enter your email|enter your username',
    ),
    also: 'don t have an account|do not have an account|not a member|new here|create an account|create account|create a new account|register|sign up|remember me|stay signed in|keep me|username|password|email|terms of|privacy|cookie|single sign on|with google|with facebook|with apple|need help|trouble',
  },
  de: {
    heads:
      'anmelden|anmeldung|login|einloggen|bitte anmelden|bitte melden sie sich an|bitte loggen sie sich ein|jetzt anmelden|anmelden oder registrieren|anmelden bei *|anmeldung erforderlich|login erforderlich|mein konto',
    says: 'melden sie sich an|bitte melden sie sich|melde dich an|bitte einloggen|loggen sie sich|um fortzufahren|passwort vergessen|kennwort vergessen|müssen angemeldet|müssen sich anmelden|müssen eingeloggt',
    also: 'noch kein konto|registrieren|passwort|benutzername|e mail|angemeldet bleiben|datenschutz|agb',
  },
  fr: {
    heads:
      'connexion|se connecter|connectez vous|identification|identifiez vous|s identifier|veuillez vous connecter|connectez vous pour *|connexion requise|connexion ou inscription|mon compte|espace abonné|espace abonnés',
    says: 'connectez vous pour|veuillez vous connecter|vous devez être connecté|vous devez vous connecter|mot de passe oublié|identifiez vous',
    also: 'pas encore de compte|créer un compte|s inscrire|mot de passe|e mail|se souvenir|abonnez vous',
  },
  es: {
    heads:
      'iniciar sesión|inicia sesión|inicie sesión|inicio de sesión|acceder|ingresar|entrar|identifícate|inicia sesión para *|inicie sesión para *|iniciar sesión o registrarse|acceso de usuarios|acceso suscriptores',
    says: 'inicia sesión para|inicie sesión para|debe iniciar sesión|debes iniciar sesión|debes estar registrado|olvidaste tu contraseña|olvidó su contraseña|has olvidado tu contraseña|olvidé mi contraseña',
    also: 'no tienes cuenta|no tienes una cuenta|crear cuenta|crear una cuenta|regístrate|registrarse|contraseña|correo|recordarme',
  },
  pt: {
    heads:
      'entrar|fazer login|faça login|faça seu login|iniciar sessão|acessar|login|acesse sua conta|entrar na sua conta|área do assinante|faça login para *|entre ou cadastre se',
    says: 'faça login para|faça seu login|precisa fazer login|precisa estar logado|inicie sessão|esqueceu a senha|esqueceu sua senha|esqueci minha senha|esqueci a senha',
    also: 'não tem conta|não tem uma conta|cadastre se|criar conta|senha|e mail|lembrar',
  },
  it: {
    heads:
      'accedi|accesso|login|effettua il login|entra|accedi o registrati|accedi per *|accedi al tuo account|area riservata|area abbonati',
    says: 'accedi per|effettua il login|devi effettuare|devi accedere|devi essere registrato|password dimenticata|hai dimenticato la password',
    also: 'non hai un account|registrati|password|e mail|ricordami',
  },
  nl: {
    heads:
      'inloggen|log in|aanmelden|login|log in om *|inloggen of registreren|inloggen bij *|inloggen vereist',
    says: 'log in om|je moet ingelogd|u moet ingelogd|wachtwoord vergeten|inloggen om',
    also: 'nog geen account|maak een account|registreren|wachtwoord|e mail',
  },
  sv: {
    heads: 'logga in|logga in för att *|inloggning|inloggning krävs',
    says: 'logga in för|du måste logga in|du måste vara inloggad|glömt lösenord|glömt ditt lösenord',
    also: 'skapa konto|lösenord|e post',
  },
  no: {
    heads: 'logg inn|logg på|innlogging|logg inn for å *',
    says: 'logg inn for|du må logge inn|du må være logget inn|glemt passord',
    also: 'opprett konto|passord|e post',
  },
  da: {
    heads: 'log ind|log på|log ind for at *|login',
    says: 'log ind for|du skal logge ind|du skal være logget ind|glemt adgangskode|glemt din adgangskode',
    also: 'opret konto|opret bruger|adgangskode|e mail',
  },
  fi: {
    heads: 'kirjaudu sisään|kirjaudu|kirjautuminen|sisäänkirjautuminen',
    says: 'kirjaudu sisään|unohditko salasanasi|salasana unohtunut',
    also: 'luo tili|salasana|sähköposti',
  },
  pl: {
    heads: 'zaloguj się|zaloguj|logowanie|logowanie do *|zaloguj się aby *',
    says: 'zaloguj się aby|musisz się zalogować|musisz być zalogowany|nie pamiętasz hasła|zapomniałeś hasła|przypomnij hasło',
    also: 'nie masz konta|załóż konto|zarejestruj|hasło|e mail',
  },
  cs: {
    heads: 'přihlášení|přihlásit se|přihlásit|přihlaste se',
    says: 'přihlaste se|musíte se přihlásit|zapomněli jste heslo|zapomenuté heslo',
    also: 'registrace|zaregistrujte|heslo|e mail',
  },
  hu: {
    heads: 'bejelentkezés|belépés|jelentkezzen be|lépjen be',
    says: 'jelentkezzen be|be kell jelentkeznie|elfelejtett jelszó|elfelejtette a jelszavát',
    also: 'regisztráció|jelszó|e mail',
  },
  ro: {
    heads: 'autentificare|conectare|intră în cont|conectează te',
    says: 'trebuie să fii autentificat|trebuie să vă autentificați|ai uitat parola|am uitat parola',
    also: 'creează cont|parolă|e mail',
  },
  tr: {
    heads:
      'giriş yap|giriş|üye girişi|kullanıcı girişi|oturum aç|giriş yapın|giriş yap veya üye ol|abone girişi',
    says: 'giriş yapmalısınız|giriş yapmanız|giriş yapınız|oturum açmanız|şifremi unuttum|parolamı unuttum',
    also: 'üye ol|hesabınız yok|kayıt ol|şifre|e posta|beni hatırla',
  },
  vi: {
    heads: 'đăng nhập|đăng nhập để *|đăng nhập đăng ký|đăng nhập tài khoản',
    says: 'đăng nhập để|vui lòng đăng nhập|cần đăng nhập|phải đăng nhập|quên mật khẩu',
    also: 'chưa có tài khoản|đăng ký|mật khẩu|email',
  },
  ru: {
    heads:
      'вход|войти|авторизация|вход на сайт|вход в аккаунт|вход в личный кабинет|войдите|войдите на сайт|личный кабинет|вход или регистрация|войдите чтобы *',
    says: 'войдите чтобы|необходимо войти|необходимо авторизоваться|требуется авторизация|авторизуйтесь|забыли пароль|вам нужно войти',
    also: 'нет аккаунта|регистрация|зарегистр|пароль|логин|запомнить',
  },
  uk: {
    heads: 'вхід|увійти|авторизація|вхід на сайт|вхід до кабінету|увійдіть',
    says: 'увійдіть щоб|необхідно увійти|потрібно увійти|авторизуйтесь|забули пароль',
    also: 'реєстрація|зареєстр|пароль|логін',
  },
  bg: {
    heads: 'вход|влез|влезте|вход за потребители|влезте в профила си',
    says: 'трябва да влезете|влезте в|забравена парола|забравихте паролата',
    also: 'регистрация|парола',
  },
  el: {
    heads: 'σύνδεση|είσοδος|συνδεθείτε|είσοδος μελών',
    says: 'συνδεθείτε για|πρέπει να συνδεθείτε|ξεχάσατε τον κωδικό',
    also: 'εγγραφή|κωδικός|email',
  },
  ar: {
    heads: 'تسجيل الدخول|سجل الدخول|دخول|سجل الدخول للمتابعة|تسجيل الدخول مطلوب',
    says: 'يجب تسجيل الدخول|يرجى تسجيل الدخول|سجل الدخول للمتابعة|نسيت كلمة المرور|هل نسيت كلمة',
    also: 'إنشاء حساب|كلمة المرور|البريد',
  },
  fa: {
    heads: 'ورود|ورود به حساب کاربری|ورود به سایت|ورود کاربران|ورود و ثبت نام|ورود ثبت نام',
    says: 'وارد شوید|باید وارد|رمز عبور را فراموش|فراموشی رمز',
    also: 'ثبت نام|رمز عبور|ایمیل',
  },
  hi: {
    heads: 'लॉग इन करें|लॉग इन|लॉगिन|लॉगिन करें|साइन इन करें|साइन इन',
    says: 'लॉग इन करना|लॉग इन करने|कृपया लॉग इन|कृपया लॉगिन|पासवर्ड भूल',
    also: 'खाता बनाएं|पासवर्ड|ईमेल',
  },
  he: {
    heads: 'התחברות|כניסה|התחבר|כניסה לחשבון|התחברות לאתר|כניסת משתמשים',
    says: 'יש להתחבר|עליך להתחבר|שכחת סיסמה|שכחתי סיסמה',
    also: 'הרשמה|סיסמה|דוא ל',
  },
  ja: {
    heads:
      'ログイン|サインイン|ログインページ|会員ログイン|ログインしてください|ログインが必要です|ログイン 会員登録',
    says: 'ログインしてください|ログインが必要|ログインして続き|パスワードを忘れ|パスワードをお忘れ',
    also: '会員登録|新規登録|パスワード|メールアドレス',
  },
  ko: {
    heads: '로그인|회원 로그인|로그인이 필요합니다|로그인 페이지',
    says: '로그인이 필요|로그인 후|로그인해 주세요|비밀번호 찾기|비밀번호를 잊으',
    also: '회원가입|아이디|비밀번호',
  },
  zh: {
    heads:
      '登录|登入|用户登录|会员登录|會員登入|请登录|請登入|请先登录|請先登入|登录注册|登录 注册|账号登录',
    says: '请登录|请先登录|請登入|請先登入|登录后|登入後|忘记密码|忘記密碼',
    also: '注册|註冊|密码|密碼|手机号|邮箱',
  },
  th: {
    heads: 'เข้าสู่ระบบ|ลงชื่อเข้าใช้|ล็อกอิน|กรุณาเข้าสู่ระบบ',
    says: 'กรุณาเข้าสู่ระบบ|โปรดเข้าสู่ระบบ|ลืมรหัสผ่าน',
    also: 'สมัครสมาชิก|รหัสผ่าน',
  },
};

/** A question for consent in place of the page; `accepts` are whole buttons that give it. */
export const consentWords: WordsByLanguage = {
  id: {
    heads: phrases(
      'persetujuan|persetujuan cookie|persetujuan privasi|pengaturan privasi|pengaturan cookie|kebijakan cookie|kami menghargai privasi anda|kami peduli dengan privasi anda|privasi anda|privasi anda penting bagi kami|privasi anda penting|privasi anda prioritas kami|sebelum melanjutkan|sebelum anda melanjutkan|sebelum anda melanjutkan ke *|pilihan privasi anda|kami menggunakan cookie|situs ini menggunakan cookie',
    ),
    says: 'menggunakan cookie|cookie dan|penggunaan cookie|persetujuan anda|data pribadi anda|iklan yang dipersonalisasi|mitra kami|pengidentifikasi unik',
    also: 'cookie|cookies|privasi|data pribadi|mitra|iklan|persetujuan|perangkat anda|konten|pengaturan',
  },
  ms: {
    heads:
      'kami menghargai privasi anda|tetapan kuki|tetapan privasi|persetujuan kuki|sebelum anda meneruskan ke *',
    says: 'menggunakan kuki|persetujuan anda|data peribadi anda|rakan kongsi kami',
    also: 'kuki|privasi|data peribadi|iklan',
  },
  en: {
    heads: phrases(
      'before you continue|before you continue to *|before you go|we value your privacy|we care about your privacy|we respect your privacy|your privacy|your privacy choices|your privacy matters|your privacy is important to us|your privacy is our priority|your data your choice|privacy settings|privacy preferences|privacy preference center|privacy notice|privacy gate|* privacy gate|manage privacy|manage your privacy|cookie consent|cookie settings|cookies settings|cookie preferences|cookie notice|cookie policy|cookie wall|cookiewall|consent|consent required|consent management|consent page|consent manager|gdpr consent|manage consent|manage consent preferences|we use cookies|this website uses cookies|this site uses cookies|about cookies on this site|* is part of the * family of brands|* part of the * family of brands|accept cookies to continue|accept cookies to *|help us show you better ads|choose how you want to continue',
    ),
    says: phrases(
      'we use cookies|uses cookies|use of cookies|cookies and data|cookies and similar|cookies and other|our partners store|partners store and|store and or access information|access information on a device|your personal data|process personal data|process your personal data|personalised ads|personalized ads|personalised advertising|personalized advertising|unique identifiers|legitimate interest|withdraw your consent|change your choices|manage your choices|tcf vendors|iab transparency|transparency and consent|give your consent|your consent|privacy policy and cookie|accept all cookies|with your agreement|more options to',
    ),
    also: 'cookie|cookies|consent|privacy|personal data|partner|vendor|advert|measure|audience|device|content|settings|accept|reject|agree|decline|third part|services|google|tracking|data|choices|language',
  },
  de: {
    heads:
      'zustimmung|zustimmung erforderlich|einwilligung|ihre einwilligung|datenschutz|datenschutzeinstellungen|datenschutz einstellungen|ihre privatsphäre|privatsphäre einstellungen|cookie einstellungen|cookie hinweis|wir schätzen ihre privatsphäre|wir respektieren ihre privatsphäre|ihre privatsphäre ist uns wichtig|ihre daten ihre wahl|bevor sie fortfahren|bevor sie zu * weitergehen|mit werbung weiterlesen|weiterlesen mit werbung|weiter mit werbung|weiter mit werbung lesen|mit werbung nutzen|consent|pur abo|* mit werbung oder im * abo|* mit werbung oder im *',
    says: 'mit werbung|werbung und tracking|werbetracking|cookies und|verwendung von cookies|verwenden cookies|nutzen cookies|personenbezogene daten|personalisierte werbung|personalisierte anzeigen|ihre einwilligung|ihrer einwilligung|ihre zustimmung|ihrer zustimmung|unsere partner|unseren partnern|informationen auf einem gerät|pur abo|jederzeit widerrufen',
    also: 'cookie|cookies|werbung|tracking|datenschutz|einwilligung|zustimmung|partner|daten|impressum|abo|anzeigen|endgerät|gerät',
  },
  fr: {
    heads:
      'votre vie privée|vos choix concernant vos données|nous respectons votre vie privée|nous respectons votre confidentialité|votre vie privée est importante|votre vie privée est importante pour nous|respect de votre vie privée|gestion des cookies|gérer les cookies|paramètres des cookies|paramètres de confidentialité|politique de cookies|consentement|gestion du consentement|avant de continuer|avant d accéder à *|accepter et continuer|continuer sans accepter',
    says: 'utilisons des cookies|utilise des cookies|utilisation de cookies|des cookies ou|cookies et|nos partenaires|données personnelles|données à caractère personnel|votre consentement|publicités personnalisées|publicité personnalisée|informations sur un appareil|informations sur un terminal|continuer sans accepter',
    also: 'cookie|cookies|partenaires|données|publicité|publicités|consentement|confidentialité|vie privée|terminal|abonn|contenu',
  },
  es: {
    heads:
      'su privacidad|tu privacidad|su privacidad es importante|tu privacidad es importante|valoramos tu privacidad|valoramos su privacidad|nos importa tu privacidad|respetamos tu privacidad|configuración de cookies|configuración de privacidad|política de cookies|aviso de cookies|consentimiento|gestionar consentimiento|antes de continuar|antes de ir a *',
    says: 'utilizamos cookies|usamos cookies|uso de cookies|cookies y|nuestros socios|datos personales|tu consentimiento|su consentimiento|publicidad personalizada|anuncios personalizados|información en un dispositivo',
    also: 'cookie|cookies|socios|datos|publicidad|anuncios|consentimiento|privacidad|dispositivo|contenido|suscri',
  },
  pt: {
    heads:
      'sua privacidade|a sua privacidade|valorizamos sua privacidade|valorizamos a sua privacidade|respeitamos a sua privacidade|configurações de cookies|configurações de privacidade|aviso de cookies|política de cookies|consentimento|antes de continuar',
    says: 'utilizamos cookies|usamos cookies|uso de cookies|cookies e|nossos parceiros|dados pessoais|seu consentimento|publicidade personalizada|anúncios personalizados|informações em um dispositivo',
    also: 'cookie|cookies|parceiros|dados|publicidade|anúncios|consentimento|privacidade|dispositivo|conteúdo',
  },
  it: {
    heads:
      'la tua privacy|la vostra privacy|rispettiamo la tua privacy|teniamo alla tua privacy|la tua privacy è importante|la tua privacy è importante per noi|impostazioni cookie|impostazioni privacy|impostazioni sulla privacy|informativa sui cookie|informativa cookie|consenso|gestisci consenso|prima di continuare|prima di continuare su *|accetta e continua',
    says: 'utilizziamo cookie|utilizziamo i cookie|utilizza cookie|uso dei cookie|cookie e|i nostri partner|nostri partner|dati personali|tuo consenso|pubblicità personalizzata|annunci personalizzati|informazioni su un dispositivo',
    also: 'cookie|partner|dati|pubblicità|annunci|consenso|privacy|dispositivo|contenuti|abbon',
  },
  nl: {
    heads:
      'jouw privacy|uw privacy|wij respecteren je privacy|wij respecteren uw privacy|we respecteren je privacy|jouw privacy is belangrijk|uw privacy is belangrijk|privacy instellingen|privacyinstellingen|cookie instellingen|cookieinstellingen|cookies op *|cookie instellingen van *|cookiemelding|toestemming|geef toestemming|voordat je verdergaat|voordat je verdergaat naar *|dpg media privacy gate|privacy gate',
    says: 'gebruiken cookies|gebruikt cookies|gebruik van cookies|cookies en|onze partners|persoonsgegevens|persoonlijke gegevens|jouw toestemming|uw toestemming|gepersonaliseerde advertenties|informatie op een apparaat',
    also: 'cookie|cookies|partners|gegevens|advertenties|toestemming|privacy|apparaat|inhoud',
  },
  sv: {
    heads:
      'din integritet|vi värnar om din integritet|cookieinställningar|sekretessinställningar|samtycke|innan du fortsätter|innan du fortsätter till *',
    says: 'använder cookies|användning av cookies|cookies och|våra partner|personuppgifter|ditt samtycke|anpassade annonser',
    also: 'cookie|cookies|kakor|samtycke|annonser|integritet|uppgifter',
  },
  no: {
    heads:
      'ditt personvern|vi bryr oss om ditt personvern|personverninnstillinger|samtykke|informasjonskapsler|før du fortsetter|før du fortsetter til *',
    says: 'bruker informasjonskapsler|bruker cookies|bruk av informasjonskapsler|våre partnere|personopplysninger|ditt samtykke',
    also: 'informasjonskapsler|cookies|samtykke|annonser|personvern',
  },
  da: {
    heads:
      'dit privatliv|vi respekterer dit privatliv|cookieindstillinger|samtykke|før du fortsætter|før du fortsætter til *',
    says: 'bruger cookies|anvender cookies|brug af cookies|cookies og|vores partnere|persondata|personoplysninger|dit samtykke',
    also: 'cookie|cookies|samtykke|annoncer|privatliv|data',
  },
  fi: {
    heads: 'yksityisyytesi|arvostamme yksityisyyttäsi|evästeasetukset|suostumus|ennen kuin jatkat',
    says: 'käytämme evästeitä|käyttää evästeitä|evästeitä ja|kumppanimme|henkilötietoja|suostumuksesi',
    also: 'eväste|suostumus|mainon|yksityisyy|tieto',
  },
  pl: {
    heads:
      'twoja prywatność|szanujemy twoją prywatność|dbamy o twoją prywatność|cenimy twoją prywatność|ustawienia prywatności|ustawienia plików cookie|zgoda|zanim przejdziesz do *|zanim przejdziesz dalej|drogi użytkowniku',
    says: 'pliki cookie|plików cookie|plików cookies|nasi partnerzy|zaufani partnerzy|danych osobowych|dane osobowe|twoja zgoda|twojej zgody|spersonalizowanych reklam|spersonalizowane reklamy',
    also: 'cookie|cookies|partner|reklam|zgod|prywatno|dane|danych|urządzeni',
  },
  cs: {
    heads:
      'vaše soukromí|vážíme si vašeho soukromí|nastavení soukromí|nastavení cookies|souhlas|souhlas s cookies|než budete pokračovat|než budete pokračovat do *',
    says: 'používáme cookies|soubory cookie|souborů cookie|našimi partnery|osobních údajů|osobní údaje|váš souhlas|personalizovan',
    also: 'cookie|cookies|partner|reklam|souhlas|soukromí|údaj',
  },
  hu: {
    heads:
      'az ön adatainak védelme fontos számunkra|az ön adatvédelme|adatvédelmi beállítások|süti beállítások|hozzájárulás|mielőtt továbblép',
    says: 'sütiket használ|cookie kat|partnereink|személyes adat|hozzájárulás',
    also: 'süti|cookie|partner|hirdet|adat',
  },
  ro: {
    heads:
      'respectăm confidențialitatea dvs|confidențialitatea ta|setări cookie|setări de confidențialitate|consimțământ|înainte de a continua',
    says: 'folosim cookie|utilizăm cookie|module cookie|partenerii noștri|date cu caracter personal|consimțământul',
    also: 'cookie|parteneri|publicitate|consimț|confidențial|date',
  },
  tr: {
    heads:
      'gizliliğiniz|gizliliğinize önem veriyoruz|gizliliğiniz bizim için önemli|çerez ayarları|gizlilik ayarları|çerez politikası|devam etmeden önce',
    says: 'çerez kullan|çerezler ve|iş ortaklarımız|kişisel verileriniz|açık rıza|rızanız|kişiselleştirilmiş reklam',
    also: 'çerez|reklam|gizlilik|rıza|veri',
  },
  vi: {
    heads:
      'quyền riêng tư của bạn|chúng tôi tôn trọng quyền riêng tư của bạn|cài đặt cookie|cài đặt quyền riêng tư|trước khi bạn tiếp tục|trước khi bạn tiếp tục sử dụng *',
    says: 'sử dụng cookie|cookie và|dữ liệu cá nhân|đối tác của chúng tôi|sự đồng ý của bạn',
    also: 'cookie|quảng cáo|quyền riêng tư|dữ liệu',
  },
  ru: {
    heads:
      'ваша конфиденциальность|мы ценим вашу конфиденциальность|настройки конфиденциальности|настройки cookie|настройки файлов cookie|согласие|прежде чем продолжить|прежде чем перейти к *',
    says: 'используем cookie|использует cookie|используем файлы cookie|файлы cookie|наши партнеры|персональных данных|персональные данные|ваше согласие|персонализированн',
    also: 'cookie|партн|реклам|соглас|конфиденц|данны',
  },
  uk: {
    heads:
      'ваша конфіденційність|ми цінуємо вашу конфіденційність|налаштування cookie|згода|перш ніж продовжити|перш ніж перейти до *',
    says: 'використовуємо cookie|використовує cookie|файли cookie|наші партнери|персональних даних|персональні дані|вашу згоду',
    also: 'cookie|партн|реклам|згод|конфіденц|дани',
  },
  bg: {
    heads:
      'ние ценим вашата поверителност|вашата поверителност|настройки за бисквитки|настройки на бисквитките|съгласие|преди да продължите|преди да продължите към *',
    says: 'използваме бисквитки|използва бисквитки|нашите партньори|лични данни|вашето съгласие',
    also: 'бисквитк|cookie|партнь|реклам|съглас|поверител|данни',
  },
  el: {
    heads:
      'σεβόμαστε την ιδιωτικότητά σας|το απόρρητό σας|ρυθμίσεις cookies|ρυθμίσεις απορρήτου|συγκατάθεση|προτού συνεχίσετε|πριν συνεχίσετε',
    says: 'χρησιμοποιούμε cookies|χρησιμοποιεί cookies|οι συνεργάτες μας|προσωπικά δεδομένα|προσωπικών δεδομένων|συγκατάθεσή σας',
    also: 'cookie|συνεργάτ|διαφημ|συγκατάθεσ|απόρρητ|δεδομέν',
  },
  ar: {
    heads:
      'خصوصيتك|نحن نهتم بخصوصيتك|نحن نقدر خصوصيتك|إعدادات ملفات تعريف الارتباط|إعدادات الخصوصية|قبل المتابعة',
    says: 'ملفات تعريف الارتباط|بياناتك الشخصية|شركاؤنا|شركائنا|موافقتك',
    also: 'ملفات تعريف|الخصوصية|إعلانات|بيانات',
  },
  he: {
    heads: 'הפרטיות שלך|אנו מכבדים את פרטיותך|הגדרות פרטיות|הגדרות עוגיות|לפני שממשיכים',
    says: 'משתמשים בעוגיות|שימוש בעוגיות|קובצי cookie|מידע אישי|הסכמתך',
    also: 'עוגיות|cookie|פרטיות|פרסום',
  },
  ja: {
    heads:
      'プライバシー設定|プライバシーの設定|cookieの設定|クッキー設定|cookie設定|同意|続行する前に|プライバシーを尊重します|お客様のプライバシーを尊重します',
    says: 'cookieを使用|クッキーを使用|cookie を使用|個人データ|パートナー企業|同意していただ|同意する場合',
    also: 'cookie|クッキー|広告|プライバシー|データ',
  },
  ko: {
    heads: '개인정보 보호|개인정보 설정|쿠키 설정|쿠키 동의|동의|계속하기 전에|계속하기 전에 *',
    says: '쿠키를 사용|쿠키 및|개인정보를|파트너|동의하',
    also: '쿠키|광고|개인정보|데이터',
  },
  zh: {
    heads:
      '隐私设置|cookie设置|cookie 设置|我们重视您的隐私|我們重視您的隱私|隱私設定|cookie設定|继续之前|繼續之前|在您继续之前|在您繼續之前',
    says: '使用cookie|使用 cookie|个人数据|個人資料|合作伙伴|合作夥伴|您的同意',
    also: 'cookie|广告|廣告|隐私|隱私|数据|資料',
  },
  th: {
    heads: 'การตั้งค่าคุกกี้|การตั้งค่าความเป็นส่วนตัว|เราให้ความสำคัญกับความเป็นส่วนตัวของคุณ|ก่อนดำเนินการต่อ',
    says: 'ใช้คุกกี้|ข้อมูลส่วนบุคคล|ความยินยอม|พันธมิตรของเรา',
    also: 'คุกกี้|โฆษณา|ความเป็นส่วนตัว',
  },
};

/** Buttons that give consent, whole. */
export const acceptWords: string = phrases(
  'accept|accept all|accept all cookies|accept cookies|accept and continue|accept continue|accept and close|i accept|i agree|agree|agree all|agree and continue|agree and close|agree and proceed|allow all|allow all cookies|allow cookies|yes i agree|yes i m happy|consent|got it|reject all|manage settings|manage options|more options|customise choices|customize|cookie settings',
  'setuju|saya setuju|setujui|setujui semua|setuju dan lanjutkan|terima|terima semua|terima semua cookie|saya terima|izinkan semua|izinkan|tolak semua|terima semua kuki|saya bersetuju|benarkan semua',
  'akzeptieren|alle akzeptieren|alles akzeptieren|akzeptieren und weiter|akzeptieren und schließen|zustimmen|alle zustimmen|allen zustimmen|zustimmen und weiter|einwilligen|einwilligen und weiter|einverstanden|ich stimme zu|annehmen|alle annehmen|weiter mit werbung|alle ablehnen|ablehnen',
  'accepter|tout accepter|accepter et continuer|accepter et fermer|accepter tout|j accepte|je consens|continuer sans accepter|tout refuser|refuser|accepter les cookies',
  'aceptar|aceptar todo|aceptar todas|aceptar y continuar|aceptar y cerrar|aceptar cookies|acepto|estoy de acuerdo|rechazar todo|permitir todas|aceitar|aceitar tudo|aceitar todos|aceitar e continuar|aceito|concordo|concordar e fechar|rejeitar tudo|permitir todos',
  'accetta|accetta tutto|accetta tutti|accetta e continua|accetta e chiudi|accetto|acconsento|consenti tutti|rifiuta tutto|rifiuta|accepteren|alles accepteren|alle cookies accepteren|akkoord|ja ik accepteer|ik ga akkoord|cookies accepteren|alles toestaan|accepteer|alles weigeren|alles afwijzen',
  'godkänn|godkänn alla|acceptera|acceptera alla|jag godkänner|avvisa alla|godta|godta alle|aksepter|aksepter alle|avvis alle|accepter alle|tillad alle|afvis alle|hyväksy|hyväksy kaikki|hylkää kaikki',
  'akceptuję|zaakceptuj|zaakceptuj wszystko|akceptuj wszystko|zgadzam się|przejdź do serwisu|akceptuję i przechodzę do serwisu|odrzuć wszystko|souhlasím|přijmout vše|přijmout|odmítnout vše|elfogadom|összes elfogadása|az összes elfogadása|accept toate|acceptă|acceptați tot|sunt de acord',
  'kabul et|tümünü kabul et|hepsini kabul et|kabul ediyorum|reddet|tümünü reddet|chấp nhận|chấp nhận tất cả|đồng ý|từ chối tất cả|принять|принять все|согласен|я согласен|прийняти|прийняти все|прийняти всі|приемам|приемане на всички|αποδοχή|αποδοχή όλων|συμφωνώ|אישור|אשר הכל|קבל הכל',
  'قبول|قبول الكل|موافق|أوافق|同意する|すべて同意する|すべて受け入れる|すべて同意|同意して続行|すべて許可|동의|모두 동의|모두 수락|모두 허용|동의하고 계속|接受|全部接受|同意|同意并继续|同意並繼續|接受全部|接受所有cookie|ยอมรับ|ยอมรับทั้งหมด',
);

/** What a page says of itself that shows nothing without its scripts. */
export const scriptWords: WordsByLanguage = {
  id: {
    heads: 'javascript tidak aktif|aktifkan javascript|memuat',
    says: 'aktifkan javascript|mengaktifkan javascript|javascript harus|membutuhkan javascript|memerlukan javascript|javascript tidak aktif|javascript dinonaktifkan|mengizinkan javascript|tidak mendukung javascript|sila dayakan javascript|dayakan javascript',
  },
  en: {
    heads:
      'javascript required|javascript is required|javascript is disabled|javascript is not available|please enable javascript|enable javascript|loading',
    says: 'enable javascript|enabling javascript|javascript enabled|need javascript|needs javascript|require javascript|requires javascript|javascript is required|javascript required|javascript is disabled|javascript disabled|javascript is not enabled|javascript is not available|javascript to be enabled|javascript to run|turn on javascript|without javascript|allow javascript|javascript must be|doesn t work properly without javascript|does not support javascript|doesn t support javascript|activate javascript|switch on javascript',
  },
  de: {
    heads: 'javascript ist deaktiviert|javascript erforderlich|bitte aktivieren sie javascript',
    says: 'aktivieren sie javascript|javascript aktivieren|javascript zu aktivieren|javascript ist deaktiviert|javascript aktiviert|benötigt javascript|ohne javascript|javascript ist erforderlich',
  },
  fr: {
    heads: 'javascript est désactivé|javascript requis|veuillez activer javascript',
    says: 'activer javascript|activez javascript|activer le javascript|nécessite javascript|javascript est désactivé|javascript doit être activé|sans javascript',
  },
  es: {
    heads: 'javascript está desactivado|es necesario activar javascript',
    says: 'habilitar javascript|habilite javascript|habilita javascript|activar javascript|active javascript|activa javascript|requiere javascript|javascript está deshabilitado|javascript está desactivado|necesita javascript|sin javascript',
  },
  pt: {
    heads: 'javascript desativado',
    says: 'habilite o javascript|habilitar o javascript|ative o javascript|ativar o javascript|ativar javascript|requer javascript|javascript desativado|precisa do javascript|sem javascript',
  },
  it: {
    heads: 'javascript disabilitato',
    says: 'abilita javascript|abilitare javascript|attiva javascript|attivare javascript|richiede javascript|javascript disabilitato|javascript è disabilitato|senza javascript',
  },
  nl: {
    heads: 'javascript is uitgeschakeld',
    says: 'schakel javascript|javascript inschakelen|javascript in te schakelen|javascript aan|vereist javascript|javascript is uitgeschakeld|javascript nodig|zonder javascript',
  },
  sv: {
    heads: '',
    says: 'aktivera javascript|javascript måste|kräver javascript|slå på javascript',
  },
  no: { heads: '', says: 'aktiver javascript|slå på javascript|krever javascript|javascript må' },
  da: {
    heads: '',
    says: 'slå javascript til|aktiver javascript|kræver javascript|javascript skal',
  },
  fi: { heads: '', says: 'ota javascript|javascript käyttöön|vaatii javascript' },
  pl: {
    heads: '',
    says: 'włącz javascript|włączyć javascript|obsługę javascript|wymaga javascript|włączenia javascript',
  },
  cs: {
    heads: '',
    says: 'zapněte javascript|povolte javascript|zapnutý javascript|vyžaduje javascript',
  },
  hu: {
    heads: '',
    says: 'engedélyezze a javascript|javascript engedélyezése|javascript szükséges',
  },
  ro: { heads: '', says: 'activați javascript|activează javascript|necesită javascript' },
  tr: {
    heads: '',
    says: 'javascript i etkinleştir|javascript etkinleştir|javascript gerekli|javascript i aç',
  },
  vi: { heads: '', says: 'bật javascript|kích hoạt javascript|yêu cầu javascript' },
  ru: {
    heads: '',
    says: 'включите javascript|включить javascript|включен javascript|включён javascript|требуется javascript|отключен javascript|отключён javascript|поддержку javascript|без javascript',
  },
  uk: { heads: '', says: 'увімкніть javascript|увімкнути javascript|потрібен javascript' },
  bg: { heads: '', says: 'включете javascript|активирайте javascript|изисква javascript' },
  el: {
    heads: '',
    says: 'ενεργοποιήστε τη javascript|ενεργοποιήστε την javascript|ενεργοποιήστε javascript|απαιτείται javascript',
  },
  ar: { heads: '', says: 'تفعيل javascript|تمكين javascript|تفعيل جافا سكريبت|تفعيل الجافا' },
  fa: { heads: '', says: 'جاوا اسکریپت|javascript را فعال' },
  hi: { heads: '', says: 'जावास्क्रिप्ट सक्षम|javascript सक्षम|javascript चालू' },
  he: { heads: '', says: 'הפעל javascript|להפעיל javascript|אפשר javascript' },
  ja: {
    heads: '',
    says: 'javascriptを有効|javascript を有効|javascriptが有効|javascriptが無効|javascriptをオン|javascriptが必要|javascriptの設定',
  },
  ko: {
    heads: '',
    says: '자바스크립트를 활성|javascript를 활성|자바스크립트를 사용|javascript를 사용|javascript가 필요|자바스크립트가 필요',
  },
  zh: {
    heads: '',
    says: '启用javascript|启用 javascript|開啟javascript|啟用javascript|啟用 javascript|开启javascript|打开javascript|需要javascript|需要 javascript|不支持javascript',
  },
  th: { heads: '', says: 'เปิดใช้งาน javascript|เปิดใช้ javascript|เปิด javascript' },
};
