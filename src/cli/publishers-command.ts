/** `kliping publishers list|show|check|new`. */
import { type Command, Option } from 'commander';
import type { Profile } from '../publishers/profile.ts';
import { counted } from './counted.ts';
import { addFetchFlags } from './fetch-flags.ts';
import { exampleCommand } from './help.ts';
import type { CheckFlags } from './publishers-check.ts';
import type { NewFlags } from './publishers-new.ts';

type Format = 'text' | 'json';

const formatOption = () =>
  new Option('--format <FORMAT>', 'text for people, json for programs')
    .choices(['text', 'json'])
    .default('text');

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** `5, 2015-now`: how many layouts are known, and of which years. */
const layoutsOf = ({ layouts = [] }: Profile): string => {
  const firsts = layouts.map(({ years: [first] }) => first);
  const lasts = layouts.map(({ years: [, last] }) => last ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...lasts);
  if (layouts.length === 0) return '0';
  return `${layouts.length}, ${Math.min(...firsts)}-${Number.isFinite(last) ? last : 'now'}`;
};

/** `2 feeds, 1 sitemap, 3 indexes`. */
const discoveryOf = ({ discovery = {} }: Profile): string => {
  const { feeds = [], indexes = [] } = discovery;
  const sitemaps = feeds.filter(({ kind }) => kind === 'sitemap').length;
  const counts = [
    [feeds.length - sitemaps, 'feed'],
    [sitemaps, 'sitemap'],
    [indexes.length, 'index', 'indexes'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => counted(count, one, more))
    .join(', ');
};

/** `rmol.id +1`: the first domain, and how many more the profile answers for. */
const domainsOf = ({ domains: [first = '', ...more] }: Profile): string =>
  more.length === 0 ? first : `${first} +${more.length}`;

const listAsText = (profiles: readonly Profile[]): string =>
  table([
    ['DOMAIN', 'NAME', 'NETWORK', 'VERIFIED', 'LAYOUTS', 'DISCOVERY'],
    ...profiles.map((profile) => [
      domainsOf(profile),
      profile.name,
      profile.network ?? '',
      String(profile.verified ?? ''),
      layoutsOf(profile),
      discoveryOf(profile),
    ]),
  ]);

const list = async ({ format }: { format: Format }): Promise<void> => {
  const { print } = await import('./print.ts');
  const { listProfiles } = await import('../publishers/catalog.ts');
  const profiles = await listProfiles();
  await print(`${format === 'json' ? JSON.stringify(profiles, null, 2) : listAsText(profiles)}\n`);
};

const showAsText = (profile: Profile): string =>
  [
    `${profile.name} (${profile.domains.join(', ')})`,
    `network:  ${profile.network ?? 'none'}`,
    `zone:     ${profile.zone ?? 'not stated'}`,
    `verified: ${profile.verified ?? 'not stated'}`,
    `brands:   ${(profile.brands ?? []).join(', ') || 'none'}`,
    ...(profile.layouts ?? []).map(
      ({ name, years: [first, last], markers }) =>
        `layout:   ${name}, ${first}-${last ?? 'now'}, known by ${markers.join(' or ')}`,
    ),
    ...(profile.wholeArticle ?? []).map(
      ({ suffix, year }) => `whole:    ${suffix}, seen in ${year}`,
    ),
    ...(profile.access ?? []).map((barrier) => `access:   ${barrier}`),
    ...(profile.discovery?.feeds ?? []).map(
      ({ url, kind, year, proven }) =>
        `${`${kind}:`.padEnd(10)}${url}, ${proven ? 'seen' : 'listed'} in ${year}`,
    ),
    ...(profile.discovery?.indexes ?? []).map(({ url, year }) => `index:    ${url}, ${year}`),
    ...(profile.notes ?? []).map((note) => `note:     ${note}`),
  ].join('\n');

const show = async (name: string, { format }: { format: Format }): Promise<void> => {
  const { print } = await import('./print.ts');
  const { listProfiles, loadProfile } = await import('../publishers/catalog.ts');
  const profile = await loadProfile(name);
  if (profile === undefined) {
    const { unknownPublisher } = await import('./unknown-publisher.ts');
    throw unknownPublisher(name, await listProfiles());
  }
  await print(`${format === 'json' ? JSON.stringify(profile, null, 2) : showAsText(profile)}\n`);
};

const checkCommand = (): Command =>
  exampleCommand('check', {
    summary:
      'Reads saved pages with their profiles and says which rung answered each field and what missed.',
    examples: [
      'kliping publishers check',
      'kliping publishers check rmol.id',
      'kliping publishers check page.html --profile mine.json',
    ],
    notes: `A page's golden, NAME.golden.json beside NAME.html, gives its address and what is compared.
Exit status: 0 nothing missed, 2 wrong use, 7 a selector hit nothing on any page of its layout, no layout fits,
or a record is not as its golden has it.`,
  })
    .argument('[NAME|FILE...]', 'publishers by domain or name, pages, folders of pages')
    .option('--pages <FOLDER>', 'where pages lie, in a folder for each domain', 'fixtures')
    .option('--profile <FILE>', 'a profile of your own for all pages, JSON')
    .addOption(formatOption())
    .action(async (names: string[], flags: CheckFlags) => {
      const { runPublishersCheck } = await import('./publishers-check.ts');
      process.exitCode = await runPublishersCheck(names, flags);
    });

const newCommand = (): Command =>
  addFetchFlags(
    exampleCommand('new', {
      summary: 'Writes the draft of a profile, its page and an empty golden.',
      examples: [
        'kliping publishers new https://www.example.com/news/a-story',
        'kliping publishers new page.html --url https://www.example.com/news/a-story',
      ],
      notes: `In a checkout of this program the profile goes to src/publishers, elsewhere it is a JSON file for --profile.
Nothing that is there is touched.`,
    })
      .argument('<URL|FILE>', 'an article of the publisher')
      .option('--url <URL>', 'the address of a saved page')
      .option('--folder <FOLDER>', 'where to write', '.'),
  ).action(async (name: string, flags: NewFlags) => {
    const { runPublishersNew } = await import('./publishers-new.ts');
    process.exitCode = await runPublishersNew(name, flags);
  });

export const publishersCommand = (): Command => {
  const command = exampleCommand('publishers', {
    summary: 'Lists the publishers the program knows, and what it knows of one.',
    examples: [
      'kliping publishers list',
      'kliping publishers list --format json',
      'kliping publishers show rmol.id',
      'kliping publishers check rmol.id',
      'kliping publishers new https://www.example.com/news/a-story',
    ],
  });
  command
    .addCommand(
      exampleCommand('list', {
        summary: 'Lists the known publishers.',
        examples: ['kliping publishers list', 'kliping publishers list --format json'],
      })
        .addOption(formatOption())
        .action(list),
    )
    .addCommand(
      exampleCommand('show', {
        summary: 'Shows what is known of one publisher.',
        examples: [
          'kliping publishers show rmol.id',
          'kliping publishers show RMOLJabar --format json',
        ],
      })
        .argument('<NAME>', 'domain or name')
        .addOption(formatOption())
        .action(show),
    )
    .addCommand(checkCommand())
    .addCommand(newCommand());
  return command;
};
