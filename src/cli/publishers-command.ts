/** `kliping publishers list|show`. */
import { type Command, Option } from 'commander';
import type { Profile } from '../publishers/profile.ts';
import { exampleCommand } from './help.ts';
import { WrongUse } from './wrong-use.ts';

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

const listAsText = (profiles: readonly Profile[]): string =>
  table([
    ['DOMAIN', 'NAME', 'NETWORK', 'VERIFIED', 'LAYOUTS'],
    ...profiles.map((profile) => [
      profile.domains[0] ?? '',
      profile.name,
      profile.network ?? '',
      String(profile.verified ?? ''),
      layoutsOf(profile),
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
    ...(profile.notes ?? []).map((note) => `note:     ${note}`),
  ].join('\n');

const show = async (name: string, { format }: { format: Format }): Promise<void> => {
  const { print } = await import('./print.ts');
  const { listProfiles, loadProfile } = await import('../publishers/catalog.ts');
  const profile = await loadProfile(name);
  if (profile === undefined) {
    const { nearest } = await import('./values.ts');
    const names = (await listProfiles()).flatMap((known) => [known.name, ...known.domains]);
    const near = nearest(name, names);
    const hint = near === undefined ? "see 'kliping publishers list'" : `did you mean ${near}?`;
    throw new WrongUse(`no publisher is named ${name}; ${hint}`);
  }
  await print(`${format === 'json' ? JSON.stringify(profile, null, 2) : showAsText(profile)}\n`);
};

export const publishersCommand = (): Command => {
  const command = exampleCommand('publishers', {
    summary: 'Lists the publishers the program knows, and what it knows of one.',
    examples: [
      'kliping publishers list',
      'kliping publishers list --format json',
      'kliping publishers show rmol.id',
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
    );
  return command;
};
