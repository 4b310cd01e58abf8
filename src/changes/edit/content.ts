import { relative, sep } from 'node:path';
import { buildCorpus } from '../../record/corpus/build-corpus.ts';
import type { BuiltCorpus } from '../../record/corpus/corpus.ts';
import { parseKept } from '../../record/corpus/parse-kept.ts';
import { compareText, type Problem } from '../../record/problems/problem.ts';
import type { FileKind, Kind } from '../../record/schemas/kinds.ts';
import { isProposed } from '../../record/schemas/proposed.ts';
import { parseSource } from '../../record/source/parse-source.ts';
import { readContent, type ReadContent } from '../../record/source/read-content.ts';
import type { MarkdownFile, SourceFile } from '../../record/source/source-file.ts';
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
  const { files, site, unread, problems } = readContent(contentDir, projectDir, parseKept);
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
  const read = <K extends FileKind>(path: string, kind: K, id: string, text: string): MarkdownFile<K> | undefined => {
    const { file, problems: found } = parseSource({ path, kind, id, text });
    problems.push(...found);
    return file;
  };
  let { site } = content.reading;
  for (const { path, kind, id, after } of changes) {
    if (kind === 'site') {
      site = after === undefined ? undefined : read(path, kind, id, after);
      continue;
    }
    byPath.delete(path);
    const file = after === undefined ? undefined : read(path, kind, id, after);
    if (file) byPath.set(path, file);
  }
  const files = [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
  return contentOf(content.path, files, { site, unread: content.reading.unread, problems });
}

/** A file with another text, read back. The text comes from edits that keep it readable. */
export function withText<K extends FileKind>(file: MarkdownFile<K>, text: string): MarkdownFile<K> {
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
  return inContent(content, `${kind}/${id}.md`);
}

/** A path of the content folder as one of the project's, as the paths of files begin. */
export function inContent({ path }: Content, inTree: string): string {
  return path === '.' ? inTree : `${path}/${inTree}`;
}

/** The record without what is only proposed: what `check` and the build judge. */
export function acceptedIn(content: Content): BuiltCorpus {
  return content.files.some(isProposed) ? buildCorpus(content.files, content.reading) : content.built;
}

/** How many records a corpus has. */
export function recordsIn({ corpus }: BuiltCorpus): number {
  return Object.values(corpus.records).reduce((sum, records) => sum + records.size, 0);
}
