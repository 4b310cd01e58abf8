/** Dates as editors write them: EDTF (ISO 8601-2), levels 0 and 1, at the precision that is known. */
import { explainRefusal, type Refusal } from './explain-refusal.ts';
import { findEdtf, longestDate, type Edtf } from './read-edtf.ts';

export type { Edtf, Precision } from './read-edtf.ts';

export type ParsedEdtf = { readonly ok: true; readonly date: Edtf } | ({ readonly ok: false } & Refusal);

/** The grammar takes a tenth of a millisecond, and a corpus repeats few dates many times. */
const alreadyParsed = new Map<string, ParsedEdtf>();

/**
 * Reads a date, or says why it cannot be one and what to write instead.
 *
 * @example
 * parseEdtf('2015/..')        // => { ok: true, date: { edtf: '2015/..', first: '2015-01-01', openEnd: true, ... } }
 * parseEdtf('9 October 2017') // => { ok: false, code: 'date/invalid', help: 'Write "2017-10-09".', ... }
 */
export function parseEdtf(written: string): ParsedEdtf {
  const known = alreadyParsed.get(written);
  if (known) return known;

  const date = findEdtf(written);
  const result: ParsedEdtf = date ? { ok: true, date } : { ok: false, ...explainRefusal(written) };
  if (written.length <= longestDate) alreadyParsed.set(written, result);
  return result;
}
