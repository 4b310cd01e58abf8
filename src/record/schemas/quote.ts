import { z } from 'zod';
import { commonFields, edtf, evidence, flag, languageTag, list, reference, text } from './fields.ts';
import { unnamedSchema } from './unnamed.ts';

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

/** Words that were first in another language than they are printed in, where the article says so. */
const translationSchema = z
  .strictObject({
    from: languageTag('The language the words were spoken or written in.').optional(),
    by: text('Who translated them, as the article says it: "an interpreter", "the Averland Post".').optional(),
  })
  .refine((translation) => translation.from !== undefined || translation.by !== undefined, {
    params: {
      problem: {
        code: 'quote/translation',
        message: 'This translation says neither from which language nor by whom.',
        help: 'Add `from` or `by`, whichever the article says; or remove `translation`.',
      },
    },
  });

export const media = ['spoken', 'written', 'posted', 'document', 'on screen'] as const;
export type Medium = (typeof media)[number];

/** An utterance as an article prints it. The body is a note. */
export const quoteSchema = z
  .strictObject({
    speaker: reference('actors', 'Who spoke. Left out where `unnamed` says what the article calls them.').optional(),
    jointly: list(reference('actors', 'Another speaker.'))
      .default([])
      .describe('Who made the same statement together with the speaker.'),
    unnamed: unnamedSchema.optional().describe('A speaker the article does not name, in place of `speaker`.'),
    reportedBy: list(reference('actors', 'Who passed the words on.'))
      .default([])
      .describe(
        'Who passed the words on, where the article has them at second hand ("X says that Y said"); the one nearest to the speaker first.',
      ),
    medium: z
      .enum(media)
      .optional()
      .describe(
        'How the words reached the public, as far as the article says. Words that stand in no quotation marks but are set apart (after a label, above a signature) need it.',
      ),
    kind: z
      .enum(['direct', 'partial', 'indirect'])
      .describe(
        '`direct`: whole sentences that the article shows as the speaker’s own, in quotation marks or set apart; `partial`: some words in marks; `indirect`: reported in the article’s words.',
      ),
    article: reference('articles', 'The article that prints it.'),
    exact: z
      .union(
        [
          text('The words.'),
          list(
            z.union([text('The words of a segment.'), segmentSchema], {
              error: 'the words of a segment, or a group with its words in `exact`',
            }),
          ).min(1),
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
    inLanguage: languageTag('The language of the words as printed, where it is not the article’s.').optional(),
    translation: translationSchema
      .optional()
      .describe('That the words are printed in translation, where the article says so.'),
    spoken: edtf('When it was spoken, written or posted, no more precisely than is known.'),
    spokenReasoning: text('How that date is known, where the article does not state it.').optional(),
    occasion: reference('events', 'The event it was spoken at.').optional(),
    addressee: reference('actors', 'Who it was spoken to.').optional(),
    topics: list(reference('topics', 'A topic.')).default([]).describe('What it is about.'),
    relations: list(relationSchema).default([]).describe('How it stands to other quotes.'),
    readings: list(readingSchema).default([]).describe('Where other sources print other words.'),
    ...commonFields,
  })
  .check((context) => {
    const { speaker, unnamed, jointly } = context.value;
    const report = (path: string, message: string, help: string, lacks?: string) =>
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: [path],
        params: { problem: { code: 'quote/speaker', message, help }, ...(lacks !== undefined && { lacks }) },
      });
    if (!speaker && !unnamed) {
      report(
        'speaker',
        'This quote does not say who spoke.',
        'Add `speaker`, the id of an actor, or `unnamed` with the `description` the article has of somebody it does not name.',
        'speaker',
      );
    }
    if (speaker && unnamed) {
      report(
        'unnamed',
        'This quote has a `speaker` and one who is `unnamed`.',
        'Keep one of the two; who else made the statement goes into `jointly`.',
      );
    }
    if (jointly.length > 0 && !speaker) {
      report(
        'jointly',
        'This quote was made `jointly`, but has no `speaker`.',
        'Name the first of them as `speaker`.',
        'speaker',
      );
    }
  });

export type Quote = z.output<typeof quoteSchema>;
export type Relation = z.output<typeof relationSchema>;
export type Reading = z.output<typeof readingSchema>;
