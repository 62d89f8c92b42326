/** Whether a response is a page. */
import { looksBinary } from '../dom/looks-binary.ts';
import { Failure } from '../failure.ts';

export interface ResponseHead {
  readonly label: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Requests it took; 1 where absent. */
  readonly attempts?: number;
}

/** `text/html`, `text/plain`, `application/xhtml+xml`, `application/xml`, and `html` of servers that know no better. */
const pageType =
  /^(?:(?:text|application)\/(?:html|plain|xml|xhtml|xhtml\+xml|vnd\.wap\.xhtml\+xml)|[^/]{0,40})$/;

const adviceFor = (status: number): string => {
  if (status === 401)
    return 'it wants a login; write it as https://name:password@host/ or save the page and give the file';
  if (status === 403)
    return 'it refuses this program; try another --user-agent, or save the page and give the file';
  if (status === 404 || status === 410) return 'the page is gone; check the address';
  if (status === 429) return 'too many requests; run again later, with a longer --delay';
  if (status >= 500) return 'the trouble is on its side; try again later';
  return 'check the address';
};

/** Refuses statuses other than 2xx. */
export const checkStatus = ({
  label,
  status,
  attempts = 1,
}: Pick<ResponseHead, 'label' | 'status' | 'attempts'>): void => {
  if (status >= 200 && status <= 299) return;
  const times = attempts > 1 ? ` (asked ${attempts} times)` : '';
  throw new Failure(
    'http-status',
    `${label}: the server answered with status ${status}${times}; ${adviceFor(status)}`,
    { detail: { status, ...(attempts > 1 && { attempts }) } },
  );
};

/** Refuses statuses other than 2xx and media types other than pages; a response that names none is judged by its bytes. */
export const checkHead = (head: ResponseHead): void => {
  checkStatus(head);
  const { label, status, headers } = head;
  const mediaType = headers['content-type']?.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
  if (!pageType.test(mediaType))
    throw new Failure(
      'wrong-media-type',
      `${label}: the server sent ${mediaType.slice(0, 100)}, not a page; give the address of the article itself`,
      { detail: { mediaType: mediaType.slice(0, 100), status } },
    );
};

/** Refuses bodies that hold nothing, and bytes that are neither HTML nor text. */
export const checkBody = (body: Uint8Array, label: string): void => {
  if (body.length === 0)
    throw new Failure(
      'input-empty',
      `${label}: the server sent no bytes; open it in a browser, or try again later`,
    );
  if (looksBinary(body))
    throw new Failure(
      'input-binary',
      `${label}: the server sent neither HTML nor text; give the address of the article itself`,
    );
};
