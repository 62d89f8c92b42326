import { describe, expect, test } from '@jest/globals';
import { headlines, type PageParts, recordOf } from './pages.ts';

const picture = '<img src="/foto/feri.jpg">';

const captionsOf = async (
  parts: PageParts,
): Promise<{ caption: string | null; creditText: string | null }[]> =>
  (await recordOf(parts)).image.map(({ caption, creditText }) => ({ caption, creditText }));

const text = 'Kapal feri saat sandar di dermaga pada Senin pagi';
const whole = { caption: text, creditText: 'Antara' };

describe('a caption is', () => {
  test.each<[string, string, { caption: string | null; creditText: string | null }]>([
    [
      'the words of a figcaption',
      `<figure>${picture}<figcaption>${text}/Antara</figcaption></figure>`,
      whole,
    ],
    [
      'an element named for captions',
      `<div>${picture}<p class="photo-caption">${text}/Antara</p></div>`,
      whole,
    ],
    [
      'all words of a box named for pictures',
      `<div class="foto">${picture}<p>${text}</p></div>`,
      { caption: text, creditText: null },
    ],
    [
      'a sentence alone in a box with the picture',
      `<div><div>${picture}</div><span>${text}.</span></div>`,
      { caption: `${text}.`, creditText: null },
    ],
    ['a credited line right after the picture', `${picture}<p>${text}/Antara</p>`, whole],
    [
      'without the credit in a line of its own',
      `<figure>${picture}<figcaption><p class="fotografer">Rani Puspita</p><p>${text}</p></figcaption></figure>`,
      { caption: text, creditText: 'Rani Puspita' },
    ],
    [
      'without the credit in an element of its own',
      `<figure>${picture}<figcaption>${text} <span class="credit">Antara</span></figcaption></figure>`,
      whole,
    ],
    [
      'without the brackets of such a credit',
      `<figure>${picture}<figcaption>${text} <span class="credit">(Antara)</span></figcaption></figure>`,
      whole,
    ],
    [
      'nor its label',
      `<figure>${picture}<figcaption>${text} <span class="credit">Credit: Antara</span></figcaption></figure>`,
      whole,
    ],
    [
      'never the button to the picture',
      `<div class="foto">${picture}<p>Lihat Foto</p></div><p class="foto-caption">${text}/Antara</p>`,
      whole,
    ],
    [
      'without the credit on a line of its own',
      `<figure>${picture}<figcaption><p>${text}.</p><p>Foto: Antara</p></figcaption></figure>`,
      { caption: `${text}.`, creditText: 'Antara' },
    ],
    [
      'absent where only a credit is printed',
      `<figure>${picture}<figcaption>Foto: Antara</figcaption></figure>`,
      { caption: null, creditText: 'Antara' },
    ],
  ])('%s', async (_, above, image) => {
    expect(await captionsOf({ above })).toEqual([image]);
  });
});

describe('a caption is not', () => {
  test.each<[string, string]>([
    [
      'the dated byline in the box',
      `<div class="foto">${picture}<p class="byline">Oleh Rina Wulandari, 3 Maret 2025 10:15</p></div>`,
    ],
    ['a button of the picture', `<figure>${picture}<button>Perbesar gambar</button></figure>`],
    ['the headline', `<div class="foto"><h2>${headlines.id}</h2>${picture}</div>`],
    ['a date', `<div>${picture}<p>Senin, 3 Maret 2025 10:15 WIB</p></div>`],
    ['the first paragraph of the story', `${picture}`],
  ])('%s', async (_, above) => {
    expect(await captionsOf({ above })).toEqual([{ caption: null, creditText: null }]);
  });
});

test('captions leave the body', async () => {
  const inside = `<figure>${picture}<figcaption>${text}.</figcaption></figure>`;
  const { articleBody, image } = await recordOf({ inside });
  expect(image.map(({ caption }) => caption)).toEqual([`${text}.`]);
  expect(articleBody).not.toContain('sandar');
});

test('each picture has its own', async () => {
  const inside = ['Haluan', 'Buritan']
    .map(
      (part) =>
        `<figure><img src="/foto/${part}.jpg"><figcaption>${part} kapal</figcaption></figure>`,
    )
    .join('');
  expect((await captionsOf({ inside })).map(({ caption }) => caption)).toEqual([
    'Haluan kapal',
    'Buritan kapal',
  ]);
});

test('a picture without words has none, though the next one has', async () => {
  const inside = `<figure>${picture}</figure><figure><img src="/foto/kabin.jpg"><figcaption>${text}</figcaption></figure>`;
  expect((await captionsOf({ inside })).map(({ caption }) => caption)).toEqual([null, text]);
});

test('nor those of a box that WordPress made for the next one', async () => {
  const above = '<div class=cover><img src="/foto/kabin.jpg"></div>';
  const inside = `<div class="wp-caption">${picture}<p class="wp-caption-text">${text}</p></div>`;
  expect((await captionsOf({ above, inside })).map(({ caption }) => caption)).toEqual([null, text]);
});

