/** What holds for any page: pieces of news pages in any order, whole, broken and nested. */
import { describe, expect, test } from '@jest/globals';
import { type AnyNode, isTag, isText } from 'domhandler';
import fc from 'fast-check';
import { extractPage, extractReading, openPage } from '../src/extract.ts';
import { paragraphsOf } from '../src/read/body-blocks.ts';
import { recordProblems } from '../src/schema.ts';
import type { Article, Page } from '../src/types.ts';

const sentence =
  'Nelayan di pesisir utara kembali melaut setelah gelombang tinggi mereda, kata Budi.';

/** Pieces as pages have them; `$` takes other pieces. */
const pieces = [
  '<h1>Nelayan Pesisir Utara Kembali Melaut</h1>',
  '<h2 class="subtitle">Gelombang tinggi sudah mereda</h2>',
  `<p>${sentence}</p>`,
  `<p>JAKARTA, WARTA.com - ${sentence} (abc/def)</p>`,
  `${sentence}<br><br>${sentence}`,
  '<div class="date">Kamis, 6 Mei 2021 | 10:12 WIB</div>',
  '<time datetime="2021-05-06T10:12:00Z">3 jam lalu</time>',
  '<div class="author">Oleh: <a href="/penulis/rina">Rina Wulandari</a></div>',
  'LAPORAN: RINA WULANDARI',
  '<figure><img src="/foto/a.jpg"><figcaption>Perahu di dermaga/Net</figcaption></figure>',
  '<img src="data:image/gif;base64,R0lGOD"><img srcset=" , 2x">',
  '<p><strong>Baca juga: <a href="/2021/05/ombak">Ombak Tinggi di Selatan</a></strong></p>',
  '<h3>Populer</h3><ul><li><a href="/b">Harga Ikan Naik di Pasar</a> <span>1 Mei 2021</span>' +
    '<li><a href="//lain.example/c">Cuaca Esok Hari Cerah</a></ul>',
  '<nav><a href="/">Beranda</a><a href="/ekonomi">Ekonomi</a></nav>',
  '<div class="tags"><a href="/tag/laut">laut</a><a href="javascript:x">ikan</a></div>',
  '<iframe src="https://www.youtube.com/embed/a"></iframe><video src="/v.mp4"></video>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":["x",{"y":1}],' +
    '"author":{"name":null},"datePublished":"2021-13-45","image":[[]],"keywords":7}</script>',
  '<script type="application/ld+json">[{"@graph":[{"@type":"Article","articleBody":"</script>',
  '<meta property="og:title" content="Nelayan Melaut | Warta">',
  '<meta property="article:published_time" content="null WIB"><base href="http://[">',
  '<link rel="canonical" href="https://warta.example/2021/05/06/nelayan?utm_source=x">',
  '<title>Nelayan Kembali Melaut - Warta</title>',
  '<table><tr><td>$<td>Rp 40.000</table>',
  '<div class="berita-terkait">$</div>',
  '<div hidden>$</div>',
  '<article><section class="article-body">$</section></article>',
  '<ul><li>$</ul>',
  '<blockquote>$</blockquote>',
  '<a href="/d">$',
  '</div></p>',
  '<svg><path>',
  '<!-- ',
  '&amp;&#xD83D;\u202e\u0000 ',
  '\ud800',
] as const;

const prose = [`<p>${sentence}</p>`, `<div><p>${sentence} ${sentence}</p></div>`, '<p>Ya.</p>'];

/** Every third piece is prose, so that most pages have a story for the others to stand round. */
const piece = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<string>(...pieces) },
  { weight: 1, arbitrary: fc.constantFrom<string>(...prose) },
);

const heads = ['', `<title>Nelayan Melaut</title><h1>Nelayan Melaut</h1>${prose[1]}`];

const soup = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.array(fc.tuple(piece, piece), { maxLength: 25, size: 'max' }),
  )
  .map(([head, pairs]) =>
    [head, ...pairs.map(([outer, inner]) => outer.replace('$', () => inner))].join('\n'),
  );

const page: fc.Arbitrary<Page> = fc.record(
  {
    body: soup,
    url: fc.constantFrom(
      'https://warta.example/2021/05/06/nelayan',
      'https://www.rmol.id/read/2021/05/06/1/nelayan',
      'http://localhost/',
      'bukan alamat',
    ),
    fetchedAt: fc.constant('2021-05-06T05:00:00.000Z'),
    as: fc.constantFrom('html' as const, 'html' as const, 'text' as const),
  },
  { requiredKeys: ['body'] },
);

const everything = { with: ['blocks', 'html', 'candidates'] } as const;

/** Milliseconds for each property: the pages are many, the time is not. */
const budget = { numRuns: 150, interruptAfterTimeLimit: 2_500 };

const holds = async (check: (record: Article, from: Page) => unknown): Promise<void> => {
  const extract = async (from: Page) => check(await extractPage(from, everything), from);
  await fc.assert(
    fc.asyncProperty(page, async (from) => void (await extract(from))),
    budget,
  );
};

/** The tree with all its texts and attributes. */
const written = (node: AnyNode): unknown => {
  if (isText(node)) return node.data;
  if (isTag(node)) return [node.name, { ...node.attribs }, node.children.map(written)];
  return 'children' in node ? node.children.map(written) : node.type;
};

/** Else the properties below would hold of nothing. */
test('most pages of these pieces have an article, and their blocks are of every kind', async () => {
  const records = await Promise.all(
    fc.sample(page, { numRuns: 150, seed: 1 }).map((from) => extractPage(from, everything)),
  );
  const kinds = new Set(records.flatMap(({ blocks = [] }) => blocks.map(({ type }) => type)));
  expect(records.filter(({ articleBody }) => articleBody !== null).length).toBeGreaterThan(75);
  expect([...kinds].sort()).toEqual([
    'embed',
    'heading',
    'image',
    'list',
    'paragraph',
    'quote',
    'table',
  ]);
});

describe('any page', () => {
  test('gives a record that fits the schema, also once it has been written and read', async () => {
    await holds((record) => {
      expect(recordProblems(record)).toEqual([]);
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    });
  });

  test('gives the same record twice, and reading leaves it as it was', async () => {
    const read = async (from: Page): Promise<void> => {
      const reading = await openPage(from, everything);
      const before = written(reading.document.tree.root);
      const record = extractReading(reading, everything);
      expect(extractReading(reading, everything)).toEqual(record);
      expect(written(reading.document.tree.root)).toEqual(before);
      expect(await extractPage(from, everything)).toEqual(record);
    };
    await fc.assert(fc.asyncProperty(page, read), budget);
  });

  test('has a body that is its blocks', async () => {
    await holds(({ articleBody, blocks = [] }) => {
      expect(blocks.flatMap(paragraphsOf).join('\n\n')).toBe(articleBody ?? '');
    });
  });

  test('has absolute addresses of the web only', async () => {
    await holds(({ image, video, related, blocks = [] }) => {
      const links = blocks.flatMap((block) => ('links' in block ? block.links : []));
      const items = related.flatMap(({ items }) => items);
      const addresses = [...image, ...video, ...items, ...links].map(({ url }) => url);
      expect(addresses.filter((url) => url !== null && !/^https?:\/\//.test(url))).toEqual([]);
    });
  });

  test('says where each value came from, and of no other', async () => {
    await holds((record) => {
      const filled = Object.keys(record.extraction.sources).filter((field) => {
        const value = record[field as keyof Article];
        return value === null || (Array.isArray(value) && value.length === 0);
      });
      expect(filled).toEqual([]);
    });
  });
});
