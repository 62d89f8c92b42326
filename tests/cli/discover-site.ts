/** A site that announces articles in every way, with its traps; it remembers what it was asked. */
import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listen } from '../servers/listen.ts';

export interface DiscoverSite {
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
  /** Paths asked for so far, robots.txt left out. */
  readonly seen: string[];
  close(): Promise<void>;
}

const titles = ['Harga Beras Naik Lagi', 'Nelayan Pulang Lebih Awal', 'Jembatan Baru Dibuka Umum'];

/** `/berita/harga-beras-naik-lagi-1001` */
export const storyPath = (id: number): string =>
  `/berita/${(titles[id % titles.length] ?? '').toLowerCase().replaceAll(' ', '-')}-${id}`;

const link = (id: number): string =>
  `<h2><a href="${storyPath(id)}">${titles[id % titles.length]} ${id}</a></h2>`;

const page = (inside: string, head = ''): string =>
  `<!doctype html><html lang="id"><head><title>Kabar</title>${head}</head><body>${inside}</body></html>`;

const cards = (ids: readonly number[]): string =>
  ids.map((id) => `<article class="kartu">${link(id)}</article>`).join('');

const feed = (base: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title>${[1001, 1002]
    .map(
      (id) =>
        `<item><title>${titles[id % 3]} ${id}</title><link>${base}${storyPath(id)}?utm_source=rss</link><pubDate>Mon, ${id - 980} Nov 2026 10:00:00 +0700</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

const frontPage = page(
  `<main>${cards([1001, 1003, 1004])}</main><aside><h3>Terpopuler</h3><ol><li><a href="${storyPath(1003)}">Jembatan Baru Dibuka Umum 1003</a></li><li><a href="${storyPath(1005)}">Harga Beras Naik Lagi 1005</a></li></ol></aside>`,
  '<link rel="alternate" type="application/rss+xml" href="/rss">',
);

const urlset = (base: string, ids: readonly number[]): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${ids
    .map(
      (id) =>
        `<url><loc>${base}${storyPath(id)}</loc><news:news><news:publication_date>2026-11-23T10:00:00+07:00</news:publication_date><news:title>Berita ${id}</news:title></news:news></url>`,
    )
    .join('')}</urlset>`;

const sitemapIndex = (base: string, names: readonly string[]): string =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${names
    .map((name) => `<sitemap><loc>${base}${name}</loc></sitemap>`)
    .join('')}</sitemapindex>`;

/** Articles of a day, two on a page, five in all; past the end the last page comes again. */
const dayPage = (day: number, number: number): string => {
  const ids = [1, 2, 3, 4, 5].map((n) => day * 100 + n);
  const at = Math.min(number, 3) - 1;
  return page(`${cards(ids.slice(at * 2, at * 2 + 2))}<aside>${link(9001)}${link(9002)}</aside>`);
};

const xml = 'application/xml';
const html = 'text/html; charset=utf-8';

type Answer = readonly [type: string, body: string | Uint8Array];

/** Answers by path. */
const fixed = (base: string): Readonly<Record<string, () => Answer>> => ({
  '/': () => [html, frontPage],
  '/rss': () => [xml, feed(base)],
  '/rusak': () => [xml, feed(base).slice(0, -120)],
  '/kosong': () => [xml, '<rss version="2.0"><channel><title>Kabar</title></channel></rss>'],
  '/tanpa-berita': () => [html, page('<p>Ya.</p>')],
  '/daftar.txt': () => [
    'text/plain',
    `# daftar\n${base}${storyPath(1001)}\n${base}${storyPath(1002)}\n`,
  ],
  '/sitemap.xml': () => [
    xml,
    sitemapIndex(base, ['/sitemap.xml', '/a.xml.gz', '/hilang.xml', '/dalam.xml', '/a.xml.gz']),
  ],
  // Named and served as a file, not as an encoding.
  '/a.xml.gz': () => ['application/gzip', gzipSync(urlset(base, [1001, 1002]))],
  '/dalam.xml': () => [xml, sitemapIndex(base, ['/lebih.xml'])],
  '/lebih.xml': () => [xml, sitemapIndex(base, ['/terdalam.xml'])],
  '/terdalam.xml': () => [xml, urlset(base, [1009])],
  '/banyak.xml': () => [
    xml,
    sitemapIndex(
      base,
      Array.from({ length: 1_100 }, (_, i) => `/anak/${i}`),
    ),
  ],
});

const answerFor = (base: string, path: string): Answer | undefined => {
  const known = fixed(base)[path];
  if (known !== undefined) return known();
  const child = /^\/anak\/(\d+)$/.exec(path)?.[1];
  if (child !== undefined) return [xml, urlset(base, [10_000 + Number(child)])];
  const day = /^\/indeks\/2026\/11\/(\d\d)\?page=(\d+)$/.exec(path);
  if (day !== null)
    return Number(day[1]) > 20 ? undefined : [html, dayPage(Number(day[1]), Number(day[2]))];
  if (path === '/putus?page=1') return [html, page(cards([1001, 1002]))];
  const trap = /^\/jebakan\?page=(\d+)$/.exec(path)?.[1];
  // Always another article, always another next page.
  if (trap !== undefined)
    return [html, page(cards([20_000 + Number(trap), 50_000 + Number(trap)]))];
  const session = /^\/sesi\?page=(\d+)$/.exec(path)?.[1];
  if (session === undefined) return undefined;
  return [
    html,
    page(
      cards([1001, 1002])
        .replaceAll('-lagi-1001', `-lagi-1001?PHPSESSID=${session}abc`)
        .replaceAll('-awal-1002', `-awal-1002?PHPSESSID=${session}def`)
        .replaceAll('-umum-1002', `-umum-1002?PHPSESSID=${session}def`),
    ),
  ];
};

export const startDiscoverSite = async (): Promise<DiscoverSite> => {
  const seen: string[] = [];
  const handle = (base: string, path: string, response: ServerResponse): void => {
    if (path === '/robots.txt')
      return void response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end(`User-agent: *\nDisallow: /terlarang\nSitemap: ${base}/a.xml.gz\n`);
    seen.push(path);
    const answer = answerFor(base, path);
    if (path === '/putus?page=2') return void response.writeHead(500).end();
    if (answer === undefined)
      return void response.writeHead(404, { 'content-type': html }).end('tidak ada');
    response.writeHead(200, { 'content-type': answer[0] }).end(answer[1]);
  };
  const server = createServer(({ url = '/', headers }, response) =>
    handle(`http://${headers.host}`, url, response),
  );
  const { port, close } = await listen(server);
  return { base: `http://127.0.0.1:${port}`, seen, close };
};
