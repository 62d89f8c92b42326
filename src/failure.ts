/** Everything that can go wrong with an input, as a closed set of codes. */

/** What each code means; messages at the place of failure say which input and what to do next. */
export const failureCodes = {
  'input-missing': 'the file or folder does not exist',
  'input-unreadable': 'the file cannot be read',
  'input-empty': 'the file or response has no bytes',
  'input-binary': 'the bytes are neither HTML nor text',
  'input-too-large': 'the input is larger than --max-bytes',
  'input-bad-gzip': 'the compressed bytes are damaged',
  'input-bad-archive': 'the zip or tar, or a file in it, is damaged',
  'input-encrypted': 'the archive, or a file in it, is encrypted',
  'input-nested': 'an archive in an archive, which is not opened',
  'bad-record': 'the line is not a record',
  'input-not-warc': 'the file is named as an archive and is none',
  'warc-record-damaged': 'a record of the archive is damaged',
  'folder-empty': 'no page in the folder or archive',
  'bad-url': 'the address cannot be used',
  'blocked-address': 'the address lies in a private network',
  'insecure-redirect': 'a redirect from https to http',
  'robots-refused': 'the robots.txt of the site forbids it',
  'robots-unreachable': 'the robots.txt of the site could not be read',
  'host-paused': 'the server asked to be left alone for a long time',
  'host-unavailable': 'the host failed too often in a row',
  'dns-failure': 'the host name was not found',
  'connect-failure': 'the connection was refused or broke',
  'proxy-failure': 'the proxy refused or was not reached',
  'tls-failure': 'the certificate or handshake was refused',
  'fetch-timeout': 'the deadline passed',
  'too-many-redirects': 'more redirects than allowed, or a loop',
  'bad-redirect': 'a redirect without a usable address',
  'incomplete-body': 'fewer bytes came than were promised',
  'unsupported-encoding': 'the content encoding is not known',
  'http-status': 'the server answered with an error status',
  'wrong-media-type': 'the response is not a page',
  'soft-404': 'a page came that says there is none',
  'consent-wall': 'a question for consent came, not the page',
  challenge: 'a test or a refusal of programs, not the page',
  'login-wall': 'a log-in form came, not the page',
  'script-only': 'the page shows nothing without its scripts',
  'bad-feed': 'the feed cannot be read',
  'bad-sitemap': 'the sitemap cannot be read',
  'no-links': 'the source names no article',
  'no-source': 'no source is known for what was asked',
  'output-unwritable': 'the output cannot be written',
  'output-exists': 'the output has a file of this name already',
  'state-busy': 'another run holds the state folder',
  'state-unusable': 'the state is damaged, read-only or newer',
  'bad-profile': 'the profile file is not a profile',
  'missing-field': 'a field named by --require is absent',
  'extract-timeout': 'reading took longer than --page-timeout',
  'extract-crash': 'the thread that read this page was lost',
  'extract-failure': 'the reader failed on this page (a bug)',
} as const;

export type FailureCode = keyof typeof failureCodes;

/** A failure with a code: the only error thrown on purpose. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  /** Facts for programs: HTTP status, system error code, limit in bytes. */
  readonly detail: Readonly<Record<string, string | number | null>>;

  constructor(
    code: FailureCode,
    message: string,
    options: {
      cause?: unknown;
      detail?: Readonly<Record<string, string | number | null>>;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.detail = options.detail ?? {};
  }
}
