import type { QuoteSelector } from '../../record/text/anchor-quote.ts';
import type { SelectorAt } from '../../record/corpus/anchor-selectors.ts';
import { fieldsOf } from '../../record/schemas/field-shapes.ts';
import type { SourceFile } from '../../record/source/source-file.ts';
import { valueAt, type FieldEdit } from './edit-fields.ts';

/** A selector as it is to be; with another article where the words turned out to be from there. */
export interface NewSelector extends QuoteSelector {
  readonly article?: string;
}

/**
 * The edits that make a file's selector another one. What it has and does not need goes, what it lacks is added, and
 * what is right already is not touched.
 */
export function selectorEdits(file: SourceFile, at: SelectorAt, wanted: NewSelector): FieldEdit[] {
  const written = valueAt(file.frontmatter, at.exactPath);
  const isSegment = at.record.kind === 'quotes' && at.path[0] === 'exact' && at.path.length === 2;
  const isBareSegment = isSegment && at.exactPath.length === 2;
  const isWholeQuote = at.record.kind === 'quotes' && at.path.length === 1;
  // A quote's own prefix and suffix stand beside its words, those of a segment or of evidence in its group.
  const group = isWholeQuote ? [] : at.path;
  const order = isWholeQuote ? fieldsOf('quotes').map(({ name }) => name) : ['article', 'exact', 'prefix', 'suffix'];

  const edits: FieldEdit[] = [];
  if (typeof written === 'string' && written.trim() !== wanted.exact) {
    edits.push({ do: 'set', path: at.exactPath, text: wanted.exact });
  }
  const article = isSegment ? ['article'] : [...group, 'article'];
  if (wanted.article !== undefined && valueAt(file.frontmatter, article) !== wanted.article) {
    edits.push({ do: 'set', path: article, text: wanted.article });
  }
  let isBare = isBareSegment;
  for (const field of ['prefix', 'suffix'] as const) {
    const value = wanted[field];
    const present = isBareSegment ? undefined : valueAt(file.frontmatter, [...group, field]);
    if (value === undefined) {
      if (present !== undefined) edits.push({ do: 'remove', path: [...group, field] });
    } else if (typeof present === 'string') {
      if (present.trim() !== value) edits.push({ do: 'set', path: [...group, field], text: value });
    } else {
      edits.push({ do: 'insert', path: group, field, value, order, ...(isBare ? { textBecomes: 'exact' } : {}) });
      isBare = false;
    }
  }
  return edits;
}
