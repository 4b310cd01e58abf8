import type { Problem } from '../problems/problem.ts';
import type { Kind } from '../schemas/kinds.ts';
import { readYaml } from './parse-yaml.ts';
import { positionAt } from './position.ts';
import type { SourceFile } from './source-file.ts';

const fence = /^---[ \t]*\r?\n/;
const closingFence = /^---[ \t]*(?:\r?\n|$)/m;
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const bidiControl = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * Splits a file into frontmatter and body.
 *
 * The text is kept as it is: no trimming, no change of line ends, so that every offset is an offset into the file.
 *
 * @returns the file, or undefined when nothing can be read from it; and what is wrong with it
 */
export function parseSource(input: { path: string; kind: Kind; id: string; text: string }): {
  file?: SourceFile;
  problems: Problem[];
} {
  const { path, text } = input;
  const problems: Problem[] = [];
  const report = (offset: number, code: string, message: string, help: string) =>
    problems.push({ path, ...positionAt(text, offset), severity: 'error', code, message, help });

  if (text.trim() === '') {
    report(0, 'file/empty', 'This file is empty.', 'Write the record, or delete the file.');
    return { problems };
  }
  reportCharacters(text, report);
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
  const { value, issues } = readYaml(text.slice(yamlStart, yamlEnd));
  for (const issue of issues) report(yamlStart + issue.offset, issue.code, issue.message, issue.help);
  reportEscapes(value, () =>
    report(
      yamlStart,
      'text/control-character',
      'A value holds a control or bidirectional override character, written as an escape.',
      'Remove the escape.',
    ),
  );
  if (problems.length > 0) return { problems };
  return { file: { ...input, yamlStart, yamlEnd, bodyStart: yamlEnd + close[0].length, frontmatter: value }, problems };
}

function reportCharacters(
  text: string,
  report: (offset: number, code: string, message: string, help: string) => void,
): void {
  const control = controlCharacter.exec(text);
  if (control) {
    report(
      control.index,
      'text/control-character',
      `The file holds a control character (${codePoint(control[0])}).`,
      'Delete it; it is invisible in most editors. Retype the words around it if need be.',
    );
  }
  const bidi = bidiControl.exec(text);
  if (bidi) {
    report(
      bidi.index,
      'text/bidirectional-override',
      `The file holds a bidirectional control character (${codePoint(bidi[0])}), which can make text read differently from what it says.`,
      'Delete it. Right-to-left text needs no such character here.',
    );
  }
}

/** Double-quoted YAML can write any character as an escape; the values must be as clean as the file. */
function reportEscapes(value: unknown, report: () => void): void {
  if (typeof value === 'string') {
    if (controlCharacter.test(value) || bidiControl.test(value)) report();
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      reportEscapes(key, report);
      reportEscapes(inner, report);
    }
  }
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
