/** Sorting of numbers by some of their bits, in time that does not depend on what they are (counting sort). */

export interface DigitOrder {
  /** The members, sorted by the digit; equal ones stay in their order. */
  readonly order: Uint32Array;
  /** Where the members of each digit begin; one more entry says where the last ends. */
  readonly starts: Uint32Array;
}

/** Sorts `members` by the digit, 0 to 2^width - 1, of each. */
export const orderByDigit = (
  members: Uint32Array,
  width: number,
  digitOf: (member: number) => number,
): DigitOrder => {
  const digits = new Uint32Array(members.length);
  const starts = new Uint32Array(2 ** width + 1);
  for (let i = 0; i < members.length; i += 1) {
    const digit = digitOf(members[i] as number);
    digits[i] = digit;
    starts[digit + 1] = (starts[digit + 1] as number) + 1;
  }
  for (let i = 1; i < starts.length; i += 1)
    starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const next = starts.slice();
  const order = new Uint32Array(members.length);
  for (let i = 0; i < members.length; i += 1) {
    const digit = digits[i] as number;
    order[next[digit] as number] = members[i] as number;
    next[digit] = (next[digit] as number) + 1;
  }
  return { order, starts };
};

const halfWidth = 16;

/** Sorts members by whole keys of one or more 32-bit words (radix sort); equal ones stay in their order. */
export const orderByKeys = (members: Uint32Array, words: readonly Uint32Array[]): Uint32Array => {
  let sorted = members;
  for (const word of words)
    for (const shift of [0, halfWidth])
      sorted = orderByDigit(
        sorted,
        halfWidth,
        (member) => ((word[member] as number) >>> shift) & 0xffff,
      ).order;
  return sorted;
};