test('a caption in the story whose picture only a script shows has no address', async () => {
  const inside = `<figure><div data-lazy="1"></div><figcaption>${text}</figcaption></figure>`;
  const { image } = await recordOf({ inside });
  expect(image).toMatchObject([{ url: null, caption: text }]);
});

describe('no picture of the story', () => {
  test.each([
    ['a small one', '<img src=/a.jpg width=40>'],
    ['a logo', '<img class=logo src=/a.jpg>'],
    ['a portrait that leads to the person', '<a href=/penulis/rina><img src=/a.jpg></a>'],
    ['one of an advertisement', '<div class=iklan><a href=/promo><img src=/a.jpg></a></div>'],
    ['a button', '<img src="/assets/btn_showhide.gif"><img src="/p/share-all.png?v=2">'],
    ['one of an advertising server', '<img src="http://a.example/delivery/avw.php?zoneid=7&cb=1">'],
    ['one without a file', '<img src="data:image/gif;base64,R0lGOD">'],
    [
      'an empty file',
      '<img src="/image/placeholder.gif"><img src=/1px_white.JPG><img src=/b/blank.png>',
    ],
    ['a counter of no size', '<img src="/hit.php?id=1" width=0 height=0>'],
  ])('%s', async (_, above) => {
    expect(await captionsOf({ above })).toEqual([]);
  });
});

describe('no caption of a picture above the story is', () => {
  test.each([
    ['one below the story', { below: `<div class="video-caption">${text}</div>` }],
    ['the rights of the page', { aside: '<div class="copyright">© 2016 PT. Media Kota</div>' }],
    [
      'the name over it that signs the story',
      { above: `<div class="author"><b>Rina Wulandari</b> - detikSport</div>${picture}` },
    ],
  ])('%s', async (_, parts: PageParts) => {
    const found = await captionsOf({ above: picture, ...parts });
    expect(found).toEqual([{ caption: null, creditText: null }]);
  });
});

test('a picture from a folder of avatars is none of the story', async () => {
  const inside = `<p>${text}.</p><div><img src="/images/avatar/rini.jpg"></div>`;
  expect((await recordOf({ inside })).image).toEqual([]);
});

test('a picture of the name of the outlet is none of the story', async () => {
  const head = '<meta property="og:site_name" content="Warta Pagi">';
  const above = '<a href="/warta-pagi"><img src="/image/akun.jpg" alt="Warta Pagi"></a>';
  expect((await recordOf({ head, above })).image).toEqual([]);
});

describe('a picture in a box named for adverts', () => {
  const advert = (href: string): string =>
    `<div class="ads-wrapper"><a href="${href}"><img src="/foto/sabun.gif"></a></div>`;
  const figure = `<figure>${picture}<figcaption>${text}/Antara</figcaption></figure>`;

  test('that leads away is no picture of the story', async () => {
    expect(await captionsOf({ above: `${advert('/iklan/')}${figure}` })).toEqual([whole]);
  });

  test("that leads to itself may be the story's banner", async () => {
    expect(await captionsOf({ above: `${advert('/foto/sabun.gif')}${figure}` })).toHaveLength(2);
  });
});

test('pictures of a gallery that take turns above one line have the words each keeps for itself', async () => {
  const item = (file: string, words: string): string =>
    `<div class="item" data-short-desc="${words} (Antara/Budi Setya)"><div><img src="/foto/${file}.jpg"></div></div>`;
  const first = 'Kapal feri saat sandar di dermaga pada Senin pagi.';
  const second = 'Warga menunggu di ujung dermaga sejak sebelum fajar.';
  const above = `<div class="slider">${item('satu', first)}${item('dua', second)}
    <div class="short-desc">${first} (Antara/Budi Setya)</div></div>`;
  expect(await captionsOf({ above })).toEqual([
    { caption: first, creditText: 'Antara/Budi Setya' },
    { caption: second, creditText: 'Antara/Budi Setya' },
  ]);
});

test.each([
  ['a spacer', 'iklan/skin_blank_1x1px.png'],
  ['the title of a box', 'gambar/fokus_title.png'],
])('%s is no picture by its file', async (_, file) => {
  const { image } = await recordOf({ above: `<img src="/${file}">` });
  expect(image).toEqual([]);
});

test('a lone name is whom the picture shows where the story is about that name', async () => {
  const above = `<div class="foto">${picture}<span>Foto: Budi Setya</span></div>`;
  const heading = '<h1>Budi Setya Membuka Dermaga Baru di Kota</h1>';
  expect(await captionsOf({ above, heading })).toEqual([
    { caption: 'Budi Setya', creditText: null },
  ]);
  expect(await captionsOf({ above })).toEqual([{ caption: null, creditText: 'Budi Setya' }]);
});
