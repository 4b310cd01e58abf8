import { fieldsOf } from '../../record/schemas/field-shapes.ts';
import { isPlainList, type MarkdownFile, type PlainMap, type SourceFile } from '../../record/source/source-file.ts';
import { changeOf, type Change } from './change.ts';
import { editFields, type FieldEdit } from './edit-fields.ts';

/** What readers are told of a record that was taken down, beside its id. */
export interface Removal {
  /** A day, `2031-05-03`. */
  readonly date: string;
  readonly reason: string;
}

/**
 * Takes a record out. With a reason its addresses stay: a tombstone in `site.md` says when it was taken down, and why.
 *
 * The caller has made sure that nothing refers to the record, and that `removed` in `site.md` is a list if it is there.
 */
export function planRemoval(
  record: SourceFile,
  told?: { readonly removal: Removal; readonly site: MarkdownFile<'site'> },
): Change[] {
  const gone = changeOf(record, undefined);
  return told ? [gone, changeOf(told.site, withTombstone(told.site, record, told.removal))] : [gone];
}

function withTombstone(site: MarkdownFile<'site'>, record: SourceFile, { date, reason }: Removal): string {
  const formerIds = [record.frontmatter.formerIds ?? []].flat().filter((id) => typeof id === 'string' && id !== '');
  const tombstone: PlainMap = {
    record: `${record.kind}/${record.id}`,
    date,
    reason,
    ...(formerIds.length > 0 && { formerIds }),
  };
  const { removed } = site.frontmatter;
  if (removed !== undefined && isPlainList(removed) && removed.length > 0)
    return editFields(site, [{ do: 'append', path: ['removed'], item: tombstone }]);
  const order = fieldsOf('site').map(({ name }) => name);
  const edits: FieldEdit[] = [
    ...(removed === undefined ? [] : [{ do: 'remove', path: ['removed'] } as const]),
    { do: 'insert', path: [], field: 'removed', value: [tombstone], order },
  ];
  return editFields(site, edits);
}
