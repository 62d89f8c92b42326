/** Long runs, cut short for every day; `npm run test:soak` runs them at length. */
import { jest } from '@jest/globals';
import { describeLoad } from './load.ts';

jest.setTimeout(120_000);

describeLoad({ hosts: 12, listed: 2_000, singles: 1_000, ofOneHost: 60 });
