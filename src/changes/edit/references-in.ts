import { bodyOf, parseBody } from '../../record/markdown/parse-body.ts';
import { parseQualifiedId, type Reference } from '../../record/schemas/fields.ts';
import { locate, locateInBody } from '../../record/source/locate.ts';
import type { Position } from '../../record/source/position.ts';
import { fieldName, type KeyPath, type MarkdownFile, type SourceFile } from '../../record/source/source-file.ts';
import { referencesOf } from './field-flags.ts';
import { writtenValues } from './written-values.ts';

/** A reference as it stands in a file. */
export interface WrittenReference {
  readonly file: MarkdownFile;
  readonly to: Reference;
  /** Where in the frontmatter; empty for the body. */
  readonly path: KeyPath;
  /** Where in the body, when it stands there. */
  readonly offset?: number;
  readonly as: 'field' | 'link' | 'embed';
}

/**
 * Every reference of a file, those in fields of records that are otherwise invalid as well: whoever renames or removes
 * a record has to know them all.
 */
export function referencesIn(file: SourceFile): WrittenReference[] {
  const inFields = writtenValues(file).flatMap(({ path, form, text }): WrittenReference[] =>
    form.type === 'reference' ? referencesOf(form, text).map((to) => ({ file, to, path, as: 'field' })) : [],
  );
  return [...inFields, ...referencesInBody(file)];
}

/**
 * Every reference of `site.md`: the records that the header leads to, and those that the page "About" links to; those of
 * a header whose other links are invalid as well.
 */
export function referencesInSite(file: MarkdownFile<'site'>): WrittenReference[] {
  const inHeader = writtenValues(file).flatMap(({ path, text }): WrittenReference[] => {
    const to = path[0] === 'links' && path.includes('to') ? parseQualifiedId(text.trim()) : undefined;
    return to ? [{ file, to, path, as: 'field' }] : [];
  });
  return [...inHeader, ...referencesInBody(file)];
}

function referencesInBody(file: MarkdownFile): WrittenReference[] {
  const { references } = parseBody(file.text.slice(file.bodyStart), bodyOf(file.kind));
  return references.map(({ offset, to, as }) => ({ file, to, path: [], offset, as }));
}

/** The line and column of a reference in its file. */
export function placeOf({ file, path, offset }: WrittenReference): Position {
  return offset === undefined ? locate(file, path) : locateInBody(file, offset);
}

/** What refers in which way, in a word: the field, or what stands in the body. */
export function wayOf({ path, as }: WrittenReference): string {
  return as === 'field' ? fieldName(path) : `${as} in its text`;
}
