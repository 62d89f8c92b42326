/** Errors of a connection as failures. */
import { Failure, type FailureCode } from '../failure.ts';
import { blockedCode } from './guard.ts';

/** What errors carry; not every error is an instance of this program's `Error`. */
interface Coded {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  /** The proxy it happened at, `127.0.0.1:3128`. */
  readonly proxy?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[] | undefined;
}

/** What undici says of a proxy that does not serve; the status stands nowhere else. */
const proxyStatus = /^Proxy (?:response|Authentication Required) \((\d{3})\)/;

const codeOf = ({ name, code, message }: Coded): unknown => {
  const status = proxyStatus.exec(String(message))?.[1];
  if (status !== undefined) return `${proxyPrefix}${status}`;
  // undici's error for an answer that is not HTTP comes without a code where its parser knows none.
  return name === 'HTTPParserError' ? (code ?? 'HPE_UNKNOWN') : code;
};

/** Begins the codes of what went wrong at a proxy: `PROXY_ECONNREFUSED`, `PROXY_407`. */
const proxyPrefix = 'PROXY_';

const coded = (error: unknown): Coded =>
  typeof error === 'object' && error !== null ? (error as Coded) : {};

/** The system's or the library's code of an error or of what caused it: `ECONNREFUSED`, `UND_ERR_SOCKET`. */
export const networkCode = (error: unknown): string | undefined => {
  const outer = coded(error);
  // Several addresses of a host are tried, and what became of each is reported together.
  const codes = [outer, coded(outer.errors?.[0]), coded(outer.cause)].map(codeOf);
  return codes.find((one): one is string => typeof one === 'string');
};

const dns = /^(?:ENOTFOUND|EAI_[A-Z]+|ENODATA)$/;
const tls =
  /^(?:ERR_TLS_|ERR_SSL_|ERR_OSSL_|CERT_|CRL_|UNABLE_TO_|HOSTNAME_MISMATCH|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|ERROR_IN_CERT|EPROTO)/;
const timeout = /^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT$/;

/** Whether a code says that TLS did not come about: a certificate turned down, or no TLS on the other side. */
export const isTlsCode = (code: string | undefined): boolean =>
  code !== undefined && tls.test(code);

/** The error of a connection that a proxy did not open, by whatever it came about. */
export const proxyError = (error: unknown, proxy: string): Error => {
  const code = networkCode(error) ?? 'UNKNOWN';
  const prefixed = code.startsWith(proxyPrefix) ? code : `${proxyPrefix}${code}`;
  return Object.assign(new Error(`no connection through the proxy ${proxy}`, { cause: error }), {
    code: prefixed,
    proxy,
  });
};

/** The errors of a refused connection; see guard.ts. */
const blocked = new RegExp(`^${blockedCode}$`);

const kinds: readonly (readonly [RegExp, FailureCode, string])[] = [
  [
    blocked,
    'blocked-address',
    'a private address, which no page from outside may lead to; give --allow-private if it is your own network',
  ],
  [dns, 'dns-failure', 'the host name was not found; check its spelling and your connection'],
  [
    tls,
    'tls-failure',
    'no safe connection; check the clock of this computer and the certificate of the site',
  ],
  [
    timeout,
    'fetch-timeout',
    'the server did not answer in time; try again or give a longer --timeout',
  ],
  [
    new RegExp(`^${proxyPrefix}`),
    'proxy-failure',
    'the proxy did not let it through; check --proxy (or HTTP_PROXY and HTTPS_PROXY) and its user name and password',
  ],
  [/^HPE_/, 'connect-failure', 'the answer is not HTTP; check the port'],
  [/^ECONNREFUSED$/, 'connect-failure', 'nobody listens there; check host and port'],
  [
    /^(?:E[A-Z0-9]+|UND_ERR_(?!INVALID_ARG)[A-Z_]+)$/,
    'connect-failure',
    'the connection broke; try again',
  ],
];

/** The failure of a request that brought no response. Errors without a code are bugs and come back as they are. */
export const connectionFailure = (
  error: unknown,
  { label, href }: { readonly label: string; readonly href: string },
): unknown => {
  const systemCode = networkCode(error);
  const kind = kinds.find(([pattern]) => systemCode !== undefined && pattern.test(systemCode));
  if (systemCode === undefined || kind === undefined) return error;
  const [, code, what] = kind;
  const { proxy } = coded(error);
  const host = typeof proxy === 'string' ? proxy : new URL(href).host;
  return new Failure(code, `${label}: ${what} (${host}, ${systemCode})`, {
    cause: error,
    detail: { systemCode, host },
  });
};
