import { isUtf8 } from 'node:buffer';
import { asWritten } from '../problems/as-written.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { compareText, type Problem } from '../problems/problem.ts';
import { isKind, kinds, type Kind } from '../schemas/kinds.ts';
import { publicationFile } from '../schemas/publication-file.ts';
import { keptPageProblems } from './kept-page.ts';
import { idFault, kebabCase } from './record-id.ts';
import { diskTree, type FileTree, type TreeItem } from './file-tree.ts';
import { parseSource } from './parse-source.ts';
import type { MarkdownFile, SourceFile } from './source-file.ts';
import { sourceText } from './source-text.ts';

/** No record is longer than a long read; a larger file is a mistake, or an attack on the build's memory. */
const maxBytes = 1024 * 1024;

/** Files in the content folder that mean nothing to anybody: hidden ones, and editors' leftovers. */
const ignored = /^\.|~$|^Thumbs\.db$|^desktop\.ini$/;

/** What commands of this project leave, or left, or what somebody gives out for it: their state never lives in the content. */
const stateOfCommands = '.on-record';

/** A file that is there but could not be read as a record. */
export interface UnreadFile {
  readonly kind: Kind;
  /** The id it has, or would have once its name is mended. */
  readonly id: string;
  /** Path relative to the project folder, with `/` separators. */
  readonly path: string;
}

export interface ReadContent {
  readonly files: readonly SourceFile[];
  /** `site.md`; undefined where there is none, or none that can be read. */
  readonly site: MarkdownFile<'site'> | undefined;
  /** What `problems` says cannot be read: references to it are not wrong for that reason. */
  readonly unread: readonly UnreadFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every record of a content folder on the disk, in the order of their paths.
 *
 * Reading is synchronous: measured at a sixth of the CPU time of promises for tens of thousands of small files.
 *
 * @param contentDir absolute path of the content folder
 * @param projectDir absolute path that problem paths are relative to
 * @param parse how a file's text is split; `rememberSources()` for those who read the same folder again and again
 */
export function readContent(contentDir: string, projectDir: string, parse = parseSource): ReadContent {
  const read = readTree(diskTree(contentDir, projectDir), parse);
  const kept = keptPageProblems(read.files, contentDir);
  return kept.length === 0 ? read : { ...read, problems: [...read.problems, ...kept] };
}

/** The same for any folder of files, such as one in a revision. */
export function readTree(tree: FileTree, parse = parseSource): ReadContent {
  const files: SourceFile[] = [];
  const unread: UnreadFile[] = [];
  const problems: Problem[] = [];
  const pathOf = (inTree: string) => [tree.path, inTree].filter((part) => part !== '' && part !== '.').join('/') || '.';
  const report: Report = (inTree, code, message, help) =>
    problems.push({ path: pathOf(inTree), line: 1, column: 1, severity: 'error', code, message, help });

  if (!tree.exists) {
    report(
      '',
      'content/missing',
      'The content folder does not exist.',
      'Create it, or point CONTENT_DIR at the folder that holds the records.',
    );
    return { files, site: undefined, unread, problems };
  }
  const { folders, hasSite } = topLevel(tree, report);
  for (const kind of folders) {
    const found = Array.from(walk(tree, kind, report), (file) => ({
      file,
      id: file.slice(`${kind}/`.length).replace(/\.md$/i, ''),
    }));
    const sameButForCase = Map.groupBy(found, ({ id }) => id.toLowerCase());
    for (const { file, id } of found) {
      const text = readText(tree, file, report);
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
      else unread.push({ kind, id: kebabCase(id), path: pathOf(file) });
    }
  }
  const siteText = hasSite ? readText(tree, publicationFile, report) : undefined;
  const site =
    siteText === undefined
      ? undefined
      : parse({ path: pathOf(publicationFile), kind: 'site', id: 'site', text: siteText });
  for (const problem of site?.problems ?? []) problems.push(problem);
  return { files, site: site?.file, unread, problems };
}

/** @param inTree the path below the content folder */
type Report = (inTree: string, code: ProblemCode, message: string, help: string) => unknown;

/** The folders of records there are, and whether there is a `site.md`; what is neither is reported. */
function topLevel(tree: FileTree, report: Report): { folders: Kind[]; hasSite: boolean } {
  const folders: Kind[] = [];
  let hasSite = false;
  for (const { name, type } of listFolder(tree, '', report)) {
    if (type === 'link') reportNotAFile(name, report);
    else if (type === 'folder' && isKind(name)) folders.push(name);
    else if (type === 'file' && name === publicationFile) hasSite = true;
    else {
      const guess =
        type === 'folder' ? didYouMean(name.toLowerCase(), kinds) : didYouMean(name.toLowerCase(), [publicationFile]);
      report(
        name,
        'content/unknown-folder',
        `${asWritten(name)} is not a folder the site reads.`,
        `${guess ? `${guess} ` : ''}Records live in the folders ${kinds.join(', ')}; move it there or remove it.`,
      );
    }
  }
  return { folders, hasSite };
}

function listFolder(tree: FileTree, folder: string, report: Report): TreeItem[] {
  const listed = tree.list(folder);
  if ('reason' in listed) {
    report(
      folder,
      'file/unreadable',
      `This folder cannot be read (${listed.reason}).`,
      'Check that you may read it, that its name is in UTF-8, and that its path is not too long.',
    );
    return [];
  }
  for (const { name } of listed.filter(({ name }) => name.startsWith(stateOfCommands))) {
    report(
      folder === '' ? name : `${folder}/${name}`,
      'content/command-state',
      'This looks like what a command leaves when it is interrupted, and nothing in it is read or believed.',
      'Compare what is in it with the records, then delete it, and look where it came from.',
    );
  }
  return listed.filter(({ name }) => !ignored.test(name)).sort((a, b) => compareText(a.name, b.name));
}

function* walk(tree: FileTree, folder: string, report: Report): Generator<string> {
  for (const { name, type } of listFolder(tree, folder, report)) {
    const path = `${folder}/${name}`;
    if (type === 'folder') yield* walk(tree, path, report);
    else if (type !== 'file') reportNotAFile(path, report);
    else if (/\.md$/i.test(name)) yield path;
    else
      report(
        path,
        'content/not-markdown',
        'This is not a Markdown file.',
        'Records end in .md; put other files into the public folder, or remove it.',
      );
  }
}

function reportNotAFile(inTree: string, report: Report): void {
  report(
    inTree,
    'content/not-a-file',
    'This is not an ordinary file.',
    'Links and devices are not followed; put the record itself here.',
  );
}

/** One file of a content folder as text; undefined where it cannot be read. */
export function readTextOf(tree: FileTree, file: string): string | undefined {
  return readText(tree, file, () => undefined);
}

function readText(tree: FileTree, file: string, report: Report): string | undefined {
  // With CR LF a file can be twice as long as the same text with LF: what is allowed must not depend on it.
  const read = tree.read(file, 2 * maxBytes);
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
  const text = isUtf8(bytes) ? sourceText(bytes.toString('utf8')) : undefined;
  const length = text === undefined || size > 2 * maxBytes ? size : Buffer.byteLength(text);
  if (length > maxBytes) {
    report(
      file,
      'file/too-large',
      `This file is ${Math.ceil(length / 1024)} kB; at most ${maxBytes / 1024} kB are read.`,
      'Split it into several records.',
    );
    return undefined;
  }
  if (text === undefined) {
    report(file, 'file/not-utf-8', 'This file is not encoded as UTF-8.', 'Save it again with the encoding UTF-8.');
  }
  return text;
}
