/** Help that starts with examples: what a person came for stands first. */
import { Command, type Help, type Option } from 'commander';

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** What a command's help says before and after its flags. */
export interface CommandAbout {
  readonly summary: string;
  readonly examples: readonly string[];
  readonly notes?: string;
}

/** A command whose help opens with a summary and examples, then usage and flags. */
export const exampleCommand = (name: string, about: CommandAbout): Command => {
  const command = new Command(name).description(about.summary).helpCommand(false);
  command.configureHelp({
    helpWidth: 100,
    formatHelp: (given: Command, help: Help): string => {
      const examples = `${about.summary}\n\nExamples:\n${indent(about.examples)}\n\n`;
      const rest = plainHelp(given, help);
      const notes = about.notes === undefined ? '' : `\n${about.notes}\n`;
      return `${examples}${rest}${notes}`;
    },
  });
  return command;
};

/** Where the texts of arguments, flags and commands begin. */
const termWidth = 30;

const section = (title: string, rows: readonly (readonly [string, string])[]): string => {
  if (rows.length === 0) return '';
  const lines = rows.map(([term, text]) =>
    term.length >= termWidth
      ? `${term}\n  ${' '.repeat(termWidth)}${text}`
      : `${term.padEnd(termWidth)}${text}`,
  );
  return `\n${title}:\n${indent(lines)}\n`;
};

/** A flag's text with its choices and its default; what the environment can set, the notes say. */
const flagText = ({ description, argChoices, defaultValue, defaultValueDescription }: Option) => {
  const choices = argChoices === undefined ? '' : `: ${argChoices.join(', ')}`;
  const isSet = defaultValue !== undefined && typeof defaultValue !== 'boolean';
  const standard = isSet ? ` (default: ${defaultValueDescription ?? defaultValue})` : '';
  return `${description}${choices}${standard}`;
};

const plainHelp = (command: Command, help: Help): string =>
  [
    `Usage: ${help.commandUsage(command).replace('[options]', '[flags]')}\n`,
    section(
      'Arguments',
      help.visibleArguments(command).map((one) => [one.name(), help.argumentDescription(one)]),
    ),
    section(
      'Flags',
      help.visibleOptions(command).map((one) => [help.optionTerm(one), flagText(one)]),
    ),
    section(
      'Commands',
      help.visibleCommands(command).map((one) => [one.name(), one.description()]),
    ),
  ].join('');
