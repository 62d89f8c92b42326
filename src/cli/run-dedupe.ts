/** `kliping dedupe` at work: reads all records, finds the clusters, writes what was asked for. */
import { isatty } from 'node:tty';
import { clusterLines } from '../dedupe/cluster-lines.ts';
import { type Clusters, findClusters } from '../dedupe/clusters.ts';
import type { Failure } from '../failure.ts';
import { keepStream, openRepeatable } from '../input/repeatable-input.ts';
import { onceStdin } from '../input/stdin-input.ts';
import { jsonLine } from '../output/jsonl.ts';
import { counted } from './counted.ts';
import type { DedupeFlags } from './dedupe-command.ts';
import { exitCodes } from './exit-codes.ts';
import { endOf } from './extract-end.ts';
import { closeSession, openSession, type Session } from './extract-session.ts';
import { createLineBatch, type LineBatch } from './line-batch.ts';
import { type FailureReports, openReports } from './open-extract.ts';
import { openStandardOutput } from './output.ts';
import { type Reading, type ReadRecords, readRecords } from './record-lines.ts';
import { refuseReports } from './report-flags.ts';
import { standardInput } from './standard-input.ts';
import { exitCodeOf } from './summary.ts';
import { writeMarked } from './write-marked.ts';
import { WrongUse } from './wrong-use.ts';

/** No bar: what is done is not known before the end. */
type DedupeSession = Session<DedupeFlags & { readonly progress: boolean }>;

const inputNames = (names: readonly string[]): readonly string[] => {
  if (names.length > 0) return names;
  if (!isatty(0)) return ['-'];
  throw new WrongUse('no input; name files of records, or pipe some in (kliping dedupe --help)');
};

const writeClusters = async (
  clusters: Clusters,
  { batch, stop }: { readonly batch: LineBatch; readonly stop: AbortSignal },
): Promise<void> => {
  for (const line of clusterLines(clusters)) {
    if (stop.aborted) break;
    await batch.write(jsonLine(line), '\n');
  }
  await batch.flush();
};

const tellCrowded = ({ flags, messages }: DedupeSession, { crowded }: Clusters): void => {
  if (crowded === 0 || flags.quiet) return;
  messages.say(
    'warn',
    `${crowded} bodies are variants of one mould, too many to compare with each other; their clusters may have come out in parts: look whether they are articles`,
    { crowded },
  );
};

/** `5 records in 3 clusters, 2 copies; 1 failed`, where someone wants to know. */
const tellCounts = (
  { flags, messages, signals }: DedupeSession,
  counts: { readonly records: number; readonly clusters: number; readonly failed: number },
): void => {
  const { records, clusters, failed } = counts;
  const isStopped = signals.stop.aborted;
  if (!flags.verbose && (flags.quiet || (failed === 0 && !isStopped))) return;
  const copies = counted(records - clusters, 'copy', 'copies');
  const said = `${counted(records, 'record')} in ${counted(clusters, 'cluster')}, ${copies}; ${failed} failed`;
  const details = failed > 0 && flags.errors !== undefined ? `; details in ${flags.errors}` : '';
  messages.say('info', `${isStopped ? 'interrupted; ' : ''}${said}${details}`, counts);
};

const closeInputs = async ({ inputs }: ReadRecords): Promise<void> => {
  for (const { input } of inputs) await input.close();
};

const readAll = (session: DedupeSession, report: Reading['report']): Promise<ReadRecords> => {
  const { names, signals } = session;
  const openStdin = onceStdin(standardInput(signals.stop));
  const openInput = async (name: string) =>
    name === '-' ? keepStream(openStdin(), '-') : openRepeatable(name);
  return readRecords({ names, openInput, stop: signals.stop, report });
};

/** The whole run; what it comes to as an exit status. */
const dedupeAll = async (session: DedupeSession, reports: FailureReports): Promise<number> => {
  const { flags, signals } = session;
  let failed = 0;
  const found = await readAll(session, async (input, failure: Failure) => {
    failed += 1;
    await reports.report({ input, url: undefined, failure });
  });
  try {
    const { stop } = signals;
    if (stop.aborted) {
      // Clusters of half the input would be wrong ones.
      if (!flags.quiet) session.messages.say('info', 'interrupted; nothing was written');
      return exitCodes.done;
    }
    const clusters = findClusters(found.table.columns(), flags.distance);
    const batch = createLineBatch(openStandardOutput('printable').lines);
    const records = flags.onlyFirst ? 'earliest' : 'all';
    if (flags.clusters) await writeClusters(clusters, { batch, stop });
    else await writeMarked({ found, clusters, batch, records, stop });
    tellCrowded(session, clusters);
    tellCounts(session, { records: found.records, clusters: clusters.count, failed });
    return exitCodeOf({ written: found.records, failed, lacking: 0, stopped: stop.aborted });
  } finally {
    await closeInputs(found);
  }
};

/** Runs `kliping dedupe`; resolves to the exit status. Throws WrongUse before anything is opened. */
export const runDedupe = async (names: readonly string[], flags: DedupeFlags): Promise<number> => {
  refuseReports(flags, 'records');
  const session = await openSession(
    inputNames(names),
    { ...flags, progress: false },
    { activity: () => undefined },
  );
  try {
    const reports = await openReports(flags, session.messages);
    try {
      const code = await dedupeAll(session, reports);
      return session.signals.exitCode() ?? code;
    } finally {
      await reports.close();
    }
  } catch (error) {
    return endOf(error, session);
  } finally {
    closeSession(session);
  }
};
