/** Metas that state the article's dates. */
import type { Metas } from '../dom/metas.ts';

/**
 * One name has many spellings: `article:published_time`, `article:published:time`, `article-published-time`.
 * The tables hold it without its marks.
 */
const withoutMarks = (name: string): string => name.replace(/[:._-]/g, '');

const words = (text: string): readonly string[] => text.split(' ');

/** DATA: names of the day of publication, most trusted first. */
export const publishedMetas: readonly string[] = [
  ...words('articlepublishedtime ogpublishedtime ogarticlepublishedtime datepublished'),
  ...words('contentpublisheddate dtkpublishdate jpnncomnewspubdate parselypubdate sailthrudate'),
  ...words(
    'cxenseparserecspublishtime cxenseparsepublishtime csepublishtime mediatorpublishedtime',
  ),
  ...words('dcdateissued dctermscreated dcdate dctermsdate articlepublished publisheddate'),
  ...words(
    'publicationdate publishdate pubdate datepublish datepublication articlepublicationdate',
  ),
  ...words(
    'articlepublishdate articlepublisheddate articledateoriginal articledate firstpublished',
  ),
  ...words(
    'daterelease releasedate btpubdate originalpublicationdate date ogpubdate ogpublishdate',
  ),
  ...words(
    'articlecreated articlecreatedate articlecreatedat publishedat publishedtime publishtime',
  ),
  ...words('dcdatecreated dctermsissued dctermsavailable citationpublicationdate pubtime ptime'),
  ...words('citationonlinedate citationdate displaydate datecreated'),
];

/** DATA: names of the last change. */
export const modifiedMetas: readonly string[] = [
  ...words('articlemodifiedtime ogupdatedtime ogmodifiedtime datemodified lastmod lastmodified'),
  ...words('dctermsmodified articleupdated articlemodified articleupdatedtime articlemodifieddate'),
  ...words('articleupdateddate ogarticlemodifiedtime dcdatemodified cxenseparsemodifiedtime'),
  ...words('parselymodified mediatormodifiedtime updatedat dateupdated lastupdated utime'),
];

const mayHoldDate = /\d{4}/;

/** First values of the page's metas that may be dates, by their names without marks. */
export const dateMetas = (metas: Metas): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const [name, [value = '']] of metas) {
    const key = withoutMarks(name);
    if (mayHoldDate.test(value) && !values.has(key)) values.set(key, value);
  }
  return values;
};
