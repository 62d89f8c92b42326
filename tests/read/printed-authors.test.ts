import { describe, expect, test } from '@jest/globals';
import { type PageParts, recordOf } from './pages.ts';

const peopleOf = async (parts: PageParts): Promise<string[]> =>
  (await recordOf(parts)).author.map(({ name, role }) => `${name}, ${role}`);

describe('names are read', () => {
  test.each<[string, PageParts, string[]]>([
    [
      'from a labelled line',
      { above: '<p>Oleh: Rina Wulandari</p>' },
      ['Rina Wulandari, reporter'],
    ],
    [
      'from a label and the line under it',
      { above: '<p>Penulis:</p><p>Rina Wulandari</p>' },
      ['Rina Wulandari, reporter'],
    ],
    [
      'with the roles that the labels say',
      { above: '<p>Reporter: Rina Wulandari | Editor: Budi Setya</p>' },
      ['Rina Wulandari, reporter', 'Budi Setya, editor'],
    ],
    [
      'from an element named for authors',
      { above: '<div class="author-name">Rina Wulandari</div>' },
      ['Rina Wulandari, reporter'],
    ],
    [
      'from a link to the author',
      { above: '<p><a rel=author href=/penulis/rina>Rina Wulandari</a></p>' },
      ['Rina Wulandari, reporter'],
    ],
    [
      'from an element named for authors, with the agency that a line below names',
      {
        above: '<div class="author-name">Rina Wulandari</div>',
        end: '<p><em>Sumber: ANTARA</em></p>',
      },
      ['Rina Wulandari, reporter', 'ANTARA, agency'],
    ],
    [
      'of one who is called like a word that joins names',
      { language: 'en', above: '<p>by Dan Harper</p>' },
      ['Dan Harper, reporter'],
    ],
    [
      'without the posts they hold',
      { language: 'en', above: '<p>By RINA HARPER, Executive Editor</p>' },
      ['Rina Harper, reporter'],
    ],
    [
      'beside a note where they were sent, in French',
      { language: 'en', above: '<p>By RINA HARPER, LOU BRETON Envoyés spéciaux à Toulouse</p>' },
      ['Rina Harper, reporter', 'Lou Breton, reporter'],
    ],
    [
      'beside the date and the count of its readers',
      { above: '<p>Rina Wulandari <i></i> Senin, 3 Maret 2025 | 10:15 WIB <i></i> 86</p>' },
      ['Rina Wulandari, reporter'],
    ],
    [
      'from a label near the end, with a note under it',
      {
        above: '<p>Oleh: Rina Wulandari</p>',
        end: '<p>Editor: Budi Setya</p><p>Liputan ini didukung program beasiswa peliputan air dari perkumpulan wartawan kota.</p>',
      },
      ['Rina Wulandari, reporter', 'Budi Setya, editor'],
    ],
    [
      'from labels far below the story, on lines of their own',
      {
        below: `${'<p>Kabar lain dari dermaga</p>'.repeat(16)}<p>Penulis: Rina Wulandari</p><p>Editor: Budi Setya</p>`,
      },
      ['Rina Wulandari, reporter', 'Budi Setya, editor'],
    ],
    [
      'from links to the pages of writers',
      {
        above:
          '<p><a href=/penulis/rina-7>Rina Wulandari</a>, <a href=/penulis/8/budi>Budi Setya</a></p>',
      },
      ['Rina Wulandari, reporter', 'Budi Setya, reporter'],
    ],
    [
      'by their labels, though the links lead to the pages of writers',
      {
        above:
          '<p><a href=/author/7/rina>Rina Wulandari</a></p><p>Editor: <a href=/author/8/budi>Budi Setya</a></p>',
      },
      ['Rina Wulandari, reporter', 'Budi Setya, editor'],
    ],
    [
      'beside the writers where they are thanked',
      {
        above: '<p>Oleh: Rina Wulandari</p>',
        end: '<p>Budi Setya berkontribusi dalam penulisan artikel ini.</p>',
      },
      ['Rina Wulandari, reporter', 'Budi Setya, contributor'],
    ],
    [
      'from its links one by one',
      {
        above: '<div class=byline><a href=/a>Rina Wulandari</a> <a href=/b>Budi Setya</a></div>',
      },
      ['Rina Wulandari, reporter', 'Budi Setya, reporter'],
    ],
    [
      'without the date in the same element',
      { above: '<div class=author>Rina Wulandari - Senin, 3 Maret 2025 10:15 WIB</div>' },
      ['Rina Wulandari, reporter'],
    ],
    [
      'beside the date where no label says so',
      { above: '<p>Rina Wulandari | Senin, 3 Maret 2025 10:15 WIB</p>' },
      ['Rina Wulandari, reporter'],
    ],
    [
      'with the role after each, in a box of credits far below',
      {
        above: '<p>Oleh <a href="/me/rina">Rina Wulandari</a></p>',
        below: `${'<p>Kolom</p>'.repeat(20)}<ul class="article-credits">
          <li><a href="/me/rina"><span class=label><span class=name>Rina Wulandari</span><span class=role>Author</span></span></a></li>
          <li><a href="/me/budi"><span class=label><span class=name>Budi Setya</span><span class=role>Editor</span></span></a></li></ul>`,
      },
      ['Rina Wulandari, reporter', 'Budi Setya, editor'],
    ],
    [
      'with the role on a line of its own, in a box of credits',
      {
        below: `${'<p>Kolom</p>'.repeat(20)}<div class="page--credits"><h4>Kredit</h4>
          <div><div class=name>Rina Wulandari</div><div class=role>Author</div></div></div>`,
      },
      ['Rina Wulandari, reporter'],
    ],
    [
      'with the role before each and a portrait, in a box of credits',
      {
        above: '<p>Oleh Rina Wulandari</p>',
        below: `${'<p>Kolom</p>'.repeat(20)}<ul class="page--credits">
          <li><span>Author</span></li><li><a href="/me/rina"><img src="/r.jpg"><span>Rina Wulandari</span></a></li>
          <li><span>Editor</span></li><li><a href="/me/budi"><img src="/b.jpg"><span>Budi</span></a></li></ul>`,
      },
      ['Rina Wulandari, reporter', 'Budi, editor'],
    ],
    [
      'from a weak label and the line under it',
      { language: 'en', above: '<dl><dt>By</dt><dd>Ann Miller</dd></dl>' },
      ['Ann Miller, reporter'],
    ],
    [
      'all of them, where only the first stands under the label',
      {
        language: 'en',
        above:
          '<div>By</div><div class=who><a href=/authors/ann-miller/>Ann Miller</a></div><div class=who><a href=/authors/tom-hill/>Tom Hill</a></div>',
      },
      ['Ann Miller, reporter', 'Tom Hill, reporter'],
    ],
    [
      'from links to the pages of writers in other languages',
      {
        language: 'en',
        above:
          '<p><a href=/nachrichten/autoren/77/ann-miller>Ann Miller</a></p><p><a href=/autor-tom-hill-100.html>Tom Hill</a></p>',
      },
      ['Ann Miller, reporter', 'Tom Hill, reporter'],
    ],
    [
      'from links to the pages of a newsroom that are named like the writer',
      {
        language: 'en',
        above:
          '<p><a href=/our-redaktion/tom-hill>Tom Hill</a></p><p><a href=/redaktion/imprint>About Us</a></p>',
      },
      ['Tom Hill, reporter'],
    ],
    [
      'without what a linked writer is',
      {
        language: 'en',
        above: '<div>By <a href=/author/ann-miller>Ann Miller</a> Deputy News Lead</div>',
      },
      ['Ann Miller, reporter'],
    ],
    [
      'as far as the address of the link has them',
      {
        language: 'en',
        above:
          '<p><a href=/author/anna-muller-12>AM</a></p><p><a href=/author/anna-muller-12>Anna Müller, Professor of Law at the University of the City</a></p>',
      },
      ['Anna Müller, reporter'],
    ],
    [
      'on a line of their own, with the date on the next',
      { language: 'en', above: '<p>Ann Miller</p><p>3 March 2025</p>' },
      ['Ann Miller, reporter'],
    ],
    [
      'over the story, not in announcements of other articles',
      {
        language: 'en',
        top: '<div><a href=/author/joe-doe>Joe Doe</a></div><p>3 March 2025</p>',
        above:
          '<div class="CardHead"><a class=CardAuthor href=/author/ann-miller>Ann Miller</a></div>',
        below: '<h3><a href=/x>Older ferry is sold to the north</a></h3><p>By Eve Stone</p>',
      },
      ['Ann Miller, reporter'],
    ],
    [
      'from links with nothing between them',
      {
        language: 'en',
        above:
          '<div class=authors><a href=/authors/ann-miller>Ann Miller</a> <a href=/authors/tom-hill>Tom Hill</a> and <a href=/authors/eve-stone>Eve Stone</a></div>',
      },
      ['Ann Miller, reporter', 'Tom Hill, reporter', 'Eve Stone, reporter'],
    ],
    [
      'before the agency that stands behind them without a mark',
      { language: 'en', above: '<p>By Ann Miller and Tom Hill The Associated Press</p>' },
      ['Ann Miller, reporter', 'Tom Hill, reporter', 'The Associated Press, agency'],
    ],
    [
      'without an English month that is cut short',
      { language: 'en', above: '<p>By Ann Miller Apr. 28, 2023 1:15 pm</p>' },
      ['Ann Miller, reporter'],
    ],
    ['where they sign the story', { end: '<p>Rina Wulandari</p>' }, ['Rina Wulandari, reporter']],
  ])('%s', async (_, parts, people) => {
    expect(await peopleOf(parts)).toEqual(people);
  });
});

