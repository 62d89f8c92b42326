import { indonesianZone } from './country-zones.ts';

/**
 * DATA: the time zone of a place that newspapers carry in their names (IANA tz database).
 * `The Jakarta Post` at an address in `.com` tells its home by nothing else.
 */
const zones: Readonly<Record<string, string>> = {
  ...{ jakarta: indonesianZone, indonesia: indonesianZone },
  ...{ bangkok: 'Asia/Bangkok', beijing: 'Asia/Shanghai', cambodia: 'Asia/Phnom_Penh' },
  ...{ dhaka: 'Asia/Dhaka', hanoi: 'Asia/Ho_Chi_Minh', hindustan: 'Asia/Kolkata' },
  ...{ japan: 'Asia/Tokyo', jerusalem: 'Asia/Jerusalem', karachi: 'Asia/Karachi' },
  ...{ kathmandu: 'Asia/Kathmandu', korea: 'Asia/Seoul', manila: 'Asia/Manila' },
  ...{ pakistan: 'Asia/Karachi', saigon: 'Asia/Ho_Chi_Minh', shanghai: 'Asia/Shanghai' },
  ...{ taipei: 'Asia/Taipei', tokyo: 'Asia/Tokyo', vietnam: 'Asia/Ho_Chi_Minh' },
};

const places = new RegExp(Object.keys(zones).join('|'));

/** Offset or IANA name of the place that the first of some names holds: `The Jakarta Post`, `thejakartapost.com`. */
export const placeZone = (names: readonly string[]): string | undefined => {
  for (const name of names) {
    const place = places.exec(name.toLowerCase())?.[0];
    if (place !== undefined) return zones[place];
  }
  return undefined;
};
