/** The sources a person names, as what discovery begins with. */
import type { Discovering } from '../discover/discovering.ts';
import { hasParameters } from '../discover/index-address.ts';
import {
  addressStart,
  indexStarts,
  publisherStarts,
  resourceStart,
  type Start,
  type Wanted,
} from '../discover/starts.ts';
import { Failure } from '../failure.ts';
import { listLines } from '../input/list-lines.ts';
import { onceStdin } from '../input/stdin-input.ts';
import { listProfiles, loadProfile } from '../publishers/catalog.ts';
import type { Profile } from '../publishers/profile.ts';
import type { DiscoverFlags } from './discover-command.ts';
import { isFile, loadFile, loadStdin } from './discover-resources.ts';
import { isAddress } from './extract-usage.ts';
import { standardInput } from './standard-input.ts';
import { unknownPublisher } from './unknown-publisher.ts';

export interface SourceOptions {
  readonly flags: DiscoverFlags;
  readonly stop: AbortSignal;
  readonly wanted: Wanted;
  readonly discovering: Discovering;
  /** The profile of --profile. */
  readonly ownProfile: Profile | undefined;
}

/** A start, or a source that begins with nothing. */
export type Begun = Start | { readonly input: string; readonly failure: Failure };

/** Whether a name is meant for the profile of the person's own. */
const isNamed = (name: string, { name: own, domains }: Profile): boolean =>
  [own, ...domains].some((known) => known.toLowerCase() === name.trim().toLowerCase());

const findPublisher = async (
  name: string,
  { ownProfile }: SourceOptions,
): Promise<Profile | undefined> =>
  ownProfile !== undefined && isNamed(name, ownProfile) ? ownProfile : loadProfile(name);

async function* ofAddress(
  address: string,
  { wanted, discovering }: SourceOptions,
): AsyncGenerator<Start> {
  const profile = await discovering.profileOf(address.replace(/[{}]/g, ''));
  if (!hasParameters(address)) return yield addressStart(address, profile, discovering);
  let count = 0;
  for (const start of indexStarts({ url: address }, wanted, { profile, discovering })) {
    count += 1;
    yield start;
  }
  if (count === 0)
    throw new Failure(
      'no-source',
      `${address}: a parameter has no value; give --from (and --to) for dates, --query for {query}, and write other values in`,
    );
}

async function* ofName(name: string, options: SourceOptions): AsyncGenerator<Start> {
  const profile = await findPublisher(name, options);
  if (profile === undefined) {
    const { message } = unknownPublisher(name, await listProfiles());
    throw new Failure('input-missing', `${name}: no file, no address, and ${message}`);
  }
  yield* publisherStarts(profile, options.wanted, options.discovering);
}

async function* ofSource(
  name: string,
  options: SourceOptions,
  openStdin: () => AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Start> {
  const { flags, discovering } = options;
  if (isAddress(name)) yield* ofAddress(name, options);
  else if (name === '-')
    yield resourceStart('-', (signal) => loadStdin(openStdin, flags.maxBytes, signal), {
      discovering,
    });
  else if (await isFile(name))
    yield resourceStart(name, (signal) => loadFile(name, flags.maxBytes, signal), { discovering });
  else yield* ofName(name, options);
}

async function* namesOf(
  names: readonly string[],
  { list }: DiscoverFlags,
  openStdin: () => AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string> {
  yield* names;
  if (list !== undefined) yield* listLines(list, openStdin);
}

/** What all sources begin with, pulled in order. A source that cannot begin is a value with its Failure. */
export async function* beginSources(
  names: readonly string[],
  options: SourceOptions,
): AsyncGenerator<Begun> {
  const openStdin = onceStdin(standardInput(options.stop));
  for await (const name of namesOf(names, options.flags, openStdin))
    try {
      yield* ofSource(name, options, openStdin);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yield { input: name, failure: error };
    }
}