describe('names are not', () => {
  test.each<[string, PageParts]>([
    [
      'a button in a bar for sharing, though it is named for the byline',
      { above: '<ul class=share><li class=byline-print><a href=/p>Cetak</a></li></ul>' },
    ],
    [
      "a reader's, in a line with a date below the comment",
      {
        below:
          '<div class=comments><p>Setuju.</p><p class=date>Posted by: Rina Wulandari</p></div>',
      },
    ],
    [
      "the publisher's own, also where it is of two halves",
      {
        head: '<meta property="og:site_name" content="Kota &amp; Laut"><meta name=author content="Kota &amp; Laut">',
      },
    ],
    [
      'those of the house behind the outlet',
      {
        head: '<meta name=dc.publisher content="Warta Kota Grup"><meta name=author content="Warta Kota Grup">',
      },
    ],
    [
      'the label of the box about the author',
      { language: 'en', above: "<div class=author>L'AUTEUR</div>" },
    ],
    [
      'what a link to pictures is called',
      { language: 'en', below: '<p><a href=/gallery/1>Photos: Harbour Festival</a></p>' },
    ],
    [
      'the word before a time',
      {
        language: 'en',
        above: '<div class=author><p class=date>15.08.2025, godz. 13:37</p></div>',
      },
    ],
    ['a section beside the date', { above: '<p>Daerah | Senin, 3 Maret 2025 10:15 WIB</p>' }],
    [
      'the one of whom the story tells, beside the date',
      {
        above: '<p>Senin, 3 Maret 2025 10:15 WIB | Rina Wulandari</p>',
        inside:
          '<p>Nakhoda kapal itu, Rina Wulandari, mengaku lega setelah merapat di dermaga.</p>',
      },
    ],
    [
      'the account of the house',
      { above: '<p>By <a class=author rel=author href=/author/admin/>Warta D</a></p>' },
    ],
    [
      'the places from where they write',
      { above: '<div class=author><p class=author_location>Surabaya, Ujung Pandang</p></div>' },
    ],
    [
      'a section in the line of authors',
      { above: '<div class=author><a href=/category/3/gaya>Gaya Hidup Kota</a></div>' },
    ],
    [
      'the account that the page gives as its site',
      {
        head: '<meta name="twitter:site" content="@WTKB"><meta name=author content=WTKB>',
      },
    ],
    ['the newsroom', { above: '<div class=author>Redaksi</div>' }],
    [
      "another article's, announced within the story",
      {
        inside:
          '<div class=kotak><h3><a href=/pasar>Harga Ikan Turun di Pasar Induk</a></h3><p>Penulis: Rina Wulandari</p></div>',
      },
    ],
    ['a writer of comments', { below: '<div class=comments><p>Oleh: Rina Wulandari</p></div>' }],
    [
      'the author of a teaser',
      { below: '<div class=teaser><span class=teaser-author>Rina Wulandari</span></div>' },
    ],
    ['far below the story', { below: `${'<p>Kolom</p>'.repeat(20)}<p>Oleh: Rina Wulandari</p>` }],
    ['a mail address', { above: '<div class=author>redaksi@warta.example</div>' }],
  ])('%s', async (_, parts) => {
    expect(await peopleOf(parts)).toEqual([]);
  });
});

