/** Where the file of a picture lies. */
import type { Element } from 'domhandler';
import { absoluteUrl } from '../text/urls.ts';
import type { Reading } from './reading.ts';

const sourceAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-srcset',
  'srcset',
  'src',
  'data-url',
  'data-image',
];

/** The file a page shows until its script puts the picture there: `placeholder.gif`, `1px_white.JPG`, `blank.png`. */
const standInFile =
  /\/(?:(?:white|transparent|grey|gray|clear)[-_])?(?:placeholder|blank|spacer|pixel|transparent|lazy|lazyload|1px|1x1)(?:[-_](?:image|img|white|transparent|grey|gray|\d{1,4}x\d{1,4}))?\.(?:gif|png|jpe?g|webp|svg)(?:\?|$)/i;

/** A longer set is cut; the longest seen has 2,500 characters. */
const maxSetChars = 10_000;

/** `/a.jpg 640w, /b.jpg 1920w`: the widest of a set, the first of equals. Addresses may hold commas. */
const widestOfSet = (value: string): string => {
  const files = value
    .slice(0, maxSetChars)
    .split(/,(?:\s|$)/)
    .map((candidate) => {
      const [address = '', width = ''] = candidate.trim().split(/\s+/, 2);
      return { address, width: Number(/^(\d{1,5}(?:\.\d{1,3})?)[wx]$/.exec(width)?.[1] ?? 1) };
    })
    .filter(({ address }) => !/^(?:\d[\d.]{0,9}[wx])?$/.test(address));
  const widest = Math.max(...files.map(({ width }) => width));
  return files.find(({ width }) => width === widest)?.address ?? '';
};

/** The addresses a picture names as its file: lazy attributes before `src`, no stand-ins. */
export const fileAddresses = ({ attribs }: Element): string[] =>
  sourceAttributes.flatMap((name) => {
    const value = attribs[name];
    if (value === undefined || value.startsWith('data:')) return [];
    const address = name.endsWith('srcset') ? widestOfSet(value) : value.trim();
    return standInFile.test(address) ? [] : [address];
  });

/** The address of a picture's file; undefined where the page names none. */
export const sourceOf = (element: Element, { document }: Reading): string | undefined => {
  for (const address of fileAddresses(element)) {
    const url = absoluteUrl(address, document.baseUrl);
    if (url !== undefined) return url;
  }
  return undefined;
};
