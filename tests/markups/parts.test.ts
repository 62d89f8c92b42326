import { describe, expect, test } from '@jest/globals';
import { ourParts } from './our-parts.ts';
import { partsByName, referenceText } from './pages-of-parts.ts';
import { type ArticleParts, blocksOf } from './parts.ts';
import { markups } from './render.ts';

describe.each(partsByName)('the parts of %s', (_, parts) => {
  test('are those of the reference page', () => {
    expect(parts.paragraphs).toHaveLength(12);
    expect(parts.popular.items).toHaveLength(7);
    expect(parts.latest.items).toHaveLength(10);
    expect(parts.more).toBe('Selengkapnya');
    expect(parts.reporter.raw).toBe(parts.reporter.name.toUpperCase());
  });

  test('are dated on the weekday that is printed', () => {
    const weekday = new Intl.DateTimeFormat('id', { weekday: 'long', timeZone: 'Asia/Jakarta' });
    for (const { date, dateRaw } of [parts, ...parts.popular.items, ...parts.latest.items])
      expect(dateRaw.split(',')[0]?.toLowerCase()).toBe(
        weekday.format(new Date(date)).toLowerCase(),
      );
  });

  test.each(Object.entries(markups))('are all in the markup %s', (_name, render) => {
    const html = render(parts);
    for (const { path } of [...parts.popular.items, ...parts.latest.items])
      expect(html).toContain(`${path}"`);
    expect(html).not.toContain('undefined');
  });
});

test('the reference text splits without a rest', () => {
  if (referenceText === undefined) return;
  const [, parts] = partsByName[1] as readonly [string, ArticleParts];
  expect(blocksOf(parts).join('\n\n')).toBe(referenceText.trim());
  expect(parts).toMatchObject({
    headline: 'Ke Armenia Dan Azebaijan, Menlu Rusia Bahas Perkembangan Nagorno-Karabakh',
    sections: ['Berita', 'Dunia'],
    reporter: { name: 'Sarah Meiliana Gunawan', raw: 'SARAH MEILIANA GUNAWAN' },
    byline: 'LAPORAN: SARAH MEILIANA GUNAWAN',
    date: '2021-05-06T10:12:00+07:00',
    dateRaw: 'KAMIS, 06 MEI 2021 | 10:12 WIB',
    image: { caption: 'Menteri Luar Negeri Rusia Sergey Lavrov', credit: 'Net' },
  });
  expect(parts.popular.items[0]?.date).toBe('2024-04-27T17:17:00+07:00');
});

test('our page shares no sentence with the reference page', () => {
  for (const paragraph of ourParts.paragraphs)
    expect(referenceText ?? '').not.toContain(paragraph.slice(0, 40));
});
