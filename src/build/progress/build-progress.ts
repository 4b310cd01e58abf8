/** Shows where a build is: a line for each phase, and on a terminal a bar while it runs. */
export interface BuildProgress {
  /** A phase begins, and the one before it ends. */
  begin(title: string): void;
  /** How far the phase is. */
  reached(done: number, total: number): void;
  /** What the phase came to, for its line: `8,917 pages`. */
  result(text: string): void;
  /** One of many things that were done; listed for those who asked for it. */
  item(text: string): void;
  /** The last phase ends. */
  end(): void;
}

export interface ProgressOutput {
  readonly write: (text: string) => unknown;
  /** Whether a person reads along, so that a line may be written over. */
  readonly isTerminal: boolean;
  /** Whether every page is listed. */
  readonly isVerbose: boolean;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** Milliseconds between two drawings of a bar. */
const betweenBars = 100;
const barWidth = 30;
/** Goes to the beginning of the line and empties it (ECMA-48). */
const emptyLine = '\r\u001b[K';

/**
 * @example
 * // On a terminal, while it runs, and in the end:
 * // Pages  [############                  ]  3,602 of 8,917
 * // Pages: 8,917 pages, 11.2 s
 */
export function buildProgress({ write, isTerminal, isVerbose, now }: ProgressOutput): BuildProgress {
  let phase: { title: string; since: number; result: string; drawn: number } | undefined;
  const clear = () => {
    if (isTerminal) write(emptyLine);
  };
  const end = () => {
    if (!phase) return;
    clear();
    const seconds = ((now() - phase.since) / 1000).toFixed(1);
    write(`${phase.title}: ${[phase.result, `${seconds} s`].filter((part) => part !== '').join(', ')}\n`);
    phase = undefined;
  };
  return {
    begin(title) {
      end();
      phase = { title, since: now(), result: '', drawn: -Infinity };
      if (isTerminal) write(`${title} ...`);
    },
    reached(done, total) {
      if (!phase || !isTerminal || total === 0 || now() - phase.drawn < betweenBars) return;
      phase.drawn = now();
      const filled = '#'.repeat(Math.floor((barWidth * done) / total)).padEnd(barWidth);
      write(`${emptyLine}${phase.title}  [${filled}]  ${counted(done)} of ${counted(total)}`);
    },
    result(text) {
      if (phase) phase.result = text;
    },
    item(text) {
      if (!isVerbose) return;
      clear();
      write(`  ${text}\n`);
    },
    end,
  };
}

/**
 * A number as the terminal shows it, whatever the language of the site.
 *
 * @example
 * counted(11385) // => '11,385'
 */
export function counted(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
