/** The items of a feed that its parser refuses: cut off, badly nested, with tags made to attack programs. */
import { type AtomLink, alternatesOf, asAddress, type FeedItem } from './feed-items.ts';
import { fieldText, readXmlRecords, type XmlRecord } from './xml-records.ts';

const names = new Set(['item', 'entry']);

const linksOf = ({ fields }: XmlRecord): AtomLink[] =>
  fields.flatMap(({ path, attributes }) => {
    const { href, rel, type } = attributes;
    return path === 'link' && href !== undefined ? [{ href, rel, type }] : [];
  });

const permalinkOf = (record: XmlRecord): string | undefined => {
  const guid = record.fields.find(({ path }) => path === 'guid');
  const isAddress = Object.values(guid?.attributes ?? {}).every((value) => value !== 'false');
  return isAddress ? asAddress(guid?.text) : undefined;
};

const itemOf = (record: XmlRecord): FeedItem => ({
  addresses: [
    fieldText(record, 'link'),
    ...alternatesOf(linksOf(record)),
    permalinkOf(record),
    asAddress(fieldText(record, 'id')),
  ],
  title: fieldText(record, 'title'),
  published: fieldText(record, 'pubdate', 'published', 'issued', 'dc:date', 'created'),
  modified: fieldText(record, 'updated', 'modified'),
});

/** Every item that can be read, in order; what stands after a break is lost. Never throws on any text. */
export function* salvageFeed(text: string): Generator<FeedItem, void, undefined> {
  for (const record of readXmlRecords(text, names)) yield itemOf(record);
}
