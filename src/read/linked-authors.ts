/** Names in the page's data: JSON-LD and metas. */
import type { Block } from '../dom/blocks.ts';
import { type NamedParty, people } from '../dom/linked-data.ts';
import { metaValues } from '../dom/metas.ts';
import { propertiesOfItem, readItemprops } from '../dom/microdata.ts';
import { lineage, textOf } from '../dom/text.ts';
import { readAgency, readPeople } from '../text/people.ts';
import type { Author } from '../types.ts';
import { maxNamesChars, optionsOf } from './printed.ts';
import type { Reading } from './reading.ts';
import { isHouseLink } from './writer-pages.ts';

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

/** The person of an account, not the house; organisations only where they are agencies. */
const isSomebody = ({ name, type, url }: NamedParty): boolean =>
  (type !== 'Organization' || readAgency(name) !== undefined) &&
  (url === undefined || !isHouseLink(url));

/**
 * The people JSON-LD names as author, and as editor where a line round the story prints the name as well:
 * the data's editor is often the one who heads the newsroom.
 */
export const readLinkedAuthors = (reading: Reading, lines: readonly Block[]): Author[] => {
  const article = reading.document.article;
  if (article === undefined) return [];
  const named = people(article.author).filter(isSomebody);
  const writers = fromNames(
    named.map((person) => person.name),
    reading,
  );
  const editors = fromNames(
    people(article.editor).map((person) => person.name),
    reading,
  )
    .filter(({ name }) => lines.some(({ text }) => text.includes(name)))
    .map((author): Author => ({ ...author, role: 'editor' }));
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
  'articleauthor',
  'mrf:authors',
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
