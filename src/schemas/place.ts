import { z } from 'zod';
import { commonFields, decimal, nameText, reference } from './fields.ts';

/** A place named in an article. The body is a note. */
export const placeSchema = z.strictObject({
  name: nameText('The name the site uses.'),
  kind: z.enum(['country', 'region', 'city', 'site']).describe('What kind of place it is.'),
  alternateName: z
    .array(nameText('Another name.'))
    .default([])
    .describe('Other names and spellings, as texts print them.'),
  within: reference('places', 'The larger place this one lies in.').optional(),
  coordinates: z
    .strictObject({
      longitude: decimal(-180, 180, 'Degrees east of Greenwich, from -180 to 180.'),
      latitude: decimal(-90, 90, 'Degrees north of the equator, from -90 to 90.'),
    })
    .optional()
    .describe('A point for the place, WGS 84 decimal degrees. Leave out where no source of the record gives it.'),
  ...commonFields,
});

export type Place = z.output<typeof placeSchema>;
