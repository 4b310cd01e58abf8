import { relative, sep } from 'node:path';
import { buildCorpus } from '../../record/corpus/build-corpus.ts';
import type { BuiltCorpus } from '../../record/corpus/corpus.ts';
import { compareText, type Problem } from '../../record/problems/problem.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { isProposed } from '../../record/schemas/proposed.ts';
import { parseSource } from '../../record/source/parse-source.ts';
import { readContent, type ReadContent } from '../../record/source/read-content.ts';
import type { SourceFile } from '../../record/source/source-file.ts';
import type { Change } from './change.ts';

/**
 * A content folder as a plan sees it: the files, and the corpus they make. Proposed records belong to it, since whoever
 * edits looks at them, and a plan must not leave them with references to nothing.
 */
export interface Content {
  /** Path of the folder relative to the project, with `/` separators, as the paths of files begin. */
  readonly path: string;
  readonly files: readonly SourceFile[];
  readonly reading: Pick<ReadContent, 'site' | 'unread' | 'problems'>;
  readonly built: BuiltCorpus;
}

/** Reads a content folder for a command that looks into it or means to change it. */
export function readContentForEditing(contentDir: string, projectDir: string): Content {
  const { files, site, unread, problems } = readContent(contentDir, projectDir);
  const path = relative(projectDir, contentDir).split(sep).join('/') || '.';
  return contentOf(path, files, { site, unread, problems });
}

export function contentOf(path: string, files: readonly SourceFile[], reading: Content['reading']): Content {
  return { path, files, reading, built: buildCorpus(files, reading, { proposed: true }) };
}

/** The content as it would be after some changes: what a plan is judged by before anything is written. */
export function contentAfter(content: Content, changes: readonly Change[]): Content {
  const byPath = new Map(content.files.map((file) => [file.path, file]));
  const problems: Problem[] = [...content.reading.problems];
  for (const { path, kind, id, after } of changes) {
    byPath.delete(path);
    if (after === undefined) continue;
    const parsed = parseSource({ path, kind, id, text: after });
    problems.push(...parsed.problems);
    if (parsed.file) byPath.set(path, parsed.file);
  }
  const files = [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
  const { site, unread } = content.reading;
  return contentOf(content.path, files, { site, unread, problems });
}

/** A file with another text, read back. The text comes from edits that keep it readable. */
export function withText(file: SourceFile, text: string): SourceFile {
  if (text === file.text) return file;
  const next = parseSource({ path: file.path, kind: file.kind, id: file.id, text }).file;
  if (!next) throw new Error(`${file.path} could not be read back.`);
  return next;
}

/** The file of a record; undefined when there is none, or none that can be read. */
export function findFile(content: Content, kind: Kind, id: string): SourceFile | undefined {
  return content.files.find((file) => file.kind === kind && file.id === id);
}

/** Where the file of a record belongs. */
export function pathOf(content: Content, kind: Kind, id: string): string {
  return `${content.path === '.' ? '' : `${content.path}/`}${kind}/${id}.md`;
}

/** The record without what is only proposed: what `check` and the build judge. */
export function acceptedIn(content: Content): BuiltCorpus {
  return content.files.some(isProposed) ? buildCorpus(content.files, content.reading) : content.built;
}

/** How many records a corpus has. */
export function recordsIn({ corpus }: BuiltCorpus): number {
  return Object.values(corpus.records).reduce((sum, records) => sum + records.size, 0);
}
