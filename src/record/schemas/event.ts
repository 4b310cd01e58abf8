import { z } from 'zod';
import type { ProblemCode } from '../problems/codes.ts';
import { commonFields, edtf, evidence, flag, list, reference, text } from './fields.ts';

/** Something that happened, or is said to have happened. The body is an account of it. */
export const eventSchema = z
  .strictObject({
    name: text('What happened, as a short phrase.'),
    kind: z
      .enum([
        'meeting',
        'visit',
        'interview',
        'agreement',
        'attack',
        'military operation',
        'conflict',
        'appointment',
        'statement',
        'summit',
        'process',
        'disaster',
        'court case',
        'election',
        'vote',
        'decision',
        'law',
        'sanction',
        'protest',
        'labour strike',
        'death',
        'publication',
      ])
      .describe('What kind of event it is.'),
    date: edtf('When it happened, no more precisely than is known.').optional(),
    time: z
      .string()
      .trim()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day in hours and minutes, such as 09:30')
      .optional()
      .meta({ description: 'The time of day a text gives, by the clocks of the place, in hours and minutes: 09:30.' }),
    within: flag('`true` when the event lies somewhere within `date` rather than filling it.').default(false),
    dating: z
      .enum(['stated', 'inferred', 'undated'])
      .describe('Whether a text states the date, we infer it, or it has none.'),
    cue: text(
      'The words of the evidence that the date is inferred from, or that stand in for one; exactly as printed.',
    ).optional(),
    reasoning: text(
      'How the date follows from the cue, or why there is none. Needed unless `dating` is `stated`.',
    ).optional(),
    location: reference('places', 'Where it happened.').optional(),
    actors: list(
      z.strictObject({
        actor: reference('actors', 'Who took part or was affected.'),
        as: text(
          'In what part: host, guest, signatory and the like. Who strikes or opposes whom is drawn where the words before the ' +
            'first comma are `attacker`, `target`, `side` or `opponent`; one who is `absent` or only `invited` meets nobody. In a `death`, who died is `deceased`.',
        ),
      }),
    )
      .default([])
      .describe('Who took part or was affected, and as what.'),
    partOf: reference('events', 'The larger event this one belongs to.').optional(),
    possiblySame: list(reference('events', 'An event.'))
      .default([])
      .describe('Events that may be this one, told differently. They are shown side by side and never merged.'),
    topics: list(reference('topics', 'A topic.')).default([]).describe('What the event is about.'),
    evidence: list(evidence).default([]).describe('The words of articles that report it.'),
    sources: list(reference('sources', 'A source.'))
      .default([])
      .describe('Sources beyond the articles that report it.'),
    ...commonFields,
  })
  .check((context) => {
    const event = context.value;
    const report = (path: string, code: ProblemCode, message: string, help: string, lacks?: string) =>
      context.issues.push({
        code: 'custom',
        input: event,
        path: [path],
        params: { problem: { code, message, help }, ...(lacks !== undefined && { lacks }) },
      });
    if (event.dating === 'undated' && event.date) {
      report(
        'date',
        'event/dating',
        'This event is `undated` but has a date.',
        'Remove `date`, or say whether it is `stated` or `inferred`.',
      );
    }
    if (event.dating !== 'undated' && !event.date) {
      report(
        'dating',
        'event/dating',
        `This event's date is \`${event.dating}\` but there is none.`,
        'Add `date`, or set `dating: undated`.',
        'date',
      );
    }
    if (event.dating !== 'stated' && !event.reasoning) {
      report(
        'dating',
        'event/reasoning',
        `The dating is \`${event.dating}\` without a \`reasoning\`.`,
        'Say in a sentence how the date follows, or why there is none.',
        'reasoning',
      );
    }
    if (event.dating === 'inferred' && event.evidence.length > 0 && !event.cue) {
      report(
        'dating',
        'event/cue',
        'The date is `inferred` without a `cue`.',
        'Copy the words of the evidence that the date is inferred from into `cue`.',
        'cue',
      );
    }
    if (event.within && !event.date) {
      report(
        'within',
        'event/dating',
        'This event lies `within` a date it does not have.',
        'Add the bounding `date`, or remove `within`.',
      );
    }
    if (event.time !== undefined && event.date?.precision !== 'day') {
      report(
        'time',
        'event/dating',
        'This event has a time of day, but no day.',
        'Give the day in `date`, or remove `time`.',
      );
    }
    if (event.evidence.length + event.sources.length === 0) {
      report(
        'name',
        'event/unsupported',
        'This event names neither evidence nor a source.',
        'Add `evidence` (words of an article) or `sources` (ids of source records).',
      );
    }
  });

export type Event = z.output<typeof eventSchema>;
