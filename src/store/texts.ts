/** The words of articles that are visited again, so that a change can be told. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from './database.ts';

export interface KeptText {
  readonly headline: string | null;
  readonly paragraphs: readonly string[];
}

export interface Texts {
  get(address: number): KeptText | undefined;
  /** Keeps a text; `undefined` forgets it. */
  set(address: number, text: KeptText | undefined): void;
}

/** The texts in a database. */
export const createTexts = (database: Database): Texts => {
  const get = database.prepare('select deflated from texts where address = ?');
  const put = database.prepare('insert or replace into texts (address, deflated) values (?, ?)');
  const drop = database.prepare('delete from texts where address = ?');
  return {
    get: (address) => {
      const row = get.get(address) as { deflated: Uint8Array } | undefined;
      return row && (JSON.parse(inflateRawSync(row.deflated).toString()) as KeptText);
    },
    set: (address, text) => {
      if (text === undefined) drop.run(address);
      else put.run(address, deflateRawSync(JSON.stringify(text)));
    },
  };
};
