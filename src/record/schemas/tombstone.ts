import { z } from 'zod';
import type { Edtf } from '../dates/edtf.ts';
import { asWritten } from '../problems/as-written.ts';
import { idFault } from '../source/record-id.ts';
import { edtf, formerId, list, parseQualifiedId, problemParams, text, type Reference } from './fields.ts';

/** What was taken down: written as a reference, and one to nothing. So it is a field of its own, with no list of records to choose from. */
const removedRecord = z
  .string()
  .trim()
  .min(1)
  .describe('The record that was taken down: its folder and its id, such as quotes/rivera-no-tolls.')
  .transform((written, context): Reference => {
    const record = parseQualifiedId(written);
    const fault = record && idFault(record.id);
    if (record && !fault) return record;
    context.addIssue({
      code: 'custom',
      params: fault
        ? problemParams(fault.code, fault.message, fault.help)
        : problemParams(
            'schema/invalid-value',
            `${asWritten(written)} is no folder of records with an id.`,
            'Write the folder and the id it had, such as quotes/rivera-no-tolls.',
          ),
    });
    return z.NEVER;
  });

/** The day, and no less: an address that is gone was there the day before. */
const day = edtf('The day it was taken down, such as 2031-05-03.').check(({ value, issues }) => {
  if (isDay(value)) return;
  issues.push({
    code: 'custom',
    input: value,
    params: {
      ...problemParams('date/invalid', `${asWritten(value.edtf)} is not a day.`, 'Write the day, such as 2031-05-03.'),
    },
  });
});

/** Whether a date is one day for sure: `2031-05-03`, but not `2031-05` or `2031-05-03~`. */
export function isDay({ form, precision, uncertain, approximate }: Edtf): boolean {
  return form === 'date' && precision === 'day' && !uncertain && !approximate;
}

/**
 * What is left of a record that was taken down: that it was there, since when it is not, and why. Its addresses, its
 * frames and the data say this, and nothing of what the record said.
 */
export const tombstoneSchema = z.strictObject({
  record: removedRecord,
  date: day,
  reason: text('Why it was taken down. Readers see it, so it repeats nothing that was taken down.'),
  formerIds: list(formerId('An id this record had before.'))
    .default([])
    .describe('Ids it was published under before; their addresses say the same.'),
});

export type Tombstone = z.output<typeof tombstoneSchema>;
