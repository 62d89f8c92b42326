/** `--rebuild-state`: what a damaged state does not tell any more, the archives tell. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { State } from '../store/open-state.ts';
import { linkKey } from '../text/link-key.ts';
import { registrableDomain } from '../text/urls.ts';
import { readRecords, type WarcRecord } from '../warc/read-records.ts';
import { counted } from './counted.ts';
import type { Messages } from './messages.ts';

/** The fields of a metadata record are short. */
const maxBytes = 65_536;

const fieldsOf = (block: Buffer): Map<string, string> =>
  new Map(
    block
      .toString()
      .split(/\r?\n/)
      .map((line) => /^([^:]+): (.*)$/.exec(line))
      .filter((match) => match !== null)
      .map(([, name = '', value = '']) => [name, value] as const),
  );

/** Takes what a record tells of an article; whether the state did not know its address. */
const restore = ({ fields: head, block }: WarcRecord, state: State): boolean => {
  const url = head.get('warc-target-uri');
  const fields = fieldsOf(block);
  const [record, at] = [fields.get('kliping-record'), Date.parse(fields.get('kliping-at') ?? '')];
  if (url === undefined || record === undefined || Number.isNaN(at)) return false;
  const key = linkKey(url);
  const publisher = registrableDomain(url) ?? null;
  const isNew = state.addresses.list([{ key, url, publisher, day: null }], at).length > 0;
  const row = state.addresses.find(key);
  const revision = Number(fields.get('kliping-revision') ?? 1);
  if (row === undefined || revision <= row.revision) return isNew;
  state.addresses.change(row.id, {
    status: fields.get('kliping-event') === 'gone' ? 'gone' : 'fetched',
    due: null,
    fetched: row.fetched ?? at,
    record,
    revision,
    contentHash: fields.get('kliping-content-sha256') ?? null,
  });
  return isNew;
};

/**
 * What an archive tells. The last that a killed run put away may not have come to the output: it is left to be
 * fetched again.
 */
const restoreFile = async (path: string, state: State): Promise<number> => {
  let restored = 0;
  let held: WarcRecord | undefined;
  const take = (): void => {
    if (held !== undefined && restore(held, state)) restored += 1;
  };
  for await (const found of readRecords(createReadStream(path), { label: path, maxBytes })) {
    if (!('record' in found) || found.record.type !== 'metadata') continue;
    take();
    held = found.record;
  }
  if (!path.endsWith('.open')) take();
  return restored;
};

/** Reads the archives of a folder for what they tell of records; how many addresses were unknown. */
const restoreFrom = async (folder: string, state: State): Promise<number> => {
  const names = await readdir(folder).catch(() => []);
  let restored = 0;
  for (const name of names.filter((one) => /\.warc\.gz(?:\.open)?$/.test(one)).sort())
    try {
      restored += await restoreFile(join(folder, name), state);
    } catch (error) {
      // An archive that holds nothing tells nothing.
      if (!(error instanceof Failure)) throw error;
    }
  return restored;
};

/** Completes a state that was made anew, and says what could be saved. */
export const rebuildState = async (
  state: State,
  warc: string | undefined,
  messages: Messages,
): Promise<void> => {
  const restored = warc === undefined ? 0 : await restoreFrom(warc, state);
  const { rebuilt } = state;
  const saved = rebuilt?.saved ?? 0;
  const aside = rebuilt === undefined ? '' : `; the old one is ${rebuilt.aside}`;
  messages.say(
    'warn',
    `${state.path}: made anew with ${counted(saved, 'address', 'addresses')} of the old state and ${restored} more of the archives${aside}`,
  );
};
