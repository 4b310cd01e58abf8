import { z } from 'zod';
import { commonFields, edtf, evidence, reference, referenceToOneOf, text, type Reference } from './fields.ts';

export const verdicts = ['corroborated', 'contradicted', 'disputed', 'not assessed'] as const;
export type Verdict = (typeof verdicts)[number];

/** A claim set against sources. */
const assessmentSchema = z
  .strictObject({
    verdict: z.enum(verdicts).describe('What the sources say of the statement.'),
    sources: z.array(reference('sources', 'A source.')).default([]).describe('The sources the verdict rests on.'),
    reasoning: text('Why, in a sentence or two.'),
    date: edtf('When the assessment was made.'),
  })
  .refine((assessment) => assessment.verdict === 'not assessed' || assessment.sources.length > 0, {
    path: ['verdict'],
    params: {
      problem: {
        code: 'assessment/unsupported',
        message: 'This assessment names no source.',
        help: 'Add at least one id under `sources`, or set `verdict: not assessed`.',
      },
    },
  });

/** A statement somebody makes that could be true or false. The body is our reasoning about it. */
export const claimSchema = z.strictObject({
  statement: text('The claim in one neutral sentence of ours.'),
  claimant: z
    .string()
    .trim()
    .min(1)
    .describe('Who claims it: the id of an actor, or `article` when the article says it in its own voice.')
    .meta({ reference: ['actors'], examples: ['article'] })
    .transform((id): 'article' | Reference<'actors'> => (id === 'article' ? id : { kind: 'actors', id })),
  evidence: z.array(evidence).min(1).describe('The words that make the claim.'),
  hedges: z
    .array(text('Words of the evidence that hedge it.'))
    .default([])
    .describe('The hedging words, exactly as the evidence has them.'),
  about: z
    .array(referenceToOneOf(['actors', 'places', 'events', 'quotes'], 'A record the claim is about, with its folder.'))
    .default([])
    .describe('What the claim is about.'),
  topics: z.array(reference('topics', 'A topic.')).default([]).describe('Topics it belongs to.'),
  assessments: z.array(assessmentSchema).default([]).describe('What the sources say of it; the newest counts.'),
  ...commonFields,
});

export type Claim = z.output<typeof claimSchema>;
export type Assessment = z.output<typeof assessmentSchema>;
