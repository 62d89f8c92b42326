/** What stands around an article on every news page and must not get into the record. */
import type { ArticleParts } from './parts.ts';
import { site } from './parts.ts';

/** Names a part in the manner of one site: ` class="..."`, or nothing. */
export type Naming = (word: string) => string;

const hashed = (word: string): string => {
  let hash = 7;
  for (const letter of word) hash = (hash * 31 + letter.charCodeAt(0)) % 2_176_782_336;
  return hash.toString(36);
};

const indonesian: Readonly<Record<string, string>> = {
  menu: 'menu-utama',
  share: 'bagikan',
  tags: 'topik',
  comments: 'komentar',
  footer: 'kaki',
  cookies: 'pemberitahuan',
  advert: 'iklan',
  breadcrumb: 'jejak',
};

/** The ways sites name their parts. */
export const namings = {
  plain: (word: string) => ` class="${word}"`,
  bem: (word: string) => ` class="kc-${word} kc-${word}--default"`,
  hashed: (word: string) => ` class="css-${hashed(word)}"`,
  indonesian: (word: string) => ` class="${indonesian[word] ?? word}"`,
  none: () => '',
} as const satisfies Record<string, Naming>;

/** Text as HTML. */
export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Renders each entry, one a line. */
export const each = <T>(entries: readonly T[], render: (entry: T, index: number) => string) =>
  entries.map(render).join('\n      ');

const link = (path: string, words: string): string => `<a href="${path}">${words}</a>`;

const sections = ['Berita', 'Dunia', 'Politik', 'Hukum', 'Olahraga', 'Populer', 'Update', 'Indeks'];
const menuLinks = ['Beranda', ...sections].map((word) =>
  link(word === 'Beranda' ? '/' : `/${word.toLowerCase()}`, word),
);

export const menu = {
  list: (name: Naming): string =>
    `<nav${name('menu')}><ul>${menuLinks.map((a) => `<li>${a}</li>`).join('')}</ul></nav>`,
  divs: (name: Naming): string =>
    `<div${name('menu')}>${menuLinks.map((a) => `<div>${a}</div>`).join('')}</div>`,
  table: (): string =>
    `<table width="100%"><tr>${menuLinks.map((a) => `<td>${a}</td>`).join('')}</tr></table>`,
};

export const shareBar = (name: Naming): string => `<div${name('share')}>Bagikan:
    <a href="https://www.facebook.com/sharer/sharer.php?u=${site}">Facebook</a>
    <a href="https://twitter.com/intent/tweet?url=${site}">Twitter</a>
    <a href="https://wa.me/?text=${site}">WhatsApp</a>
    <button type="button">Salin tautan</button></div>`;

export const tagCloud = (name: Naming): string => `<div${name('tags')}><span>Topik:</span>
    ${['kereta', 'lembah', 'perundingan', 'wali negeri', 'jembatan']
      .map((tag) => link(`/tag/${tag.replace(' ', '-')}`, tag))
      .join(' ')}</div>`;

export const commentForm = (name: Naming): string => `<div${name('comments')}>
    <div>Komentar Pembaca</div>
    <form action="/komentar" method="post"><label>Nama <input name="nama"></label>
    <textarea name="isi" placeholder="Tulis komentar Anda"></textarea>
    <button type="submit">Kirim</button></form></div>`;

export const footer = (name: Naming, tag = 'footer'): string => `<${tag}${name('footer')}>
    ${link('/tentang', 'Tentang Kami')} ${link('/redaksi', 'Redaksi')}
    ${link('/pedoman', 'Pedoman Media Siber')} ${link('/kontak', 'Kontak')} ${link('/indeks', 'Indeks')}
    Hak cipta &copy; 2024 Koran Contoh. Semua hak dilindungi.</${tag}>`;

export const cookieNote = (name: Naming): string => `<div${name('cookies')} role="dialog">
    Situs ini memakai kuki agar Anda nyaman membaca. Dengan melanjutkan Anda menyetujui kebijakan kami.
    <button type="button">Setuju</button></div>`;

export const advert = (name: Naming): string =>
  `<div${name('advert')}>ADVERTISEMENT<script>tampilkan("kotak-1")</script>` +
  `<a href="https://iklan.example-ads.net/k?b=77"><img src="https://iklan.example-ads.net/77.gif" alt=""></a></div>`;

/** `<title>` alone. */
export const titleOnly = (parts: ArticleParts): string =>
  `<title>${esc(parts.headline)} - Koran Contoh</title>`;

const utcOf = (date: string): string => new Date(date).toISOString().replace('.000Z', '+00:00');

/** Metas with the usual traps: the outlet as author, the date in UTC, the site in the title. */
export const metas = (parts: ArticleParts): string => `${titleOnly(parts)}
  <meta name="viewport" content="width=device-width">
  <meta name="author" content="Koran Contoh">
  <meta name="description" content="${esc(parts.paragraphs[0] ?? '')}">
  <meta property="og:type" content="article">
  <meta property="og:site_name" content="Koran Contoh">
  <meta property="og:title" content="${esc(parts.headline)} - Koran Contoh">
  <meta property="og:image" content="${site}${parts.image.path}">
  <meta property="article:section" content="${parts.sections[1]}">
  <meta property="article:published_time" content="${utcOf(parts.date)}">`;

const newsArticle = (parts: ArticleParts) => ({
  '@type': 'NewsArticle',
  headline: parts.headline,
  datePublished: parts.date,
  dateModified: parts.date,
  articleSection: parts.sections[1],
  author: { '@type': 'Organization', name: 'Koran Contoh' },
  publisher: { '@type': 'Organization', name: 'Koran Contoh' },
  image: { '@type': 'ImageObject', url: `${site}${parts.image.path}` },
});

const script = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** JSON-LD that names the outlet as author. */
export const linkedData = (parts: ArticleParts): string => `${titleOnly(parts)}
  ${script({ '@context': 'https://schema.org', ...newsArticle(parts) })}`;

/** JSON-LD in a graph beside the page and the trail, its author the reporter, and metas too. */
export const linkedGraph = (parts: ArticleParts): string => `${metas(parts)}
  ${script({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Koran Contoh', url: site },
      {
        ...newsArticle(parts),
        author: [{ '@type': 'Person', name: parts.reporter.name }],
      },
    ],
  })}`;

/** A whole document. */
export const document = (head: string, body: string): string => `<!DOCTYPE html>
<html lang="id">
<head>
  <meta charset="utf-8">
  ${head}
  <style>body { margin: 0 }</style>
  <script>window.dataLayer = [];</script>
</head>
<body>
${body}
</body>
</html>
`;
