import { fileURLToPath } from 'node:url';
import type { Prompter } from './prompter.ts';

/** All that a command sees of the world it runs in; a test gives it another. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The project the command belongs to, as an absolute path. */
  readonly projectDir: string;
  /** The folder the command was called in: paths somebody writes behind it start there. */
  readonly callerDir: string;
  readonly out: Output;
  readonly err: Output;
  /** Everything on the standard input. */
  readonly readInput: () => Promise<Buffer>;
  /** Who answers questions; undefined where nobody does: no terminal, or a machine that only runs jobs. */
  readonly prompter: Prompter | undefined;
}

export interface Output {
  readonly write: (text: string) => void;
  /** Whether a person reads along, so that a line may be taken back. */
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
}

/** The project these commands belong to, with a final slash; they build no other. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url));
