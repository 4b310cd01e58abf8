import { diffArrays } from 'diff';

const byteOrderMark = '\uFEFF';

/**
 * A file's text as everything here reads it: without a byte order mark, and with a line feed at the end of each line.
 *
 * How a line ends is set by an editor, or by git (`core.autocrlf`), and says nothing: a checkout with CR LF has the same
 * record as one with LF, so pages, searches and reports must be the same. A file with CR alone, as old systems wrote it,
 * has lines too. A CR between line feeds ends no line; it is kept, and reported as a character that nobody sees.
 *
 * @example
 * sourceText('---\r\nname: Rain\r\n---\r\n') // => '---\nname: Rain\n---\n'
 */
export function sourceText(written: string): string {
  const text = written.startsWith(byteOrderMark) ? written.slice(1) : written;
  if (!text.includes('\r')) return text;
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
}

/**
 * A text written as another file is: with its byte order mark, if it has one, and its line ends. In a file with line ends
 * of several kinds each line that stays keeps its own; a new line ends as the line before it does.
 *
 * @param text as `sourceText` gives it
 * @param like the whole file, as it is on the disk
 * @example
 * writtenLike('a\nc\n', 'a\r\nb\r\n') // => 'a\r\nc\r\n'
 */
export function writtenLike(text: string, like: string): string {
  const mark = like.startsWith(byteOrderMark) ? byteOrderMark : '';
  return mark + withLineEndsOf(text, like.slice(mark.length));
}

/** The ends of lines that `sourceText` makes line feeds of. */
function lineEndsIn(written: string): readonly string[] {
  if (!written.includes('\n')) return written.match(/\r/g) ?? [];
  return written.match(/\r?\n/g) ?? [];
}

function withLineEndsOf(text: string, like: string): string {
  const ends = lineEndsIn(like);
  const [first = '\n'] = ends;
  if (ends.every((end) => end === first)) return first === '\n' ? text : text.replaceAll('\n', first);

  let line = 0;
  let last = first;
  const endings = diffArrays(sourceText(like).split('\n'), text.split('\n')).flatMap(({ value, added, removed }) => {
    const own = value.map((_words, index) => (added ? undefined : ends[line + index]));
    if (!added) line += value.length;
    return removed ? [] : own.map((end) => (last = end ?? last));
  });
  const lines = text.split('\n');
  return lines.map((words, index) => (index < lines.length - 1 ? words + (endings[index] ?? first) : words)).join('');
}