describe('print and data', () => {
  const data = { author: { '@type': 'Person', name: 'Joko Susilo' } };
  const above = '<p>Oleh: Rina Wulandari</p>';

  test('on an Indonesian page the print wins, and the other is told', async () => {
    const { author, extraction } = await recordOf({ data, above });
    expect(author.map(({ name }) => name)).toEqual(['Rina Wulandari']);
    expect(extraction.warnings.map(({ code }) => code)).toEqual(['authors-disagree']);
  });

  test('elsewhere the data wins', async () => {
    const { author } = await recordOf({ language: 'en', data, above: '<p>By Ann Miller</p>' });
    expect(author.map(({ name }) => name)).toEqual(['Joko Susilo']);
  });

  test.each<[string, PageParts, string[]]>([
    [
      "the data's account of the house is nobody: the print says who wrote",
      {
        language: 'en',
        data: { author: { '@id': 'https://warta.example/author/admin/', name: 'Warta D' } },
        above: '<p>by <a href=/author/admin/>Warta D</a></p><p><strong>ANN MILLER</strong></p>',
      },
      ['Ann Miller, reporter'],
    ],
    [
      "the data's editor is the article's where the page prints the name beside it",
      { data: { ...data, editor: { name: 'Budi Setya' } }, above: '<p>Editor: Budi Setya</p>' },
      ['Joko Susilo, reporter', 'Budi Setya, editor'],
    ],
    [
      'one whom the page does not print heads the newsroom',
      { language: 'en', data: { ...data, editor: { name: 'Eve Stone' } } },
      ['Joko Susilo, reporter'],
    ],
    [
      'the meta articleAuthor is read',
      { head: '<meta name=articleAuthor content="Anadolu Ajansı">' },
      ['Anadolu Ajansı, agency'],
    ],
  ])('%s', async (_, parts, people) => {
    expect(await peopleOf(parts)).toEqual(people);
  });

  test('a printed editor alone does not say who wrote: the data does', async () => {
    const { author } = await recordOf({ data, above: '<p>Editor: Budi Setya</p>' });
    expect(author.map(({ name, role }) => `${name}, ${role}`)).toEqual([
      'Joko Susilo, reporter',
      'Budi Setya, editor',
    ]);
  });

  test("a picture's credit makes nobody less its writer", async () => {
    const { author } = await recordOf({
      above: '<div class="author">Rina Wulandari</div><p>Foto: Rina Wulandari</p>',
    });
    expect(author.map(({ name, role }) => `${name}, ${role}`)).toEqual([
      'Rina Wulandari, reporter',
      'Rina Wulandari, photographer',
    ]);
  });

  test('the byline stays as printed, and leaves the body', async () => {
    const { byline, articleBody } = await recordOf({ above });
    expect(byline).toBe('Oleh: Rina Wulandari');
    expect(articleBody).not.toContain('Rina');
  });
});
