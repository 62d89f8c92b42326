/**
 * DATA: the words that say who did what.
 *
 * Labels stand before a name (`Pewarta: A`), role words after it (`A, Jurnalis`).
 * Indonesian labels: shapes seen on RMOL, detik, Kompas, Republika, ANTARA, Tribun, Okezone,
 * NU Online pages of 2015-2026; others: the plain words of the language.
 */
import type { Role } from '../types.ts';

/**
 * How a label binds to what follows:
 * - `colon`: only with a colon, a line break or a spaced dash after it (`Editor: A`);
 * - `phrase`: says itself that a name follows, anywhere in the line (`Editing by A`);
 * - `word`: one weak word, believed only where the line or fragment begins (`Oleh A`).
 */
export type LabelForm = 'colon' | 'phrase' | 'word';

export interface Label {
  readonly words: string;
  readonly role: Role;
  readonly form: LabelForm;
  /** The languages it is believed in, where the language is known. */
  readonly languages?: readonly string[];
}

/** Labels of one role and form, parted by `|`; `languages` by spaces. */
export function labels(role: Role, form: LabelForm, words: string, languages?: string): Label[] {
  return words.split('|').map((one) => ({
    words: one,
    role,
    form,
    ...(languages === undefined ? {} : { languages: languages.split(' ') }),
  }));
}

export const bylineLabels: readonly Label[] = [
  // Indonesian and Malay
  ...labels('reporter', 'colon', 'Laporan|Reporter|Rep|Penulis|Pewarta|Jurnalis|Wartawan'),
  ...labels('reporter', 'colon', 'Redaktur & Reporter|Editor & Reporter'),
  // in English `Report: ...` opens headlines
  ...labels('reporter', 'colon', 'Report', 'id ms de'),
  ...labels('reporter', 'colon', 'Teks|Naskah|Reportase|Peliput|Ditulis|Dilaporkan|Cerita dari'),
  ...labels('reporter', 'phrase', 'Laporan Wartawan|Laporan Reporter|Laporan Jurnalis'),
  ...labels('reporter', 'phrase', 'Laporan oleh|Ditulis oleh|Dilaporkan oleh|Penulis oleh'),
  ...labels('contributor', 'phrase', 'Laporan Kontributor'),
  ...labels('reporter', 'word', 'Oleh', 'id ms'),
  ...labels('contributor', 'colon', 'Kontributor|Contributor|Contributors'),
  ...labels('contributor', 'word', 'Kontributor', 'id ms'),
  ...labels(
    'editor',
    'colon',
    'Editor|Editors|Red|Redaktur|Penyunting|Disunting|Redaktur Pelaksana',
  ),
  ...labels('editor', 'phrase', 'Disunting oleh|Diedit oleh'),
  ...labels('editor', 'word', 'Editor|Redaktur|Penyunting', 'id ms en'),
  ...labels('reporter', 'word', 'Pewarta', 'id ms'),
  ...labels('translator', 'colon', 'Translator|Penerjemah|Alih bahasa|Diterjemahkan'),
  ...labels('translator', 'phrase', 'Diterjemahkan oleh'),
  ...labels(
    'photographer',
    'colon',
    'Foto|Fotografer|Pewarta Foto|Photographer|Fotografi|Juru foto',
  ),
  ...labels('photographer', 'phrase', 'Foto oleh'),
  ...labels('agency', 'colon', 'Sumber|Source|Sources|Quelle|Fuente|Fonte|Bron|Kilde|Kaynak'),
  // English
  ...labels('reporter', 'word', 'By'),
  ...labels('reporter', 'colon', 'Words|Writer|Author|Authors|Story|Text'),
  ...labels(
    'reporter',
    'phrase',
    'Written by|Reported by|Reporting by|Writing by|Story by|Words by|Posted by',
  ),
  ...labels('contributor', 'phrase', 'Additional reporting by|With contributions from'),
  ...labels('editor', 'phrase', 'Editing by|Edited by'),
  ...labels(
    'photographer',
    'phrase',
    'Photo by|Photos by|Photographs by|Photography by|Pictures by',
  ),
  ...labels('photographer', 'colon', 'Photo|Photos|Photographs|Photography|Pictures'),
  ...labels('translator', 'phrase', 'Translated by|Translation by'),
  // German
  ...labels('reporter', 'word', 'Von', 'de'),
  ...labels('reporter', 'phrase', 'Text von|Ein Bericht von|Aufgezeichnet von'),
  ...labels('reporter', 'colon', 'Autor|Autorin|Autoren|Bericht'),
  ...labels('editor', 'colon', 'Redaktion|Bearbeitung'),
  ...labels('photographer', 'colon', 'Fotos|Bild|Bilder'),
  ...labels('photographer', 'phrase', 'Fotos von|Foto von'),
  // French
  ...labels('reporter', 'word', 'Par', 'fr'),
  ...labels('reporter', 'phrase', 'Écrit par|Rédigé par|Propos recueillis par|Publié par'),
  ...labels('reporter', 'colon', 'Auteur|Texte'),
  ...labels('translator', 'phrase', 'Traduit par'),
  // Spanish, Portuguese
  ...labels('reporter', 'word', 'Por', 'es pt'),
  ...labels('reporter', 'phrase', 'Escrito por|Redactado por'),
  ...labels('reporter', 'colon', 'Texto|Reportagem'),
  ...labels('editor', 'phrase', 'Editado por|Edição de'),
  ...labels('editor', 'colon', 'Edição|Edición'),
  ...labels('photographer', 'colon', 'Fotos y vídeo|Fotografía'),
  // Italian; `Di` is also Indonesian "in", see readByline
  ...labels('reporter', 'word', 'Di', 'it'),
  ...labels('reporter', 'phrase', 'a cura di', 'it'),
  ...labels('reporter', 'colon', 'Autore|Testo'),
  // Dutch, Nordic, Baltic
  ...labels('reporter', 'word', 'Door', 'nl'),
  ...labels('reporter', 'phrase', 'Geschreven door', 'nl'),
  ...labels('reporter', 'word', 'Av', 'no nb nn sv'),
  ...labels('reporter', 'word', 'Af', 'da'),
  ...labels('reporter', 'colon', 'Tekst|Journalist|Skribent|Forfatter|Tekstas|Autorius'),
  ...labels('photographer', 'colon', 'Fotograf|Nuotrauka'),
  // Turkish, Polish, Czech, Russian, Ukrainian
  ...labels('reporter', 'colon', 'Haber|Muhabir|Yazan|Yazar|Autorka|Автор|Авторы|Текст'),
  ...labels('editor', 'colon', 'Editör|Redakcja|Редактор'),
  ...labels('photographer', 'colon', 'Fotoğraf|Zdjęcia|Фото'),
  ...labels('translator', 'colon', 'Çeviri|Tłumaczenie|Перевод|Переклад'),
  // Chinese, Japanese, Korean
  ...labels('reporter', 'colon', '記者|记者|作者|文|기자|글'),
  ...labels('editor', 'colon', '編輯|编辑|責任編輯|责任编辑|編集|편집'),
  ...labels('photographer', 'colon', '撮影|攝影|摄影|사진'),
];

