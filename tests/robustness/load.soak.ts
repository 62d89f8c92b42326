/** `npm run test:soak`: long runs of the fetcher at full length. */
import { jest } from '@jest/globals';
import { describeLoad } from '../fetch/load.ts';

jest.setTimeout(7_200_000);

describeLoad({
  hosts: 500,
  listed: 100_000,
  singles: 10_000,
  ofOneHost: 10_000,
});
