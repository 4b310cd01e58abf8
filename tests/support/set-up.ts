/** Runs before each file of tests. */
import fc from 'fast-check';

import { runs } from './runs.ts';

// 100 is fast-check's own number of runs of a property.
fc.configureGlobal({ numRuns: runs(100) });
