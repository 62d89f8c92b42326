/** The file of --summary: opened before the run, so that a wrong name is told before anything is fetched. */
import { openOutputFile } from './output.ts';
import { type Account, summaryRecord } from './summary.ts';

export interface SummaryFile {
  write(account: Account): Promise<void>;
}

const none: SummaryFile = { write: () => Promise.resolve() };

/** Opens the file; an old summary is replaced. Throws Failure('output-unwritable') where it cannot be written. */
export const openSummary = async ({
  summary,
}: {
  readonly summary?: string | undefined;
}): Promise<SummaryFile> => {
  if (summary === undefined) return none;
  const { lines } = await openOutputFile(summary, 'overwrite');
  return {
    write: async (account) => {
      await lines.write(`${JSON.stringify(summaryRecord(account), null, 2)}\n`);
      await lines.close();
    },
  };
};
