/** What a run comes to: its exit status and the line that sums it up. */
import type { RunCounts } from '../flow/run.ts';
import { exitCodes } from './exit-codes.ts';

/** The exit status of a run that no signal ended. */
export const exitCodeOf = ({ written, failed, lacking }: RunCounts): number => {
  if (failed > 0) return written === 0 ? exitCodes.allFailed : exitCodes.someFailed;
  return lacking > 0 ? exitCodes.lacking : exitCodes.done;
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `12 records written, 2 of them without a required field; 1 input failed; 3.2 seconds`. */
export const summaryOf = ({ written, failed, lacking }: RunCounts, ms: number): string => {
  const without = lacking === 0 ? '' : `, ${lacking} of them without a required field`;
  const parts = [
    `${counted(written, 'record')} written${without}`,
    `${counted(failed, 'input')} failed`,
    `${(ms / 1_000).toFixed(1)} seconds`,
  ];
  return parts.join('; ');
};
