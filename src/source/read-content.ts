import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText, type Problem } from '../problems/problem.ts';
import { isKind, kinds } from '../schemas/kinds.ts';
import { idFault } from './entry-id.ts';
import { parseSource } from './parse-source.ts';
import type { SourceFile } from './source-file.ts';

/** No record is longer than a long read; a larger file is a mistake, or an attack on the build's memory. */
const maxBytes = 1024 * 1024;

/** Files in the content folder that mean nothing to anybody: hidden ones, and editors' leftovers. */
const ignored = /^\.|~$|^Thumbs\.db$|^desktop\.ini$/;

export interface ReadContent {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every record of a content folder, in the order of their paths.
 *
 * Reading is synchronous: measured at a sixth of the CPU time of promises for tens of thousands of small files.
 *
 * @param contentDir absolute path of the content folder
 * @param projectDir absolute path that problem paths are relative to
 */
export function readContent(contentDir: string, projectDir: string): ReadContent {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const pathOf = (absolute: string) => relative(projectDir, absolute).split(sep).join('/') || '.';
  const report = (absolute: string, code: string, message: string, help: string) =>
    problems.push({ path: pathOf(absolute), line: 1, column: 1, severity: 'error', code, message, help });

  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    report(
      contentDir,
      'content/missing',
      'The content folder does not exist.',
      'Create it, or point CONTENT_DIR at the folder that holds the records.',
    );
    return { files, problems };
  }
  for (const item of listFolder(contentDir)) {
    const absolute = join(contentDir, item.name);
    if (item.isDirectory() && isKind(item.name)) {
      const kind = item.name;
      for (const file of walk(absolute, report)) {
        const id = relative(absolute, file).split(sep).join('/').replace(/\.md$/i, '');
        const text = readText(file, report);
        const fault = idFault(id);
        if (fault) report(file, 'id/not-kebab-case', fault.message, fault.help);
        if (text === undefined || fault) continue;
        const parsed = parseSource({ path: pathOf(file), kind, id, text });
        problems.push(...parsed.problems);
        if (parsed.file) files.push(parsed.file);
      }
    } else {
      const expected = kinds.join(', ');
      report(
        absolute,
        'content/unknown-folder',
        `"${item.name}" is not a folder the site reads.`,
        `Records live in the folders ${expected}. Move it there or remove it.`,
      );
    }
  }
  return { files, problems };
}

type Report = (absolute: string, code: string, message: string, help: string) => void;

function listFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => !ignored.test(item.name))
    .sort((a, b) => compareText(a.name, b.name));
}

function* walk(folder: string, report: Report): Generator<string> {
  for (const item of listFolder(folder)) {
    const absolute = join(folder, item.name);
    if (item.isDirectory()) yield* walk(absolute, report);
    else if (item.isSymbolicLink() || !item.isFile())
      report(
        absolute,
        'content/not-a-file',
        'This is not an ordinary file.',
        'Links and devices are not followed; put the record itself here.',
      );
    else if (/\.md$/i.test(item.name)) yield absolute;
    else
      report(
        absolute,
        'content/not-markdown',
        'This is not a Markdown file.',
        'Records end in .md; other files belong in the public folder.',
      );
  }
}

function readText(file: string, report: Report): string | undefined {
  const { size } = statSync(file);
  if (size > maxBytes) {
    report(
      file,
      'file/too-large',
      `This file is ${Math.ceil(size / 1024)} kB; at most ${maxBytes / 1024} kB are read.`,
      'Split it into several records.',
    );
    return undefined;
  }
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) {
    report(file, 'file/not-utf-8', 'This file is not encoded as UTF-8.', 'Save it again with the encoding UTF-8.');
    return undefined;
  }
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
