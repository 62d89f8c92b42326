/** The program: reads the command line, runs a command, sets the exit status. */
import nodeModule from 'node:module';
import { CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { printable, printableText } from './printable.ts';
import { buildProgram } from './program.ts';

/** Errors by name: their classes belong to files that `--help` does not load. */
const isNamed = (error: unknown, name: string): error is Error =>
  error instanceof Error && error.name === name;

const report = (error: unknown): number => {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
  if (isNamed(error, 'OutputClosed')) return exitCodes.done;
  if (isNamed(error, 'WrongUse') || isNamed(error, 'Failure')) {
    process.stderr.write(`kliping: ${printable(error.message)}\n`);
    const isOutput = 'code' in error && error.code === 'output-unwritable';
    return isOutput ? exitCodes.unwritable : exitCodes.wrongUse;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`kliping: this is a bug, please report it: ${printableText(text)}\n`);
  return exitCodes.bug;
};

/** Node 22.1 and later keep what V8 makes of a command's files, for the next start: 30 ms of 285 for one page. */
(nodeModule as typeof nodeModule & { enableCompileCache?: () => unknown }).enableCompileCache?.();

// A reader that went away (`| head -1`) is told to whoever awaits the write; where nobody does, it is no error.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

try {
  await buildProgram(process.argv[2]).parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}
