/** What a server gave to ask by later whether a page has changed (RFC 9110, section 8.8). */

export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** RFC 9110, section 8.8.3; longer ones are no mark of a version. */
const entityTag = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]{0,1000}"$/;
const httpDate = /^[A-Z][a-z]{2,8},? [\w :-]{10,30}$/;

/** The entity tag as it may be sent back; undefined for what could break a header or is no tag. */
const readEtag = (text: string | undefined): string | undefined => {
  const tag = text?.trim() ?? '';
  return entityTag.test(tag) ? tag : undefined;
};

/** The date of Last-Modified as it may be sent back; undefined where it is no date. */
const readLastModified = (text: string | undefined): string | undefined => {
  const date = text?.trim() ?? '';
  return httpDate.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
};

/** The headers that ask for a page only if it has changed. */
export const conditionalHeaders = ({
  etag,
  lastModified,
}: Validators): Readonly<Record<string, string>> => {
  const tag = readEtag(etag);
  const date = readLastModified(lastModified);
  return {
    ...(tag !== undefined && { 'if-none-match': tag }),
    ...(date !== undefined && { 'if-modified-since': date }),
  };
};
