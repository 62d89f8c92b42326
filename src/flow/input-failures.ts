/** What is said of an input that gave no record, or one that lacks something. */
import { Failure } from '../failure.ts';
import { LostPage } from './lost-page.ts';

/** An error as the failure of its input: what is no Failure is a bug of ours. */
export const inputFailure = (error: unknown, label: string): Failure => {
  if (error instanceof LostPage) return error.of(label);
  if (error instanceof Failure) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new Failure(
    'extract-failure',
    `${label}: could not be read because of a bug in kliping (${said}); please report it with this input`,
    { cause: error },
  );
};

/** A record that lacks required fields. */
export const missingField = (label: string, fields: readonly string[]): Failure =>
  new Failure('missing-field', `${label}: the record lacks ${fields.join(', ')}`, {
    detail: { fields: fields.join(',') },
  });
