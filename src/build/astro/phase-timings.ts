import { writeFileSync } from 'node:fs';

/** What the phases of one build cost its process, in the order in which they first ended. */
export interface PhaseTimings {
  readonly phases: readonly PhaseTiming[];
  /** The most memory the process held at once. */
  readonly peakBytes: number;
}

export interface PhaseTiming {
  readonly name: string;
  /** Of all threads, user and system. */
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Tells the phases of a build apart, for `npm run bench`. */
export interface PhaseClock {
  /** Says that a phase ends here: it began at the last mark, the first one with the process. Equal names add up. */
  mark(name: string): void;
  /** Writes the timings to the file that was asked for. */
  write(): void;
}

/** A clock that writes to a file; without a file it does nothing. */
export function createPhaseClock(file: string | undefined): PhaseClock {
  if (file === undefined) return { mark: () => undefined, write: () => undefined };
  const phases = new Map<string, PhaseTiming>();
  let last = { cpuMs: 0, wallMs: 0 };
  return {
    mark(name) {
      const { user, system } = process.cpuUsage();
      const now = { cpuMs: (user + system) / 1000, wallMs: performance.now() };
      const { cpuMs = 0, wallMs = 0 } = phases.get(name) ?? {};
      phases.set(name, {
        name,
        cpuMs: cpuMs + now.cpuMs - last.cpuMs,
        wallMs: wallMs + now.wallMs - last.wallMs,
      });
      last = now;
    },
    write() {
      const timings: PhaseTimings = {
        phases: [...phases.values()],
        peakBytes: process.resourceUsage().maxRSS * 1024,
      };
      writeFileSync(file, `${JSON.stringify(timings, undefined, 2)}\n`);
    },
  };
}
