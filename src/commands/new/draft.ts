import type { Change } from '../../changes/edit/change.ts';
import type { NewRecord } from '../../changes/edit/record.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import type { PlainMap, PlainValue } from '../../record/source/source-file.ts';
import type { KeptPage } from './keep-page.ts';
import type { Desk } from './desk.ts';

/** A record as far as its flags, its words and the answers make it. */
export interface Draft extends Omit<NewRecord, 'id'> {
  /** The id it gets unless another is asked for; empty where none can be made of its name. */
  readonly proposedId: string;
  /** Records that are written with it, such as the source of an article. */
  readonly others: readonly Change[];
  /** The page that is kept with it. */
  readonly kept?: KeptPage | undefined;
  /** What was decided without being asked for. */
  readonly notes: readonly string[];
  /** What to do next. */
  readonly next: string;
}

/** Fields while they are gathered: what is not there yet is undefined. */
export type Fields = Partial<Record<string, PlainValue>>;

/** The text of a field; empty where there is none. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

/** The fields there are. */
export function gathered(fields: Fields): PlainMap {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, PlainValue] => field[1] !== undefined),
  );
}

/**
 * Makes the draft of one kind of record.
 *
 * @param words what stood behind the kind
 * @param fields what the flags say, checked
 */
export type DraftRecord = (desk: Desk, words: readonly string[], fields: PlainMap, kind: Kind) => Promise<Draft>;
