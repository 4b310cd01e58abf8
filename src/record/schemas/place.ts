import { z } from 'zod';
import { commonFields, countryCode, decimal, list, nameText, reference } from './fields.ts';

/** A place named in an article. The body is a note. */
export const placeSchema = z
  .strictObject({
    name: nameText('The name the site uses.'),
    kind: z.enum(['country', 'region', 'city', 'site']).describe('What kind of place it is.'),
    alternateName: list(nameText('Another name.'))
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
    countryCode: countryCode(
      'Which country or territory the place is, by its ISO 3166-1 numeric code, such as 012. It chooses the outline on maps; a country whose name or alternate name is the outline’s own needs none.',
    ).optional(),
    ...commonFields,
  })
  .check((context) => {
    const { kind, countryCode: code } = context.value;
    if (code === undefined || kind === 'country' || kind === 'region') return;
    const problem = {
      code: 'place/country-code',
      message: `A ${kind} is no country, and cannot have the outline of one.`,
      help: 'Name the country it lies in as `within`, and give that one the `countryCode`.',
    };
    context.issues.push({ code: 'custom', input: code, path: ['countryCode'], params: { problem } });
  });

export type Place = z.output<typeof placeSchema>;
