/** Words before a date that say what it is the date of. */

export type DateLabel = 'published' | 'modified';

const modified =
  /(?:diperbarui|diperbaharui|dimutakhirkan|pembaruan|diubah|di-?update|update(?:d| terakhir)?|upd|modified|revised|edited|aktualisiert|geändert|stand|mis(?:e)? à jour|modifié|actualizado|actualización|atualizado|modificado|aggiornato|aggiornamento|modificato|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|zaktualizowano|aktualizacja|güncelleme)$/i;
const published =
  /(?:tayang|terbit|diterbitkan|dipublikasikan|dipublikasi|dirilis|diunggah|diposting|dimuat|ditulis|published|posted|publish|first published|issued|created|veröffentlicht|erschienen|publié|publiée|paru|publicado|publicada|pubblicato|pubblicata|gepubliceerd|geplaatst|publicerad|publisert|udgivet|opublikowano|yayınlanma)$/i;

/** What may stand between the word and the date: `Diperbarui:`, `Updated on`, `Publié le`. */
const between =
  /(?:[\s:,|–—-]|\b(?:on|at|a|pada|tanggal|le|el|il|em|en|am|op|den|the|date)\b){1,8}$/i;
const labelChars = 40;

/** The label that ends `lead`, the text before a date; undefined where there is none. */
export const readDateLabel = (lead: string): DateLabel | undefined => {
  const near = lead.slice(-labelChars).replace(between, '');
  if (modified.test(near)) return 'modified';
  return published.test(near) ? 'published' : undefined;
};

/** `lead` without a label at its end: `Name, Veröffentlicht am` is `Name,`. */
export const withoutDateLabel = (lead: string): string => {
  const near = lead.replace(between, '');
  return near.replace(modified, '').replace(published, '');
};
