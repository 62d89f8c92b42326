import { describe, expect, test } from '@jest/globals';
import { type PageParts, recordOf } from './pages.ts';

const picture = (credit: string): string =>
  `<figure><img src="/foto/feri.jpg"><figcaption>Kapal feri saat sandar di dermaga. (${credit})</figcaption></figure>`;

const own = { head: '<meta property="og:site_name" content="Warta">' };

const peopleOf = async (parts: PageParts): Promise<string[]> =>
  (await recordOf({ ...own, ...parts })).author.map(({ name, role }) => `${name}, ${role}`);

describe('whom a picture credits took it', () => {
  test.each<[string, PageParts, string[]]>([
    [
      'beside an agency, on an Indonesian page',
      { above: picture('ANTARA FOTO/Budi Setya') },
      ['Budi Setya, photographer'],
    ],
    [
      'beside the outlet, by one name and in capitals',
      { above: picture('WARTA/BUDISETYA') },
      ['Budisetya, photographer'],
    ],
    [
      'and has an entry of its own where the same person wrote',
      { above: `<p>Penulis: Budi Setya</p>${picture('Warta/BUDI SETYA')}` },
      ['Budi Setya, reporter', 'Budi Setya, photographer'],
    ],
    [
      'once, however many pictures',
      {
        above: `${picture('Warta/Budi Setya')}${picture('Warta/Budi Setya').replace('feri', 'dua')}`,
      },
      ['Budi Setya, photographer'],
    ],
    [
      'beside the outlet itself on a page in another language',
      { language: 'en', above: picture('Warta/Budi Setya') },
      ['Budi Setya, photographer'],
    ],
    ['not beside another house there', { language: 'en', above: picture('Antara/Budi Setya') }, []],
    [
      'not where a bare name is of whom the story is about',
      {
        above:
          '<figure><img src="/foto/feri.jpg"><figcaption>Foto: Budi Setya</figcaption></figure>',
        heading: '<h1>Budi Setya Membuka Dermaga Baru</h1>',
      },
      [],
    ],
    [
      'not where the bare name printed under the headline is of whom the headline is about',
      {
        above: '<p>Foto: Budi Setya</p>',
        heading: '<h1>Budi Setya Membuka Dermaga Baru</h1>',
      },
      [],
    ],
    [
      'not where a bare name stands in its own caption',
      { above: picture('Foto: Budi Setya').replace('Kapal feri', 'Budi Setya dan kapal feri') },
      [],
    ],
    [
      'beside a house also where the story is about the same name',
      {
        above: picture('ANTARA FOTO/Budi Setya'),
        heading: '<h1>Budi Setya Membuka Dermaga Baru</h1>',
      },
      ['Budi Setya, photographer'],
    ],
    ['not where it is an office', { above: picture('Dok. Pelabuhan Kota') }, []],
  ])('%s', async (_, parts, expected) => {
    expect(await peopleOf(parts)).toEqual(expected);
  });
});
