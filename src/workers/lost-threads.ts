/** What is said of a page whose thread was lost. */
import { LostPage } from '../flow/lost-page.ts';

/** Its deadline passed. */
export const tookTooLong = (timeoutMs: number): LostPage =>
  new LostPage(
    'extract-timeout',
    `reading it took longer than ${timeoutMs / 1_000} s; give a longer --page-timeout, or report the page if it is a usual one`,
    { detail: { timeoutMs } },
  );

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** The thread ran out of memory, or ended for whatever reason. */
export const threadEnded = (error: unknown, memoryMb: number): LostPage => {
  if (isOutOfMemory(error))
    return new LostPage(
      'extract-crash',
      `reading it took more than the ${memoryMb} MB of a thread; give --workers 0 to read it with all the memory there is`,
      { cause: error, detail: { memoryMb } },
    );
  const { message: said = String(error) } = (error ?? {}) as Partial<Error>;
  return new LostPage(
    'extract-crash',
    `the thread that read it ended (${said}); please report it with this input`,
    { cause: error },
  );
};
