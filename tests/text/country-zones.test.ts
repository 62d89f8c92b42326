import { describe, expect, test } from '@jest/globals';
import { IANAZone } from 'luxon';
import { countryZone, languageZone } from '../../src/text/country-zones.ts';
import { placeZone } from '../../src/text/place-zones.ts';

describe('the zone of an address', () => {
  test.each([
    ['is its country', 'https://www.zeitung.de/a', 'Europe/Berlin'],
    ['also below a second level', 'https://paper.co.uk/a', 'Europe/London'],
    ['of Indonesia is that of its capital', 'https://warta.co.id/', '+07:00'],
    ['in capitals', 'HTTPS://ZEITUNG.DE/', 'Europe/Berlin'],
    ['of no country is unknown', 'https://paper.com/a.de', undefined],
    ['of several zones is unknown', 'https://jornal.com.br/', undefined],
    ['of a number is unknown', 'http://127.0.0.1/', undefined],
    ['that is none is unknown', 'zeitung.de', undefined],
    ['with the name of a property is unknown', 'https://a.constructor/', undefined],
  ])('%s', (_, url, zone) => {
    expect(countryZone(url)).toBe(zone);
  });

  test.each(['at', 'cz', 'is', 'jp', 'ng', 'ua', 'vn', 'za'])(
    '.%s is one that is kept',
    (country) => {
      const zone = countryZone(`https://x.${country}/`) ?? '';
      expect(IANAZone.isValidZone(zone)).toBe(true);
    },
  );
});

describe('the zone of a language', () => {
  test.each([
    ['of one country is its', 'ja', 'Asia/Tokyo'],
    ['of neighbours that keep one time is theirs', 'de', 'Europe/Berlin'],
    ['of a region is that of the region', 'en-IN', 'Asia/Kolkata'],
    ['of Great Britain as tags have it', 'en_GB', 'Europe/London'],
    ['of a region of several zones is unknown', 'de-US', undefined],
    ['of many countries is unknown', 'es', undefined],
    ['with a script and no region is its own', 'sr-Latn', undefined],
    ['with the name of a property is unknown', 'constructor', undefined],
  ])('%s', (_, tag, zone) => {
    expect(languageZone(tag)).toBe(zone);
  });
});

describe('the zone of a paper’s name', () => {
  test.each([
    ['is that of the place in it', ['The Jakarta Courier'], '+07:00'],
    ['also run together, as in an address', ['themanilacourier'], 'Asia/Manila'],
    ['is that of the first name with a place', ['Courier', 'Tokyo Courier'], 'Asia/Tokyo'],
    ['without a place is unknown', ['The Courier'], undefined],
  ])('%s', (_, names, zone) => {
    expect(placeZone(names)).toBe(zone);
  });

  test.each(['dhaka', 'saigon', 'kathmandu', 'korea'])('%s is one that is kept', (place) => {
    expect(IANAZone.isValidZone(placeZone([place]) ?? '')).toBe(true);
  });
});
