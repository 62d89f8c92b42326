/** All commands and their flags. What a command does is imported when it runs: `--help` must be quick. */
import type { Command } from 'commander';
import { version } from '../version.ts';
import { archiveCommand } from './archive-command.ts';
import { coverageCommand } from './coverage-command.ts';
import { dedupeCommand } from './dedupe-command.ts';
import { discoverCommand } from './discover-command.ts';
import { exitCodeHelp } from './exit-codes.ts';
import { extractCommand } from './extract-command.ts';
import { fetchCommand } from './fetch-command.ts';
import { exampleCommand } from './help.ts';
import { printableText } from './printable.ts';
import { publishersCommand } from './publishers-command.ts';
import { robotsCommand } from './robots-command.ts';

const schemaCommand = (): Command =>
  exampleCommand('schema', {
    summary: 'Prints the JSON Schema of the record.',
    examples: ['kliping schema > record.schema.json'],
  }).action(async () => {
    const { recordJsonSchema } = await import('../schema.ts');
    const { print } = await import('./print.ts');
    await print(`${JSON.stringify(await recordJsonSchema(), null, 2)}\n`);
  });

/** A name that looks like a page was meant for `extract`. */
const hintFor = (text: string): string => {
  const name = /^error: unknown command '(.*)'/.exec(text)?.[1];
  return name !== undefined && /[./]/.test(name) ? `To read a page: kliping extract ${name}\n` : '';
};

/** Passwords of addresses that commander quotes: a refused `--proxy` may hold one. */
const withoutPasswords = (text: string): string => text.replace(/:\/\/[^/?#\s'"]{0,2000}@/g, '://');

const outputError = (text: string, write: (text: string) => void): void =>
  write(
    printableText(`kliping: ${withoutPasswords(text).replace(/^error: /, '')}${hintFor(text)}`),
  );

const commands = {
  extract: extractCommand,
  discover: discoverCommand,
  archive: archiveCommand,
  coverage: coverageCommand,
  fetch: fetchCommand,
  publishers: publishersCommand,
  robots: robotsCommand,
  dedupe: dedupeCommand,
  schema: schemaCommand,
} as const;

const isCommand = (name: string | undefined): name is keyof typeof commands =>
  name !== undefined && Object.hasOwn(commands, name);

/** All commands, or the one that is named: its flags alone are made, two hundred others are not. */
const commandsFor = (name: string | undefined): Command[] =>
  isCommand(name) ? [commands[name]()] : Object.values(commands).map((make) => make());

/**
 * Builds the program; wrong use throws a CommanderError with its message already on standard error. `name` is the
 * command that is to run, where it is known before.
 */
export const buildProgram = (name?: string): Command => {
  const program = exampleCommand('kliping', {
    summary: 'News pages in, JSON lines out: one article, one line.',
    examples: [
      'kliping extract https://www.example.com/news/a-story',
      'kliping extract saved-pages/ > articles.jsonl',
      'curl -s https://www.example.com/a-story | kliping extract - --url https://www.example.com/a-story',
      'kliping archive https://www.example.com/rss --state clips',
      'kliping publishers list',
      'kliping extract --help',
    ],
    notes: exitCodeHelp,
  })
    .usage('COMMAND [flags]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help');
  for (const command of commandsFor(name)) program.addCommand(command);
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap((c) => c.commands),
  ])
    command
      .exitOverride()
      .showSuggestionAfterError()
      .helpOption('-h, --help', 'print help')
      .configureOutput({ outputError });
  return program;
};
