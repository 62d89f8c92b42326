import { describe, expect, test } from '@jest/globals';
import { recordOf } from './pages.ts';

const others = ['Ombak Mulai Reda di Utara', 'Nelayan Libur Sepekan di Demak']
  .map((title, i) => `<li><a href="/baca/${i}">${title}</a></li>`)
  .join('');

describe('the date of an item', () => {
  test.each([
    [
      'without a time is part of the headline it stands in',
      '<a href="/baca/9">Pasar Tutup hingga 8 Februari 2021, Ini Sebabnya</a>',
      'Pasar Tutup hingga 8 Februari 2021, Ini Sebabnya',
      null,
    ],
    [
      'without a time is part of the headline it ends',
      '<a href="/baca/9">Jadwal Kapal Feri Senin 4 Mei 2020</a>',
      'Jadwal Kapal Feri Senin 4 Mei 2020',
      null,
    ],
    [
      'without a time is part of a short headline',
      '<a href="/baca/9">Harga Ikan Asin 4 Mei 2020</a>',
      'Harga Ikan Asin 4 Mei 2020',
      null,
    ],
    [
      'with a time stands beside the headline',
      '<a href="/baca/9">Pasar Tutup Lebih Awal Senin, 4 Mei 2020 10:00 WIB</a>',
      'Pasar Tutup Lebih Awal',
      'Senin, 4 Mei 2020 10:00 WIB',
    ],
    [
      'behind a bar stands beside the headline',
      '<a href="/baca/9">Pasar Tutup Lebih Awal | 4 Mei 2020</a>',
      'Pasar Tutup Lebih Awal',
      '4 Mei 2020',
    ],
    [
      'in an element of its own stands beside the headline',
      '<a href="/baca/9">Pasar Tutup Lebih Awal <small>4 Mei 2020</small></a>',
      'Pasar Tutup Lebih Awal',
      '4 Mei 2020',
    ],
    [
      'on a row of its own stands beside the headline',
      '<a href="/baca/9">Pasar Tutup Lebih Awal<br>4 Mei 2020</a>',
      'Pasar Tutup Lebih Awal',
      '4 Mei 2020',
    ],
    [
      'outside of the link stands beside the headline',
      '<a href="/baca/9">Pasar Tutup 1 Mei 2020 di Kota</a> 4 Mei 2020',
      'Pasar Tutup 1 Mei 2020 di Kota',
      '4 Mei 2020',
    ],
    [
      'with a time is followed by who posted it',
      '<a href="/baca/9">Pasar Tutup Lebih Awal <span>Senin, 04/05/2020 10:55 070205</span> <span>Posted By : rini_a</span></a>',
      'Pasar Tutup Lebih Awal',
      'Senin, 04/05/2020 10:55',
    ],
    [
      'after the link of the author is the headline’s',
      '<h4><a href="/rini/pasar-tutup_9">Pasar Tutup Lebih Awal</a></h4><p><a href="/rini">Rini A. Astuti</a> 4 Mei 2020</p>',
      'Pasar Tutup Lebih Awal',
      '4 Mei 2020',
    ],
  ])('%s', async (_, item, headline, raw) => {
    const aside = `<div><h3>Terpopuler</h3><ul><li>${item}</li>${others}</ul></div>`;
    const { related } = await recordOf({ aside });
    const [first] = related[0]?.items ?? [];
    expect([first?.headline, first?.datePublishedRaw]).toEqual([headline, raw]);
  });
});
