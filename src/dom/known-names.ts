/** Names of tags and attributes as one string each, so that tables look them up without reading them again. */

const tagNames =
  'a abbr address article aside b base body br button center cite code dd div dl dt em fieldset figcaption figure ' +
  'font footer form g h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main meta nav ' +
  'noscript ol option p path picture pre s script section select small source span strong style sub sup svg table ' +
  'tbody td template textarea th thead time title tr u ul use video';

const attributeNames =
  'alt aria-hidden aria-label async class content crossorigin d data-id data-src datetime decoding fill for height ' +
  'href id itemprop itemscope itemtype lang loading media name onclick property rel role sizes src srcset style ' +
  'tabindex target title type value viewbox width';

type Names = readonly (readonly string[] | undefined)[];

const byLength = (names: string): Names => {
  const sorted: string[][] = [];
  for (const name of names.split(' ')) {
    sorted[name.length] ??= [];
    sorted[name.length]?.push(name);
  }
  return sorted;
};

const tags = byLength(tagNames);
const attributes = byLength(attributeNames);

const nameAmong = (names: Names, html: string, from: number, to: number): string => {
  const same = names[to - from];
  if (same !== undefined) {
    const code = html.charCodeAt(from);
    for (const name of same)
      if (name.charCodeAt(0) === code && html.startsWith(name, from)) return name;
  }
  return html.slice(from, to).toLowerCase();
};

/** The tag's name that stands from `from` up to `to`, in small letters. */
export const tagNameAt = (html: string, from: number, to: number): string =>
  nameAmong(tags, html, from, to);

/** The attribute's name that stands from `from` up to `to`, in small letters. */
export const attributeNameAt = (html: string, from: number, to: number): string =>
  nameAmong(attributes, html, from, to);
