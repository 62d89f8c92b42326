/** User names and passwords written into addresses: they are never shown, stored or passed on. */

/** `https://name:secret@example.com/`; in a wrong address the last @ before the path ends them. */
const credentials = /^(\s{0,99}[a-z][a-z0-9+.-]{0,30}:[/\\]{0,9})[^/?#\\]{0,2000}@/i;

/** The address without its user name and password; any other text comes back as it is. */
export const withoutCredentials = (address: string): string => address.replace(credentials, '$1');
