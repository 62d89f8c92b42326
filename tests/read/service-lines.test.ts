import { describe, expect, test } from '@jest/globals';
import { type PageParts, recordOf } from './pages.ts';

const bodyOf = async (parts: PageParts): Promise<string> =>
  (await recordOf(parts)).articleBody ?? '';

describe('what is no text of the story leaves it', () => {
  test.each<[string, PageParts, string]>([
    [
      'a line of a player above the headline',
      {
        language: 'en',
        heading: '',
        top: '',
        above:
          '<div><p>The ferry is seen from the air in this film, which runs for a minute.</p><h1>New Ferry Reaches the City Pier</h1></div>',
      },
      'seen from the air',
    ],
    [
      'a credit under a picture that no class tells of',
      { language: 'en', inside: '<p>The ferry at the pier. Photo: Tom Hill/Harbour Press</p>' },
      'Harbour Press',
    ],
    [
      'a plea to write to the newsroom, by the address of its own site',
      { language: 'en', end: '<p>What do you think of it? Write to letters@warta.example.</p>' },
      'letters@',
    ],
  ])('%s', async (_, parts, words) => {
    expect(await bodyOf(parts)).not.toContain(words);
  });

  test.each<[string, PageParts, string]>([
    [
      'an address of somebody else',
      { language: 'en', end: '<p>Places can be booked with the yard at ferry@yard.example.</p>' },
      'ferry@yard',
    ],
    [
      'a date that heads a part of the story',
      { language: 'en', inside: '<p>12 March 2025</p>' },
      '12 March 2025',
    ],
  ])('%s stays', async (_, parts, words) => {
    expect(await bodyOf(parts)).toContain(words);
  });

  test("the writer's code at the end of an Indonesian story is no picture's credit", async () => {
    const { author } = await recordOf({ end: '<p>(Rina Wulandari/warta)</p>' });
    expect(author.map(({ name }) => name)).toEqual(['Rina Wulandari']);
  });
});
