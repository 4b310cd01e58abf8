import { keptValue } from '../derived/kept-values.ts';
import type { AnyRecord } from '../schemas/index.ts';
import type { FileKind } from '../schemas/kinds.ts';
import { recallValidated, recordOf, validateRecord, type ValidatedRecord } from '../schemas/validate-record.ts';
import { parseSource, type ParsedSource } from '../source/parse-source.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readBody, recallBody, type ReadBody } from './read-body.ts';

/** All that one file gives by itself: what stands in it, what of that is valid, and its body. */
interface ReadFile {
  readonly parsed: ParsedSource<FileKind>;
  /** Of a record's file that can be read; its records are left out, since they are made from the fields here. */
  readonly validated?: Omit<ValidatedRecord, 'record' | 'remainder'>;
  readonly record?: object;
  readonly remainder?: object;
  readonly body?: ReadBody;
}

/**
 * `parseSource` for those who keep values: a file that has been read before, by any process, is not parsed again, nor is
 * it validated, nor its body parsed.
 */
export function parseKept<K extends FileKind>(input: Parameters<typeof parseSource<K>>[0]): ParsedSource<K> {
  const { path, kind, id, text } = input;
  const read = keptValue(
    'file',
    () => [path, kind, id, text],
    () => readFile(input),
  );
  const { file } = read.parsed as ParsedSource;
  if (file && read.validated) remember(file, read);
  // The print has the kind, so that what was kept is a file of it.
  return read.parsed as ParsedSource<K>;
}

function readFile(input: Parameters<typeof parseSource<FileKind>>[0]): ReadFile {
  const parsed = parseSource(input);
  if (!parsed.file || parsed.file.kind === 'site') return { parsed };
  const { record, remainder, ...validated } = validateRecord(parsed.file as SourceFile);
  const one = record ?? remainder;
  return {
    parsed,
    validated,
    ...(record && { record: record.data }),
    ...(remainder && { remainder: remainder.data }),
    ...(one && { body: readBody(one) }),
  };
}

function remember(file: SourceFile, { validated, record, remainder, body }: ReadFile): void {
  const again = (data: object | undefined): AnyRecord | undefined => {
    const made = data && recordOf(file, data);
    if (made && body) recallBody(made, body);
    return made;
  };
  const [valid, rest] = [again(record), again(remainder)];
  recallValidated(file, {
    problems: [],
    ...validated,
    ...(valid && { record: valid }),
    ...(rest && { remainder: rest }),
  });
}
