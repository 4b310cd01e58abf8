import type { Edtf } from '../dates/edtf.ts';
import type { ArticlePart, Reference } from '../schemas/fields.ts';
import { isKind } from '../schemas/kinds.ts';
import type { KeyPath } from '../source/source-file.ts';

export interface Found<T> {
  readonly path: KeyPath;
  readonly value: T;
}

/** Everything in a record's frontmatter that the corpus has to look at, with its place. */
export interface FoundInData {
  readonly references: readonly Found<Reference>[];
  readonly evidence: readonly Found<EvidenceSelector>[];
  readonly dates: number;
}

export interface EvidenceSelector {
  readonly article: Reference<'articles'>;
  readonly exact: string;
  /** The part of the article beside its text that holds the words; undefined for its text. */
  readonly in?: ArticlePart | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Finds references and evidence in validated frontmatter by their shape.
 *
 * Schemas turn references into `{ kind, id }`, so a new field needs no registration: what its schema says is enough.
 */
export function walkData(data: object): FoundInData {
  const references: Found<Reference>[] = [];
  const evidence: Found<EvidenceSelector>[] = [];
  let dates = 0;
  const visit = (value: unknown, path: KeyPath): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isReference(value)) {
      references.push({ path, value });
      return;
    }
    if (isDate(value)) {
      dates += 1;
      return;
    }
    if (path.length > 0 && isEvidence(value)) evidence.push({ path, value });
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(data, []);
  return { references, evidence, dates };
}

/** Whether a value of validated frontmatter is a reference to another record. */
export function isReference(value: object): value is Reference {
  return (
    'id' in value &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    isKind(value.kind) &&
    Object.keys(value).length === 2
  );
}

/** Whether a value of validated frontmatter is a date. */
export function isDate(value: object): value is Edtf {
  return 'edtf' in value && typeof value.edtf === 'string';
}

function isEvidence(value: object): value is EvidenceSelector {
  return 'exact' in value && typeof value.exact === 'string' && 'article' in value;
}
