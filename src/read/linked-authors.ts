/** Names in the page's data: JSON-LD and metas. */
import { people } from '../dom/linked-data.ts';
import { metaValues } from '../dom/metas.ts';
import { propertiesOfItem, readItemprops } from '../dom/microdata.ts';
import { lineage, textOf } from '../dom/text.ts';
import { readAgency, readPeople } from '../text/people.ts';
import type { Author } from '../types.ts';
import { maxNamesChars, optionsOf } from './printed-authors.ts';
import type { Reading } from './reading.ts';

/** `Surname, Given`, as libraries write it: two single words are one person, not two. */
const surnameFirst = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u;

const inOrder = (raw: string, { language }: Reading): string =>
  language?.startsWith('id') === true ? raw : raw.replace(surnameFirst, '$2 $1');

const fromNames = (names: readonly string[], reading: Reading): Author[] =>
  names.flatMap(
    (raw) =>
      readAgency(raw) ??
      readPeople(inOrder(raw, reading), optionsOf(reading)).map(
        (name): Author => ({ name, role: 'reporter', raw }),
      ),
  );

/** The people JSON-LD names as author and editor; organisations only where they are agencies. */
export const readLinkedAuthors = (reading: Reading): Author[] => {
  const article = reading.document.article;
  if (article === undefined) return [];
  const named = people(article.author).filter(
    (person) => person.type !== 'Organization' || readAgency(person.name) !== undefined,
  );
  const writers = fromNames(
    named.map((person) => person.name),
    reading,
  );
  const editors = fromNames(
    people(article.editor).map((person) => person.name),
    reading,
  ).map((author): Author => ({ ...author, role: 'editor' }));
  return writers.length === 0 ? [] : [...writers, ...editors];
};

const authorMetas = [
  'author',
  'content_author',
  'dtk:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'article:author_name',
  'article.author',
  'og:article:author',
  'citation_author',
  'byl',
  'cxenseparse:author',
  'twitter:creator:name',
];

const handle = /^[a-z0-9_.-]{4,40}$/;

/** An account's name in the data (`rinasari`) where the page prints the person's name as the link to it. */
const withFullName = (author: Author, reading: Reading): Author => {
  if (!handle.test(author.name)) return author;
  for (const block of reading.document.index.blocks) {
    if (block.text.length > maxNamesChars) continue;
    for (const anchor of block.anchors) {
      if (
        anchor.attribs.href?.split(/[?#]/)[0]?.replace(/\/$/, '').endsWith(`/${author.name}`) !==
        true
      )
        continue;
      const name = readPeople(textOf(anchor), optionsOf(reading))[0];
      if (name?.includes(' ')) return { ...author, name };
    }
  }
  return author;
};

/** The people of the first meta that names any. */
export const readMetaAuthors = (reading: Reading): Author[] => {
  for (const name of authorMetas) {
    const authors = fromNames(metaValues(reading.document.metas, name), reading);
    if (authors.length > 0) return authors.map((author) => withFullName(author, reading));
  }
  return [];
};

/** The authors that microdata or RDFa names of the item that holds the story; an address is no name. */
export const readItemAuthors = (reading: Reading): Author[] => {
  const { document, story } = reading;
  const first = story.lines[0]?.block.region.element;
  if (first === undefined) return [];
  const own = propertiesOfItem(document.tree.found.itemprop, 'author', new Set(lineage(first)));
  const names = own.flatMap((element) =>
    element.name === 'a' ? textOf(element) : readItemprops([element], 'author'),
  );
  return fromNames(
    names.filter((name) => name.length <= maxNamesChars),
    reading,
  );
};
