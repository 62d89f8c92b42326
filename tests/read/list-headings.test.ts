import { describe, expect, test } from '@jest/globals';
import { findListHeadings } from '../../src/read/list-headings.ts';
import { read, recordOf } from './pages.ts';

const titles = ['Harga Ikan Turun di Pasar Induk', 'Nelayan Libur Sepekan', 'Ombak Mulai Reda'];
const items = (from = 0, to = 3): string =>
  titles
    .slice(from, to)
    .map((title, i) => `<li><a href="/baca/${from + i}">${title} Menurut Dinas</a></li>`)
    .join('');
const list = `<ul>${items()}</ul>`;

describe('a list is labelled by', () => {
  test.each([
    ['words of a label', `<div>Terpopuler</div>${list}`, 'Terpopuler', 'popular'],
    ['a heading of any words', `<h3>Kabar Nelayan</h3>${list}`, 'Kabar Nelayan', 'other'],
    [
      'an element named as a title',
      `<div class="box-title">Kabar Nelayan</div>${list}`,
      'Kabar Nelayan',
      'other',
    ],
    ['bold words', `<p><b>Kabar Nelayan</b></p>${list}`, 'Kabar Nelayan', 'other'],
    ['the first line of its box', `<div>Kabar Nelayan</div>${list}`, 'Kabar Nelayan', 'other'],
    [
      'words beside the topic of the list',
      `<div>Berita Terkait: <a href="/topics/kapal">Kapal Feri Baru di Dermaga Kota</a></div>${list}`,
      'Berita Terkait',
      'related',
    ],
    [
      'a line in an element named as a title',
      `<div><p>Kapal itu tiba.</p><div class="title_feed"><div class="left">Kabar Nelayan</div></div><div>${list}</div></div>`,
      'Kabar Nelayan',
      'other',
    ],
    [
      'words above a menu that holds nothing but a link to more of it',
      `<div class="title_feed"><div class="left">Terbaru</div><ul class="menu"><li><a href="/news/indeks">index</a></li></ul></div><div>${list}</div>`,
      'Terbaru',
      'latest',
    ],
    [
      'words beside a link to more of it',
      `<h3>Terbaru <a href=/indeks>Lihat semua</a></h3>${list}`,
      'Terbaru',
      'latest',
    ],
  ])('%s', async (_, box, label, kind) => {
    const { related } = await recordOf({ aside: `<div>${box}</div>` });
    expect(related.map((one) => [one.label, one.kind, one.items.length])).toEqual([
      [label, kind, 3],
    ]);
  });
});

