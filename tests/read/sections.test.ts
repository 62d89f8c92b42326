import { expect, test } from '@jest/globals';
import { headlines, recordOf } from './pages.ts';

const crumbs = (...names: string[]): string =>
  `<ul class="breadcrumb">${names.map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('')}</ul>`;

test.each([
  ['Home', ['Berita', 'Daerah']],
  ['Warta.example', ['Berita', 'Daerah']],
  ['Nasional', ['Nasional', 'Berita', 'Daerah']],
  ['Detail', ['Berita', 'Daerah']],
])('a trail that begins with %s is %j', async (first, sections) => {
  const { articleSection } = await recordOf({ top: crumbs(first, 'Berita', 'Daerah') });
  expect(articleSection).toEqual(sections);
});

test('a trail printed in capitals has the letters of the data’s trail', async () => {
  const item = (name: string) => ({ '@type': 'ListItem', item: { name } });
  const data = { '@type': 'BreadcrumbList', itemListElement: ['Berita', 'MotoGP'].map(item) };
  const { articleSection } = await recordOf({
    top: `${crumbs('HOME', 'BERITA', 'MOTOGP', 'DAERAH')}<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  });
  expect(articleSection).toEqual(['Berita', 'MotoGP', 'DAERAH']);
});

test('a line that ends with the headline is a trail', async () => {
  const top = `<div class="nav"><a href="/">HOME</a> » <a href="/daerah/">DAERAH</a> » ${headlines.id.toUpperCase()}</div>`;
  expect((await recordOf({ top })).articleSection).toEqual(['DAERAH']);
});

test.each(['Sign In', 'Langganan', 'Anmelden', 'ログイン'])(
  'a line of links with %s is a menu’s, no trail',
  async (service) => {
    const top = `<p><a href="/masuk/">${service}</a> | <a href="/daerah/">Daerah</a></p>`;
    const head = '<meta name="robots" content="all">';
    expect((await recordOf({ head, top })).articleSection).toEqual([]);
  },
);

test('a step of a trail that leads to a service is left out', async () => {
  const { articleSection } = await recordOf({ top: crumbs('Home', 'Berita', 'Email') });
  expect(articleSection).toEqual(['Berita']);
});

test('the last entry of a menu is no section', async () => {
  const entry = (name: string) =>
    `<li><a href="/${name}">${name}</a><div><a href="/${name}/umum">Umum</a> <a href="/${name}/lain">Lain-lain</a></div></li>`;
  const top = `<ul>${['nasional', 'ekonomi', 'olahraga', 'hiburan'].map(entry).join('')}<li><a href="/en">English</a></li></ul>`;
  const head = '<meta name="robots" content="all">';
  expect((await recordOf({ head, top })).articleSection).toEqual([]);
});

test('a trail from the front page is one, however far above the headline', async () => {
  const top = `<div id="navigation"><a href="/">HOME</a> » <a href="/hiburan/">HIBURAN</a> » <a href="/hiburan/film/">FILM</a></div>${'<p>Kabar singkat dari kota</p>'.repeat(25)}`;
  expect((await recordOf({ top })).articleSection).toEqual(['HIBURAN', 'FILM']);
});

test('the links that WordPress marks as categories are sections', async () => {
  const above = '<p>dalam <a href="/berita/" rel="category tag">Berita</a></p>';
  expect((await recordOf({ above })).articleSection).toEqual(['Berita']);
});

test.each(['Artikel', 'Berita', 'News', 'Uncategorized'])(
  'data that says nothing but %s names no section',
  async (name) => {
    const head = `<meta property="article:section" content="${name}">`;
    const { articleSection } = await recordOf({ head, data: { articleSection: [name] } });
    expect(articleSection).toEqual([]);
  },
);
