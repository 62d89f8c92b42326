/** `kliping coverage` at work. */
import { Failure } from '../failure.ts';
import { OutputClosed } from '../output/line-writer.ts';
import { loadProfile } from '../publishers/catalog.ts';
import type { DayCoverage } from '../store/coverage.ts';
import { coverageOf } from '../store/open-state.ts';
import { checkState } from './archive-usage.ts';
import type { CoverageFlags } from './coverage-command.ts';
import { exitCodes } from './exit-codes.ts';
import { createLineBatch } from './line-batch.ts';
import { createMessages } from './messages.ts';
import { openStandardOutput } from './output.ts';
import { WrongUse } from './wrong-use.ts';

const counts = ['listed', 'fetched', 'waiting', 'failed', 'refused'] as const;

const numberWidth = 9;
const publisherWidth = 28;

const row = (publisher: string, day: string, numbers: readonly (string | number)[]): string =>
  `${publisher.padEnd(publisherWidth)} ${day.padEnd(10)}${numbers
    .map((number) => String(number).padStart(numberWidth))
    .join('')}\n`;

const tableRow = (coverage: DayCoverage): string =>
  row(
    coverage.publisher ?? '-',
    coverage.day ?? '-',
    counts.map((name) => coverage[name]),
  );

/** The domain that the state knows a publisher by. */
const domainOf = async (name: string): Promise<string> => {
  const profile = await loadProfile(name);
  return profile?.domains[0] ?? name.trim().toLowerCase();
};

const print = async (flags: CoverageFlags): Promise<void> => {
  const { state, from, to, format } = flags;
  const publisher = flags.publisher === undefined ? undefined : await domainOf(flags.publisher);
  const { lines } = openStandardOutput(format === 'json' ? 'as-is' : 'printable');
  const batch = createLineBatch(lines);
  const total = { listed: 0, fetched: 0, waiting: 0, failed: 0, refused: 0 };
  let rows = 0;
  for await (const coverage of coverageOf(state, { from, to, publisher })) {
    if (rows === 0 && format === 'table') await batch.write(row('publisher', 'day', counts));
    rows += 1;
    for (const name of counts) total[name] += coverage[name];
    await batch.write(format === 'json' ? `${JSON.stringify(coverage)}\n` : tableRow(coverage));
  }
  if (rows > 1 && format === 'table')
    await batch.write(
      row(
        'total',
        '',
        counts.map((name) => total[name]),
      ),
    );
  await batch.flush();
};

/** Runs `kliping coverage`; resolves to the exit status. */
export const runCoverage = async (flags: CoverageFlags): Promise<number> => {
  const { from, to } = flags;
  checkState(flags);
  if (from !== undefined && to !== undefined && to < from)
    throw new WrongUse(`--to ${to} lies before --from ${from}; turn them round`);
  try {
    await print(flags);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof OutputClosed) return exitCodes.done;
    if (!(error instanceof Failure)) throw error;
    const { code, message, detail } = error;
    const messages = await createMessages('text', (line) => process.stderr.write(line));
    messages.say('error', message, { code, detail });
    return code === 'state-unusable' ? exitCodes.unwritable : exitCodes.wrongUse;
  }
};