describe('no list is labelled by', () => {
  test.each([
    ['a heading of comments', `<h3>3 Komentar</h3>${list}`],
    ['a heading of sections', `<h3>Kategori</h3>${list}`],
    ['a sentence', `<div>Kapal itu sudah tiba.</div>${list}`],
    ['a date', `<div>Senin, 3 Maret 2025</div>${list}`],
    ['a date in bold', `<p><b>27 Mei 2021 09:09</b></p>${list}`],
    ['a number', `<h3>05</h3>${list}`],
    ['a sign', `<h3>+</h3>${list}`],
    [
      'words above a row of topics',
      '<h3>Label Populer</h3><p><a href=/t/1>Pemilihan 2017</a> <a href=/t/2>Banjir</a> <a href=/t/3>Harga Ikan Laut</a> <a href=/t/4>Ombak Besar Utara</a></p>',
    ],
    [
      'the first line of a box that holds none',
      `<div><ul><li>Jaringan Kami</li><li><a href=/s>Situs Satu</a></li><li><a href=/d>Situs Dua</a></li></ul></div>${list}`,
    ],
    [
      'a heading that leads to an article like those of the list',
      `<div><h5><a href="/news/detail/5350/ombak-kembali">Ombak Kembali</a></h5></div><div><h5><a href="/news/detail/5351/harga-ikan">Harga Ikan Turun di Pasar Induk</a></h5><h5><a href="/news/detail/5352/nelayan">Nelayan Libur Melaut Selama Sepekan Lagi</a></h5></div>`,
    ],
    [
      'a heading of what the outlet says of itself',
      '<h4>Pedoman kami</h4><ul><li><a href="/privasi">Kebijakan Privasi</a></li><li><a href="/pedoman">Pedoman Pemberitaan Media Siber</a></li></ul>',
    ],
    ...['Hot', 'Berita pilihan'].map((kicker): [string, string] => [
      `the kicker of every item: ${kicker}`,
      [0, 1, 2]
        .map(
          (i) =>
            `<div><div><span class=kanal>${kicker}</span></div><ul>${items(i, i + 1)}</ul></div>`,
        )
        .join(''),
    ]),
    [
      'words in a menu',
      '<ul class="navbar"><li><a href=/h>Headline</a></li><li><a href=/a>Artikel Pilihan</a></li><li><a href=/n>Nilai Tertinggi</a></li><li><a href=/t>Tren di Mesin Cari</a></li></ul>',
    ],
    [
      'words above a menu',
      '<div>Jaringan Warta</div><ul class="navbar"><li><a href=/p>Piala Dunia Antarklub</a></li><li><a href=/l>Liga Indonesia Satu</a></li><li><a href=/j>Jadwal dan Skor</a></li><li><a href=/s>Spesial Sepak Bola</a></li></ul>',
    ],
    [
      'a row of links to lists',
      '<div><a href=/top>Top News</a> | <a href=/terkini>Terkini</a> | <a href=/rss>RSS</a></div><p><a href=/syarat>Ketentuan Penggunaan Situs</a></p><p><a href=/akun>Ubah Akun Warta Anda</a></p>',
    ],
    ['a link to more', `<p><b><a href=/indeks>Lihat semua</a></b></p>${list}`],
    ['more than six words', `<h3>Inilah Kabar Nelayan dari Pesisir Utara Jawa</h3>${list}`],
    ['a heading in the footer', `<footer><h3>Kabar Nelayan</h3>${list}</footer>`],
    [
      'a label with running text before the first headline',
      `<div><div>Trending</div><p>Kapal itu sudah tiba di dermaga kota pada pagi hari, kata petugas yang menunggu sejak subuh.</p><p>Warga yang datang dari desa itu menyambutnya dengan gembira dan membawa bunga untuk awak kapal.</p>${list}</div>`,
    ],
    ['a line that credits someone', `<p><b>Editor : Rini Astuti</b></p>${list}`],
    [
      'a heading of credits',
      '<h3>Kredit</h3><ul class="article-credits"><li><a href=/me/1><span>Rini Astuti Wibowo</span> <span>Penulis</span></a></li><li><a href=/me/2><span>Budi Hartono Putra</span> <span>Editor</span></a></li></ul>',
    ],
    [
      'words above topics, which are no articles',
      '<h3>Terpopuler</h3><ul><li><a href="/tag/banjir-besar-demak">Banjir Besar Demak</a></li><li><a href="/tag/harga-beras-premium">Harga Beras Premium</a></li></ul>',
    ],
    ['a heading with no list under it', '<h3>Kabar Nelayan</h3><p>Belum ada.</p>'],
    [
      'the name of a person who has a page',
      `<a href="/penulis/7/Rini"><div class="name-title">Rini Astuti</div></a>${list}`,
    ],
    [
      'a heading whose links are people',
      '<h3>Tim Kami</h3><a href="/profile/7/x">Rini Astuti Wibowo</a><a href="/profile/8/y">Budi Hartono Putra</a>',
    ],
  ])('%s', async (_, box) => {
    const { related } = await recordOf({ aside: `<div>${box}</div>` });
    expect(related).toEqual([]);
  });
});

