/** Text from outside, made safe to show on a terminal or in a log line. */

/** C0 and C1 controls, DEL, line and paragraph separators, and the marks that turn text about (Unicode bidi). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const visible = (character: string): string => {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return (
    names[character] ?? (code < 256 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`)
  );
};

/** Makes control characters visible: ESC becomes `\x1b`, a line break `\n`. */
export const printable = (text: string): string => text.replace(unsafe, visible);

/** The same for text of several lines, whose line breaks and tabs stay. */
export const printableText = (text: string): string =>
  text.replace(unsafe, (character) =>
    character === '\n' || character === '\t' ? character : visible(character),
  );
