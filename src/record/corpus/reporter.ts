import type { ProblemCode } from '../problems/codes.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import type { AnyEntry } from '../schemas/index.ts';
import { locate, locateInBody } from '../source/locate.ts';
import type { KeyPath, SourceFile } from '../source/source-file.ts';

/** A problem without its place. */
export interface Report {
  readonly code: ProblemCode;
  readonly message: string;
  readonly help: string;
  readonly severity?: Severity;
}

/** Collects problems and knows where in which file an entry's fields and text stand. */
export class Reporter {
  readonly problems: Problem[] = [];
  /** By path: while two files claim one id, nothing else tells them apart. */
  readonly #files: ReadonlyMap<string, SourceFile>;

  constructor(files: readonly SourceFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
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
    const file = this.#files.get(entry.path);
    if (!file) throw new Error(`${entry.path} was not read.`);
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
