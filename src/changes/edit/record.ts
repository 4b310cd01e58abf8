import { findTombstone } from '../../record/corpus/tombstones.ts';
import type { QuoteSelector } from '../../record/text/anchor-quote.ts';
import { compareProblems, type Problem } from '../../record/problems/problem.ts';
import { fieldsOf } from '../../record/schemas/field-shapes.ts';
import { nounOf, withArticle, type FileKind, type Kind } from '../../record/schemas/kinds.ts';
import { publicationFile } from '../../record/schemas/publication-file.ts';
import { kebabCase } from '../../record/source/record-id.ts';
import type { PlainMap, PlainValue } from '../../record/source/source-file.ts';
import type { Change } from './change.ts';
import { contentAfter, inContent, pathOf, type Content } from './content.ts';
import { formatFields } from './format-frontmatter.ts';

/** A record to be written: every value as an editor would type it. */
export interface NewRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: PlainMap;
  readonly body: string;
}

/** The file of a new record, its fields in the order of the schema. */
export function planRecord(content: Content, { kind, id, fields, body }: NewRecord): Change {
  return { path: pathOf(content, kind, id), kind, id, before: undefined, after: formatRecord(kind, fields, body) };
}

/** A record as a file: the fields between two lines of dashes, then the body. */
export function formatRecord(kind: FileKind, fields: PlainMap, body: string): string {
  const names = fieldsOf(kind).map(({ name }) => name);
  const ordered = Object.entries(fields).toSorted(([a], [b]) => names.indexOf(a) - names.indexOf(b));
  return `---\n${formatFields(Object.fromEntries(ordered))}---\n${body}`;
}

/** The file that an id stands in. */
export interface IdHolder {
  /** A record's file; for `removed` that of the publication. */
  readonly path: string;
  /** `former`: its address leads to the record. `removed`: its address says that the record was taken down. */
  readonly standing: 'present' | 'former' | 'removed';
}

/** Whose an id is, or was; undefined where it is free. */
export function holderOf(content: Content, kind: Kind, id: string): IdHolder | undefined {
  const present = content.files.find((file) => file.kind === kind && file.id === id);
  if (present) return { path: present.path, standing: 'present' };
  if (content.reading.unread.some((file) => file.kind === kind && file.id === id)) {
    return { path: pathOf(content, kind, id), standing: 'present' };
  }
  const former = content.files.find(
    ({ kind: ofKind, frontmatter }) => ofKind === kind && [frontmatter.formerIds].flat().includes(id),
  );
  if (former) return { path: former.path, standing: 'former' };
  if (!findTombstone(content.built.corpus.removed, { kind, id })) return undefined;
  return { path: inContent(content, publicationFile), standing: 'removed' };
}

/** Why an id that is not free cannot be a record's, as a sentence. */
export function describeHolder(kind: Kind, id: string, { path, standing }: IdHolder): string {
  switch (standing) {
    case 'present':
      return `There is ${withArticle(kind)} "${id}" already: ${path}.`;
    case 'former':
      return `"${id}" is a former id of ${path}, and its address leads there.`;
    case 'removed':
      return `The ${nounOf[kind]} "${id}" was taken down, and its address says so (${path}).`;
  }
}

/** The id itself or, where it is taken, the first of `-2`, `-3`, ... that is free. */
export function freeId(content: Content, kind: Kind, id: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!holderOf(content, kind, candidate)) return candidate;
  }
}

/**
 * An id made of the first words of a text; empty when it has no letters that an id can have.
 *
 * @example
 * idFrom('It is time for all nations to set aside', 5) // => 'it-is-time-for-all'
 */
export function idFrom(text: string, mostWords = 12): string {
  const words = kebabCase(text.replaceAll('/', ' ').replaceAll(/['’]/g, '')).split('-').slice(0, mostWords);
  const [first = '', ...rest] = words;
  return rest.reduce((id, word) => (`${id}-${word}`.length > 80 ? id : `${id}-${word}`), first.slice(0, 80));
}

/** A selector's fields, without those it does not need. */
export function selectorFields({ exact, prefix, suffix }: QuoteSelector): Record<string, PlainValue> {
  return { exact, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) };
}

/** What a change does to the report of `check`. */
export interface Judgement {
  /** Errors of the files that are written. */
  readonly own: readonly Problem[];
  /** Errors that arise elsewhere, such as an id that was another record's before. */
  readonly elsewhere: readonly Problem[];
  /** Questions about names that arise, in the files written or elsewhere: a name that two records now share. */
  readonly asked: readonly Problem[];
}

/** The errors some changes would bring, and the questions about names, before anything is written. Those that were there before do not count. */
export function judge(content: Content, changes: readonly Change[]): Judgement {
  const before = new Set(content.built.problems.map(asText));
  const written = new Set(changes.map(({ path }) => path));
  const brought = contentAfter(content, changes).built.problems.filter((problem) => !before.has(asText(problem)));
  const sorted = brought.toSorted(compareProblems);
  const errors = sorted.filter(({ severity }) => severity === 'error');
  return {
    own: errors.filter(({ path }) => written.has(path)),
    elsewhere: errors.filter(({ path }) => !written.has(path)),
    asked: sorted.filter(({ severity, code }) => severity === 'warning' && code.startsWith('name/')),
  };
}

/** A problem regardless of its line, which an edit above it moves. */
function asText({ path, code, message }: Problem): string {
  return `${path} ${code} ${message.replace(/\(lines? [\d, ]+\)/g, '')}`;
}
