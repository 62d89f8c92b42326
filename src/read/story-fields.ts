/**
 * The fields that stand together round a story and share lines of the page: what one takes, the body does not keep.
 * Read in this order: everything stands round the headline, and the body is what is left.
 */
import type { Author, Dateline, DateReading, Warning } from '../types.ts';
import { type Authors, readAuthors, uniqueAuthors } from './authors.ts';
import { type Body, type BodyLine, readBody } from './body.ts';
import { withCodeRoles } from './code-roles.ts';
import { type Dates, readDates } from './dates.ts';
import { readHeadline } from './headline.ts';
import { type Images, readImages } from './images.ts';
import { type Answer, mapAnswer } from './ladder.ts';
import { readPhotographers, withoutShown, withShownAsCaption } from './photographers.ts';
import type { Headline, Reading } from './reading.ts';
import { belowHeadline } from './story-start.ts';

export interface StoryFields {
  readonly headline: Answer<Headline>;
  readonly author: Answer<readonly Author[]> | undefined;
  /** The byline as printed. */
  readonly byline: string | undefined;
  readonly datePublished: Answer<DateReading> | undefined;
  readonly dateModified: Answer<DateReading> | undefined;
  readonly dateline: Dateline | undefined;
  /** The lines of the story as text; undefined where there are none. */
  readonly articleBody: Answer<string> | undefined;
  readonly lines: readonly BodyLine[];
  readonly images: Images;
  readonly warnings: readonly Warning[];
}

const othersThan = <T>(rung: string, answers: readonly Answer<T>[]): readonly Answer<T>[] =>
  answers.filter((answer) => answer.rung !== rung);

const publishedAnswer = ({ published, candidates }: Dates): StoryFields['datePublished'] =>
  published && { ...published, others: () => othersThan(published.rung, candidates()) };

/** Everyone credited: round the headline, at the end of the story, under its pictures. */
const authorAnswer = (
  { authors, rung = 'credit', candidates }: Authors,
  more: readonly Author[],
): StoryFields['author'] => {
  const value = uniqueAuthors([...authors, ...more]);
  if (value.length === 0) return undefined;
  return { rung, value, others: () => othersThan(rung, candidates()) };
};

const bodyAnswer = ({ rung, lines, others }: Body): StoryFields['articleBody'] =>
  lines.length === 0
    ? undefined
    : mapAnswer({ rung, value: lines, others }, (value) =>
        value.map(({ text }) => text).join('\n\n'),
      );

/** Reads them all; undefined where the page has no headline, and so no article. */
export const readStoryFields = (page: Reading): StoryFields | undefined => {
  const headline = readHeadline(page);
  if (headline === undefined) return undefined;
  const reading = belowHeadline(page, headline.value);
  const dates = readDates(reading, headline.value);
  const authors = readAuthors(reading, headline.value);
  const found = readImages(reading, headline.value);
  const body = readBody(reading, headline.value, {
    lines: new Set([...dates.lines, ...authors.lines, ...found.lines]),
    authors: authors.authors,
  });
  const about = [headline.value.text, body.lines[0]?.text ?? ''];
  const images = withShownAsCaption(found, about);
  const credited = withoutShown(authors.authors, found, about);
  return {
    headline,
    author: authorAnswer({ ...authors, authors: credited }, [
      ...withCodeRoles(body.credits, authors.authors),
      ...withoutShown(readPhotographers(found, reading), found, about),
    ]),
    byline: authors.byline,
    datePublished: publishedAnswer(dates),
    dateModified: dates.modified,
    dateline: body.dateline,
    articleBody: bodyAnswer(body),
    lines: body.lines,
    images,
    warnings: [...dates.warnings, ...authors.warnings],
  };
};
