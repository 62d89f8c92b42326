/** Character references in the text and attributes of a page: what htmlparser2 makes of each, remembered. */
import { Tokenizer } from 'htmlparser2';

/** A reference and its semicolon, if it has one; in an attribute an equals sign after it keeps it as it is. */
const inText = /&#?[a-zA-Z0-9]+;?/g;
const inValue = /&#?[a-zA-Z0-9]+(?:;|=)?/g;

/** A page uses a few dozen references over and over. */
const maxKnown = 5_000;

/** What the tokenizer reads in a piece of a page, its references decoded. */
const readPiece = (html: string): string => {
  let read = '';
  const take = (start: number, end: number): void => {
    read += html.slice(start, end);
  };
  const takeEntity = (codePoint: number): void => {
    read += String.fromCodePoint(codePoint);
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: take,
      ontextentity: takeEntity,
      onattribdata: take,
      onattribentity: takeEntity,
      onattribname: ignore,
      onattribend: ignore,
      onopentagname: ignore,
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onclosetag: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return read;
};

const remembered = (read: (written: string) => string): ((written: string) => string) => {
  const known = new Map<string, string>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const decoded = read(written);
    if (known.size < maxKnown) known.set(written, decoded);
    return decoded;
  };
};

const referenceInText = remembered(readPiece);
const referenceInValue = remembered((written) => readPiece(`<a b="${written}">`));

/** Text between tags, its references decoded. */
export const decodeText = (text: string): string =>
  text.includes('&') ? text.replace(inText, referenceInText) : text;

/** The value of an attribute, its references decoded: `&copy=2` in an address stays. */
export const decodeValue = (value: string): string =>
  value.includes('&') ? value.replace(inValue, referenceInValue) : value;

/** The text of a `<title>`; behind a mark that may begin its end tag the tokenizer sees no reference. */
export const decodeTitle = (text: string): string =>
  text.includes('<') && text.includes('&') ? readPiece(`<title>${text}</title>`) : decodeText(text);
