/** The short form of hostile-run.soak.ts. */
import { describeHostileRun } from './hostile-run.ts';

describeHostileRun({ pages: 320, hostileEvery: 40, workers: '2' }, 300_000);
