/** `1 page`, `3 pages`, `2 indexes`: how many of what. */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
