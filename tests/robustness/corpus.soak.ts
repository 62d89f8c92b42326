/** `npm run test:soak`: every page, with all its damaged copies. */
import { jest } from '@jest/globals';
import { describeSurvival } from './survival.ts';

jest.setTimeout(7_200_000);

describeSurvival({ every: 1, cuts: 20, flips: 20 });
