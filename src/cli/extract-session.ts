/** What lasts as long as one run of `kliping extract` or `kliping fetch`: messages, progress, signals. */
import { stat } from 'node:fs/promises';
import type { Activity } from '../fetch/create-fetcher.ts';
import { isPageName } from '../input/page-names.ts';
import type { ExtractFlags } from './extract-command.ts';
import { isAddress } from './extract-usage.ts';
import { createMessages, type Messages } from './messages.ts';
import { isStandardOutput } from './output-usage.ts';
import { noProgress, type Progress, startProgress } from './progress.ts';
import { listenForStop, type StopSignals } from './stop-signals.ts';

/** What a session is told by its command's flags. */
type SessionFlags = Pick<ExtractFlags, 'list' | 'output' | 'progress' | 'quiet' | 'logFormat'>;

export interface Session<F extends SessionFlags = ExtractFlags> {
  readonly names: readonly string[];
  readonly flags: F;
  readonly progress: Progress;
  readonly messages: Messages;
  readonly signals: StopSignals;
}

const isFolder = async (name: string): Promise<boolean> => {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    // An address, or not there: one input either way.
    return false;
  }
};

/** How many inputs there will be; undefined where folders, archives or a list would have to be read to know. */
const countInputs = async (
  names: readonly string[],
  { list }: SessionFlags,
): Promise<number | undefined> => {
  if (list !== undefined) return undefined;
  for (const name of names) {
    if (isAddress(name)) continue;
    if (!isPageName(name) || (await isFolder(name))) return undefined;
  }
  return names.length;
};

interface SessionOptions {
  readonly activity: () => Activity | undefined;
  /** The inputs named lead to others, nobody knows how many. */
  readonly findsInputs?: boolean;
}

const openProgress = async (
  names: readonly string[],
  flags: SessionFlags,
  { activity, findsInputs = false }: SessionOptions,
): Promise<Progress> => {
  const isShown = process.stderr.isTTY && flags.progress && !flags.quiet;
  // Records on the same terminal show progress enough, and JSON lines are for programs.
  const isAlone = !(isStandardOutput(flags) && process.stdout.isTTY) && flags.logFormat === 'text';
  if (!isShown || !isAlone) return noProgress;
  return startProgress(findsInputs ? undefined : await countInputs(names, flags), activity);
};

/** Begins a session: the bar may appear, and signals are ours from here on. */
export const openSession = async <F extends SessionFlags>(
  names: readonly string[],
  flags: F,
  options: SessionOptions,
): Promise<Session<F>> => {
  const progress = await openProgress(names, flags, options);
  const messages = await createMessages(flags.logFormat, progress.aside);
  const sayStopping = () => {
    if (!flags.quiet)
      messages.say('info', 'stopping: what is being read is finished; once more drops it');
  };
  const signals = listenForStop({ onFirst: sayStopping, onHang: progress.stop });
  return { names, flags, progress, messages, signals };
};

/** Takes the bar away and gives the signals back. */
export const closeSession = ({
  progress,
  signals,
}: Pick<Session, 'progress' | 'signals'>): void => {
  progress.stop();
  signals.release();
};
