/** Records as a Parquet file, written as they come: so many rows at a time, the table of contents at the end. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ArticleWriter } from '../ports.ts';
import type { Article } from '../types.ts';
import type { LineWriter } from './line-writer.ts';
import { type JsonSchema, recordColumns } from './parquet-schema.ts';

/** Rows of a group at most: what is read together, and what is held. */
const groupRows = 5_000;

/** Bodies of a group at most, in characters. */
const groupChars = 32_000_000;

export interface ParquetOptions {
  readonly lines: LineWriter;
  /** The JSON Schema of the record. */
  readonly schema: JsonSchema;
  /** Parts beyond the record: `blocks`, `html`, `candidates`. */
  readonly extras: readonly string[];
  /** `kliping version 0.1.0` */
  readonly createdBy: string;
}

const charsOf = ({ articleBody, related }: Article): number =>
  (articleBody?.length ?? 0) + related.length * 500 + 1_000;

/** A writer of records as Parquet. Rejects as the line writer does. */
export const createParquetWriter = ({
  lines,
  schema,
  extras,
  createdBy,
}: ParquetOptions): ArticleWriter => {
  const columns = recordColumns(schema, extras);
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'record', num_children: columns.length },
      ...columns.flatMap(({ elements }) => elements),
    ],
    createdBy,
  });
  let rows: Article[] = [];
  let chars = 0;

  /** Hands on what was made; offsets go on counting. */
  const writeBytes = async (): Promise<void> => {
    // A copy: the buffer is filled again.
    const made = bytes.getBytes().slice();
    bytes.index = 0;
    await lines.write(made);
  };

  const writeGroup = async (): Promise<void> => {
    if (rows.length === 0) return;
    const group = rows;
    [rows, chars] = [[], 0];
    await parquet.write({
      columnData: columns.map(({ name, toColumn }) => ({
        name,
        data: group.map((row) => toColumn((row as unknown as Record<string, unknown>)[name])),
      })),
      rowGroupSize: groupRows,
    });
    await writeBytes();
  };

  return {
    write: async (article) => {
      rows.push(article);
      chars += charsOf(article);
      if (rows.length >= groupRows || chars >= groupChars) await writeGroup();
    },
    close: async () => {
      await writeGroup();
      await parquet.finish();
      await writeBytes();
      await lines.close();
    },
  };
};
