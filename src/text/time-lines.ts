/** Lines that tell when a text was published or how long it is read, and nothing else. */
import { isWeekday, monthOf } from './month-names.ts';

const maxLineChars = 90;

/** DATA: what stands beside dates and lengths, in lower case. */
const words: ReadonlySet<string> = new Set(
  [
    // Indonesian, English
    'diterbitkan dipublikasikan diperbarui diperbaharui terbit tayang pada pukul jam tanggal menit baca membaca hari ini kemarin wib wita wit',
    'published updated posted modified last first on at by the am pm a.m p.m min mins minute minutes read reading time today yesterday',
    'et est edt pt pst pdt gmt utc bst cet cest ist sast',
    // German, Dutch
    'veröffentlicht publiziert aktualisiert geändert erstellt stand verfügbar am um bis vom uhr heute gestern lesezeit lesedauer lesedauer: minuten ca',
    'gepubliceerd bijgewerkt geplaatst om op uur vandaag gisteren leestijd minuten',
    // French, Spanish, Portuguese, Italian
    'publié publiée modifié mis à jour le la les lecture temps de du',
    'publicado publicada actualizado actualizada atualizado atualizada el a las às de en em hoy hoje lectura leitura tiempo tempo minutos hs h',
    'pubblicato pubblicata aggiornato aggiornata il alle ore di lettura minuti',
    // Nordic
    'publisert publicerad publiceret oppdatert uppdaterad opdateret sist senast sidst kl klokken den idag lesetid lästid læsetid minutter minuter',
    // Turkish, Polish, Czech, Russian, Ukrainian
    'giriş yayınlanma güncelleme güncellenme tarihi saat dakika okuma süresi opublikowano aktualizacja dzisiaj publikováno aktualizováno dnes',
    'опубликовано обновлено сегодня вчера в мск опубліковано оновлено сьогодні',
    // Chinese, Japanese, Korean
    '公開 更新 配信 掲載 发布 發布 更新 입력 수정 등록 승인',
  ].flatMap((line) => line.split(' ')),
);

const number = /^\d[\d.:,/°º年月日時分時点前\-–]*(?:st|nd|rd|th|uhr|h|am|pm|min|wib|wita|z)?$/i;
const edges = /^[\s|•·,;:()[\]–—.-]+|[\s|•·,;:()[\]–—.-]+$/g;

/**
 * Whether a line is only about time.
 *
 *     Published Jun 05, 2026 • 3 minute read        Stand: 20:03 Uhr | Lesedauer: 4 Minuten
 *     ^^^^^^^^^ ^^^ ^^  ^^^^   ^ ^^^^^^ ^^^^        ^^^^^  ^^^^^ ^^^   ^^^^^^^^^  ^ ^^^^^^^
 */
export const isTimeLine = (text: string): boolean => {
  if (text.length > maxLineChars || !/\d.*\p{L}|\p{L}.*\d|\d[:年]\d\d/u.test(text)) return false;
  const parts = text
    .split(/[\s|•·]+/)
    .map((part) => part.replace(edges, ''))
    .filter((part) => part !== '');
  return parts.every(
    (part) =>
      number.test(part) ||
      words.has(part.toLowerCase()) ||
      monthOf(part) !== undefined ||
      isWeekday(part),
  );
};
