/** An address as it can be asked for. */
import { Failure } from '../failure.ts';
import { withoutCredentials } from '../text/url-credentials.ts';

export interface Address {
  /** The address as given, less user name and password. */
  readonly given: string;
  /** Normal form (WHATWG URL) without user name, password and fragment. */
  readonly href: string;
  /** `https://www.example.com:8443` */
  readonly origin: string;
  /** `www.example.com`, with its port where that is not the usual one: http and https of a name are one host. */
  readonly host: string;
  /** Path and query, as they are asked for. */
  readonly path: string;
  /** The value of the header for the address's own user name and password. */
  readonly authorization: string | undefined;
}

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A % that begins no escape stands for itself.
    return part;
  }
};

/** RFC 7617, section 2. */
const basic = ({ username, password }: URL): string | undefined => {
  if (username === '' && password === '') return undefined;
  const pair = `${decodePart(username)}:${decodePart(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
};

/** Longer addresses are refused by most servers (RFC 9110, section 4.1 asks for 8,000 at least). */
const maxChars = 16_000;

/** CR, LF, NUL and their kin: WHATWG URL would quietly drop some of them, and the address would be another one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f]/;

/** WHATWG URL; undefined for what is none. */
const readUrl = (text: string, base: string | undefined): URL | undefined => {
  try {
    return new URL(text, base);
  } catch {
    // URL.canParse would parse it twice.
    return undefined;
  }
};

/** An http or https address, relative to `base` where one is given; undefined for anything else. */
export const readAddress = (text: string, base?: string): Address | undefined => {
  const trimmed = text.trim();
  if (controls.test(trimmed) || trimmed.length > maxChars) return undefined;
  const url = readUrl(trimmed, base);
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return undefined;
  const authorization = basic(url);
  if (authorization !== undefined) {
    url.username = '';
    url.password = '';
  }
  if (url.href.includes('#')) url.hash = '';
  const { href, origin, host, pathname, search } = url;
  return {
    given: withoutCredentials(text),
    href,
    origin,
    host,
    path: pathname + search,
    authorization,
  };
};

/** An http or https address; throws Failure('bad-url') for anything else. */
export const parseAddress = (text: string): Address => {
  const address = readAddress(text);
  if (address !== undefined) return address;
  const what = controls.test(text.trim())
    ? 'the address holds control characters; check where it comes from'
    : 'is no http or https address; write it as https://www.example.com/path';
  throw new Failure('bad-url', `${withoutCredentials(text)}: ${what}`);
};
