import { bodyOf, parseBody, type BodyReference } from '../../record/markdown/parse-body.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import { fieldsOf } from '../../record/schemas/field-shapes.ts';
import type { FileKind, Kind } from '../../record/schemas/kinds.ts';
import type { MarkdownFile, SourceFile } from '../../record/source/source-file.ts';
import { changeOf, type Change } from './change.ts';
import { pathOf, withText, type Content } from './content.ts';
import { editFields, valueAt, type FieldEdit } from './edit-fields.ts';
import { placeOf, referencesIn, referencesInSite, wayOf, type WrittenReference } from './references-in.ts';
import { applyEdits, type TextEdit } from './text-edits.ts';

/** What renaming a record comes to. */
export interface Rename {
  readonly changes: readonly Change[];
  /** The references that were rewritten, those of the record to itself included. */
  readonly references: readonly WrittenReference[];
}

/**
 * Moves a record to another id: its file, every reference to it in fields and in texts (`site.md` counted in), and the
 * old id to `formerIds`, so that its address leads on. Nothing else in the files changes.
 *
 * The caller has made sure that the record is there, that the new id is free, and that every file could be read.
 */
export function planRename(content: Content, record: SourceFile, newId: string): Rename {
  const { kind, id } = record;
  const to: Reference = { kind, id };
  const changes: Change[] = [];
  const references: WrittenReference[] = [];
  for (const file of content.files) {
    const pointing = referencesIn(file).filter((reference) => pointsTo(record, reference));
    references.push(...pointing);
    if (pointing.length === 0 && file !== record) continue;
    const rewritten = rewriteReferences(file, pointing, to, newId);
    if (file !== record) {
      changes.push(changeOf(file, rewritten));
      continue;
    }
    const after = keepFormerId(withText(file, rewritten), id, newId);
    changes.push({
      path: pathOf(content, kind, newId),
      kind,
      id: newId,
      before: undefined,
      after,
      movedFrom: { path: file.path, text: file.text },
    });
    changes.push(changeOf(file, undefined));
  }
  const { site } = content.reading;
  const inSite = site ? referencesInSite(site).filter((reference) => pointsTo(record, reference)) : [];
  if (site && inSite.length > 0) {
    references.push(...inSite);
    changes.push(changeOf(site, rewriteReferences(site, inSite, to, newId)));
  }
  return { changes, references };
}

function pointsTo({ kind, id }: SourceFile, { to }: WrittenReference): boolean {
  return to.kind === kind && to.id === id;
}

/** Every reference to a record that stands in another one, or in `site.md`. */
export function referencesFromOthers({ files, reading: { site } }: Content, record: SourceFile): WrittenReference[] {
  return [
    ...files.filter((file) => file !== record).flatMap(referencesIn),
    ...(site ? referencesInSite(site) : []),
  ].filter((reference) => pointsTo(record, reference));
}

/** `content/quotes/a.md:2:10  speaker` */
export function describeReference(reference: WrittenReference): string {
  const { line, column } = placeOf(reference);
  return `${reference.file.path}:${line}:${column}  ${wayOf(reference)}`;
}

function rewriteReferences<K extends FileKind>(
  file: MarkdownFile<K>,
  references: readonly WrittenReference[],
  old: Reference,
  newId: string,
): string {
  const edits = references.flatMap(({ path, as }): FieldEdit[] => {
    const written = valueAt(file.frontmatter, path);
    if (as !== 'field' || typeof written !== 'string') return [];
    // With several kinds to choose from, the folder stands before the id.
    const isQualified = written.trim() !== old.id;
    return [{ do: 'set', path, text: isQualified ? `${old.kind}/${newId}` : newId }];
  });
  return rewriteBody(withText(file, editFields(file, edits)), old, newId);
}

/** The body with its links and embeds pointing to the new id; read back, to be sure of it. */
function rewriteBody(file: MarkdownFile, old: Reference, newId: string): string {
  const body = file.text.slice(file.bodyStart);
  const before = parseBody(body, bodyOf(file.kind)).references;
  const edits = before.flatMap((reference): TextEdit[] =>
    reference.to.kind === old.kind && reference.to.id === old.id ? [idInBody(body, reference, newId, file)] : [],
  );
  const after = applyEdits(body, edits);
  const expected = before.map(({ to }) => (to.kind === old.kind && to.id === old.id ? newId : to.id));
  const found = parseBody(after, bodyOf(file.kind)).references.map(({ to }) => to.id);
  if (found.join() !== expected.join()) throw new Error(`${file.path}: the links in its text could not be rewritten.`);
  return file.text.slice(0, file.bodyStart) + after;
}

/** Where the id stands in a link, `[words](kind/id)`, or in an embed, `::quote{id=some-id}`. */
function idInBody(body: string, { offset, end, to, as }: BodyReference, newId: string, file: MarkdownFile): TextEdit {
  const source = body.slice(offset, end);
  const pattern =
    as === 'embed'
      ? new RegExp(String.raw`(?<=[#=]["']?)${to.id}(?=["'\s}])`)
      : new RegExp(String.raw`(?<=\]\(\s*<?${to.kind}/)${to.id}(?=[>\s)])`);
  const found = pattern.exec(source);
  if (!found) throw new Error(`${file.path}: a link in its text could not be rewritten.`);
  const start = offset + found.index;
  return { start, end: start + to.id.length, text: newId };
}

/** The record with its old id among the former ones; where it returns to one of these, that one is former no more. */
function keepFormerId(file: SourceFile, oldId: string, newId: string): string {
  const formerIds = [file.frontmatter.formerIds ?? []].flat();
  const returning = formerIds.indexOf(newId);
  const order = fieldsOf(file.kind).map(({ name }) => name);
  const hasList = Array.isArray(file.frontmatter.formerIds) && formerIds.length > 0;
  const edits: FieldEdit[] = [
    ...(file.frontmatter.formerIds !== undefined && !hasList ? [{ do: 'remove', path: ['formerIds'] } as const] : []),
    ...(formerIds.includes(oldId)
      ? []
      : hasList
        ? [{ do: 'append', path: ['formerIds'], item: oldId } as const]
        : [{ do: 'insert', path: [], field: 'formerIds', value: [...formerIds, oldId], order } as const]),
    ...(returning === -1 ? [] : [{ do: 'remove', path: ['formerIds', returning] } as const]),
  ];
  return editFields(file, edits);
}

/** The records of a kind, for a message that proposes one. */
export function idsOf(content: Content, kind: Kind): string[] {
  return content.files.filter((file) => file.kind === kind).map(({ id }) => id);
}