describe('tabs', () => {
  const tabs = (one: string, two: string): string => `<div class=tabs>
    <p><a href="#satu">${one}</a> <a href="#dua">${two}</a></p>
    <div id=satu><ul>${items(0, 2)}</ul></div><div id=dua><ul>${items(2, 3)}</ul></div></div>`;

  test('on one line label the lists they lead to', async () => {
    const { related } = await recordOf({ aside: tabs('Terpopuler', 'Terbaru') });
    expect(related.map(({ label, kind, items: all }) => [label, kind, all.length])).toEqual([
      ['Terpopuler', 'popular', 2],
      ['Terbaru', 'latest', 1],
    ]);
  });

  test('are links that say so: others on one line are a menu', async () => {
    const headings = findListHeadings(await read({ aside: tabs('Masuk', 'Daftar') }));
    expect(headings.map(({ label }) => label)).not.toContain('Masuk');
  });

  test('may have any words where each leads to a list', async () => {
    const { related } = await recordOf({ aside: tabs('Wawancara', 'Sosok') });
    expect(related.map(({ label, kind, items: all }) => [label, kind, all.length])).toEqual([
      ['Wawancara', 'other', 2],
      ['Sosok', 'other', 1],
    ]);
  });

  test('know the element they lead to', async () => {
    const headings = findListHeadings(await read({ aside: tabs('Terpopuler', 'Terbaru') }));
    expect(headings.map(({ tab }) => tab?.element.attribs.id)).toEqual(['satu', 'dua']);
  });
});

test('two boxes of one container are two lists', async () => {
  const box = (title: string, from: number) => `<h3>${title}</h3><ul>${items(from, from + 2)}</ul>`;
  const aside = `<div>${box('Terpopuler', 0)}${box('Pilihan Editor', 1)}</div>`;
  const { related } = await recordOf({ aside });
  expect(related.map(({ label, items: all }) => [label, all.length])).toEqual([
    ['Terpopuler', 2],
    ['Pilihan Editor', 2],
  ]);
});

test('an empty box does not take the list of the next one', async () => {
  const aside = `<div><div><h3>Rekomendasi</h3></div><section><div class="head">Berita Pesisir</div>${list}</section></div>`;
  const { related } = await recordOf({ aside });
  expect(related.map(({ label, items: all }) => [label, all.length])).toEqual([
    ['Berita Pesisir', 3],
  ]);
});

test('the kicker of one item is no label: the list goes on', async () => {
  const card = (i: number, kicker = ''): string =>
    `<article><div>${kicker}<h2><a href="/baca/${i}">${titles[i]} Menurut Dinas</a></h2><p>Pagi ini</p></div></article>`;
  const aside = `<div><h3>Terbaru</h3>${card(0)}${card(1, '<div>Laporan dari Demak</div>')}${card(2)}</div>`;
  const { related } = await recordOf({ aside });
  expect(related.map(({ label, items: all }) => [label, all.length])).toEqual([['Terbaru', 3]]);
});

test('what items are about, in some lines under each, does not end the list', async () => {
  const about =
    'Kapal itu sudah tiba di dermaga kota pada pagi hari, kata petugas yang menunggu sejak subuh. Warga yang datang dari desa itu menyambutnya dengan gembira dan membawa bunga.';
  const card = (i: number): string =>
    `<article><h2><a href="/baca/${i}">${titles[i]} Menurut Dinas</a></h2><p>${about}</p></article>`;
  const aside = `<div><h3>Terbaru</h3>${card(0)}${card(1)}${card(2)}</div>`;
  const { related } = await recordOf({ aside });
  expect(related.map(({ label, items: all }) => [label, all.length])).toEqual([['Terbaru', 3]]);
});

test('the headline of the article is no label', async () => {
  const above = `<div class="byline">Warta Kota</div><div><div>Kabar Nelayan</div>${list}</div>`;
  const { related } = await recordOf({ above });
  expect(related.map(({ label, items: all }) => [label, all.length])).toEqual([
    ['Kabar Nelayan', 3],
  ]);
});

