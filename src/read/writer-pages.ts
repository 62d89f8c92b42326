/** Links to the pages of writers, told by their addresses. */
import type { Element } from 'domhandler';
import { textOf } from '../dom/text.ts';
import { isPersonName } from '../text/people.ts';

/**
 * The page of a writer, by its address, in the languages of Europe, Turkey and Indonesia:
 *
 *     /author/ann-miller   /autoren/77921134/ann-miller   /autor-ann-miller-100.html
 *      ^^^^^^ ^^^^^^^^^^    ^^^^^^^ ^^^^^^^^^^^^^^^^^^^     ^^^^^ ^^^^^^^^^^
 */
const writerAddress =
  /\/(?:authors?|autor(?:a|as|e|es|en|i|in|innen|zy)?|auteurs?|penulis|reporters?|journalist(?:s|e|es|en)?|writers?|contributors?|columnists?|correspondents?|periodistas?|columnistas?|redactor(?:es)?|redakteure?|verfasser|forfatter(?:e|en)?|skribent(?:er)?|yazar(?:lar)?|avtory?|szerzo|bylines?)\/(?:\d+\/)?[\w.%-]{3,}|\/(?:autor|author|auteur)-\p{Ll}+-\p{Ll}/iu;
/** The page of a newsroom holds its writers' pages, and others. */
const newsroomAddress = /\/(?:[\w-]*redaktion|redaccion|redazione|redaction|redactie|staff|team)\//;

/** Accounts that stand for the house: who wrote is not said. */
const houseAddress =
  /\/(?:admin(?:istrator|istrador)?|superadmin|webmaster|editor|editorial|redaksi|redaktion|redaccion|newsroom|newsdesk|staff|online-?desk|web-?desk)\d{0,2}\/?(?:[?#]|$)/i;

const twins: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'a', œ: 'o', ı: 'i' },
};

/** A word as addresses write it: without accents, `ü` and `ue` alike. */
const letters = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => twins[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/([aou])e/g, '$1');

/** The words of an address's last part, without numbers and file endings. */
const slugOf = (href: string): string[] => {
  const path = href.split(/[?#]/)[0]?.replace(/\/$/, '') ?? '';
  const last = (path.split('/').at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return last
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map(letters);
};

/**
 * As many of a text's first words as its link's address names, at least two; undefined where the address names
 * none of them: `Ann Miller, professor of law` linked to `/author/ann-miller-12` is `Ann Miller`.
 */
const nameInAddress = (text: string, href: string): string | undefined => {
  const slug = slugOf(href);
  const words = text.split(' ');
  const first = slug.indexOf(letters(words[0] ?? ''));
  if (first < 0) return undefined;
  let count = 1;
  while (count < words.length && slug[first + count] === letters(words[count] ?? '')) count += 1;
  const name = words
    .slice(0, count)
    .join(' ')
    .replace(/[,;:]$/, '');
  return count > 1 && isPersonName(name) ? name : undefined;
};

/** What is left of a link's text is told apart from the name: `Ann Miller, professor`, not `Ann Miller Editor`. */
export const namedByAddress = (text: string, href: string): string | undefined => {
  const name = nameInAddress(text, href);
  return name !== undefined && /^\s?[,;:(|–—-]/.test(text.slice(name.length)) ? name : undefined;
};

/** Whether a link leads to the page of someone who writes; the house's own accounts are nobody. */
export const isWriterLink = (element: Element): boolean => {
  const href = element.name === 'a' ? element.attribs.href : undefined;
  if (href === undefined || isHouseLink(href)) return false;
  if (writerAddress.test(href)) return true;
  if (!newsroomAddress.test(href)) return false;
  const text = textOf(element);
  return nameInAddress(text, href) === text;
};

/** Whether an address is that of an account of the house: `/author/admin/`. */
export const isHouseLink = (href: string): boolean => houseAddress.test(href);

/** `AM` on a round picture that leads to `/author/ann-miller`. */
export const isAvatar = (text: string, href: string): boolean =>
  /^\p{Lu}{1,3}$/u.test(text) && slugOf(href).length > 1;
