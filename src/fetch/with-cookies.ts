/** Cookies of one run, in memory: off by default, never on disk. */
import { CookieJar } from 'tough-cookie';
import type { Layer } from './exchange.ts';

/** Cookies a server may set with one response. */
const maxCookies = 50;
const maxCookieChars = 4_096;

/**
 * Sends each origin the cookies it set and keeps those it sets now.
 * A cookie for another domain or for a public suffix (`co.id`) is refused by the jar (RFC 6265, section 5.3).
 */
export const withCookies = (): Layer => {
  const jar = new CookieJar();
  return (next) => async (request) => {
    const { href } = request.address;
    const known = await jar.getCookieString(href);
    const own = request.headers.cookie;
    const cookie = [own, known].filter((one) => one !== undefined && one !== '').join('; ');
    const headers = cookie === '' ? request.headers : { ...request.headers, cookie };
    const response = await next({ ...request, headers });
    for (const line of response.setCookies.slice(0, maxCookies))
      if (line.length <= maxCookieChars) await jar.setCookie(line, href, { ignoreError: true });
    return response;
  };
};
