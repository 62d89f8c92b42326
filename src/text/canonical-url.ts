/** Addresses made absolute, and brought to one spelling so that one article has one address. */

/** Longer addresses are no addresses of articles; the common limit of servers is 8 KB. */
const maxUrlChars = 8_192;

/** Query names that say where a reader came from or how the page was shared, never which page it is. */
const trackingNames: ReadonlySet<string> = new Set(
  [
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id',
    'mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi vero_id oly_anon_id oly_enc_id rb_clickid s_cid icid',
    'ref ref_src ref_url refsrc referrer referer source cmpid cmp ncid ito xtor trk trkcampaign',
    'at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_bbc_team ocid smid smtyp',
    'soc_src soc_trk sharetype feature_source spm scm tag_from amp_js_v usqp guccounter',
    'guce_referrer guce_referrer_sig wt_mc wtmc wt_zmc sr_share campaign_id cid_source',
    'google_editors_picks ns_source ns_mchannel ns_campaign ns_linkname lgn_method google_btn',
  ].flatMap((line) => line.split(' ')),
);
const trackingPrefixes = ['utm_', 'mtm_', 'pk_', 'piwik_', 'matomo_', 'hsa_', 'stm_'];

/** Ways to ask for the whole article of which the bare address shows the first page. */
const wholeArticle: ReadonlySet<string> = new Set([
  'single=1',
  'page=all',
  'showpage=all',
  'view=all',
]);

const isTracking = (pair: string): boolean => {
  // A feed that escapes its links twice leaves `&amp;` behind.
  const plain = pair.toLowerCase().replace(/^(?:amp;)+/, '');
  if (plain === '' || wholeArticle.has(plain)) return true;
  const name = plain.split('=', 1)[0] ?? '';
  return trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
};

/** RFC 3986, 6.2.2: an escaped unreserved character is the character; other escapes are in capitals. */
const plainEscapes = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const char = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(char) ? char : escaped.toUpperCase();
  });

/** The URL parser drops line breaks and tabs unseen, so that `java\nscript:` would become a scheme. */
const hasControl = (text: string): boolean => control.test(text);
/** The general category Cc (Unicode 23.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
const control = /[\0-\x1f\x7f-\x9f]/;

/** An http or https address, parsed, without the name and password it may carry; else undefined. */
const parseWebUrl = (text: string, base?: string): URL | undefined => {
  if (text.length > maxUrlChars || hasControl(text)) return undefined;
  const url = parsed(text, base);
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return undefined;
  // Setting them writes the whole address anew.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url;
};

/** Asking first whether it can be parsed would parse it twice. */
const parsed = (text: string, base?: string): URL | undefined => {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

/** Parses an address for reading: undefined where it is not an absolute http or https address. */
export const webUrl = (url: string): URL | undefined => parseWebUrl(url.trim());

/**
 * The address in its one spelling: scheme and host in lower case, no credentials, default port,
 * fragment, tracking or whole-article parameters; the rest of the query keeps its order.
 * http stays http and `www.` stays. Undefined where it is not an absolute http or https address.
 *
 *     HTTPS://News.Example.com:443/a%2Db?utm_source=x&id=7#top  ->  https://news.example.com/a-b?id=7
 */
export const canonicalUrlOf = (url: string): string | undefined => {
  const parsed = webUrl(url);
  if (parsed === undefined) return undefined;
  const host = parsed.host.replace(/\.(?=$|:\d+$)/, '');
  const query = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => !isTracking(pair))
    .join('&');
  const path = plainEscapes(parsed.pathname);
  return `${parsed.protocol}//${host}${path}${query === '' ? '' : `?${plainEscapes(query)}`}`;
};

/**
 * A link made absolute; query and fragment are kept, credentials are not.
 * Undefined for an empty link, one with control characters inside, anything but http and https,
 * and a relative link without a base.
 */
export const absoluteUrl = (href: string, base: string | undefined): string | undefined => {
  // Pictures as data: can be megabytes; they are refused before they are copied.
  if (href.length > maxUrlChars) return undefined;
  const trimmed = href.trim();
  return trimmed === '' ? undefined : parseWebUrl(trimmed, base)?.href;
};
