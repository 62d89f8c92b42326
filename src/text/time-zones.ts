/** Zone words and offsets printed after a time. */

/** Offsets in summer and winter differ for the names with an IANA zone: the date decides. */
const namedZones: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  gmt: '+00:00',
  utc: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: 'America/New_York',
  pt: 'America/Los_Angeles',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  sgt: '+08:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  acst: '+09:30',
  acdt: '+10:30',
  awst: '+08:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  ist: 'Asia/Kolkata',
  pkt: '+05:00',
  npt: '+05:45',
  ict: '+07:00',
  hkt: '+08:00',
  pht: '+08:00',
  kst: '+09:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  sast: '+02:00',
};

/** The source of a pattern that matches one zone: a word, an offset, or both (`GMT+7`); group 1 the word, 2 the offset. */
export const zonePattern =
  '(?:(wib|wita|wit|gmt|utc|z|[ecmp][sd]t|[ep]t|bst|cest|cet|mesz|mez|sgt|jst|a[ec][sd]t|awst|nz[sd]t|ist|pkt|npt|ict|hkt|pht|kst|eest|eet|msk|мск|sast)(?![\\p{L}]))?' +
  '\\s?([+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?';

const asOffset = (printed: string): string | undefined => {
  const match = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(printed);
  if (match === null) return undefined;
  const hours = Number(match[2]);
  const minutes = Number(match[3] ?? 0);
  if (hours > 14 || minutes > 59) return undefined;
  return `${match[1]}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
};

/**
 * An offset (`+07:00`) or IANA name; undefined where nothing was printed.
 * A word before an offset only names it: `WIB+07:00`; `GMT+7` is the offset too.
 */
export const readZone = (
  word: string | undefined,
  offset: string | undefined,
): string | undefined => {
  const stated = offset === undefined ? undefined : asOffset(offset);
  return stated ?? (word === undefined ? undefined : namedZones[word.toLowerCase()]);
};
