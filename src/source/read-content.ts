import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { asWritten } from '../problems/as-written.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { compareText, type Problem } from '../problems/problem.ts';
import { isKind, kinds, type Kind } from '../schemas/kinds.ts';
import { idFault, kebabCase } from './entry-id.ts';
import { parseSource } from './parse-source.ts';
import type { SourceFile } from './source-file.ts';

/** No record is longer than a long read; a larger file is a mistake, or an attack on the build's memory. */
const maxBytes = 1024 * 1024;

/** Files in the content folder that mean nothing to anybody: hidden ones, and editors' leftovers. */
const ignored = /^\.|~$|^Thumbs\.db$|^desktop\.ini$/;

/** A file that is there but could not be read as a record. */
export interface UnreadFile {
  readonly kind: Kind;
  /** The id it has, or would have once its name is mended. */
  readonly id: string;
}

export interface ReadContent {
  readonly files: readonly SourceFile[];
  /** What `problems` says cannot be read: references to it are not wrong for that reason. */
  readonly unread: readonly UnreadFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every record of a content folder, in the order of their paths.
 *
 * Reading is synchronous: measured at a sixth of the CPU time of promises for tens of thousands of small files.
 *
 * @param contentDir absolute path of the content folder
 * @param projectDir absolute path that problem paths are relative to
 * @param parse how a file's text is split; `rememberSources()` for those who read the same folder again and again
 */
export function readContent(contentDir: string, projectDir: string, parse = parseSource): ReadContent {
  const files: SourceFile[] = [];
  const unread: UnreadFile[] = [];
  const problems: Problem[] = [];
  const pathOf = (absolute: string) => relative(projectDir, absolute).split(sep).join('/') || '.';
  const report: Report = (absolute, code, message, help) =>
    problems.push({ path: pathOf(absolute), line: 1, column: 1, severity: 'error', code, message, help });

  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    report(
      contentDir,
      'content/missing',
      'The content folder does not exist.',
      'Create it, or point CONTENT_DIR at the folder that holds the records.',
    );
    return { files, unread, problems };
  }
  for (const { kind, folder } of kindFolders(contentDir, report)) {
    const found = Array.from(walk(folder, report), (file) => ({
      file,
      id: relative(folder, file).split(sep).join('/').replace(/\.md$/i, ''),
    }));
    const sameButForCase = Map.groupBy(found, ({ id }) => id.toLowerCase());
    for (const { file, id } of found) {
      const text = readText(file, report);
      const fault = idFault(id);
      const twin = sameButForCase.get(id.toLowerCase())?.find((other) => other.id !== id);
      if (fault && twin) {
        report(
          file,
          'id/case-clash',
          `The id ${asWritten(id)} differs from ${asWritten(twin.id)} only by case.`,
          'Merge the two files, or give this one another name in lower case; on many systems they are one file.',
        );
      } else if (fault) report(file, fault.code, fault.message, fault.help);
      const parsed = text === undefined ? undefined : parse({ path: pathOf(file), kind, id, text });
      for (const problem of parsed?.problems ?? []) problems.push(problem);
      if (parsed?.file && !fault) files.push(parsed.file);
      else unread.push({ kind, id: kebabCase(id) });
    }
  }
  return { files, unread, problems };
}

type Report = (absolute: string, code: ProblemCode, message: string, help: string) => void;

function* kindFolders(contentDir: string, report: Report): Generator<{ kind: Kind; folder: string }> {
  for (const item of listFolder(contentDir)) {
    const absolute = join(contentDir, item.name);
    if (item.isSymbolicLink()) reportNotAFile(absolute, report);
    else if (item.isDirectory() && isKind(item.name)) yield { kind: item.name, folder: absolute };
    else {
      const guess = item.isDirectory() ? didYouMean(item.name.toLowerCase(), kinds) : '';
      report(
        absolute,
        'content/unknown-folder',
        `${asWritten(item.name)} is not a folder the site reads.`,
        `${guess ? `${guess} ` : ''}Records live in the folders ${kinds.join(', ')}; move it there or remove it.`,
      );
    }
  }
}

function listFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => !ignored.test(item.name))
    .sort((a, b) => compareText(a.name, b.name));
}

function* walk(folder: string, report: Report): Generator<string> {
  for (const item of listFolder(folder)) {
    const absolute = join(folder, item.name);
    if (item.isDirectory()) yield* walk(absolute, report);
    else if (!item.isFile()) reportNotAFile(absolute, report);
    else if (/\.md$/i.test(item.name)) yield absolute;
    else
      report(
        absolute,
        'content/not-markdown',
        'This is not a Markdown file.',
        'Records end in .md; put other files into the public folder, or remove it.',
      );
  }
}

function reportNotAFile(absolute: string, report: Report): void {
  report(
    absolute,
    'content/not-a-file',
    'This is not an ordinary file.',
    'Links and devices are not followed; put the record itself here.',
  );
}

function readText(file: string, report: Report): string | undefined {
  const read = readBytes(file);
  if ('reason' in read) {
    // Between listing and reading an editor's temporary file may have gone: there is nothing to say of it.
    if (read.reason === 'ENOENT' && !file.includes('\uFFFD')) return undefined;
    report(
      file,
      'file/unreadable',
      `This file cannot be read (${read.reason}).`,
      'Check that its name is in UTF-8 and that you may read it.',
    );
    return undefined;
  }
  const { size, bytes } = read;
  if (size > maxBytes) {
    report(
      file,
      'file/too-large',
      `This file is ${Math.ceil(size / 1024)} kB; at most ${maxBytes / 1024} kB are read.`,
      'Split it into several records.',
    );
    return undefined;
  }
  if (!isUtf8(bytes)) {
    report(file, 'file/not-utf-8', 'This file is not encoded as UTF-8.', 'Save it again with the encoding UTF-8.');
    return undefined;
  }
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The size of a file and, unless it is too large to be a record, its bytes; or the system's reason why not. */
function readBytes(file: string): { size: number; bytes: Buffer } | { reason: string } {
  try {
    const { size } = statSync(file);
    return { size, bytes: size > maxBytes ? Buffer.alloc(0) : readFileSync(file) };
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason' };
  }
}
