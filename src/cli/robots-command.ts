/** `kliping robots`: its flags and help. The work is in run-robots.ts, imported when the command runs. */
import { type Command, Option } from 'commander';
import {
  allowPrivateFlag,
  caFlag,
  type FetchFlags,
  proxyFlag,
  timeoutFlag,
  userAgentFlag,
} from './fetch-flags.ts';
import { exampleCommand } from './help.ts';

export interface RobotsFlags
  extends Pick<FetchFlags, 'timeout' | 'userAgent' | 'allowPrivate' | 'proxy' | 'ca'> {
  readonly format: 'text' | 'json';
}

const notes = `For each address: allowed or refused, the rule that decides with its line, the delay the site asks for,
and the robots.txt itself, after redirects, with its status. --format json prints one JSON line per address.
Rules are read by RFC 9309, as extract and fetch read them: for the name kliping, or for * where it is not named,
whatever --user-agent says. A robots.txt that is not there (4xx) allows everything.
A failure is told on standard error: the address is none, the site is out of reach, its server answers 429 or 5xx.
Exit status: 0 all decided (refused as well), 2 wrong use, 3 some could not be decided, 4 none could.`;

/** The command with its flags. */
export const robotsCommand = (): Command =>
  exampleCommand('robots', {
    summary: 'Tells whether the robots.txt of a site allows an address, and which rule says so.',
    examples: [
      'kliping robots https://www.example.com/news/a-story',
      "kliping robots --format json 'https://www.example.com/search?q=beras' | jq '.allowed'",
    ],
    notes,
  })
    .argument('<URL...>', 'addresses')
    .addOption(
      new Option('--format <FORMAT>', 'text for people, json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(userAgentFlag())
    .addOption(timeoutFlag())
    .addOption(allowPrivateFlag())
    .addOption(caFlag())
    .addOption(proxyFlag())
    .action(async (addresses: string[], flags: RobotsFlags) => {
      const { runRobots } = await import('./run-robots.ts');
      process.exitCode = await runRobots(addresses, flags);
    });
