import { describe, expect, test } from '@jest/globals';
import { readHeadline } from '../../src/read/headline.ts';
import { headlines, type PageParts, read, recordOf } from './pages.ts';

const headlineOf = async (parts: PageParts): Promise<[string, string] | undefined> => {
  const answer = readHeadline(await read(parts));
  return answer && [answer.rung, answer.value.text];
};

const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const { id, en } = headlines;

describe('the headline is', () => {
  test.each<[string, PageParts, [string, string]]>([
    ['the main heading', {}, ['page', id]],
    [
      'a heading of three letters that the page is called by',
      { heading: '<h1>PKI</h1>', head: '<title>PKI - Warta</title>' },
      ['page', 'PKI'],
    ],
    [
      'not a heading of three letters that it is not called by',
      { top: '<h1>WKT</h1>', heading: `<h2>${id}</h2>`, head: `<title>${id} - WKT</title>` },
      ['page', id],
    ],
    [
      'what the page says of itself, not the heading of the site',
      { top: '<h1>Warta Kota</h1>', heading: `<h2>${id}</h2>`, head: og(id) },
      ['page', id],
    ],
    [
      'a line without any markup that the page calls itself',
      { heading: `<div>${id}</div>`, head: `<title>${id} - Warta</title>` },
      ['page', id],
    ],
    [
      'a line that the page is called by to the letter, not the main heading of its section',
      { top: '<h1>Kabar Pelabuhan</h1>', heading: `<h2>${id}</h2>`, head: `<title>${id}</title>` },
      ['page', id],
    ],
    [
      'that of the data where none is printed',
      { heading: '', data: { headline: id } },
      ['json-ld', id],
    ],
    [
      'the share title without the site',
      { heading: '', head: `${og(`${id} - Warta`)}<meta property="og:site_name" content="Warta">` },
      ['meta', id],
    ],
    [
      'the share title without site and section, whatever bar parts them',
      {
        heading: '',
        head: `${og(`${id}-KotaㅣWarta`)}<meta property="og:site_name" content="Warta"><meta property="article:section" content="Kota">`,
      },
      ['meta', `${id}-Kota`],
    ],
    [
      'the share title without the section before the site',
      {
        heading: '',
        head: `${og(`${id} - Kota | Warta`)}<meta property="og:site_name" content="Warta"><meta property="article:section" content="Kota">`,
      },
      ['meta', id],
    ],
    [
      'the meta that is for the headline alone, before the share title',
      { heading: '', head: `${og(`${id} di Warta`)}<meta name="headline" content="${id}">` },
      ['meta', id],
    ],
    [
      'the words of several elements with the marks of the share title',
      {
        heading: `<h1><span>Laut</span> <span>${id}</span></h1>`,
        head: og(`Laut: ${id}`),
      },
      ['meta', `Laut: ${id}`],
    ],
    [
      'the title of the page before any line over the story',
      {
        heading: '<div>Kabar kota dari hari ke hari</div>',
        head: `<title>${id}</title>`,
      },
      ['title', id],
    ],
    [
      'the line above the date',
      { heading: `<div>${id}</div><div>Senin, 3 Maret 2025 10:15 WIB</div>` },
      ['line', id],
    ],
    ['the title of the page', { heading: '', head: `<title>${id}</title>` }, ['title', id]],
  ])('%s', async (_, parts, headline) => {
    expect(await headlineOf(parts)).toEqual(headline);
  });
});

describe('a kicker', () => {
  const kicker = (words: string): string => `<h1><span class=kicker>${words}</span> ${en}</h1>`;

  test.each<[string, PageParts, string]>([
    [
      'in an element of its own is no part of the headline',
      { language: 'en', heading: kicker('At Sea') },
      en,
    ],
    [
      'is one where the data has it too',
      { language: 'en', heading: kicker('At Sea'), data: { headline: `At Sea: ${en}` } },
      `At Sea: ${en}`,
    ],
    [
      'before a mark is none where the page calls itself the rest',
      { language: 'en', heading: `<h1>At Sea: ${en}</h1>`, head: og(en) },
      en,
    ],
    [
      'before a mark is one where nothing says otherwise',
      { language: 'en', heading: `<h1>At Sea: ${en}</h1>` },
      `At Sea: ${en}`,
    ],
  ])('%s', async (_, parts, headline) => {
    expect((await headlineOf(parts))?.[1]).toBe(headline);
  });
});

describe('print against data', () => {
  const stated = 'New Ferry Reaches City Pier After Long Wait';
  const data = { headline: stated };

  test.each<[string, PageParts, [string, string]]>([
    [
      'the data wins where the print stands alone',
      { language: 'en', data, head: og(stated) },
      ['json-ld', stated],
    ],
    [
      'the print wins where the share title says the same',
      { language: 'en', data, head: og(en) },
      ['page', en],
    ],
    [
      'the print wins where the data only goes on',
      { language: 'en', data: { headline: `${en} Again` }, head: og('x') },
      ['page', en],
    ],
    [
      'the print wins where the data is about something else',
      { language: 'en', data: { headline: 'Weather and Tides Today' } },
      ['page', en],
    ],
    [
      'on an Indonesian page the print wins',
      { data: { headline: 'Kapal Feri Baru Merapat, Warga Kota Senang' } },
      ['page', id],
    ],
  ])('%s', async (_, parts, headline) => {
    expect(await headlineOf(parts)).toEqual(headline);
  });
});

test('the second headline is not the line under the heading of the comments', async () => {
  const subtitle = '<p class=subtitle>Dua kapal lagi menyusul pekan depan</p>';
  const { alternativeHeadline } = await recordOf({ above: subtitle });
  expect(alternativeHeadline).toBe('Dua kapal lagi menyusul pekan depan');
  const ofComments = await recordOf({ above: `<div class=comments>${subtitle}</div>` });
  expect(ofComments.alternativeHeadline).toBeNull();
});
