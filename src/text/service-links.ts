/** Links that lead to no section of an outlet but to its services: `Sign in`, `E-mail`, `Langganan`. */
import { foldSpaces } from './white-space.ts';

const words = (...lines: string[]): string[] => lines.join('|').normalize('NFC').split('|');

/** DATA: the words of such links, in small letters. */
const serviceWords: ReadonlySet<string> = new Set(
  words(
    'sign in|signin|sign up|signup|log in|login|log out|logout|register|create account|my account|account|subscribe|newsletter|newsletters',
    'e-mail|email|email a friend|print|share|like|follow|tweet|help|contact|contact us|about us|advertise|search|menu|navigation|navigate',
    'rss|feed|download|e-paper|epaper|sitemap|privacy|feedback|reply|save|skip|close|next|previous|back',
    'masuk|daftar|langganan|berlangganan|cari|bagikan|cetak|kontak|kontak kami|tentang kami|redaksi|pasang iklan|indeks|kembali|akun saya',
    'anmelden|abmelden|registrieren|abo|abonnieren|suche|drucken|teilen|kontakt|impressum|mein konto|zurück|merken|vorlesen',
    "se connecter|connexion|s’abonner|s'abonner|abonnez-vous|je m’abonne|recherche|rechercher|imprimer|partager|mon compte",
    'iniciar sesión|ingresar|suscribirse|suscríbete|registrarse|buscar|imprimir|compartir|mi cuenta|contacto|hemeroteca',
    'entrar|assine|assinar|cadastre-se|buscar|compartilhar|partilhar|contato|contacto|minha conta',
    'accedi|registrati|abbonati|cerca|stampa|condividi|contatti',
    'inloggen|abonneren|abonneer|word abonnee|zoeken|delen|reacties|logga in|bli prenumerant|prenumerera|sök|dela|logg inn|bli abonnent|søk|del|log ind|køb abonnement|søg|kirjaudu|tilaa|haku|jaa',
    'zaloguj|zaloguj się|zarejestruj|prenumerata|szukaj|udostępnij|drukuj|přihlásit|přihlásit se|předplatné|hledat|sdílet|prihlásiť|hľadať|belépés|bejelentkezés|keresés|autentificare|caută',
    'giriş|giriş yap|üye ol|abone ol|ara|paylaş|yazdır|войти|вход|регистрация|подписаться|подписка|поиск|поделиться|увійти|вхід|підписатися|пошук|поділитися',
    'đăng nhập|đăng ký|tìm kiếm|chia sẻ|ログイン|会員登録|新規登録|検索|印刷|로그인|회원가입|검색|공유|인쇄|登录|登入|注册|註冊|搜索|搜尋|订阅|訂閱|分享|打印',
    'تسجيل الدخول|تسجيل|بحث|شارك|طباعة|ورود|ثبت نام|جستجو|कनेक्ट|लॉग इन|साइन इन|खोजें|शेयर',
  ),
);

/** Whether a link's words are those of a service, whatever their case. */
export const isServiceLink = (text: string): boolean =>
  serviceWords.has(foldSpaces(text).normalize('NFC').toLowerCase());
