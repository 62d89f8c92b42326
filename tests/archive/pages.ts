/** The bytes of a scripted site: article pages, feeds, sitemaps, dated indexes. */
import type { Prose } from './prose.ts';
import { publishedMs, type Story, storyPath, storyUrl } from './stories.ts';

const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** Western Indonesia Time is seven hours ahead. */
const wib = (ms: number): Date => new Date(ms + 7 * 3_600_000);

/** `2026-11-25T10:12:00+07:00` */
const isoOf = (ms: number): string => `${wib(ms).toISOString().slice(0, 19)}+07:00`;

/** The day of publication in Western Indonesia Time: `2026-11-25`. */
export const dayOf = (story: Story): string => isoOf(publishedMs(story)).slice(0, 10);

/** `25 November 2026 10:12 WIB` */
const printed = (ms: number): string => {
  const [date = '', time = ''] = isoOf(ms).split('T');
  const [year, month, day] = date.split('-');
  return `${day} ${monthNames[Number(month) - 1]} ${year} ${time.slice(0, 5)} WIB`;
};

/** An article's page. `readers` is what changes with each visit where a site counts them. */
export const articlePage = (
  story: Story,
  prose: Prose,
  readers: number | undefined,
): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${prose.headline}</title>
<link rel="canonical" href="${storyUrl(story)}">
<meta property="og:title" content="${prose.headline}">
<meta property="article:published_time" content="${isoOf(publishedMs(story))}">
</head><body><header><a href="/">Kabar</a></header>
<article><h1>${prose.headline}</h1>
<p class="date">${printed(publishedMs(story))}</p>
${prose.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article>
<footer>${readers === undefined ? '' : `<span>Dibaca ${readers} kali</span>`}</footer></body></html>`;

/** What a site says in place of a page that is gone, with status 200. */
export const missingPage = `<!doctype html><html lang="id"><head><title>Halaman tidak ditemukan</title></head>
<body><main><h1>404</h1><h2>Halaman tidak ditemukan</h2>
<p>Maaf, halaman yang Anda cari tidak ditemukan atau sudah dihapus.</p></main></body></html>`;

/** RSS 2.0, in the order given. Addresses carry what says where a reader came from. */
export const feedOf = (stories: readonly Story[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Kabar</title>${stories
  .map(
    (story) =>
      `<item><title>Berita ${story.id}</title><link>${storyUrl(story)}?utm_source=rss</link><pubDate>${new Date(publishedMs(story)).toUTCString()}</pubDate></item>`,
  )
  .join('\n')}</channel></rss>`;

/** A sitemap with the extension for news. */
export const sitemapOf = (
  stories: readonly Story[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${stories
  .map(
    (story) =>
      `<url><loc>${storyUrl(story)}</loc><news:news><news:publication_date>${isoOf(publishedMs(story))}</news:publication_date><news:title>Berita ${story.id}</news:title></news:news></url>`,
  )
  .join('\n')}</urlset>`;

/** A page of an index: cards with links and nothing else. */
export const indexPage = (stories: readonly Story[]): string =>
  `<!doctype html><html lang="id"><head><title>Indeks</title></head><body><main>${stories
    .map(
      (story) =>
        `<article class="kartu"><h2><a href="${storyPath(story)}">Berita warga nomor ${story.id}</a></h2></article>`,
    )
    .join('\n')}</main></body></html>`;
