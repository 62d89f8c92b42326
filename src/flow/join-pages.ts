/** The record of an article from the records of its pages. */
import { contentHash, simhash } from '../read/fingerprint.ts';
import { textKey } from '../text/similarity.ts';
import { countWords } from '../text/words.ts';
import type { Article } from '../types.ts';

const partedBy = '\n\n';

/** Shorter paragraphs (`Ya.`, a heading) may stand in an article twice. */
const minRepeatedChars = 30;

const paragraphsOf = ({ articleBody }: Article): string[] => articleBody?.split(partedBy) ?? [];

/** All paragraphs in order; those a later page prints again (leads, headings of each page) once. */
const joinParagraphs = (pages: readonly Article[]): string[] => {
  const seen = new Set<string>();
  const joined: string[] = [];
  for (const page of pages) {
    const before = new Set(seen);
    for (const paragraph of paragraphsOf(page)) {
      const key = textKey(paragraph);
      seen.add(key);
      const isAgain =
        before.has(key) && (paragraph.length >= minRepeatedChars || page === pages[0]);
      if (!isAgain) joined.push(paragraph);
    }
  }
  return joined;
};

const unique = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const known = new Map(items.map((item) => [keyOf(item), item] as const).reverse());
  return items.filter((item) => known.get(keyOf(item)) === item);
};

const listKey = ({ label, items }: Article['related'][number]): string =>
  `${label} ${items.map(({ headline }) => headline).join('|')}`;

/** Parts asked for with `--with` are those of all pages in order. */
const joinExtras = (pages: readonly Article[]): Pick<Article, 'blocks' | 'html'> => {
  const [first] = pages;
  return {
    ...(first?.blocks === undefined ? {} : { blocks: pages.flatMap(({ blocks }) => blocks ?? []) }),
    ...(first?.html === undefined ? {} : { html: pages.map(({ html }) => html ?? '').join('\n') }),
  };
};

/**
 * One record: the head of the first page, the text, pictures, credits and lists of all.
 * `pages`: how many the article has; fewer records than that leave `joined` false.
 */
export const joinPages = (
  [first, ...later]: readonly [Article, ...Article[]],
  { pages, isWhole }: { readonly pages: number; readonly isWhole: boolean },
): Article => {
  const all = [first, ...later];
  const articleBody = joinParagraphs(all).join(partedBy);
  const hasBody = articleBody !== '';
  return {
    ...first,
    author: unique(
      all.flatMap(({ author }) => author),
      ({ name }) => textKey(name),
    ),
    byline: all.find(({ byline }) => byline !== null)?.byline ?? null,
    articleBody: hasBody ? articleBody : null,
    wordCount: countWords(articleBody),
    image: unique(
      all.flatMap(({ image }) => image),
      ({ url, caption }) => url ?? caption ?? '',
    ),
    video: unique(
      all.flatMap(({ video }) => video),
      ({ url }) => url,
    ),
    related: unique(
      all.flatMap(({ related }) => related),
      listKey,
    ),
    pagination: { pages, joined: isWhole },
    contentHash: hasBody ? contentHash(articleBody) : null,
    simhash: hasBody ? simhash(articleBody) : null,
    ...joinExtras(all),
  };
};
