/** The short form of `npm run test:soak`: every twelfth page, few copies of each. */
import { jest } from '@jest/globals';
import { describeSurvival } from './survival.ts';

/** Half a minute's work on two busy cores. */
jest.setTimeout(240_000);

describeSurvival({ every: 12, cuts: 3, flips: 3 });
