import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { unpack } from '../../src/dom/unpack.ts';

const page = Buffer.from('<p>Kapal merapat');
const packed = gzipSync(page);

describe('fault 39: what is packed comes out as the page, what is damaged as it is', () => {
  test.each<[string, Uint8Array, Uint8Array]>([
    ['a plain page', page, page],
    ['a packed one', packed, page],
    ['one packed twice, as saved from the wire', gzipSync(packed), page],
    ['two members are one page', Buffer.concat([packed, packed]), Buffer.concat([page, page])],
    [
      'the mark of gzip with a plain page',
      Buffer.concat([Buffer.from([0x1f, 0x8b]), page]),
      Buffer.concat([Buffer.from([0x1f, 0x8b]), page]),
    ],
    ['a member cut short', packed.subarray(0, 15), packed.subarray(0, 15)],
    ['a damaged layer inside', gzipSync(packed.subarray(0, 15)), packed.subarray(0, 15)],
    ['nothing', new Uint8Array(), new Uint8Array()],
    ['an empty member', gzipSync(''), new Uint8Array()],
  ])('%s', (_, bytes, unpacked) => {
    expect(Buffer.from(unpack(bytes)).equals(unpacked)).toBe(true);
  });

  test('more layers than two are no page', () => {
    expect(unpack(gzipSync(gzipSync(packed)))[0]).toBe(0x1f);
  });
});

test('fault 40: a bomb stays packed', () => {
  const bomb = gzipSync(Buffer.alloc(100_000_001), { level: 1 });
  expect(unpack(bomb)).toBe(bomb);
});
