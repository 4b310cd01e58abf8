import { asWritten } from '../problems/as-written.ts';
import type { ProblemCode } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import type { FileKind, Kind } from '../schemas/kinds.ts';
import { findBidiControls, findControlCharacters, nameOf, type FoundCharacters } from './hidden-characters.ts';
import { readYaml } from './parse-yaml.ts';
import { positionAt } from './position.ts';
import type { MarkdownFile } from './source-file.ts';

const fence = /^---[ \t]*\n/;
const closingFence = /(?<=^|\n)---[ \t]*(?:\n|$)/;

/**
 * The longest frontmatter that is read, in UTF-16 units. The largest honest frontmatter is a small part of this. The YAML
 * parser needs hundreds of bytes of memory for each byte, so frontmatter as large as a text may be would take all memory
 * there is.
 */
const longestFrontmatter = 384 * 1024;

/** The lines that version control puts around what two people changed; `=======` and `|||||||` stand between them only. */
const conflictMark = /^(?:<{7}|>{7})(?: .*)?$/m;

/** A file, or nothing where nothing can be read from it; and what is wrong with it. */
export interface ParsedSource<K extends FileKind = Kind> {
  readonly file?: MarkdownFile<K>;
  readonly problems: readonly Problem[];
}

/**
 * Splits a file into frontmatter and body.
 *
 * The text is kept as it is, without trimming, so that every offset is an offset into the text.
 *
 * @param input.text as `sourceText` gives it: with LF at the end of each line
 */
export function parseSource<K extends FileKind = Kind>(input: {
  path: string;
  kind: K;
  id: string;
  text: string;
}): ParsedSource<K> {
  const { path, text } = input;
  const problems: Problem[] = [];
  const report = (offset: number, code: ProblemCode, message: string, help: string) =>
    problems.push({ path, ...positionAt(text, offset), severity: 'error', code, message, help });

  if (text.trim() === '') {
    report(0, 'file/empty', 'This file is empty.', 'Write the record, or delete the file.');
    return { problems };
  }
  const control = findControlCharacters(text);
  if (control) {
    report(
      control.first,
      'text/control-character',
      `The file holds ${described(control, 'control character', text)}.`,
      `${control.total === 1 ? 'Delete it; most editors do not show it' : 'Delete them; most editors do not show them'}. Retype the words around if need be.`,
    );
  }
  const bidi = findBidiControls(text);
  if (bidi) {
    report(
      bidi.first,
      'text/bidirectional-override',
      `The file holds ${described(bidi, 'bidirectional control character', text)}, which can make text read differently from what it says.`,
      `Delete ${bidi.total === 1 ? 'it' : 'them'}; right-to-left text needs none here.`,
    );
  }
  const conflict = conflictMark.exec(text);
  if (conflict) {
    report(
      conflict.index,
      'file/conflict',
      `The file holds a merge conflict: this line is a mark of it, ${asWritten(conflict[0].trim())}.`,
      'Keep what is right of the lines between the marks (<<<<<<<, =======, >>>>>>>), and delete the marks. To show such a line, put a backslash before it.',
    );
    return { problems };
  }
  const open = fence.exec(text);
  if (!open) {
    report(
      0,
      'yaml/missing',
      'This file does not begin with frontmatter.',
      'Begin with a line of three dashes, the fields, and another line of three dashes.',
    );
    return { problems };
  }
  const yamlStart = open[0].length;
  const close = closingFence.exec(text.slice(yamlStart));
  if (!close) {
    report(0, 'yaml/unclosed', 'The frontmatter is not closed.', 'Put a line of three dashes after the last field.');
    return { problems };
  }
  const yamlEnd = yamlStart + close.index;
  if (close.index > longestFrontmatter) {
    report(
      0,
      'file/too-large',
      `The frontmatter is ${Math.ceil(close.index / 1024)} kB; at most ${longestFrontmatter / 1024} kB are read.`,
      'What needs more room belongs in the body; or split it into several records.',
    );
    return { problems };
  }
  const { value, issues } = readYaml(text.slice(yamlStart, yamlEnd));
  for (const issue of issues) report(yamlStart + issue.offset, issue.code, issue.message, issue.help);
  if (problems.length > 0) return { problems };
  return { file: { ...input, yamlStart, yamlEnd, bodyStart: yamlEnd + close[0].length, frontmatter: value }, problems };
}

/** `a control character (U+0007)`, or how many there are and which is the first. */
function described({ first, total }: FoundCharacters, noun: string, text: string): string {
  const name = nameOf(text.charAt(first));
  return total === 1 ? `a ${noun} (${name})` : `${total} ${noun}s, the first of them ${name}`;
}
