import type { FileKind, Kind } from '../schemas/kinds.ts';

/** A key path into frontmatter, such as `['readings', 0, 'lemma']`. */
export type KeyPath = readonly (string | number)[];

/** `roles.0.title` as an editor would say it: `roles[1].title`, items counted from 1. */
export function fieldName(path: KeyPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}

/** One Markdown file of the content folder, split but not yet validated. */
export interface MarkdownFile<K extends FileKind = FileKind> {
  /** Path relative to the project folder, with `/` separators. */
  readonly path: string;
  readonly kind: K;
  readonly id: string;
  /** The whole file as text, as `sourceText` gives it: without a byte order mark, each line ended by LF. */
  readonly text: string;
  /** Where the YAML begins and ends, as UTF-16 offsets into `text`. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** Where the body begins, as a UTF-16 offset into `text`. */
  readonly bodyStart: number;
  /** The frontmatter: maps, lists and strings only. */
  readonly frontmatter: PlainMap;
}

/** The file of a record. */
export type SourceFile = MarkdownFile<Kind>;

/** Frontmatter as data: every scalar is the text the editor typed. */
export type PlainValue = string | readonly PlainValue[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: PlainValue;
}

/** `Array.isArray` does not tell TypeScript of read-only lists. */
export function isPlainList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}
