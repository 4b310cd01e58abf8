import type { Problem, Severity } from '../problems/problem.ts';
import type { AnyEntry } from '../schemas/index.ts';
import { locate, locateInBody } from '../source/locate.ts';
import type { KeyPath, SourceFile } from '../source/source-file.ts';
import { keyOf, type EntryKey } from './corpus.ts';

interface Report {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  readonly severity?: Severity;
}

/** Collects problems and knows where in which file an entry's fields and text stand. */
export class Reporter {
  readonly problems: Problem[] = [];
  readonly #files: ReadonlyMap<EntryKey, SourceFile>;

  constructor(files: ReadonlyMap<EntryKey, SourceFile>) {
    this.#files = files;
  }

  /** A problem with a frontmatter field. */
  atField(entry: AnyEntry, path: KeyPath, report: Report): void {
    this.#add(entry, locate(this.#fileOf(entry), path), report);
  }

  /** A problem with the body, at a UTF-16 offset into it. */
  atBody(entry: AnyEntry, offset: number, report: Report): void {
    this.#add(entry, locateInBody(this.#fileOf(entry), offset), report);
  }

  /** The line a body offset stands on, for messages that point at another file. */
  lineInBody(entry: AnyEntry, offset: number): number {
    return locateInBody(this.#fileOf(entry), offset).line;
  }

  #fileOf(entry: AnyEntry): SourceFile {
    const file = this.#files.get(keyOf(entry));
    if (!file) throw new Error(`No file was read for ${keyOf(entry)}.`);
    return file;
  }

  #add(
    entry: AnyEntry,
    position: { line: number; column: number },
    { code, message, help, severity = 'error' }: Report,
  ): void {
    this.problems.push({ path: entry.path, ...position, severity, code, message, help });
  }
}
