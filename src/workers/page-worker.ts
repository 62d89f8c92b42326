/** A thread's own file: pages in, what was read of them out. Profiles are loaded here, on demand. */
import { parentPort } from 'node:worker_threads';
import { readPage } from '../flow/read-page.ts';
import type { ExtractOptions } from '../types.ts';
import { answerOfError, type Begun, type PageAnswer, type PageTask } from './page-task.ts';

let known: { readonly id: number; readonly options: ExtractOptions } | undefined;

const optionsOf = ({ options, optionsId }: PageTask): ExtractOptions => {
  if (known?.id !== optionsId) known = { id: optionsId, options };
  return known.options;
};

/** Reads one page; never rejects. */
export default async (task: PageTask): Promise<PageAnswer> => {
  parentPort?.postMessage({ begun: task.id } satisfies Begun);
  try {
    return { read: await readPage(task.page, optionsOf(task)) };
  } catch (error) {
    return answerOfError(error);
  }
};
