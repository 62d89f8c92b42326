/** The pages in an archive of files as inputs: those that a folder would give, and those of web archives among them. */
import { Failure } from '../failure.ts';
import type { ArchiveReader, Input } from '../ports.ts';
import { pageBytes, tooLarge } from './check-bytes.ts';
import { failedInput } from './failed-input.ts';
import type { InputOptions } from './input-options.ts';
import type { Member } from './member.ts';
import { isManyName, isPageName, isWarcName, isZipName, kindOfName } from './page-names.ts';

export interface MembersAbout extends Pick<InputOptions, 'maxBytes' | 'as'> {
  /** The archive, as messages name it. */
  readonly label: string;
  readonly archives?: ArchiveReader | undefined;
}

/** `.git/`, and `._page.html`, which holds what a Mac knows about page.html. */
const isHidden = (name: string): boolean =>
  name.split(/[/\\]/).some((part) => part.startsWith('.') && part !== '.' && part !== '..');

/** A .wacz has lists and an index beside its web archives; all else is as in a folder, and what would hold more is told. */
const isWanted = (name: string, { label }: MembersAbout): boolean => {
  if (isHidden(name)) return false;
  return /\.wacz$/i.test(label)
    ? isWarcName(name) || isZipName(name)
    : isPageName(name) || isManyName(name);
};

const nested = (label: string): Failure =>
  new Failure(
    'input-nested',
    `${label}: is an archive in an archive, which is not opened; take it out and name it`,
  );

/** A page's bytes are taken out now, for an archive goes on; they are unpacked when it is loaded. */
const pageInput = async (
  member: Member,
  label: string,
  { maxBytes, as }: MembersAbout,
): Promise<Input> => {
  const about = { label, maxBytes };
  if (member.bytes > maxBytes) return failedInput(label, tooLarge(about, 'unpacked'));
  const bytes = await member.read();
  return {
    label,
    heldBytes: bytes.length,
    load: async () => ({
      body: await pageBytes(bytes, about),
      as: as ?? kindOfName(member.name),
    }),
  };
};

async function* inputsOfMember(
  member: Member,
  about: MembersAbout,
): AsyncGenerator<Input, void, undefined> {
  const { archives, as } = about;
  const label = `${about.label}:${member.name}`;
  if (member.failure !== undefined) yield failedInput(label, member.failure);
  else if (archives !== undefined && isWarcName(member.name))
    yield* archives.inputs(member.stream(), { label, as });
  else if (isManyName(member.name)) yield failedInput(label, nested(label));
  else {
    try {
      yield await pageInput(member, label, about);
    } catch (error) {
      yield failedInput(label, error);
    }
  }
}

const noPage = (label: string): Failure =>
  new Failure(
    'folder-empty',
    `${label}: no page in this archive; pages end in .html, .htm, .txt or one of these with .gz, web archives in .warc or .warc.gz`,
  );

/**
 * The pages among the members, in their order, each called by the archive and its name in it (`saved.zip:2021/a.html`).
 * What is wrong with one comes out of its `load`, what is wrong with the archive out of a last input's.
 */
export async function* memberInputs(
  members: AsyncIterable<Member>,
  about: MembersAbout,
): AsyncGenerator<Input, void, undefined> {
  let isEmpty = true;
  try {
    for await (const member of members) {
      if (!isWanted(member.name, about)) continue;
      isEmpty = false;
      yield* inputsOfMember(member, about);
    }
    if (isEmpty) yield failedInput(about.label, noPage(about.label));
  } catch (error) {
    yield failedInput(about.label, error);
  }
}
