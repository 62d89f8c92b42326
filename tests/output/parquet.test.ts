/** Parquet files, read back by another reader than wrote them. */
import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { extractPage } from '../../src/index.ts';
import { createLineWriter } from '../../src/output/line-writer.ts';
import { createParquetWriter } from '../../src/output/parquet-writer.ts';
import { recordJsonSchema } from '../../src/schema.ts';
import type { Article } from '../../src/types.ts';
import { fixturePages, readFixture, readGolden } from '../support/goldens.ts';
import { article } from './article.ts';

const parquetOf = async (
  records: readonly Article[],
  extras: readonly string[] = [],
): Promise<ArrayBuffer> => {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const writer = createParquetWriter({
    lines: createLineWriter(stream, { label: 'test', onClose: 'end' }),
    schema: await recordJsonSchema(),
    extras,
    createdBy: 'kliping version 0',
  });
  for (const record of records) await writer.write(record);
  await writer.close();
  const bytes = Buffer.concat(chunks);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};

const fixtureRecords = (): Promise<Article[]> =>
  Promise.all(
    fixturePages().map((fixture) =>
      extractPage(readFixture(fixture, readGolden(fixture.goldenName))),
    ),
  );

describe('a Parquet file', () => {
  test('gives every record back as it was, lists in lists and absent values among them', async () => {
    const records = await fixtureRecords();
    expect(records.length).toBeGreaterThan(100);
    const read = await parquetReadObjects({ file: await parquetOf(records) });
    // The reader leaves out a group that is null.
    expect(read.map((row) => ({ ...row, dateline: row.dateline ?? null }))).toEqual(records);
  });

  test('has the columns of the record, in their order, also without a row', async () => {
    const { schema, num_rows } = await parquetMetadataAsync(await parquetOf([]));
    const { required } = (await recordJsonSchema()) as { required: string[] };
    expect([schema[0]?.num_children, Number(num_rows)]).toEqual([required.length, 0]);
  });

  test('has columns for what was asked for beside', async () => {
    const blocks = [{ type: 'paragraph' as const, text: 'Satu.', links: [] }];
    const record = { ...article, blocks, html: '<p>Satu.</p>' };
    const [read] = await parquetReadObjects({
      file: await parquetOf([record], ['blocks', 'html']),
    });
    expect([read?.blocks, read?.html]).toEqual([blocks, '<p>Satu.</p>']);
  });

  test('is written in groups: many rows are not held until the end', async () => {
    const file = await parquetOf(Array.from({ length: 12_000 }, () => article));
    const { row_groups, created_by } = await parquetMetadataAsync(file);
    expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([5_000, 5_000, 2_000]);
    expect(created_by).toBe('kliping version 0');
  });
});
