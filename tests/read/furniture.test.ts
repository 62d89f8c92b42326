/** Lines that a profile says are the outlet's own. */
import { expect, test } from '@jest/globals';
import { extractPage } from '../../src/extract.ts';
import { newsPage } from './pages.ts';

const profile = {
  name: 'Warta',
  domains: ['warta.example'],
  boilerplate: ['Yuk mampir ke kanal Warta'],
};

const bodyWith = async (line: string): Promise<string> => {
  const body = newsPage({ end: `<p>${line}</p>` });
  const { articleBody } = await extractPage({ url: 'https://warta.example/a', body }, { profile });
  return articleBody ?? '';
};

test.each([
  ['a line that begins so', 'Yuk mampir ke kanal Warta setiap pagi dan petang, pembaca.'],
  ['in capitals', 'YUK MAMPIR KE KANAL WARTA setiap pagi dan petang, pembaca.'],
])('%s is dropped', async (_, line) => {
  expect(await bodyWith(line)).not.toContain('petang');
});

test('a line with the words further in stays', async () => {
  expect(await bodyWith('Ia berkata, yuk mampir ke kanal Warta pada petang hari.')).toContain(
    'petang',
  );
});
