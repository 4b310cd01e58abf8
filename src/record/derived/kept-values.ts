import { hash } from 'node:crypto';

/**
 * Where values are kept from one process to the next, each under the print of all that it was made from. A value is plain
 * data; whatever has another print is another value, so that none is ever out of date.
 */
export interface KeptValues {
  /** The value kept under a print; undefined where there is none. */
  find(print: string): unknown;
  /** Keeps a value for the next process. */
  keep(print: string, value: object): void;
}

const key = Symbol.for('on-record.kept-values');
const shared = globalThis as { [key]?: KeptValues | undefined };

/** Does something while values are kept somewhere; in all other work every value is made anew. */
export function whileKeeping<T>(values: KeptValues, work: () => T): T {
  const around = shared[key];
  shared[key] = values;
  try {
    return work();
  } finally {
    shared[key] = around;
  }
}

/** The print of some texts: equal for the same texts in the same order, and no others. */
export function printOfTexts(texts: readonly string[]): string {
  return hash('sha256', JSON.stringify(texts), 'base64url');
}

/**
 * A value that is made from some texts alone: as it is kept, or made.
 *
 * @param of what it is, so that two values of the same texts are told apart
 * @param from everything it is made from but the code; asked for only where values are kept
 * @param make gives plain data, without functions or classes
 */
export function keptValue<T extends object>(of: string, from: () => readonly string[], make: () => T): T {
  const values = shared[key];
  if (!values) return make();
  const print = printOfTexts([of, ...from()]);
  const found = values.find(print);
  // What is kept under the print was made by this function of the same code from the same texts, so it has the type.
  if (found !== undefined) return found as T;
  const made = make();
  values.keep(print, made);
  return made;
}
