/** What the program's exit status means; the one place that says so, printed by `--help`. */
export const exitCodes = {
  done: 0,
  bug: 1,
  wrongUse: 2,
  someFailed: 3,
  allFailed: 4,
  busy: 5,
  lacking: 7,
  unwritable: 8,
  interrupted: 130,
  terminated: 143,
} as const;

export const exitCodeHelp = `Exit status:
  0  all inputs done                    5  another run holds the state folder
  1  the program failed (a bug)         7  written, but some records lack a --require field
  2  wrong use: flag, list, profile     8  output or state cannot be written
  3  some inputs failed, others done    130, 143  interrupted; whole lines written
  4  every input failed`;
