import type { FileKind } from '../schemas/kinds.ts';
import { parseSource, type ParsedSource } from './parse-source.ts';

/**
 * A `parseSource` that remembers the last text of every path, and gives the very same file again while the text is the
 * same. Everything later that is remembered by file - validation, bodies, text layers - then costs only what changed.
 */
export function rememberSources(parse = parseSource): typeof parseSource {
  const known = new Map<string, { readonly text: string; readonly parsed: ParsedSource<FileKind> }>();
  return <K extends FileKind>(input: Parameters<typeof parseSource<K>>[0]): ParsedSource<K> => {
    const last = known.get(input.path);
    // A path is that of a record of one kind, or of the publication, whatever stands in the file.
    if (last?.text === input.text) return last.parsed as ParsedSource<K>;
    const parsed = parse(input);
    known.set(input.path, { text: input.text, parsed });
    return parsed;
  };
}
