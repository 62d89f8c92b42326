/** The lines about an article that the formats for people share. */
import type { Article } from '../types.ts';

/** `2021-05-06T10:12:00+07:00` as `2021-05-06 10:12 +07:00`; a day alone where no more is known. */
const printedDate = (article: Article): string | null => {
  const { datePublished: iso, datePublishedPrecision: precision } = article;
  if (iso === null) return null;
  const [day = iso, time = ''] = iso.split('T');
  if (precision === 'day') return day;
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(time)?.[0] ?? '';
  return `${day} ${time.slice(0, precision === 'second' ? 8 : 5)} ${zone}`;
};

/** `Sarah Meiliana Gunawan · 2021-05-06 10:12 +07:00 · RMOL`; empty where none of it is known. */
export const aboutLine = (article: Article): string => {
  // Who also took the pictures has two entries, and is named once.
  const names = [...new Set(article.author.map(({ name }) => name))];
  const parts = [names.join(', '), printedDate(article), article.publisher.name];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
};

/** A caption with its credit: `Menteri hadir (Net)`; undefined where there is neither. */
export const captionLine = ({
  caption,
  creditText,
}: Pick<Article['image'][number], 'caption' | 'creditText'>): string | undefined => {
  if (caption === null) return creditText === null ? undefined : `(${creditText})`;
  return creditText === null ? caption : `${caption} (${creditText})`;
};

/** Where the article stands: the page's own address of itself, else the one fetched. */
export const addressOf = (article: Article): string | null => article.canonicalUrl ?? article.url;

/** The paragraphs of the body. */
export const paragraphsOf = ({ articleBody }: Pick<Article, 'articleBody'>): string[] =>
  articleBody === null ? [] : articleBody.split('\n\n');
