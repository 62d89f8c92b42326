/** `inLanguage`: what the page declares, where its words do not speak against it. */
import { describe, expect, test } from '@jest/globals';
import { parsePage } from '../../src/dom/document.ts';
import { readLanguage } from '../../src/read/language.ts';

const many = (sentence: string): string => Array.from({ length: 8 }, () => sentence).join('\n');

/** Enough words of each language to be told by. */
const texts: Readonly<Record<string, string>> = {
  id: 'Harga beras yang naik itu karena panen belum datang dan pemerintah sudah tidak bisa menunggu, kata dia.',
  ms: 'Harga beras yang naik itu kerana musim menuai belum tiba dan kerajaan tidak boleh menunggu, kata beliau.',
  en: 'The price of rice has gone up, and it is said that the government of the country was not ready for it.',
  de: 'Der Preis für den Reis ist nicht gefallen, und die Regierung hat sich auf eine Ernte mit dem Wetter verlassen.',
  sv: 'Priset på ris har stigit och det är inte klart om regeringen har en plan för att möta den till våren.',
  no: 'Prisen på ris har økt og det er ikke klart om regjeringen har en plan for å møte den til våren, og hva som ble gjort etter det.',
  da: 'Prisen på ris er steget og det er ikke klart om regeringen har en plan for den til foråret, og hvad der blev gjort efter det af nogle.',
  pl: 'Cena ryżu w tym roku jest wyższa niż w zeszłym, ale nie wiadomo, jak to się odbije na tych, którzy są od niej zależni.',
  cs: 'Cena rýže je v letošním roce vyšší, ale jak se to projeví na trhu, by podle vlády mělo být jasné za měsíc.',
  tr: 'Pirinç fiyatı bu yıl daha çok arttı ve bir sonraki hasat için hazırlık yapan çiftçiler de bu artış ile ilgili kaygılı.',
  ru: 'Цена на рис в этом году выросла, и это не было неожиданностью для тех, кто за ней следит, но как она изменится, не ясно.',
  uk: 'Ціна на рис у цьому році зросла, і це не було несподіванкою для тих, хто за нею стежить, але як вона зміниться, не ясно.',
  vi: 'Giá gạo trong năm nay đã tăng và không ai biết khi nào giá sẽ giảm, theo những người được hỏi tại các chợ của thành phố.',
  ja: '米の価格は今年も上がっており、政府は対策を検討していると発表した。',
  ko: '쌀값이 올해도 올랐으며 정부는 대책을 검토하고 있다고 밝혔다.',
  zh: '今年大米价格继续上涨，政府表示正在研究应对措施。',
  ar: 'ارتفع سعر الأرز هذا العام في الأسواق، وقال الوزير إن الحكومة لا تملك خطة على المدى القريب، كما أن التجار من كل مكان ينتظرون ما بعد الحصاد.',
  hi: 'इस साल चावल की कीमत बढ़ी है और सरकार ने कहा है कि यह किसानों के लिए अच्छी खबर है, पर शहर में इस का असर भी है।',
};

const languageOf = (words: string, html = ''): string | undefined =>
  readLanguage(parsePage({ body: `<!doctype html>${html || '<html>'}<p>x` }), words);

describe('without a claim the words tell', () => {
  test.each(Object.entries(texts))('%s', (language, sentence) => {
    expect(languageOf(many(sentence))).toBe(language);
  });
  test('of the first paragraph where later ones quote as many in another language', () => {
    const own = `${texts.id} ${texts.id}`;
    expect(languageOf(`${own}\n${texts.en}`)).toBe('id');
  });
  test('of the whole page where the story is short', () => {
    const document = parsePage({ body: '<!doctype html><html lang="en-US"><p>x' });
    expect(readLanguage(document, 'Beranda', () => many(texts.id ?? ''))).toBe('id');
  });
  test('nothing of a few words', () => {
    expect(languageOf('Harga beras naik.')).toBeUndefined();
  });
});

describe('a claim is believed', () => {
  test.each([
    ['where the words bear it out', 'en', '<html lang="en-GB">', 'en-GB'],
    ['where they do not tell', '', '<html lang="sw">', 'sw'],
    ['with the old code of Indonesian', 'id', '<html lang="in-ID">', 'id-ID'],
    ['with an underscore', 'id', '<html lang="id_ID">', 'id-ID'],
    ['Malay, whatever the words', 'id', '<html lang="ms-MY">', 'ms-MY'],
    ['Indonesian, whatever the words', 'ms', '<html lang="id">', 'id'],
    ['a written form of Norwegian', 'no', '<html lang="nb-NO">', 'nb-NO'],
    ['Danish, whatever the words', 'no', '<html lang="da">', 'da'],
    ['a language that the tables lack', 'cs', '<html lang="sk">', 'sk'],
    ['in a meta', '', '<meta http-equiv="content-language" content="pt-BR">', 'pt-BR'],
    ['of og:locale', '', '<meta property="og:locale" content="id_ID">', 'id-ID'],
    [
      'the one of several that the words bear out',
      'id',
      '<html lang="en"><meta property="og:locale" content="id_ID">',
      'id-ID',
    ],
    [
      'of JSON-LD',
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","inLanguage":"id"}</script>',
      'id',
    ],
  ])('%s', (_, words, html, language) => {
    expect(languageOf(many(texts[words] ?? ''), html)).toBe(language);
  });
});

describe('a claim is not believed', () => {
  test.each([
    ['where the words are of another language', 'id', '<html lang="en-US">', 'id'],
    ['Norwegian under an English template', 'no', '<html lang="en">', 'no'],
    ['that is no language', 'id', '<html lang="indonesia bahasa">', 'id'],
  ])('%s', (_, words, html, language) => {
    expect(languageOf(many(texts[words] ?? ''), html)).toBe(language);
  });
});
