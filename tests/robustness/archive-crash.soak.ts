/** `npm run test:soak`: an archive of 2,000 articles killed 200 times. */
import { jest } from '@jest/globals';
import { describeCrash } from '../archive/crash.ts';

jest.setTimeout(7_200_000);

describeCrash({ hosts: 8, stories: 2_000, kills: 200, delayMs: 500 });