/** Where a byline ends: rights notices, tag lines, words before a date. */
export const bylineEnds: readonly string[] = [
  'copyright',
  '©',
  'hak cipta',
  'all rights reserved',
  'dilarang',
  'tagar',
  'tags',
  'tag :',
  'topik',
  'baca juga',
  'uploader',
];

/** Words that stand between a byline and its date. */
export const dateLeadIns: readonly string[] = [
  'published',
  'updated',
  'last updated',
  'diterbitkan',
  'dipublikasikan',
  'diperbarui',
  'tayang',
  'terbit',
  'veröffentlicht',
  'aktualisiert',
  'stand:',
  'publié',
  'mis à jour',
  'publicado',
  'actualizado',
  'publisert',
  'oppdatert',
];

/** Words after a name that say what the person is: `NAME, Senior Correspondent`. */
export const roleWords: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...roles('reporter', 'jurnalis wartawan reporter pewarta penulis journalist journalistin writer'),
  ...roles('reporter', 'correspondent columnist korresponden koresponden kolumnis author autor'),
  ...roles(
    'reporter',
    'korrespondent korrespondentin redakteur redakteurin reporterin autorin volontär volontärin',
  ),
  ...roles('reporter', 'periodista corresponsal redactor redactora journaliste correspondant'),
  ...roles('reporter', 'envoyé envoyée envoyés envoyées spécial spéciale spéciaux spéciales'),
  ...roles(
    'reporter',
    'dziennikarz dziennikarka novinář novinářka redaktorka novinar novinarka toimittaja',
  ),
  ...roles(
    'reporter',
    'újságíró jurnalist jurnalistă δημοσιογράφος журналистка журналіст журналістка',
  ),
  ...roles('reporter', 'writers reporters correspondents journalists columnists'),
  ...roles('reporter', 'jornalista repórter giornalista verslaggever redacteur muhabir gazeteci'),
  ...roles('reporter', 'журналист корреспондент обозреватель кореспондент 기자 특파원 記者 记者'),
  ...roles('contributor', 'kontributor contributor contributing freelance freelancer stringer'),
  ...roles('photographer', 'fotografer photographer photojournalist fotograf fotografin'),
  ...roles('photographer', 'fotógrafo fotógrafa photographe fotografo'),
  ...roles('editor', 'editor redaktur penyunting editor-in-chief'),
  ...roles('translator', 'penerjemah translator übersetzer traducteur'),
]);

function roles(role: Role, words: string): [string, Role][] {
  return words.split(' ').map((word) => [word, role]);
}

/** Words that only colour a role: `Senior Political Correspondent`. */
export const roleAdjectives: ReadonlySet<string> = new Set(
  (
    'senior junior staff chief executive managing deputy assistant associate special political economics business ' +
    'science health sports sport foreign national international education environment lifestyle travel music film food tech world local citizen finance ' +
    'video weather crypto money fashion beauty motoring legal media data investigations ' +
    'technology culture crime royal showbiz entertainment features news lead digital magang'
  ).split(' '),
);

/** What a trailing code or a credit may hold that names nobody: the code is cut, no author comes. */
export const namelessCodes: ReadonlySet<string> = new Set(
  '* ** *** red adv advertorial rls rilis hms humas net int'.split(' '),
);

/** First parts of trailing codes that stand for an agency or an outlet: `(ant/iwd)`, `(kpl/sry)`. */
export const agencyCodes: ReadonlySet<string> = new Set(
  'ant antara afp ap rtr reuters dpa xinhua kpl kompas rol dtc okz tmp'.split(' '),
);

/** Where and when, instead of who: `[Depok, Juni 2010/hidayatullah.com]`. */
export const placeDateSite =
  /^\p{Lu}[\p{L} ]{2,30}, (?:\d{1,2} )?\p{Lu}\p{Ll}{2,8} \d{4}\/\S{4,40}$/u;
