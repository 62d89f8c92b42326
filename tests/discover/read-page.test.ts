import { describe, expect, test } from '@jest/globals';
import { feedsOf, openPage, readPageLinks, readPageLists } from '../../src/discover/read-page.ts';

const address = 'https://kabar.example.id/';
const fetchedAt = '2026-11-23T05:00:00Z';

const card = (slug: string, headline: string, date = ''): string => `<article>
<a href="/berita/${slug}"><img src="a.jpg" alt="foto"></a>
<h2><a href="/berita/${slug}#isi">${headline}</a></h2><span>${date}</span></article>`;

const frontPage = `<!doctype html><html lang="id"><head><title>Kabar</title>
<link rel="alternate" type="application/rss+xml" href="/feed">
<link rel="alternate" type="application/rss+xml" href="/comments/feed">
<link rel="alternate" type="application/atom+xml" href="/feed#x">
<link rel="alternate" hreflang="en" href="/en">
<link rel="stylesheet alternate" type="text/css" href="/a.css"></head><body>
<nav><a href="/berita/politik">Politik</a><a href="/tentang-kami-kode-etik-pers">Tentang kami dan kode etik</a></nav>
<main>
${card('harga-beras-naik-lagi-1001', 'Harga Beras Naik Lagi di Pasar Induk', 'Senin, 23 Nov 2026 10:00 WIB')}
${card('nelayan-pulang-lebih-awal-1002', 'Nelayan Pulang Lebih Awal karena Ombak')}
${card('jembatan-baru-dibuka-umum-1003', 'Jembatan Baru Dibuka untuk Umum', '2 jam yang lalu')}
</main>
<aside><h3>Terpopuler</h3><ol>
<li><a href="/berita/nelayan-pulang-lebih-awal-1002">Nelayan Pulang Lebih Awal karena Ombak</a></li>
<li><a href="/berita/pasar-malam-kembali-ramai-1004">Pasar Malam Kembali Ramai Dikunjungi Warga</a></li>
</ol></aside>
<a href="https://iklan.example/promo-besar-besaran-akhir-999">Promo Besar Besaran Akhir Tahun</a>
<footer><a href="/pedoman-media-siber-dan-pers">Pedoman Media Siber dan Pers</a></footer>
</body></html>`;

const open = (html: string, links?: readonly string[], url = address) =>
  openPage(
    { label: url, address: url, body: Buffer.from(html), fetchedAt },
    links === undefined ? {} : { links },
  );

const shown = (links: Awaited<ReturnType<typeof readPageLinks>>) =>
  links.map(({ url, label, position, published }) => [
    /\d+$/.exec(url)?.[0],
    label,
    position,
    typeof published === 'object' ? published.iso : published,
  ]);

describe('links of a page', () => {
  test('each article once, with the date on its card and the label of the list it first stands in', async () => {
    expect(shown(await readPageLinks(await open(frontPage)))).toEqual([
      ['1001', undefined, 1, '2026-11-23T10:00:00+07:00'],
      ['1002', undefined, 2, undefined],
      ['1003', undefined, 3, '2026-11-23T10:00:00+07:00'],
      ['1004', 'Terpopuler', 2, undefined],
    ]);
  });

  test('a picture gives its address to the headline beside it; menus, footers and other sites are left out', async () => {
    const links = await readPageLinks(await open(frontPage));
    expect(links.map(({ headline }) => headline)).toEqual([
      'Harga Beras Naik Lagi di Pasar Induk',
      'Nelayan Pulang Lebih Awal karena Ombak',
      'Jembatan Baru Dibuka untuk Umum',
      'Pasar Malam Kembali Ramai Dikunjungi Warga',
    ]);
  });

  test('list by list an article stands in each of its lists', async () => {
    expect(shown(await readPageLists(await open(frontPage)))).toEqual([
      ['1001', undefined, 1, '2026-11-23T10:00:00+07:00'],
      ['1002', undefined, 2, undefined],
      ['1003', undefined, 3, '2026-11-23T10:00:00+07:00'],
      ['1002', 'Terpopuler', 1, undefined],
      ['1004', 'Terpopuler', 2, undefined],
    ]);
  });

  test('selectors of the profile choose; where they hit nothing the shape of the addresses does', async () => {
    const chosen = await readPageLinks(await open(frontPage, ['aside li']));
    expect(chosen.map(({ url }) => url.slice(-4))).toEqual(['1002', '1004']);
    expect(await readPageLinks(await open(frontPage, ['.rebuilt a[href]']))).toHaveLength(4);
  });

  test.each([
    ['https://kabar.example.id/', 'front-page'],
    ['https://kabar.example.id', 'front-page'],
    ['https://kabar.example.id/indeks', 'index'],
  ])('%s is an address of kind %s', async (url, kind) => {
    const [link] = await readPageLinks(await open(frontPage, undefined, url));
    expect(link).toMatchObject({ source: url, sourceKind: kind });
  });

  test('a date between two articles belongs to neither', async () => {
    const flat = `<p><a href="/berita/harga-beras-naik-lagi-1001">Harga Beras Naik Lagi</a></p><p>23 Nov 2026 10:00</p><p><a href="/berita/nelayan-pulang-lebih-awal-1002">Nelayan Pulang Lebih Awal</a></p>`;
    expect(shown(await readPageLinks(await open(flat)))).toEqual([
      ['1001', undefined, 1, undefined],
      ['1002', undefined, 2, undefined],
    ]);
  });
});

test('the feeds a page names, each once, those of comments left out', async () => {
  expect(feedsOf(await open(frontPage))).toEqual(['https://kabar.example.id/feed']);
});
