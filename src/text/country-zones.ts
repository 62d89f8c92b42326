/** Jakarta's: what a print without a zone means in Indonesia. */
export const indonesianZone = '+07:00';

/**
 * DATA: the time zone of a country by its top-level domain, for countries that keep one (IANA tz database).
 * A print without a zone is local to its newsroom; countries of several zones are left out.
 */
const zones: Readonly<Record<string, string>> = {
  id: indonesianZone,
  ae: 'Asia/Dubai',
  at: 'Europe/Vienna',
  be: 'Europe/Brussels',
  bg: 'Europe/Sofia',
  ch: 'Europe/Zurich',
  cz: 'Europe/Prague',
  de: 'Europe/Berlin',
  dk: 'Europe/Copenhagen',
  ee: 'Europe/Tallinn',
  eg: 'Africa/Cairo',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  gr: 'Europe/Athens',
  hk: 'Asia/Hong_Kong',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  ie: 'Europe/Dublin',
  il: 'Asia/Jerusalem',
  in: 'Asia/Kolkata',
  is: 'Atlantic/Reykjavik',
  it: 'Europe/Rome',
  jp: 'Asia/Tokyo',
  ke: 'Africa/Nairobi',
  kr: 'Asia/Seoul',
  lb: 'Asia/Beirut',
  li: 'Europe/Vaduz',
  lt: 'Europe/Vilnius',
  lu: 'Europe/Luxembourg',
  lv: 'Europe/Riga',
  my: 'Asia/Kuala_Lumpur',
  ng: 'Africa/Lagos',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  np: 'Asia/Kathmandu',
  ph: 'Asia/Manila',
  pk: 'Asia/Karachi',
  pl: 'Europe/Warsaw',
  ro: 'Europe/Bucharest',
  rs: 'Europe/Belgrade',
  sa: 'Asia/Riyadh',
  se: 'Europe/Stockholm',
  sg: 'Asia/Singapore',
  si: 'Europe/Ljubljana',
  sk: 'Europe/Bratislava',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
  tw: 'Asia/Taipei',
  ua: 'Europe/Kyiv',
  uk: 'Europe/London',
  vn: 'Asia/Ho_Chi_Minh',
  za: 'Africa/Johannesburg',
};

/** Offset or IANA name of the country an address belongs to; undefined for `.com` and countries of several zones. */
export const countryZone = (url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined;
  const country = new URL(url).hostname.split('.').at(-1) ?? '';
  return Object.hasOwn(zones, country) ? zones[country] : undefined;
};

/** DATA: the zone of a language that is the language of one country, or of neighbours that keep one time. */
const languageZones: Readonly<Record<string, string>> = {
  ...{ bg: 'Europe/Sofia', cs: 'Europe/Prague', da: 'Europe/Copenhagen', de: 'Europe/Berlin' },
  ...{ el: 'Europe/Athens', et: 'Europe/Tallinn', fi: 'Europe/Helsinki', he: 'Asia/Jerusalem' },
  ...{ hi: 'Asia/Kolkata', hr: 'Europe/Zagreb', hu: 'Europe/Budapest', is: 'Atlantic/Reykjavik' },
  ...{ it: 'Europe/Rome', ja: 'Asia/Tokyo', ko: 'Asia/Seoul', lt: 'Europe/Vilnius' },
  ...{ lv: 'Europe/Riga', nb: 'Europe/Oslo', nl: 'Europe/Amsterdam', nn: 'Europe/Oslo' },
  ...{ no: 'Europe/Oslo', pl: 'Europe/Warsaw', ro: 'Europe/Bucharest', sk: 'Europe/Bratislava' },
  ...{ sl: 'Europe/Ljubljana', sv: 'Europe/Stockholm', th: 'Asia/Bangkok', tr: 'Europe/Istanbul' },
  ...{ uk: 'Europe/Kyiv', vi: 'Asia/Ho_Chi_Minh' },
};

/**
 * The zone where a language is at home: of the region a tag names (`en-IN`), else of the language itself;
 * undefined for languages of many countries, and for regions of several zones.
 */
export const languageZone = (tag: string): string | undefined => {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  const region = rest.find((part) => part.length === 2);
  const country = region === 'gb' ? 'uk' : (region ?? '');
  if (Object.hasOwn(zones, country)) return zones[country];
  if (region !== undefined && region !== language) return undefined;
  return Object.hasOwn(languageZones, language) ? languageZones[language] : undefined;
};
