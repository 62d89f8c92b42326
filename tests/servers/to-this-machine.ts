/** A name service that knows no other machine. */
import type { LookupFunction } from 'node:net';

/** Every name is 127.0.0.1. */
export const toThisMachine: LookupFunction = (_, options, callback) => {
  const address = '127.0.0.1';
  process.nextTick(() => {
    if (options.all) callback(null, [{ address, family: 4 }]);
    else callback(null, address, 4);
  });
};
