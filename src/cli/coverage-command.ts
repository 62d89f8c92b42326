/** `kliping coverage`: its flags and help. The work is in run-coverage.ts, imported when the command runs. */
import { type Command, Option } from 'commander';
import { readDay } from './discover-command.ts';
import { fromEnvironment } from './environment.ts';
import { exampleCommand } from './help.ts';

export interface CoverageFlags {
  readonly state: string;
  /** `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** A publisher's name or domain. */
  readonly publisher?: string;
  readonly format: 'table' | 'json';
}

const notes = `A row is a publisher's day: the addresses listed for it, and how many of these have their record (fetched), are
still to be asked for (waiting), were given up (failed), or may not be asked for (refused: robots.txt, private network).
The day is that of publication, before that is known of the index that listed the address; - where neither is known.
It can be asked while an archive runs. --format json prints one line of JSON for each row.
Exit status: 0 done, 2 wrong use, 8 the state is damaged (kliping --help).`;

/** The command with its flags. */
export const coverageCommand = (): Command =>
  exampleCommand('coverage', {
    summary:
      'Shows how far an archive is: for each publisher and day what was listed, fetched, failed and refused.',
    examples: [
      'kliping coverage --state clips',
      'kliping coverage --state clips --publisher detik.com --from 2020-01-01 --to 2020-12-31',
      "kliping coverage --state clips --format json | jq 'select(.waiting > 0)'",
    ],
    notes,
  })
    .addOption(fromEnvironment('--state <DIR>', 'the folder of the archive'))
    .addOption(new Option('--from <DAY>', 'first day').argParser(readDay))
    .addOption(new Option('--to <DAY>', 'last day').argParser(readDay))
    .option('--publisher <NAME>', "one publisher's days: its name or domain")
    .addOption(
      new Option('--format <FORMAT>', 'how to print').choices(['table', 'json']).default('table'),
    )
    .action(async (flags: CoverageFlags) => {
      const { runCoverage } = await import('./run-coverage.ts');
      process.exitCode = await runCoverage(flags);
    });
