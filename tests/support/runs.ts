/** How many times the usual number of runs: `npm run test:deep` sets TEST_RUNS to 10. */
export const runsFactor = Number(process.env.TEST_RUNS ?? '1');

/** How often something random is tried, such as the runs of a property or the kills of a process. */
export function runs(usual: number): number {
  return usual * runsFactor;
}
