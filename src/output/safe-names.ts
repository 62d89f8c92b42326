/**
 * File names from addresses: safe on every system, and never the same for two addresses.
 *
 *     https://www.example.com/berita/2021/harga-beras
 *             ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 *             folder          stem: berita_2021_harga-beras
 *
 * A name from which the address can be read back stands as it is. Every other one (a query, capitals, letters
 * outside ASCII, http, a port, something cut or replaced) ends in `~` and a hash of the whole address,
 * and no name of the first kind holds a `~`.
 */
import { once } from '../text/once.ts';
import { sha256Of } from '../text/sha256.ts';

export interface PageName {
  /** The name of the host's folder. */
  readonly folder: string;
  /** The page's file name up to its extension. */
  readonly stem: string;
}

/** Longest name in bytes of UTF-8: most systems take 255, encrypted ones (eCryptfs) 143. */
const maxNameBytes = 120;

/** Room behind a stem for its longest extensions, `.data.json.json`. */
const extensionBytes = 20;

const hashDigits = 16;

const hashOf = (text: string): string => sha256Of(text).slice(0, hashDigits);

/** `%C3%A9` as the letter it stands for; a text with a wrong escape stays as it is. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Devices of Windows, under these names with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const device = /^(?:con|prn|aux|nul|conin|conout|clock|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/u;

/** Further than any name reaches; what follows goes into the hash alone. */
const maxShownChars = 1_000;

/** Letters, digits and a few marks; a slash becomes `_`, anything else `-`. Never hidden, never an option's name. */
const shown = (text: string): string =>
  decoded(text)
    .slice(0, maxShownChars)
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('/', '_')
    .replace(/[^\p{L}\p{M}\p{N}._=,-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[\p{M}.-]+/u, '')
    .replace(/[.-]+$/, '')
    .replace(device, '_$&');

/** Made when a name is first cut: it takes longer than all else in this file. */
const graphemes = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));

/** The beginning of a text in at most so many bytes, ending where a character ends. */
const cut = (text: string, maxBytes: number): string => {
  let length = 0;
  let bytes = 0;
  for (const { segment: letter } of graphemes().segment(text)) {
    bytes += Buffer.byteLength(letter);
    if (bytes > maxBytes) break;
    length += letter.length;
  }
  return text.slice(0, length).replace(/[.-]+$/, '');
};

const hashed = (text: string, whole: string, maxBytes: number): string =>
  `${cut(text, maxBytes - hashDigits - 1) || 'page'}~${hashOf(whole)}`;

/** ASCII alone: which other letters are one, capital and small, each file system decides for itself. */
const isPlain = (name: string, maxBytes: number): boolean =>
  /^[!-}]+$/.test(name) && name.length <= maxBytes;

/** A host, a publisher, a day as the name of a file or folder, or a part of one; what had to be changed ends in a hash. */
export const safeName = (text: string): string => {
  const name = shown(text);
  return name === text && isPlain(name, maxNameBytes) ? name : hashed(name, text, maxNameBytes);
};

/** The name of the page at `/`. */
const front = 'index';

/** The address that a name without a hash stands for. */
const addressOf = ({ folder, stem }: PageName): string =>
  `https://${folder}/${stem === front ? '' : stem.replaceAll('_', '/')}`;

/**
 * Where the page of an address is kept. Each name has at most 120 bytes of UTF-8, a stem at most 100, in NFC.
 * The user name, password and fragment of the address have no part in it.
 */
export const pageNameOf = (href: string): PageName => {
  const url = new URL(href);
  url.username = '';
  url.password = '';
  url.hash = '';
  const folder = safeName(url.hostname);
  const text = shown(`${url.pathname.slice(1)}${url.search}`) || front;
  const maxBytes = maxNameBytes - extensionBytes;
  const isReadBack = isPlain(text, maxBytes) && addressOf({ folder, stem: text }) === url.href;
  return { folder, stem: isReadBack ? text : hashed(text, url.href, maxBytes) };
};
