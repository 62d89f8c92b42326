/** Sources that lead on to others, over a site of a few texts. */
import { describe, expect, test } from '@jest/globals';
import type { Discovering, Resource } from '../../src/discover/discovering.ts';
import type { FoundLink } from '../../src/discover/link.ts';
import { readResource } from '../../src/discover/read-resource.ts';
import { walkIndex } from '../../src/discover/walk-index.ts';
import { Failure } from '../../src/failure.ts';

const base = 'https://kabar.example.id';

/** A site of these texts by path; what else is asked for answers with 404. */
const siteOf = (texts: Readonly<Record<string, string | Uint8Array>>, since?: string) => {
  const asked: string[] = [];
  const warnings: string[] = [];
  const failed: string[] = [];
  const get = (address: string): Promise<Resource> => {
    const path = address.slice(base.length);
    asked.push(path);
    const body = Object.hasOwn(texts, path) ? texts[path] : undefined;
    if (body !== undefined)
      return Promise.resolve({ label: address, address, body: Buffer.from(body) });
    const detail = { status: path === '/galat' ? 500 : 404 };
    return Promise.reject(new Failure('http-status', `${address}: no`, { detail }));
  };
  const discovering: Discovering = {
    get,
    signal: new AbortController().signal,
    profileOf: () => Promise.resolve(undefined),
    warn: (text) => void warnings.push(text),
    fail: (address) => Promise.resolve(void failed.push(address.slice(base.length))),
    since,
    isByList: false,
  };
  return { asked, warnings, failed, get, discovering };
};

const namesOf = async (links: AsyncIterable<FoundLink>): Promise<string[]> => {
  const names: string[] = [];
  for await (const { url } of links) names.push(url.slice(base.length + 1));
  return names;
};

describe('sitemaps', () => {
  const child = (path: string, lastmod: string): string =>
    `<sitemap><loc>${base}${path}</loc><lastmod>${lastmod}</lastmod></sitemap>`;
  const urlset = (name: string): string => `<urlset><url><loc>${base}/${name}</loc></url></urlset>`;
  const texts = {
    '/index': `<sitemapindex>${child('/old', '2026-10-01T10:00:00Z')}${child('/eve', '2026-11-22')}${child('/new', '2026-11-24')}${child('/odd', 'kemarin')}</sitemapindex>`,
    '/old': urlset('lama'),
    '/eve': urlset('kemarin'),
    '/new': urlset('baru'),
    '/odd': urlset('aneh'),
    '/page': `<sitemapindex><sitemap><loc>${base}/html</loc></sitemap>${child('/new', '2026')}</sitemapindex>`,
    '/html': '<!doctype html><p>Ya.</p>',
  };
  const read = async (path: string, since?: string) => {
    const site = siteOf(texts, since);
    const names = await namesOf(readResource(await site.get(base + path), {}, site.discovering));
    return { ...site, names };
  };

  test('one that was last changed before the first day wanted is not opened; a day is left for zones', async () => {
    expect((await read('/index')).names).toEqual(['lama', 'kemarin', 'baru', 'aneh']);
    const { names, asked } = await read('/index', '2026-11-23');
    expect(names).toEqual(['kemarin', 'baru', 'aneh']);
    expect(asked).not.toContain('/old');
  });

  test('a page in place of a sitemap is a failure of its own; the others go on', async () => {
    const { names, failed } = await read('/page');
    expect({ names, failed }).toEqual({ names: ['baru'], failed: ['/html'] });
  });
});

describe('index pages', () => {
  const page = (...names: readonly string[]): string =>
    `<!doctype html><body><ul>${names.map((name) => `<li><a href="/${name}">Judul ${name.replaceAll('-', ' ')}</a></li>`).join('')}</ul></body>`;
  const walk = async (
    texts: Readonly<Record<string, string>>,
    { links, url = `${base}/i/{page}` }: { links?: readonly string[]; url?: string } = {},
  ) => {
    const site = siteOf(texts);
    const first = await site.get(url.replace('{page}', '1'));
    const hints = links === undefined ? {} : { links };
    const names = await namesOf(walkIndex(first, { url, hints }, site.discovering));
    return { ...site, names };
  };

  test('end with a page that brings nothing new, or with 404', async () => {
    const [a, b] = [page('a-b-c-d', 'b-b-c-d'), page('c-b-c-d', 'b-b-c-d')];
    const again = await walk({ '/i/1': a, '/i/2': b, '/i/3': b });
    expect(again.names).toEqual(['a-b-c-d', 'b-b-c-d', 'c-b-c-d']);
    expect(again.asked).toEqual(['/i/1', '/i/2', '/i/3']);
    expect((await walk({ '/i/1': a })).asked).toEqual(['/i/1', '/i/2']);
  });

  test('of one page alone end there', async () => {
    expect((await walk({ '/hari': page('a-b-c-d') }, { url: `${base}/hari` })).asked).toEqual([
      '/hari',
    ]);
  });

  test('on which selectors hit nothing list nothing, and that is told', async () => {
    const { names, warnings } = await walk({ '/i/1': page('a-b-c-d') }, { links: ['.rebuilt a'] });
    expect(names).toEqual([]);
    expect(warnings[0]).toContain("/i/1: the publisher's selectors found no link");
  });

  test('may be sitemaps or feeds', async () => {
    const { names } = await walk({ '/i/1': `<urlset><url><loc>${base}/a</loc></url></urlset>` });
    expect(names).toEqual(['a']);
  });
});

describe('pages', () => {
  const head = (...hrefs: readonly string[]): string =>
    `<!doctype html><head>${hrefs.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('')}</head>`;

  test('at most five of the feeds they name are read, which is told; one that fails is told as well', async () => {
    const hrefs = ['/galat', ...Array.from({ length: 6 }, (_, i) => `/f${i}`)];
    const feeds = hrefs
      .slice(1)
      .map((href) => [
        href,
        `<rss version="2.0"><channel><item><title>A</title><link>${base}${href}-a</link></item></channel></rss>`,
      ]);
    const site = siteOf({ '/': head(...hrefs), ...Object.fromEntries(feeds) });
    const names = await namesOf(readResource(await site.get(`${base}/`), {}, site.discovering));
    expect(names).toEqual(['f0-a', 'f1-a', 'f2-a', 'f3-a']);
    expect(site.failed).toEqual(['/galat']);
    expect(site.warnings[0]).toContain('names 7 feeds; the first 5 are read');
  });

  test('that name no article, and texts that name nothing, are the failure no-links', async () => {
    const site = siteOf({
      '/': head(),
      '/teks': 'Harga beras naik.',
      '/robots.txt': 'User-agent: *',
    });
    for (const path of ['/', '/teks', '/robots.txt'])
      await expect(
        namesOf(readResource(await site.get(base + path), {}, site.discovering)),
      ).rejects.toMatchObject({ code: 'no-links' });
  });
});

test('fault 66: a feed in another charset than UTF-8 is read as it declares', async () => {
  const feed = `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>Café ditutup</title><link>${base}/a</link></item></channel></rss>`;
  const site = siteOf({ '/': Buffer.from(feed, 'latin1') });
  for await (const link of readResource(await site.get(`${base}/`), {}, site.discovering))
    expect(link.headline).toBe('Café ditutup');
  expect.assertions(1);
});
