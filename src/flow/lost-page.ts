/** A page that was lost while it was read: whoever read it does not know which input it is. */
import { Failure } from '../failure.ts';

/** Its message goes on after the name of the input: `reading it took longer than 30 s; ...`. */
export class LostPage extends Failure {
  /** The failure of that input. */
  of(label: string): Failure {
    return new Failure(this.code, `${label}: ${this.message}`, {
      cause: this.cause,
      detail: this.detail,
    });
  }
}
