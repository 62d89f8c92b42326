/** Things with the same key. */
import { orderByKeys } from './digit-order.ts';

/**
 * Tells every member whose key an earlier one has, with that earlier one, and returns the others: the first of each
 * key, in the order of the keys. Members are in rising order; a key is a word of each column.
 */
export const splitEqual = (
  members: Uint32Array,
  words: readonly Uint32Array[],
  onEqual: (first: number, later: number) => void,
): Uint32Array => {
  const order = orderByKeys(members, words);
  const firsts = new Uint32Array(order.length);
  let count = 0;
  for (const member of order) {
    const first = firsts[count - 1];
    if (first !== undefined && words.every((word) => word[first] === word[member]))
      onEqual(first, member);
    else {
      firsts[count] = member;
      count += 1;
    }
  }
  return firsts.subarray(0, count);
};
