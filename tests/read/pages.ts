/** News pages in a few words for tests of the field readers. */
import { extractPage, openPage } from '../../src/extract.ts';
import type { Reading } from '../../src/read/reading.ts';
import type { Article } from '../../src/types.ts';

export interface PageParts {
  readonly url?: string;
  /** Language of the prose: `id` (Indonesian) or `en`. */
  readonly language?: 'id' | 'en';
  readonly head?: string;
  /** The JSON-LD of the article. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** What stands above the headline. */
  readonly top?: string;
  /** Undefined: an `<h1>` of the usual words; empty: none. */
  readonly heading?: string;
  /** What stands between headline and story, inside the story, below it and beside it. */
  readonly above?: string;
  readonly inside?: string;
  /** Under the last paragraph, in its container. */
  readonly end?: string;
  readonly below?: string;
  readonly aside?: string;
}

export const headlines = {
  id: 'Kapal Feri Baru Merapat di Dermaga Kota',
  en: 'New Ferry Reaches the City Pier',
} as const;

const sentences = {
  id: 'yang sudah lama ditunggu oleh warga itu akhirnya tiba pada pagi hari, kata petugas di dermaga kota tersebut.',
  en: 'that the people of the town had been waiting for has arrived in the morning, said an officer at the pier.',
} as const;

const paragraphs = (language: 'id' | 'en', words: string): string =>
  Array.from({ length: 4 }, (_, i) => `<p>${words} ${i + 1} ${sentences[language]}</p>`).join('\n');

/** The page as HTML. */
export const newsPage = (parts: PageParts): string => {
  const { language = 'id', data, head = '', top = '', above = '', inside = '' } = parts;
  const { heading = `<h1>${headlines[language]}</h1>`, end = '', below = '', aside = '' } = parts;
  const script =
    data === undefined
      ? ''
      : `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
  const [first, second] = language === 'id' ? ['Kapal', 'Feri'] : ['The ship', 'The ferry'];
  return `<!doctype html><html lang="${language}"><head>${head}${script}</head><body>
<main>${top}${heading}${above}<div class="isi">${paragraphs(language, first ?? '')}${inside}
${paragraphs(language, second ?? '')}${end}</div>${below}</main>${aside}</body></html>`;
};

const defaultUrl = 'https://warta.example/kapal-feri-baru';

/** The page opened for the field readers, without a profile. */
export const read = (parts: PageParts): Promise<Reading> =>
  openPage({ url: parts.url ?? defaultUrl, body: newsPage(parts) }, { profile: null });

/** The page's record, without a profile. */
export const recordOf = (parts: PageParts): Promise<Article> =>
  extractPage({ url: parts.url ?? defaultUrl, body: newsPage(parts) }, { profile: null });
