import { z } from 'zod';
import { commonFields, edtf, evidence, flag, reference, text } from './fields.ts';

const segmentSchema = z.strictObject({
  exact: text('The words of this segment, exactly as printed.'),
  prefix: text('Words directly before.').optional(),
  suffix: text('Words directly after.').optional(),
});

/** How one quote stands to another. */
const relationSchema = z
  .strictObject({
    type: z
      .enum(['echoes', 'repeats', 'answers', 'contradicts', 'sameUtterance'])
      .describe('What this quote does to the other; `sameUtterance` means both print one and the same utterance.'),
    quote: reference('quotes', 'The other quote.'),
    hedged: flag('`true` when the text that asserts the relation hedges it ("seemed to").').default(false),
    evidence: evidence
      .optional()
      .describe('The words of an article that assert the relation; needed where it is hedged.'),
  })
  .refine((relation) => !relation.hedged || relation.evidence !== undefined, {
    params: {
      problem: {
        code: 'relation/unsupported',
        message: 'This relation is hedged, but no words are given that hedge it.',
        help: 'Add `evidence`, the words of the article that assert it; without them the relation is our own, and needs no hedge.',
      },
    },
  });

/** One place where another source prints other words: a record of a critical apparatus. */
const readingSchema = z.strictObject({
  lemma: text('Words of this quote, exactly as it has them.'),
  reading: z.string().trim().describe('The words the witness prints there; empty when it omits them.'),
  witness: reference('sources', 'The source that prints the other words.'),
});

/** An utterance as an article prints it. The body is a note. */
export const quoteSchema = z.strictObject({
  speaker: reference('actors', 'Who spoke.'),
  kind: z
    .enum(['direct', 'partial', 'indirect'])
    .describe(
      '`direct`: whole sentences in quotation marks; `partial`: some words in marks; `indirect`: reported without marks.',
    ),
  article: reference('articles', 'The article that prints it.'),
  exact: z
    .union(
      [
        text('The words.'),
        z
          .array(
            z.union([text('The words of a segment.'), segmentSchema], {
              error: 'the words of a segment, or a group with its words in `exact`',
            }),
          )
          .min(2),
      ],
      {
        error: 'the words, or a list of the segments of an interrupted quote',
      },
    )
    .describe(
      'The words as printed, without the quotation marks; for an interrupted quote, a list of its segments in order.',
    ),
  prefix: text('Words directly before, needed only where `exact` occurs more than once.').optional(),
  suffix: text('Words directly after, needed only where `exact` occurs more than once.').optional(),
  spoken: edtf('When it was spoken, no more precisely than is known.'),
  spokenReasoning: text('How that date is known, where the article does not state it.').optional(),
  occasion: reference('events', 'The event it was spoken at.').optional(),
  addressee: reference('actors', 'Who it was spoken to.').optional(),
  topics: z.array(reference('topics', 'A topic.')).default([]).describe('What it is about.'),
  relations: z.array(relationSchema).default([]).describe('How it stands to other quotes.'),
  readings: z.array(readingSchema).default([]).describe('Where other sources print other words.'),
  ...commonFields,
});

export type Quote = z.output<typeof quoteSchema>;
export type Relation = z.output<typeof relationSchema>;
export type Reading = z.output<typeof readingSchema>;
