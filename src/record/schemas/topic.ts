import { z } from 'zod';
import { commonFields, list, reference, text } from './fields.ts';

/** A subject that articles, events, quotes and claims are filed under. The body is a scope note. */
export const topicSchema = z.strictObject({
  name: text('The name the site uses.'),
  alternateName: list(text('Another name.')).default([]).describe('Other names for the same subject.'),
  broader: reference('topics', 'The wider topic this one belongs to.').optional(),
  ...commonFields,
});

export type Topic = z.output<typeof topicSchema>;
