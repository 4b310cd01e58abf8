import { asWritten } from '../problems/as-written.ts';
import type { AnyRecord } from '../schemas/index.ts';
import { nounOf } from '../schemas/kinds.ts';
import type { Tombstone } from '../schemas/tombstone.ts';
import type { PublicationFile } from '../schemas/validate-publication.ts';
import type { KeyPath } from '../source/source-file.ts';
import { keyOf, type RecordKey, type RecordsByKind } from './corpus.ts';
import type { Reporter } from './reporter.ts';

/** An address says that a record was taken down, or it has a record: reports every id that is in both, or in the list twice. */
export function checkRemoved(site: PublicationFile, records: RecordsByKind, reporter: Reporter): void {
  const listed = new Set<RecordKey>();
  site.removed.forEach((tombstone, index) => {
    const { kind, id } = tombstone.record;
    const ids: [string, KeyPath][] = [
      [id, ['removed', index, 'record']],
      ...tombstone.formerIds.map((former, place): [string, KeyPath] => [
        former,
        ['removed', index, 'formerIds', place],
      ]),
    ];
    for (const [one, path] of ids) {
      const key = keyOf({ kind, id: one });
      const report = faultOf(tombstone, one, listed.has(key), bearerOf(records, tombstone, one));
      listed.add(key);
      if (report) reporter.atField(site, path, { code: 'id/duplicate', ...report });
    }
  });
}

function faultOf({ record, date }: Tombstone, id: string, isListed: boolean, bearer: AnyRecord | undefined) {
  const noun = nounOf[record.kind];
  if (bearer) {
    return {
      message: `The ${noun} ${asWritten(id)} was taken down on ${date.edtf}, and the id is taken again (${bearer.path}).`,
      help: `Give the other ${noun} another id; or take this out, if the ${noun} is to be read again.`,
    };
  }
  if (!isListed) return undefined;
  return {
    message: `The ${noun} ${asWritten(id)} stands here twice.`,
    help: 'Leave the one that says when it was taken down, and why.',
  };
}

/** The record that has an id now, or leads on from it. */
function bearerOf(records: RecordsByKind, { record: { kind } }: Tombstone, id: string): AnyRecord | undefined {
  const ofKind = records[kind] as ReadonlyMap<string, AnyRecord>;
  return ofKind.get(id) ?? ofKind.values().find(({ data }) => data.formerIds.includes(id));
}
