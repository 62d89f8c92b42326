/** A publisher's name that nobody has. */
import type { Profile } from '../publishers/profile.ts';
import { nearest } from './values.ts';
import { WrongUse } from './wrong-use.ts';

/** The message, with the name that was probably meant. */
export const unknownPublisher = (name: string, profiles: readonly Profile[]): WrongUse => {
  const near = nearest(
    name,
    profiles.flatMap((known) => [known.name, ...known.domains]),
  );
  const hint = near === undefined ? "see 'kliping publishers list'" : `did you mean ${near}?`;
  return new WrongUse(`no publisher is named ${name}; ${hint}`);
};
