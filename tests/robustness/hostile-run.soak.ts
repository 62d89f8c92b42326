/** `npm run test:soak`: a hundred thousand pages, one in a hundred made to do harm. */
import { describeHostileRun } from './hostile-run.ts';

describeHostileRun({ pages: 100_000, hostileEvery: 100, workers: 'auto' }, 7_200_000);
