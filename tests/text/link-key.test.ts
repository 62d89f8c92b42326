import { describe, expect, test } from '@jest/globals';
import { linkKey } from '../../src/text/link-key.ts';

describe('fault 68: one article has one key, whatever the session', () => {
  test.each([
    ['http://www.kabar.example.id/a-b/?PHPSESSID=8f3b', 'kabar.example.id/a-b'],
    ['https://kabar.example.id/a-b?utm_source=rss#top', 'kabar.example.id/a-b'],
    ['https://kabar.example.id/a-b;jsessionid=8F3B?id=7', 'kabar.example.id/a-b?id=7'],
    ['https://kabar.example.id/?sid=0123456789abcdef', 'kabar.example.id'],
    ['https://kabar.example.id/article.php?sid=1234', 'kabar.example.id/article.php?sid=1234'],
  ])('%s', (url, key) => {
    expect(linkKey(url)).toBe(key);
  });
});
