import { ownCopy } from './own-copy.ts';

/** How many texts are remembered, all forgotten at once when there are more, and how long each may be. */
export interface MemoryLimits {
  readonly texts: number;
  readonly chars: number;
}

/** `read`, asked once for each text that repeats within a page and over a site; it must give the same each time. */
export const remembered = <T>(
  read: (text: string) => T,
  { texts, chars }: MemoryLimits,
): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const fresh = read(text);
    if (text.length > chars) return fresh;
    if (known.size >= texts) known.clear();
    // A piece of a page would keep the whole of it.
    known.set(ownCopy(text), fresh);
    return fresh;
  };
};
