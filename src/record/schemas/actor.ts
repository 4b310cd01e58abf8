import { z } from 'zod';
import { commonFields, edtf, evidence, list, nameText, reference, text, webAddress } from './fields.ts';

/** What somebody was, when, and how we know. */
const roleSchema = z
  .strictObject({
    title: text('The title of the role, such as "Prime Minister".'),
    organization: reference('actors', 'The body the role belongs to.').optional(),
    during: edtf('When the role was held. An open end, such as 2012/.., means no end is known to us.').optional(),
    evidence: list(evidence).default([]).describe('The words of articles that show it.'),
    sources: list(reference('sources', 'A source.')).default([]).describe('Sources that show it.'),
  })
  .refine((role) => role.evidence.length + role.sources.length > 0, {
    params: {
      problem: {
        code: 'role/unsupported',
        message: 'This role names neither evidence nor a source.',
        help: 'Add `evidence` (words of an article) or `sources` (ids of source records).',
      },
    },
  });

/** A person, body, state or group that acts or is acted on. The body is a profile. */
export const actorSchema = z.strictObject({
  name: nameText('The name the site uses.'),
  kind: z
    .enum(['person', 'government', 'military', 'organization', 'armed group', 'bloc', 'news agency', 'group'])
    .describe('What kind of actor it is; `group` is for people who are described but not named.'),
  alternateName: list(nameText('Another name.'))
    .default([])
    .describe('Other names and spellings, as texts print them: surnames, acronyms, transliterations.'),
  summary: text('One sentence that says who this is.'),
  roles: list(roleSchema).default([]).describe('Roles held, with dates and evidence.'),
  partOf: reference('actors', 'The larger body this one belongs to.').optional(),
  sameAs: list(webAddress('An address.')).default([]).describe('Pages elsewhere about the same actor.'),
  ...commonFields,
});

export type Actor = z.output<typeof actorSchema>;
export type Role = z.output<typeof roleSchema>;
