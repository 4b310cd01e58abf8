/**
 * What a computation reads of the record, noted by name while it runs: `data quotes/rivera-steel`, `backlinks actors/orr`.
 *
 * A computation that reads nothing else gives the same result while those parts of the record stay the same: it begins
 * with the same question, gets the same answer, and so goes on to the same next question.
 */
export interface Reads {
  readonly names: ReadonlySet<string>;
  /** The reads of what it used that others use as well (`oncePer`), each noted when that was made. */
  readonly parts: ReadonlySet<Reads>;
}

interface Noted {
  readonly names: Set<string>;
  readonly parts: Set<Reads>;
}

/** The pages of a build have a copy of every module; what they and the corpus have in common is the process. */
const key = Symbol.for('on-record.reads');
const shared = globalThis as { [key]?: Noted | undefined };

/**
 * Notes that something of the record was looked at, where somebody wants to know.
 *
 * @param of what it is: `data`, `backlinks`
 * @param name of which record, or of what else
 */
export function noteRead(of: string, name: string): void {
  shared[key]?.names.add(`${of} ${name}`);
}

/** Notes that something was used that was made before, from what it read then. */
export function notePart(reads: Reads | undefined): void {
  if (reads) shared[key]?.parts.add(reads);
}

/** Does something and says what it read; undefined for nothing. */
export function readsOf<T>(work: () => T): { readonly value: T; readonly reads: Reads | undefined } {
  const around = shared[key];
  const noted: Noted = { names: new Set(), parts: new Set() };
  shared[key] = noted;
  try {
    const value = work();
    return { value, reads: noted.names.size + noted.parts.size > 0 ? noted : undefined };
  } finally {
    shared[key] = around;
  }
}

/** The same for what takes its time. Nothing else may look at the record meanwhile: it would be noted as well. */
export async function readsOfPromise<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly reads: Reads | undefined }> {
  const around = shared[key];
  const noted: Noted = { names: new Set(), parts: new Set() };
  shared[key] = noted;
  try {
    const value = await work();
    return { value, reads: noted.names.size + noted.parts.size > 0 ? noted : undefined };
  } finally {
    shared[key] = around;
  }
}
