import { keyOf, type RecordKey } from '../../record/corpus/corpus.ts';
import { compareText } from '../../record/problems/problem.ts';
import { draftedValue } from '../../record/schemas/fields.ts';
import { validateRecord } from '../../record/schemas/validate-record.ts';
import type { SourceFile } from '../../record/source/source-file.ts';
import type { Content } from '../edit/content.ts';
import { proposedFiles } from '../edit/plan-acceptance.ts';
import { draftedIn, passageOf } from './decision.ts';

/** A proposed record as whoever decides about it sees it. */
export interface ProposedRecord {
  readonly record: RecordKey;
  /** Path of the file, relative to the project folder. */
  readonly path: string;
  /** The article it was drafted from; empty for an actor or a place. */
  readonly article: string;
  readonly passage: string;
  /** For each field, how sure it is and by which rule. */
  readonly drafted: Readonly<Record<string, string>>;
  /** The fields that are open. */
  readonly open: readonly string[];
  /** Whether every drafted value is sure and no field is open: what may be accepted together with others, unseen. */
  readonly isSure: boolean;
}

/** The proposed records of a content, in the order of their keys. */
export function proposedRecords(content: Content): ProposedRecord[] {
  return [...proposedFiles(content).values()].map(describeProposed).sort((a, b) => compareText(a.record, b.record));
}

export function describeProposed(file: SourceFile): ProposedRecord {
  const drafted = draftedIn(file);
  const open = validateRecord(file).open ?? [];
  const values = Object.values(drafted);
  const isSure = open.length === 0 && values.every((value) => draftedValue.exec(value)?.[1] === 'sure');
  return { record: keyOf(file), path: file.path, ...passageOf(file), drafted, open, isSure };
}
