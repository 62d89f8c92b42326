/** How a run of `kliping extract` ends: what is said, and the exit status. */
import { Failure, type FailureCode } from '../failure.ts';
import { OutputClosed } from '../output/line-writer.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExtractFlags } from './extract-command.ts';
import type { Session } from './extract-session.ts';
import { type Account, summaryOf } from './summary.ts';

const factsOf = ({ counts, failures, archiveRecords, network, ms }: Account) => ({
  ...counts,
  failures,
  ...(archiveRecords && Object.keys(archiveRecords).length > 0 && { archiveRecords }),
  requests: network?.requests ?? 0,
  bytes: network?.bytes ?? 0,
  ms,
});

type EndFlags = Pick<ExtractFlags, 'errors' | 'quiet' | 'verbose' | 'list'>;

/** Says that a list names nothing: whoever made it meant something. */
export const tellNothing = (
  { flags, messages }: Pick<Session, 'messages'> & { flags: Pick<EndFlags, 'list' | 'quiet'> },
  what: 'input' | 'source',
): void => {
  const { list = 'the list', quiet } = flags;
  const name = list === '-' ? 'standard input' : list;
  if (!quiet) messages.say('warn', `nothing to read: ${name} names no ${what}`);
};

/** Says what was done where someone wants to know: asked for, watching, cut short, or with failures in a file. */
export const tellAccount = (
  { flags, messages, progress }: Pick<Session, 'messages' | 'progress'> & { flags: EndFlags },
  account: Account,
): void => {
  const { errors, quiet, verbose } = flags;
  const { written, failed, lacking, stopped } = account.counts;
  const hasTrouble = failed + lacking > 0 && errors !== undefined;
  const said = summaryOf(account);
  const details = hasTrouble ? `; details in ${errors === '-' ? 'standard output' : errors}` : '';
  if (verbose || (!quiet && (stopped || hasTrouble || progress.wasShown())))
    messages.say('info', `${stopped ? 'interrupted; ' : ''}${said}${details}`, factsOf(account));
  else if (!quiet && written + failed === 0 && account.archive === undefined) {
    const isArchive = Object.keys(account.archiveRecords ?? {}).length > 0;
    if (isArchive) messages.say('warn', 'nothing to read: the archive holds no page');
    else tellNothing({ flags, messages }, 'input');
  }
};

/** Failures that end a run and are no wrong use. */
const exitCodeByFailure: Readonly<Partial<Record<FailureCode, number>>> = {
  'output-unwritable': exitCodes.unwritable,
  'state-unusable': exitCodes.unwritable,
  'state-busy': exitCodes.busy,
};

/** How a run that broke off ends; throws on what is no Failure (a bug). */
export const endOf = (
  error: unknown,
  { messages, signals }: Pick<Session, 'messages' | 'signals'>,
): number => {
  // The reader of the output has all it wanted (`| head -1`).
  if (error instanceof OutputClosed) return signals.exitCode() ?? exitCodes.done;
  if (!(error instanceof Failure)) throw error;
  const { code, message, detail } = error;
  messages.say('error', message, { code, detail });
  return exitCodeByFailure[code] ?? exitCodes.wrongUse;
};
