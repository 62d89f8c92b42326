/** What the credit of a picture looks like, without a label before it. */
import { bareCredits, creditHeads } from './credit-words.ts';
import { countProse } from './name-pieces.ts';
import { pictureNames, platformNames } from './outlet-names.ts';
import { isAgencyName, isOutletName, isPersonName, isSite } from './person-name.ts';

/** No credit is longer. */
export const maxCredit = 140;

/** `Name, CC BY-SA`, `Name/Wikimedia, CC0`: a licence ends a credit (The Conversation). */
const license = /^[^.!?]{3,80}, (?:CC0|CC BY(?:-[A-Z]{2}){0,2})(?: \d\.\d)?$/u;

/** Whether a text credits somebody by its shape: known words, `SOURCE/NAME`, `NAME/SOURCE`, `A via AP`. */
export function isCreditText(text: string): boolean {
  const credit = text.trim();
  if (credit === '' || credit.length > maxCredit || countProse(credit) > 3) return false;
  const folded = credit.toLowerCase();
  if (bareCredits.has(folded) || isPictureSource(credit) || isOffice(credit)) return true;
  if (/^©|^\(c\)|^copyright/i.test(credit)) return true;
  if (license.test(credit)) return true;
  return isSourceAndName(credit);
}

/** `ANTARA FOTO/A`, `A/Getty Images`, `A / dpa`, `A (Keystone)`, `Instagram/account` */
function isSourceAndName(credit: string): boolean {
  const parts = credit
    .replace(/, file(?: photo)?$/i, '')
    .split(/ ?\/ ?(?:via )?| via |^via | - | \(|\)/)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 5) return false;
  if (parts.length === 1 && !credit.startsWith('via ')) return false;
  if (!parts.some(isCreditSource)) return false;
  const hasAccounts = parts.some((part) => platformNames.has(part.toLowerCase()));
  return parts.every(
    (part, index) =>
      isCreditSource(part) ||
      isShortName(part) ||
      (hasAccounts && /^@?[\w.]{3,30}$/.test(part)) ||
      (index > 1 && /^(?:[a-z]{2,4}|\d{2})\.?$/.test(part)),
  );
}

/** A person as credits name them; `Penonton di Stadion Kanjuruhan` is a caption. */
function isShortName(text: string): boolean {
  return (
    isPersonName(text) && text.split(' ').length <= 4 && !/^\p{Ll}| (?:di|ke|y|e) /u.test(text)
  );
}

/** `JG Photo`, `MI FOTO`: a house by its sign. */
const ownPhotos = /^\p{Lu}{2,6} (?:[Pp]hoto|[Ff]oto|PHOTO|FOTO)$/u;

/** Whether a text names where pictures come from: agencies, outlets, offices, `ist`. */
export function isCreditSource(text: string): boolean {
  return (
    isPictureSource(text) ||
    isOutletName(text) ||
    isOffice(text) ||
    ownPhotos.test(text) ||
    bareCredits.has(text.toLowerCase())
  );
}

/** Agencies and libraries: whoever stands beside them took the picture. */
export function isPictureSource(text: string): boolean {
  const folded = text.trim().toLowerCase();
  return isAgencyName(text) || pictureNames.has(folded) || (isSite(text) && /[A-Z©]/.test(text));
}

/** `Dok.IGI`, `Dok. Pribadi`, `Humas Polri` */
export function isOffice(text: string): boolean {
  const [head = '', ...more] = text.toLowerCase().split(/(?<=\.)| /);
  return creditHeads.has(head) && text.length <= 60 && (more.length > 0 || head.startsWith('dok'));
}
