/**
 * The parts of one article page, apart from any markup.
 * `ourParts` has the shape of the reference page in words of our own;
 * `readReferenceParts` splits the reference text itself where it stands beside the checkout.
 */

/** An item of a side list. */
export interface ListedItem {
  readonly headline: string;
  /** As printed: `Sabtu, 27 April 2024 | 17:17`. */
  readonly dateRaw: string;
  /** The same as ISO 8601, in WIB. */
  readonly date: string;
  /** The path of its page, from the root of the site. */
  readonly path: string;
}

export interface ArticleParts {
  /** From the broadest to the narrowest. */
  readonly sections: readonly [string, string];
  readonly headline: string;
  /** As printed: `KAMIS, 06 MEI 2021 | 10:12 WIB`. */
  readonly dateRaw: string;
  readonly date: string;
  /** As printed: `LAPORAN: SARAH MEILIANA GUNAWAN`. */
  readonly byline: string;
  readonly reporter: { readonly name: string; readonly raw: string };
  readonly image: { readonly caption: string; readonly credit: string; readonly path: string };
  readonly paragraphs: readonly string[];
  readonly popular: { readonly label: string; readonly items: readonly ListedItem[] };
  readonly latest: { readonly label: string; readonly items: readonly ListedItem[] };
  /** The words of the link to all news, under the second list. */
  readonly more: string;
}

/** The site all markups pretend to be. */
export const site = 'https://www.example-koran.id';

/** The address of the article itself; the day in it is the day of publishing. */
export const pageUrlOf = ({ date }: ArticleParts): string =>
  `${site}/read/${date.slice(0, 10).replaceAll('-', '/')}/12345/slug`;

const months =
  'januari februari maret april mei juni juli agustus september oktober november desember';

/** Reads `Sabtu, 27 April 2024 | 17:17` with a table of its own, so the tests do not check the reader with itself. */
export const isoOfPrinted = (printed: string): string => {
  const [, day, month, year, time] =
    /(\d\d) ([A-Za-z]+) (\d{4}) \| (\d\d:\d\d)/.exec(printed) ?? [];
  const number = months.split(' ').indexOf((month ?? '').toLowerCase()) + 1;
  if (number === 0) throw new Error(`not a printed date: ${printed}`);
  return `${year}-${String(number).padStart(2, '0')}-${day}T${time}:00+07:00`;
};

const slugOf = (headline: string): string =>
  headline
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const listed = (headline: string, dateRaw: string, index: number): ListedItem => {
  const date = isoOfPrinted(dateRaw);
  const folder = date.slice(0, 10).replaceAll('-', '/');
  return {
    headline,
    dateRaw,
    date,
    path: `/read/${folder}/${40_100 + index}/${slugOf(headline)}`,
  };
};

const titled = (capitals: string): string =>
  capitals.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** Blocks `headline, date, headline, date, ...` as items; `from` keeps the addresses of two lists apart. */
const listedItems = (blocks: readonly string[], from: number): ListedItem[] => {
  const items: ListedItem[] = [];
  for (let i = 0; i + 1 < blocks.length; i += 2)
    items.push(listed(blocks[i] ?? '', blocks[i + 1] ?? '', from + i / 2));
  return items;
};

/** The parts of a page whose visible text has the order of the reference page, blocks parted by blank lines. */
const readParts = (blocks: readonly string[]): ArticleParts => {
  const [section = '', imageLine = '', subsection = '', headline = '', header = ''] = blocks;
  const popularAt = blocks.indexOf('Populer');
  const latestAt = blocks.indexOf('UPDATE');
  const bylineAt = header.lastIndexOf(' | ');
  const slashAt = imageLine.lastIndexOf('/');
  const byline = header.slice(bylineAt + 3);
  const printedName = byline.slice(byline.indexOf(':') + 2);
  const dateRaw = header.slice(0, bylineAt);
  return {
    sections: [section, subsection],
    headline,
    dateRaw,
    date: isoOfPrinted(dateRaw),
    byline,
    reporter: { name: titled(printedName), raw: printedName },
    image: {
      caption: imageLine.slice(0, slashAt),
      credit: imageLine.slice(slashAt + 1),
      path: '/foto/2021/05/12235006052021.jpg',
    },
    paragraphs: blocks.slice(5, popularAt),
    popular: { label: 'Populer', items: listedItems(blocks.slice(popularAt + 1, latestAt), 0) },
    latest: { label: 'UPDATE', items: listedItems(blocks.slice(latestAt + 1, -1), 50) },
    more: blocks.at(-1) ?? '',
  };
};

/** The parts of the reference text (`corpus/reference/rmol-2021-05-06.txt`). */
export const readReferenceParts = (text: string): ArticleParts =>
  readParts(text.trim().split(/\n{2,}/));

/** The visible text of a page with these parts, one block an entry, in the order of the reference page. */
export const blocksOf = (parts: ArticleParts): string[] => [
  parts.sections[0],
  `${parts.image.caption}/${parts.image.credit}`,
  parts.sections[1],
  parts.headline,
  `${parts.dateRaw} | ${parts.byline}`,
  ...parts.paragraphs,
  parts.popular.label,
  ...parts.popular.items.flatMap(({ headline, dateRaw }) => [headline, dateRaw]),
  parts.latest.label,
  ...parts.latest.items.flatMap(({ headline, dateRaw }) => [headline, dateRaw]),
  parts.more,
];
