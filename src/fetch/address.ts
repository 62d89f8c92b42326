/** An address as it can be asked for. */
import { Failure } from '../failure.ts';
import { withoutCredentials } from '../text/url-credentials.ts';

export interface Address {
  /** The address as given, less user name and password. */
  readonly given: string;
  /** Normal form (WHATWG URL) without user name, password and fragment. */
  readonly href: string;
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

/** An http or https address, relative to `base` where one is given; undefined for anything else. */
export const readAddress = (text: string, base?: string): Address | undefined => {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const authorization = basic(url);
  url.username = '';
  url.password = '';
  url.hash = '';
  return { given: withoutCredentials(text), href: url.href, authorization };
};

/** An http or https address; throws Failure('bad-url') for anything else. */
export const parseAddress = (text: string): Address => {
  const address = readAddress(text);
  if (address !== undefined) return address;
  const what = 'is no http or https address; write it as https://www.example.com/path';
  throw new Failure('bad-url', `${withoutCredentials(text)}: ${what}`);
};
