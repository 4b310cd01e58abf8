import { z } from 'zod';
import { reference, text } from './fields.ts';

/** Somebody whom the article does not name. Nobody knows whether two of them are one, so each stands alone. */
export const unnamedSchema = z.strictObject({
  description: text('What the article calls the speaker, in its own words: "a port official".'),
  reason: text('Why it gives no name, in its own words: "because she was not allowed to speak".').optional(),
  of: reference('actors', 'The body the article says the speaker belongs to.').optional(),
});

export type Unnamed = z.output<typeof unnamedSchema>;
