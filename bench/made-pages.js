/**
 * Pages of news made up by number, each another one, and pages made to do harm; an archive of them. Pure.
 * Used by the bench and by tests/robustness.
 */
import { createHash } from 'node:crypto';

const words =
  'nelayan pesisir kembali melaut setelah gelombang mereda warga desa menunggu kiriman beras dari pasar induk harga turun sejak awal pekan kata petugas kepada wartawan di dermaga kota pada pagi hari perahu kayu dibuat tanpa satu paku pun oleh juru kapal yang sudah tua'.split(
    ' ',
  );

/** `count` words, others for another `seed`. */
const sentenceOf = (seed, count) => {
  const said = Array.from(
    { length: count },
    (_, i) => words[(seed * 7 + i * (3 + (seed % 5))) % words.length],
  );
  const text = said.join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};

const times = (count, part) => Array.from({ length: count }, (_, i) => part(i)).join('\n');

const headlineOf = (i) => `Nelayan Desa Nomor ${i} Kembali Melaut`;

const listOf = (label, i, count) =>
  `<div class="kotak"><h3>${label}</h3><ul>${times(
    count,
    (k) =>
      `<li class="butir"><a class="tautan" href="/berita/${i + k}/lain" title="${sentenceOf(i + k, 6)}"><img class="lazy" data-src="/gambar/${i + k}-300.webp" alt="${sentenceOf(k, 4)}"><span>${sentenceOf(i + k, 9)}</span></a><time>${1 + (k % 28)} Mei 2021</time></li>`,
  )}</ul></div>`;

const script = (i) =>
  `<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"id":${i},"tags":[${times(60, (k) => `"${sentenceOf(i + k, 5)}"`).replaceAll('\n', ',')}]});</script>`;

const linkedData = (i) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineOf(i),
    datePublished: '2021-05-06T10:12:00+07:00',
    author: { '@type': 'Person', name: 'Budi Santoso' },
  })}</script>`;

/** A page of some 30 kB with menus, lists, scripts and a story of twelve paragraphs. */
export const newsPage = (i) => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${headlineOf(i)} - Warta Contoh</title>
<meta property="og:title" content="${headlineOf(i)}"><meta name="description" content="${sentenceOf(i, 20)}">
<meta property="article:published_time" content="2021-05-06T10:12:00+07:00">${linkedData(i)}${script(i)}
<style>${times(40, (k) => `.kotak-${k}{margin:0 ${k}px;padding:${k}px;font:14px/1.5 sans-serif}`)}</style></head>
<body class="artikel"><header><nav><ul>${times(25, (k) => `<li class="menu"><a href="/rubrik/${k}">Rubrik ${k}</a></li>`)}</ul></nav></header>
<main><article class="berita"><h1>${headlineOf(i)}</h1><div class="penulis">Penulis: Budi Santoso</div>
<div class="tanggal">Kamis, 06 Mei 2021 | 10:12 WIB</div>
<figure><img src="/gambar/${i}.webp" alt=""><figcaption>Warga di dermaga (Foto: Siti Aminah)</figcaption></figure>
<div class="isi">${times(12, (k) => `<p>${sentenceOf(i * 13 + k, 45)} <a href="/topik/${k}">${sentenceOf(k, 3)}</a></p>`)}
<p><strong>Baca juga: <a href="/berita/${i + 1}/lain">${sentenceOf(i + 1, 8)}</a></strong></p></div></article>
<aside>${listOf('Terpopuler', i, 12)}${listOf('Berita Terkini', i + 50, 16)}</aside></main>
<footer><p>Hak cipta Warta Contoh 2021. Semua hak dilindungi.</p>${script(i + 1)}</footer></body></html>`;

const depth = 50_000;
const textBytes = 50_000_000;
const attributes = 100_000;

/** Pages made to do harm, by name; each is one of `i`. */
const harms = {
  'deep nesting': (i) => Buffer.from(`${'<div>'.repeat(depth)}${sentenceOf(i, 30)}`),
  'a text of 50 MB': (i) => {
    const piece = `${sentenceOf(i, 30)} `;
    return Buffer.concat([
      Buffer.from(`<h1>${headlineOf(i)}</h1><p>`),
      Buffer.alloc(textBytes, piece),
    ]);
  },
  'endless attributes': (i) =>
    Buffer.from(`<div ${times(attributes, (k) => `data-${k}="${i}"`)}><p>${sentenceOf(i, 30)}</p>`),
  'cut bytes': (i) => {
    const bytes = Buffer.from(newsPage(i).replaceAll('kata', 'k\u00e4t\u00e4'));
    return bytes.subarray(0, 4_000 + ((i * 997) % (bytes.length - 4_000)));
  },
};

const harmNames = Object.keys(harms);

/** Page `i` of a run: one in `hostileEvery` is made to do harm, each kind in its turn; none where it is absent. */
export const madePage = (i, hostileEvery = Number.POSITIVE_INFINITY) => {
  if (i % hostileEvery !== hostileEvery - 1)
    return { harm: undefined, body: Buffer.from(newsPage(i)) };
  const harm = harmNames[Math.floor(i / hostileEvery) % harmNames.length];
  return { harm, body: harms[harm](i) };
};

/** A page's own address. */
export const addressOf = (i) => `https://warta.example/berita/${i}`;

/** A WARC record (1.1) of a response with that body. */
export const warcRecord = (i, body) => {
  const http = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  const id = createHash('md5')
    .update(String(i))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:${id}>`,
    `WARC-Target-URI: ${addressOf(i)}`,
    'WARC-Date: 2021-05-06T04:00:00Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length + body.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), http, body, Buffer.from('\r\n\r\n')]);
};
