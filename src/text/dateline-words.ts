/**
 * DATA: words that tell datelines from sentences. All in lower case unless said otherwise.
 */
import { agencyNames, outletFamilies, outletNames, siteEndings } from './outlet-names.ts';

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Wires that stand in datelines only. */
const wireNames: ReadonlySet<string> = new Set(
  'globe newswire|globenewswire|business wire|businesswire|newswire|pr newswire|thomson reuters foundation|tmn|ots|mediaoutreach|media outreach|acn newswire|agencies|cnw|italpress|askanews|agi|mti|mena|saba|petra|sana|kcna|cp|aap|voi|ips'.split(
    '|',
  ),
);

/** Papers whose printed name is no site: they stand after or before a place, `MAKASSAR, FAJAR -`. */
const paperNames: ReadonlySet<string> = new Set(
  [
    'fajar|pikiran rakyat|harian bangsa|metrotv|metrotvnews|tempo interaktif|tempo interactive|koran tempo',
    'suara merdeka|suara pembaruan|kedaulatan rakyat|bali post|lampung post|riau pos|batam pos|kaltim post',
    'kalteng pos|malang post|padang ekspres|banjarmasin post|sriwijaya post|sumatera ekspres|pos kupang',
    'bangka pos|timor express|warta kota|pos kota|poskota|solopos|jawapos|koran sindo|harian terbit',
    'singgalang|haluan|waspada|analisa|serambi indonesia|berita jatim|beritajatim|surabaya pagi|memorandum',
  ].flatMap((line) => line.split('|')),
);
/** `RADAR MALANG`, `Radar Solo`. */
const paperFamily = /^radar \p{L}{3,20}$/iu;

/** Words that open the name of a column: `INFO NASIONAL -`. */
export const columnWords = words('info advertorial infotorial adv pariwara kilas');

/** Words that may stand in a place without a capital. */
export const placeParticles = words(
  'de da do dos das del della di la las le les el los al an am bei im i y und upon on of the sur en der den ob',
);

/** Words with a capital at the start of a sentence, or above a story, that are no places. */
export const notPlaces = words(
  'ya tidak tak bukan ini itu dia ia kami kita saya aku mereka anda kamu namun tapi tetapi nah lalu kemudian',
  'jadi dan atau maka hanya bila jika kalau saat ketika setelah sebelum karena oleh pada dalam untuk dengan',
  'dari ke sang si para sejumlah setiap semua film buku lagu selain seperti meski meskipun bahkan sementara',
  'the a an and but or he she it they we you i yes no not so then this that these those what when where who why',
  'how if in on at by for from as after before while there here now well one two three first last all some many',
  'file update updated exclusive eksklusif breaking live video foto photo photos gallery galeri opinion opini analisis',
  'analysis review ulasan watch tonton infografis infographic editorial tajuk podcast interview wawancara kolom',
  'headline hoaks hoax fakta klarifikasi catatan penting peringatan warning note penulis editor reporter laporan',
  'décryptage reportage enquête récit analyse portrait entretien tribune chronique infographie vidéo carte cartes',
  "lettre exclusif témoignage direct l'éditorial kommentar exklusiv eilmeldung leitartikel glosse porträt essay",
  'reportaje entrevista análisis exclusiva crónica opinión editorial análise entrevista exclusivo commento',
  'obituary feature profile explainer factbox correction comment letter column timeline recap preview spoiler',
  'ringkasan summary tips resep menu jadwal hasil skor klasemen profil biodata sinopsis lirik berita news alert',
  'senin selasa rabu kamis jumat sabtu minggu monday tuesday wednesday thursday friday saturday sunday',
  'viral heboh ternyata waspada awas banjir gempa longsor kebakaran kecelakaan tragis sadis miris bejat geger',
  'soal jawab tanya contoh catat ingat simak baca lihat gubernur presiden menteri bupati walikota wali ketua',
  'wakil polisi kapolri kapolda jaksa hakim warga pemerintah klub pemain pelatih artis aktor aktris penyanyi',
  'pssi persib persija persebaya arema timnas kpk dpr dprd mpr dpd kpu bawaslu bnpb bmkg polri tni pln bpjs',
  'pertamina telkom garuda pdip golkar gerindra nasdem demokrat hanura perindo pbnu muhammadiyah ihsg bumn apbn',
  'apbd umkm covid nasa fifa uefa nato opec asean unesco unicef brics interpol president minister governor',
  'police officials opposition watchdog flash urgent alert headlines',
  'der die das ein eine und aber es sie er wir nicht un une et mais il elle nous una y pero',
);

