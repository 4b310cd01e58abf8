import { availableParallelism, loadavg } from 'node:os';

/**
 * How long to wait for what a browser does, in milliseconds: half a minute, and as many times longer as there is more to run
 * than the machine has cores for. It only ends what never comes.
 */
export function patience(): number {
  const [load = 0] = loadavg();
  return 30_000 * Math.max(1, Math.ceil(load / availableParallelism()));
}
