import { compareText } from '../problems/problem.ts';
import type { AnyRecord } from '../schemas/index.ts';
import { kinds, nounOf, type Kind } from '../schemas/kinds.ts';
import type { KeyPath } from '../source/source-file.ts';
import type { RecordsByKind } from './corpus.ts';
import type { Reporter } from './reporter.ts';

/** The records by kind and id; reports every id, present or former, that two records claim. */
export function indexRecords(records: readonly AnyRecord[], reporter: Reporter): RecordsByKind {
  const maps = Object.fromEntries(kinds.map((kind) => [kind, new Map<string, AnyRecord>()])) as Record<
    Kind,
    Map<string, AnyRecord>
  >;
  const report = (record: AnyRecord, path: KeyPath, message: string, help: string) => {
    reporter.atField(record, path, { code: 'id/duplicate', message, help });
  };

  for (const record of records.toSorted((a, b) => compareText(a.id, b.id) || compareText(a.path, b.path))) {
    const map = maps[record.kind];
    const other = map.get(record.id);
    if (other) {
      const message = `Another ${nounOf[record.kind]} has the id "${record.id}" (${other.path}).`;
      report(record, [], message, 'Merge the two files, or give one of them another name.');
    } else map.set(record.id, record);
  }
  for (const kind of kinds) {
    const claimed = new Map<string, AnyRecord>();
    for (const record of maps[kind].values()) {
      for (const [index, formerId] of record.data.formerIds.entries()) {
        const other = maps[kind].get(formerId) ?? claimed.get(formerId);
        claimed.set(formerId, record);
        if (!other) continue;
        const claim =
          other !== record
            ? `belongs to another ${nounOf[kind]} (${other.path})`
            : formerId === record.id
              ? 'is the present one'
              : 'stands here twice';
        const help = 'Remove it from one of the two; an address can lead to one record only.';
        report(
          record,
          ['formerIds', index],
          `The former id "${formerId}" ${claim}.`,
          other === record ? 'Remove it here.' : help,
        );
      }
    }
  }
  return maps as unknown as RecordsByKind;
}
