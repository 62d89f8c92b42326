/** Wrong use of the command line that a flag's own check cannot see: flags that do not go together, no input at all. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
