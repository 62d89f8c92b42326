/** The short texts round the headline: description, subtitle or kicker. */
import { nameWords } from '../dom/areas.ts';
import { decodeAllEntities } from '../dom/html-entities.ts';
import { textValue } from '../dom/linked-data.ts';
import { metaValue } from '../dom/metas.ts';
import { textKey } from '../text/similarity.ts';
import { foldSpaces } from '../text/white-space.ts';
import { type Answer, climb } from './ladder.ts';
import type { Headline, Reading } from './reading.ts';

const metaDescription = ({ document }: Reading): string | undefined =>
  metaValue(
    document.metas,
    'og:description',
    'description',
    'twitter:description',
    'sailthru.description',
    'dc.description',
    'dcterms.description',
    'dcterms.abstract',
    'citation_abstract',
  );

/** The summary the page gives of itself. */
export const readDescription = (reading: Reading): Answer<string> | undefined =>
  climb<string>([
    ['json-ld', () => textValue(reading.document.article?.description)],
    [
      'meta',
      () => {
        const written = metaDescription(reading);
        // Escaped twice: `&amp;#8230;`.
        return written === undefined ? undefined : decodeAllEntities(written);
      },
    ],
  ]);

/** Whether a line is the page's summary, word for word: a standfirst, the byline and the date stand below it. */
export const isSummary = (line: string, reading: Reading): boolean => {
  const summary = textKey(readDescription(reading)?.value ?? '');
  return summary !== '' && textKey(line) === summary;
};

const subtitleWords =
  /(?:^| )(?:subtitle|sub title|subheadline|subhead|subheading|sub judul|subjudul|deck|dek|standfirst|kicker|lead|strapline|untertitel|sottotitolo|chapeau|tagline)(?: |$)/;
/** A line named so in one of these stands under another heading than the article's. */
const foreignAreas: ReadonlySet<string> = new Set([
  'navigation',
  'comments',
  'share',
  'related',
  'advert',
  'form',
  'consent',
]);
const linesRound = 4;
const minWords = 2;
const maxChars = 300;

/** A line named as a subtitle or kicker beside the headline; no other line is taken for one. */
const besideHeadline = ({ document, story }: Reading, headline: Headline): string | undefined => {
  const at = headline.block?.index;
  if (at === undefined) return undefined;
  for (const block of document.index.blocks.slice(
    Math.max(0, at - linesRound),
    at + linesRound + 1,
  )) {
    const { name, attribs } = block.region.element;
    const words = nameWords(`${attribs.class ?? ''} ${attribs.id ?? ''}`);
    const isNamed =
      attribs.itemprop === 'alternativeHeadline' ||
      (/^(?:h[2-6]|p|div|span)$/.test(name) && subtitleWords.test(words));
    const text = foldSpaces(block.text);
    if (!isNamed || block === headline.block || text.length > maxChars) continue;
    if (story.areas.liesIn(block.region, foreignAreas)) continue;
    if (text.split(' ').length < minWords || textKey(text) === textKey(headline.text)) continue;
    return text;
  }
  return undefined;
};

/** A second headline: the page's subtitle or kicker, or JSON-LD's. */
export const readAlternativeHeadline = (
  reading: Reading,
  headline: Headline,
): Answer<string> | undefined =>
  climb<string>([
    ['profile', () => reading.select.values(reading.layout?.alternativeHeadline)[0]],
    ['page', () => besideHeadline(reading, headline)],
    [
      'json-ld',
      () => {
        const text = textValue(reading.document.article?.alternativeHeadline);
        return text === undefined || textKey(text) === textKey(headline.text) ? undefined : text;
      },
    ],
  ]);