test('a read-more line in a box named for related articles is a list of its own', async () => {
  const inside =
    '<div class="related-inject"><p>Baca juga: <a href="/baca/9">Ombak Mulai Reda di Utara</a></p></div>';
  const { related } = await recordOf({ inside });
  expect(related.map(({ label, kind, items: all }) => [label, kind, all.length])).toEqual([
    ['Baca juga', 'inline', 1],
  ]);
});

const labelled = async (aside: string): Promise<[string | null, number][]> =>
  (await recordOf({ aside })).related.map(({ label, items: all }) => [label, all.length]);

test('topics of a word or two between a label and its list are no items', async () => {
  const topics = ['Motor', 'Ponsel', 'Data Besar', 'Kecepatan Internet', 'Gim', 'Aplikasi']
    .map((name) => `<li><a href="/tren/${name}">${name}</a></li>`)
    .join('');
  const aside = `<div><div><b>Berita Utama</b><ul>${topics}</ul></div><div>${list}</div></div>`;
  expect(await labelled(aside)).toEqual([['Berita Utama', 3]]);
});

test('a title of two words is an item where its address is an article’s', async () => {
  const short = (path: string): string => `<li><a href="${path}">Kaya Raya</a></li>`;
  const box = (path: string): string => `<h3>Terpopuler</h3><ul>${items()}${short(path)}</ul>`;
  expect(await labelled(box('/baca/2025/03/03/123456/kaya-raya'))).toEqual([['Terpopuler', 4]]);
  expect(await labelled(box('/gaya'))).toEqual([['Terpopuler', 3]]);
});

describe('a linked picture in place of a label', () => {
  const sign = (alt: string, href: string): string =>
    `<div class="kepala"><a href="${href}"><img src="/tanda.png"${alt}></a></div>`;
  const articles = titles
    .map((title, i) => `<li><a href="/baca/2025/03/03/12345${i}/judul">${title}</a></li>`)
    .join('');
  test.each<[string, string, [string | null, number][]]>([
    [
      'heads the list behind it, under its alternative text',
      `<div>${sign(' alt="Radio Mitra"', '/mitra')}<div><ul>${articles}</ul></div></div>`,
      [['Radio Mitra', 3]],
    ],
    [
      'which may be absent',
      `<div>${sign('', '/mitra')}<ul>${articles}</ul><a href="/mitra">- Index Berita -</a></div>`,
      [[null, 3]],
    ],
    [
      'is not the sign of the site',
      `<div>${sign(' alt="Warta"', '/')}<ul>${articles}</ul></div>`,
      [],
    ],
    [
      'heads no menu',
      `<div>${sign(' alt="Mitra"', '/mitra')}<ul><li><a href="/a">Tentang Kami Semua</a></li><li><a href="/b">Syarat dan Ketentuan</a></li></ul></div>`,
      [],
    ],
  ])('%s', async (_, box, lists) => {
    expect(await labelled(box)).toEqual(lists);
  });

  test('and the index at the end of its box is no label of the next', async () => {
    const box = `<div>${sign('', '/mitra')}<ul>${articles}</ul><a href="/mitra">Index Berita</a></div>`;
    const next = `<div><div class="kosong"></div><ul>${items()}</ul></div>`;
    expect(await labelled(`<div>${box}${next}</div>`)).toEqual([[null, 3]]);
  });
});

test('of two tabs without targets the first one’s list is the one that shows', async () => {
  const tabs =
    '<h4><a href="#" class="tab">Berita Terkait</a><a href="#" class="tab">Artikel Terbaru</a></h4>';
  const { related } = await recordOf({ aside: `<div>${tabs}<div>${list}</div></div>` });
  expect(related.map(({ label, items: { length } }) => [label, length])).toEqual([
    ['Berita Terkait', 3],
  ]);
});
