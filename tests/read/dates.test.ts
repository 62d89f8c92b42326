import { describe, expect, test } from '@jest/globals';
import { type PageParts, recordOf } from './pages.ts';

const published = async (parts: PageParts) => {
  const { datePublished, datePublishedZone, extraction } = await recordOf(parts);
  return [datePublished, datePublishedZone, extraction.sources.datePublished];
};

const printed = (text: string): string => `<div class="date">${text}</div>`;
const wib = printed('Senin, 3 Maret 2025 | 10:15 WIB');
const english = printed('March 3, 2025 10:15 am');
const inUrl = { url: 'https://warta.example/2025/03/03/kapal-feri-baru' };

describe('the first date is', () => {
  test.each<[string, PageParts, [string | null, string | null, string | undefined]]>([
    [
      'the print, on a page whose zone is known',
      { above: wib },
      ['2025-03-03T10:15:00+07:00', 'stated', 'page'],
    ],
    [
      'the print before the data there: the upload is later',
      { above: wib, data: { datePublished: '2025-03-03T11:40:00+07:00' } },
      ['2025-03-03T10:15:00+07:00', 'stated', 'page'],
    ],
    [
      'the data elsewhere',
      { language: 'en', above: english, data: { datePublished: '2025-03-03T14:40:00+02:00' } },
      ['2025-03-03T14:40:00+02:00', 'stated', 'json-ld'],
    ],
    [
      'the data where the print has no time',
      { above: printed('3 Maret 2025'), data: { datePublished: '2025-03-03T11:40:00+07:00' } },
      ['2025-03-03T11:40:00+07:00', 'stated', 'json-ld'],
    ],
    [
      'a print that is no label of a change',
      { above: `${printed('Diperbarui: Selasa, 4 Maret 2025 | 08:00 WIB')}${wib}` },
      ['2025-03-03T10:15:00+07:00', 'stated', 'page'],
    ],
    [
      'the day in the address where nothing else says it',
      inUrl,
      ['2025-03-03T00:00:00+07:00', 'assumed', 'url'],
    ],
    [
      'a print that leads to the archive of its day',
      { above: printed('<a href="/2025/03/03/">3 Maret 2025</a>') },
      ['2025-03-03T00:00:00+07:00', 'assumed', 'page'],
    ],
    [
      'no print that leads to another article',
      { above: printed('<a href="/2025/03/03/dermaga">3 Maret 2025</a>') },
      [null, null, undefined],
    ],
    ['absent where nothing says it', {}, [null, null, undefined]],
  ])('%s', async (_, parts, date) => {
    expect(await published(parts)).toEqual(date);
  });
});

describe('a meta of the day is known by its name whatever marks part it', () => {
  test.each([
    'article:published_time',
    'article:published:time',
    'article-published-time',
    'Article.Published.Time',
    'publish_date',
    'PublishDate',
  ])('%s', async (name) => {
    const head = `<meta property="${name}" content="2025-03-03T10:15:00+01:00">`;
    expect(await published({ head })).toEqual(['2025-03-03T10:15:00+01:00', 'stated', 'meta']);
  });
});

describe('local time marked as UTC', () => {
  const data = { datePublished: '2025-03-03T10:15:00Z' };

  test('is corrected in the change of the same data', async () => {
    const { dateModified, dateModifiedRaw } = await recordOf({
      above: wib,
      data: { ...data, dateModified: '2025-03-03T10:40:12Z' },
    });
    expect([dateModified, dateModifiedRaw]).toEqual([
      '2025-03-03T10:40:12+07:00',
      '2025-03-03T10:40:12Z',
    ]);
  });

  test('leaves a change of other data as it is', async () => {
    const head = '<meta property="article:modified_time" content="2025-03-03T03:40:12Z">';
    const { dateModified } = await recordOf({ above: wib, data, head });
    expect(dateModified).toBe('2025-03-03T03:40:12+00:00');
  });

  test('is corrected by the print of a newsroom whose zone is known', async () => {
    expect(await published({ above: wib, data })).toEqual([
      '2025-03-03T10:15:00+07:00',
      'stated',
      'page',
    ]);
  });

  test('is believed where the zone of the print is only assumed', async () => {
    const [date] = await published({ language: 'en', above: english, data });
    expect(Date.parse(date as string)).toBe(Date.parse('2025-03-03T10:15:00Z'));
  });

  test('is corrected where the print states its zone', async () => {
    const above = printed('March 3, 2025 10:15 am EST');
    expect((await published({ language: 'en', above, data }))[0]).toBe('2025-03-03T10:15:00-05:00');
  });
});

describe('a print without a zone is local', () => {
  test.each([
    ['to the country of the address', 'https://zeitung.de/a', '2025-03-03T10:15:00+01:00'],
    ['in summer time as well', 'https://zeitung.de/a', '2025-07-03T10:15:00+02:00', 'July'],
    [
      'to the place in the outlet’s name',
      'https://jakartacourier.com/a',
      '2025-03-03T10:15:00+07:00',
    ],
    [
      'to UTC where neither address nor name tells a place',
      'https://paper.com/a',
      '2025-03-03T10:15:00+00:00',
    ],
  ])('%s', async (_, url, date, month = 'March') => {
    const above = printed(`${month} 3, 2025 10:15 am`);
    expect(await published({ language: 'en', url, above })).toEqual([date, 'assumed', 'page']);
  });

  test('to western Indonesia on an Indonesian page, whatever its address', async () => {
    const above = printed('3 Maret 2025 10:15');
    expect(await published({ url: 'https://warta.de/a', above })).toEqual([
      '2025-03-03T10:15:00+07:00',
      'assumed',
      'page',
    ]);
  });
});

describe('two dates', () => {
  test('days apart are told', async () => {
    const { extraction } = await recordOf({
      above: wib,
      data: { datePublished: '2025-01-01T10:00:00+07:00' },
    });
    expect(extraction.warnings.map(({ code }) => code)).toEqual(['dates-disagree']);
  });

  test('of a change are no first date', async () => {
    const { datePublished, dateModified } = await recordOf({
      above: printed('Diperbarui: Selasa, 4 Maret 2025 | 08:00 WIB'),
      ...inUrl,
    });
    expect([datePublished, dateModified]).toEqual([
      '2025-03-03T00:00:00+07:00',
      '2025-03-04T08:00:00+07:00',
    ]);
  });

  test('the words stay as printed where the data gives the same minute', async () => {
    const { datePublishedRaw } = await recordOf({
      language: 'en',
      above: printed('March 3, 2025 10:15 am UTC'),
      data: { datePublished: '2025-03-03T10:15:30+00:00' },
    });
    expect(datePublishedRaw).toMatch(/^March 3, 2025/);
  });
});

describe('no date of the article', () => {
  test.each([
    ['one in a list of others', { aside: `<div class=related><p>${wib}</p></div>` }],
    ['one inside the story', { inside: '<p>Senin, 3 Maret 2025 | 10:15 WIB</p>' }],
    ['one in the footer', { aside: `<footer>${wib}</footer>` }],
  ])('%s', async (_, parts) => {
    expect((await recordOf(parts)).datePublished).toBeNull();
  });
});
