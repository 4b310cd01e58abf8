import type { ProblemCode } from '../problems/codes.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import { locate, locateInBody } from '../source/locate.ts';
import type { KeyPath, MarkdownFile } from '../source/source-file.ts';

/** A problem without its place. */
export interface Report {
  readonly code: ProblemCode;
  readonly message: string;
  readonly help: string;
  readonly severity?: Severity;
}

/** Whatever came from a file: a record, or the publication. */
interface InFile {
  readonly path: string;
}

/** Collects problems and knows where in which file a record's fields and text stand. */
export class Reporter {
  readonly problems: Problem[] = [];
  /** By path: while two files claim one id, nothing else tells them apart. */
  readonly #files: ReadonlyMap<string, MarkdownFile>;

  constructor(files: readonly MarkdownFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  /** A problem with a frontmatter field. */
  atField(record: InFile, path: KeyPath, report: Report): void {
    this.#add(record, locate(this.#fileOf(record), path), report);
  }

  /** A problem with the body, at a UTF-16 offset into it. */
  atBody(record: InFile, offset: number, report: Report): void {
    this.#add(record, locateInBody(this.#fileOf(record), offset), report);
  }

  /** The line a body offset stands on, for messages that point at another file. */
  lineInBody(record: InFile, offset: number): number {
    return locateInBody(this.#fileOf(record), offset).line;
  }

  #fileOf(record: InFile): MarkdownFile {
    const file = this.#files.get(record.path);
    if (!file) throw new Error(`${record.path} was not read.`);
    return file;
  }

  #add(
    record: InFile,
    position: { line: number; column: number },
    { code, message, help, severity = 'error' }: Report,
  ): void {
    this.problems.push({ path: record.path, ...position, severity, code, message, help });
  }
}
