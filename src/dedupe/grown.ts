/** Columns that grow. */

type Column = Uint32Array | Uint8Array | Float64Array | Int32Array;

/** A column of twice the length, with the old values. */
export const grown = <C extends Column>(column: C): C => {
  const next = new (column.constructor as new (length: number) => C)(column.length * 2);
  next.set(column);
  return next;
};
