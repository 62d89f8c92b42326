/** Lines of the house told by the tables of house-words.ts and far-house-words.ts. */
import { farHouseWords } from './far-house-words.ts';
import { houseWords } from './house-words.ts';

/** What a line of the house is: put between the paragraphs, or said about the text. */
export type HouseLine = 'house' | 'rights';

/** Longer lines are paragraphs, whatever they begin with. */
const maxLineChars = 240;
/** Beginnings are looked up by as many characters. */
const bucketChars = 3;

const before = /^[\s|•●▪■►▶▷»›→↓*<[(–—-]{1,6}/u;
const after = /[\s|•:：.。…!！»›→↓>\]–—-]{1,6}$/u;
const number = /\p{Nd}{1,9}(?:[.,]\p{Nd}{1,9}){0,3}/gu;
const platform =
  /google|whats ?app|telegram|twitter|facebook|instagram|youtube|tiktok|linkedin|threads|bluesky|viber|zalo|(?:^|[\s,])(?:x|fb|vk|rss)(?:$|[\s,.!])|телеграм|фейсбук|фејсбук|твитер|инстаграм|вајбер|вибер|јутјуб|φέισμπουκ|פייסבוק|טוויטר|וואטסאפ|ווטסאפ|טלגרם|אינסטגרם|יוטיוב|вконтакте|вайбер|дзен|فيسبوك|تويتر|واتساب|تلغرام|تليغرام|تيليجرام|نستغرام|يوتيوب|غوغل|फेसबुक|ट्विटर|व्हाट्स/;

/** Capitals, apostrophes, numbers and dotted letters in the one spelling of the tables. */
const spell = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’‘´`]/g, "'")
    .toLowerCase()
    // `İ` in small letters carries its dot as a mark, and a capital `I` may stand for `ı`.
    .replace(/\u0307/g, '')
    .replaceAll('ı', 'i')
    .replace(number, '#');

const tables = [...Object.values(houseWords), ...Object.values(farHouseWords)];

const phrasesOf = (list: string): string[] => list.split('|').map(spell);

const wholeLines: ReadonlySet<string> = new Set(tables.flatMap(({ lines }) => phrasesOf(lines)));

interface Start {
  readonly text: string;
  readonly needsPlatform: boolean;
  readonly says: HouseLine;
}

const startOf = (phrase: string, says: HouseLine): Start => ({
  text: phrase.replace(/~$/, ''),
  needsPlatform: phrase.endsWith('~'),
  says,
});

const startsByBucket = (): Map<string, Start[]> => {
  const buckets = new Map<string, Start[]>();
  for (const words of tables) {
    const starts = [
      ...phrasesOf(words.starts).map((phrase) => startOf(phrase, 'house')),
      ...phrasesOf(words.rights).map((phrase) => startOf(phrase, 'rights')),
    ];
    for (const start of starts) {
      const bucket = start.text.slice(0, bucketChars);
      const known = buckets.get(bucket);
      if (known === undefined) buckets.set(bucket, [start]);
      else known.push(start);
    }
  }
  return buckets;
};

const starts: ReadonlyMap<string, readonly Start[]> = startsByBucket();

const begins = (line: string, { text, needsPlatform }: Start): boolean =>
  line.startsWith(text) && (!needsPlatform || platform.test(line.slice(text.length)));

/** Reads a line of the house in any of the languages of the tables; undefined for any other line. */
export const readHouseLine = (text: string): HouseLine | undefined => {
  if (text.length > maxLineChars) return undefined;
  const line = spell(text).replace(before, '');
  if (wholeLines.has(line.replace(after, ''))) return 'house';
  return starts.get(line.slice(0, bucketChars))?.find((start) => begins(line, start))?.says;
};
