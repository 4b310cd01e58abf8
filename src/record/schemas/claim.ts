import { z } from 'zod';
import {
  commonFields,
  edtf,
  evidence,
  list,
  reference,
  referenceToOneOf,
  text,
  type Reference,
  webAddress,
} from './fields.ts';
import { unnamedSchema } from './unnamed.ts';

export const verdicts = ['corroborated', 'contradicted', 'disputed', 'not assessed'] as const;
export type Verdict = (typeof verdicts)[number];

/** A claim set against sources. */
const assessmentSchema = z
  .strictObject({
    verdict: z.enum(verdicts).describe('What the sources say of the statement.'),
    sources: list(reference('sources', 'A source.')).default([]).describe('The sources the verdict rests on.'),
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

/** What somebody else, such as a fact-checker, made of the claim. It is theirs: it never counts as our verdict. */
const reviewSchema = z.strictObject({
  author: text('Who rated the claim, by name.'),
  rating: text('Their words for it, as they print them: "Mostly false".'),
  url: webAddress('The address of their review.'),
  datePublished: edtf('When they published it.').optional(),
});

/** A statement somebody makes that could be true or false. The body is our reasoning about it. */
export const claimSchema = z
  .strictObject({
    statement: text('The claim in one neutral sentence of ours.'),
    claimant: z
      .string()
      .trim()
      .min(1)
      .describe(
        'Who claims it: the id of an actor, or `article` when the article says it in its own voice. Left out where `unnamed` says what the article calls them.',
      )
      .meta({ reference: ['actors'], examples: ['article'] })
      .transform((id): 'article' | Reference<'actors'> => (id === 'article' ? id : { kind: 'actors', id }))
      .optional(),
    unnamed: unnamedSchema.optional().describe('A claimant the article does not name, in place of `claimant`.'),
    evidence: list(evidence).min(1).describe('The words that make the claim.'),
    reportedBy: list(reference('actors', 'Who says so.'))
      .default([])
      .describe(
        'Who says that the claimant claims it, where the article has it at second hand; the one nearest to the claimant first.',
      ),
    inQuote: reference(
      'quotes',
      'The quote that makes the claim, where its words are those of the evidence.',
    ).optional(),
    hedges: list(text('Words of the evidence that hedge it.'))
      .default([])
      .describe('The hedging words, exactly as the evidence has them.'),
    about: list(
      referenceToOneOf(['actors', 'places', 'events', 'quotes'], 'A record the claim is about, with its folder.'),
    )
      .default([])
      .describe('What the claim is about.'),
    topics: list(reference('topics', 'A topic.')).default([]).describe('Topics it belongs to.'),
    assessments: list(assessmentSchema).default([]).describe('What the sources say of it; the newest counts.'),
    reviews: list(reviewSchema)
      .default([])
      .describe('What others made of it, such as fact-checkers; shown apart from our assessments.'),
    ...commonFields,
  })
  .check((context) => {
    const { claimant, unnamed } = context.value;
    if ((claimant === undefined) !== (unnamed === undefined)) return;
    const [path, message, help] = unnamed
      ? ['unnamed', 'This claim has a `claimant` and one who is `unnamed`.', 'Keep one of the two.']
      : [
          'claimant',
          'This claim does not say who claims it.',
          'Add `claimant`, the id of an actor or `article`, or `unnamed` with the `description` the article has of somebody it does not name.',
        ];
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: [path],
      params: { problem: { code: 'claim/claimant', message, help }, ...(unnamed ? {} : { lacks: path }) },
    });
  });

export type Review = z.output<typeof reviewSchema>;
export type Claim = z.output<typeof claimSchema>;
export type Assessment = z.output<typeof assessmentSchema>;