/** Articles that begin names of places (`Los Angeles`) as well as sentences. */
export const articleWords = words('la le les el los las lo gli');

const monthWords =
  'jan(?:uari|uary|uar|vier)?|feb(?:ruari|ruary|ruar)?|peb(?:ruari)?|févr?(?:ier)?|mar(?:et|ch|s|zo)?|märz|apr(?:il)?|avril|abr(?:il)?|mei|may|mai|mayo|mag|jun[ie]?|juin|jul[iy]?|juillet|agustus|agu|agt|aug(?:ust)?|août|ago(?:sto)?|sep(?:t|tember|tiembre)?|o[kc]t(?:ober|obre|ubre)?|ottobre|ott|nov(?:ember|embre|iembre)?|nop(?:ember)?|de[sczk]+(?:ember|embre|iembre)?|déc(?:embre)?|dic(?:iembre)?|gen(?:naio)?|ene(?:ro)?|giu|lug|set';
const weekdayWords =
  "senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

/** A date among the parts of a dateline: `23 Februari 2016`, `May 4`, `Feb. 3`, `04 MAG`, `2021`, `Senin`. */
export const datePart = new RegExp(
  `^(?:(?:${weekdayWords})|(?:(?:${weekdayWords})\\.? )?(?:\\d{1,2}\\.? (?:de )?(?:${monthWords})\\.?(?: (?:de )?\\d{4})?|(?:${monthWords})\\.? \\d{1,2}(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)|(?:19|20)\\d\\d)$`,
  'i',
);

const site = new RegExp(
  `^[\\p{L}\\d][\\p{L}\\d-]{0,30}(?:\\.[\\p{L}\\d-]{1,20}){0,2}\\.(?:${siteEndings})$`,
  'iu',
);

/** `KOMPAS.com`, `REPUBLIKA.CO.ID`, `TRIBUN-MEDAN.com`. */
export const isSiteName = (name: string): boolean => name.length <= 50 && site.test(name);

/** A name of the tables, of a family (`RMOLJabar`) or among the brands given. */
const isNamed = (name: string, brands: readonly string[]): boolean => {
  const key = name.toLowerCase();
  if (agencyNames.has(key) || outletNames.has(key) || wireNames.has(key)) return true;
  return (
    paperNames.has(key) ||
    paperFamily.test(name) ||
    outletFamilies.some((family) => family.test(name)) ||
    brands.some((brand) => brand.toLowerCase() === key)
  );
};

/** An agency with its region or service: `Antara Bali`, `ANTARA/JACX`, `dpa/tmn`, `Antara/PRNewswire`. */
const isAgencyWithMore = (name: string): boolean => {
  const [first = '', ...rest] = name.split(/[ /]/);
  return agencyNames.has(first.toLowerCase()) && first.length > 2 && rest.length <= 2;
};

/** `ANTARA` in `Jakarta ANTARA -`: capitals after a place that is not in capitals. */
export const isShoutedAgency = (word: string): boolean =>
  word.length > 3 && word === word.toUpperCase() && agencyNames.has(word.toLowerCase());

/** Whether a name in a dateline is a paper, a site or an agency. */
export const isOutlet = (name: string, brands: readonly string[]): boolean =>
  isSiteName(name) || isNamed(name, brands);

/** The same for a name in brackets or between slashes, where an agency may add a region or a service. */
export const isWire = (name: string, brands: readonly string[]): boolean =>
  isOutlet(name, brands) ||
  isAgencyWithMore(name) ||
  (name.includes('/') && name.split('/').some((part) => isOutlet(part.trim(), brands)));
