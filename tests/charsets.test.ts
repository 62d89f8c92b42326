/** Fault 66 end to end: bytes of any charset in, the right words in the record. */
import { describe, expect, test } from '@jest/globals';
import { extractPage } from '../src/extract.ts';

/** Node 20's own decoder reads these bytes of windows-1252 as control characters. */
const curly: readonly (readonly [string, readonly number[]])[] = [
  ['’', [0x92]],
  ['“', [0x93]],
  ['”', [0x94]],
  ['–', [0x96]],
];

/** The inverse of a decoder: every character of one or two bytes to its bytes. */
const encoderOf = (charset: string): ((text: string) => Uint8Array) => {
  const decoder = new TextDecoder(charset);
  const known = new Map<string, readonly number[]>(charset === 'windows-1252' ? curly : []);
  const learn = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (/^[^\ufffd]$/u.test(text) && !known.has(text)) known.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) learn(byte);
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) learn(first, second);
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((char) => {
        const bytes = known.get(char);
        if (bytes === undefined) throw new Error(`${charset} has no ${char}`);
        return bytes;
      }),
    );
};

interface Words {
  readonly headline: string;
  readonly sentence: string;
}

const words = {
  indonesian: {
    headline: 'Kapal “Feri” Baru Merapat – Warga Senang',
    sentence:
      'Kapal itu, kata petugas, “akhirnya tiba” pada hari Jum’at setelah lama ditunggu warga.',
  },
  polish: {
    headline: 'Nowy prom wpłynął do portu w Łebie',
    sentence:
      'Prom, na który mieszkańcy długo czekali, wpłynął wczoraj do portu, powiedział urzędnik.',
  },
  russian: {
    headline: 'Новый паром прибыл в городской порт',
    sentence:
      'Паром, которого жители города долго ждали, прибыл вчера утром в порт, сказал чиновник.',
  },
  japanese: {
    headline: '新しいフェリーが町の港に到着した',
    sentence:
      '町の人々が長い間待っていた新しいフェリーが、昨日の朝に港に到着したと担当者が話した。',
  },
  korean: {
    headline: '새 여객선이 도시 항구에 도착했다',
    sentence: '주민들이 오래 기다리던 새 여객선이 어제 아침 항구에 도착했다고 담당자가 말했다.',
  },
  chinese: {
    headline: '新渡轮昨天早上抵达城市码头',
    sentence: '居民们等待已久的新渡轮昨天早上抵达城市码头，一位工作人员在现场这样告诉记者。',
  },
} as const satisfies Record<string, Words>;

const page = ({ headline, sentence }: Words, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}<title>${headline}</title></head><body><h1>${headline}</h1>
<div class="isi">${`<p>${sentence} ${sentence}</p>`.repeat(4)}</div></body></html>`;

const meta = (charset: string): string => `<meta charset="${charset}">`;
const oldMeta = (charset: string): string =>
  `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

const utf16 = (text: string, mark: boolean): Uint8Array =>
  Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');

/** The charset the bytes are in, what they say, where a charset is declared, and what it is called there. */
type Row = readonly [
  encoding: string,
  language: keyof typeof words,
  place: 'page' | 'old meta' | 'server' | 'nowhere',
  declared: string,
];

const rows: readonly Row[] = [
  ['windows-1252', 'indonesian', 'page', 'windows-1252'],
  ['windows-1252', 'indonesian', 'server', 'ISO-8859-1'],
  ['windows-1252', 'indonesian', 'nowhere', ''],
  ['windows-1252', 'indonesian', 'page', 'utf-8'],
  ['iso-8859-2', 'polish', 'old meta', 'iso-8859-2'],
  ['windows-1250', 'polish', 'server', 'windows-1250'],
  ['windows-1251', 'russian', 'page', 'windows-1251'],
  ['koi8-r', 'russian', 'server', 'KOI8-R'],
  ['shift_jis', 'japanese', 'old meta', 'Shift_JIS'],
  ['euc-jp', 'japanese', 'server', 'euc-jp'],
  ['euc-kr', 'korean', 'page', 'euc-kr'],
  ['gbk', 'chinese', 'old meta', 'gb2312'],
];

const read = async (body: Uint8Array, contentType?: string) => {
  const headers = contentType === undefined ? undefined : { 'content-type': contentType };
  const { headline, articleBody } = await extractPage({ body, headers }, { profile: null });
  return { headline, articleBody };
};

const expected = ({ headline, sentence }: Words) => ({
  headline,
  articleBody: Array(4).fill(`${sentence} ${sentence}`).join('\n\n'),
});

describe('fault 66: the words of a record are those that were written', () => {
  test.each(rows)('%s, %s, declared by %s as %j', async (charset, language, place, declared) => {
    const heads = { page: meta(declared), 'old meta': oldMeta(declared), server: '', nowhere: '' };
    const html = page(words[language], heads[place]);
    const type = place === 'server' ? `text/html; charset=${declared}` : undefined;
    const bytes = encoderOf(charset)(html);
    expect(await read(bytes, type)).toEqual(expected(words[language]));
  });

  test.each(Object.keys(words) as (keyof typeof words)[])(
    'UTF-8, %s, whatever is declared',
    async (language) => {
      const plain = Buffer.from(page(words[language]));
      const wrong = Buffer.from(page(words[language], meta('iso-8859-1')));
      expect(await read(plain)).toEqual(expected(words[language]));
      expect(await read(wrong, 'text/html; charset=windows-1252')).toEqual(
        expected(words[language]),
      );
    },
  );

  test.each([
    ['with its mark', 'russian', true],
    ['without its mark', 'indonesian', false],
  ] as const)('UTF-16 %s', async (_, language, mark) => {
    const bytes = utf16(page(words[language]), mark);
    expect(await read(bytes)).toEqual(expected(words[language]));
  });

  test('a page is not spoilt by a byte or two that are none of its charset', async () => {
    const bytes = Buffer.from(page(words.russian, meta('utf-8')));
    const at = bytes.indexOf('</p>');
    const broken = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)]);
    const { headline, articleBody } = await read(broken);
    expect(headline).toBe(words.russian.headline);
    expect(articleBody?.replace('\ufffd', '')).toBe(expected(words.russian).articleBody);
  });
});
