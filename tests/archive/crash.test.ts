/** Killed runs, cut short for every day; `npm run test:soak` kills two hundred times. */
import { jest } from '@jest/globals';
import { describeCrash } from './crash.ts';

jest.setTimeout(180_000);

describeCrash({ hosts: 4, stories: 120, kills: 12, delayMs: 250 });
