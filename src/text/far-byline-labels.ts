/**
 * DATA: labels before names, as role-words.ts, in the languages that print fewer of the pages seen.
 * A label of a tongue with Latin letters is believed in that tongue alone.
 */
import { type Label, labels } from './role-words.ts';

const balkan = 'hr sr bs sl me cnr sh';

export const farBylineLabels: readonly Label[] = [
  // English and German kinds of articles, each `by` somebody
  ...labels(
    'reporter',
    'phrase',
    'Analysis by|Opinion by|Commentary by|Review by|Interview by|Report by',
    'en',
  ),
  ...labels(
    'reporter',
    'phrase',
    'Ein Interview von|Ein Kommentar von|Kommentar von|Ein Gastbeitrag von|Gastbeitrag von|Eine Analyse von|Analyse von|Eine Kolumne von|Kolumne von|Eine Reportage von|Ein Essay von|Eine Glosse von|Eine Rezension von|Ein Porträt von',
    'de',
  ),
  // Scandinavia, Finland, Iceland, the Baltic
  ...labels(
    'reporter',
    'phrase',
    'Skrevet av|Skrevet af|Skriven av|Publisert av',
    'no nb nn da sv',
  ),
  ...labels('reporter', 'colon', 'Teksti|Kirjoittaja|Toimittaja', 'fi'),
  ...labels('photographer', 'colon', 'Kuvat|Kuvaaja', 'fi'),
  ...labels('reporter', 'colon', 'Höfundur|Texti', 'is'),
  ...labels('reporter', 'colon', 'Autors|Autore|Teksts', 'lv'),
  ...labels('editor', 'colon', 'Toimetaja', 'et'),
  // Hungary, Romania, Poland, Czechia
  ...labels('reporter', 'colon', 'Szerző|Írta|Szöveg', 'hu'),
  ...labels('editor', 'colon', 'Szerkesztő', 'hu'),
  ...labels('photographer', 'colon', 'Fotó|Fotók', 'hu'),
  ...labels('reporter', 'colon', 'Redactor|Text și foto', 'ro'),
  ...labels('reporter', 'phrase', 'Scris de|Publicat de', 'ro'),
  ...labels('reporter', 'colon', 'Opracowała|Opracował|Autorzy', 'pl'),
  ...labels('reporter', 'colon', 'Autoři|Autorky', 'cs sk'),
  // The Balkans, Greece, the Caucasus
  ...labels('reporter', 'colon', 'Piše|Pišu|Napisao|Napisala|Autorica|Avtor|Avtorica', balkan),
  ...labels('reporter', 'word', 'Piše|Napisao|Napisala', balkan),
  ...labels('reporter', 'colon', 'Пише|Аутор|Автори', 'sr mk bg uk'),
  ...labels('reporter', 'word', 'Nga', 'sq'),
  ...labels(
    'reporter',
    'colon',
    'Συντάκτης|Συντάκτρια|Συντάκτες|Γράφει|Γράφουν|Κείμενο|Ρεπορτάζ|ავტორი|Հեղինակ',
  ),
  ...labels('reporter', 'phrase', 'Γράφει ο|Γράφει η|Γράφουν οι'),
  ...labels('reporter', 'colon', 'Müəllif', 'az'),
  // Hebrew, Arabic, Persian, Urdu
  ...labels('reporter', 'colon', 'מאת'),
  ...labels('reporter', 'word', 'מאת', 'he'),
  ...labels('reporter', 'colon', 'بقلم|كتب|كتبت|إعداد|نویسنده|خبرنگار|تحریر', 'ar fa ur'),
  ...labels('reporter', 'word', 'بقلم', 'ar'),
  ...labels('editor', 'colon', 'تحرير', 'ar'),
  ...labels('photographer', 'colon', 'تصوير', 'ar'),
  ...labels('translator', 'colon', 'ترجمة', 'ar'),
  // India, Thailand, Vietnam, Japan
  ...labels('reporter', 'colon', 'লেখক|প্রতিবেদক|लेखक|रिपोर्टर'),
  ...labels('editor', 'colon', 'संपादक'),
  ...labels('reporter', 'colon', 'โดย|เขียนโดย|เรื่องโดย'),
  ...labels('reporter', 'word', 'โดย|เขียนโดย', 'th'),
  ...labels('reporter', 'colon', 'Tác giả|Thực hiện|Bài và ảnh', 'vi'),
  ...labels('reporter', 'colon', '取材・文|執筆|聞き手', 'ja'),
  // Southern Africa
  ...labels('reporter', 'word', 'Deur', 'af'),
  // Spanish and Italian, by whom they were sent
  ...labels('reporter', 'colon', 'Redacción', 'es'),
  ...labels(
    'reporter',
    'phrase',
    'dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente',
    'it',
  ),
];
