/** Which of many numbered things belong together (union-find). */

export interface DisjointSets {
  /** Makes one set of the two that `a` and `b` are in. */
  join(a: number, b: number): void;
  /** The number that stands for the set, the same for all in it. */
  rootOf(member: number): number;
}

/** `count` things, each a set of its own. Roots only ever point to smaller numbers, so the root is the smallest. */
export const createDisjointSets = (count: number): DisjointSets => {
  const parents = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) parents[i] = i;
  const rootOf = (member: number): number => {
    let at = member;
    while (parents[at] !== at) {
      // Every second link is shortened on the way (path halving): the next look is quicker.
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  return {
    rootOf,
    join: (a, b) => {
      const [one, other] = [rootOf(a), rootOf(b)];
      parents[Math.max(one, other)] = Math.min(one, other);
    },
  };
};
