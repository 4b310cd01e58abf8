import { findBesideAt } from '../../../record/corpus/beside-text.ts';
import { findAnchor, keyOf } from '../../../record/corpus/corpus.ts';
import { utterancesOf } from '../../../record/corpus/utterances.ts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import { quoteLanguage, quoteText } from '../../lines/quote-form.ts';
import type { Site } from '../../page/site.ts';
import { dateColumns, passageColumns, positionColumn } from '../columns.ts';
import { recordTable } from '../record-table.ts';
import { computed, field, tableOf, type Table } from '../table.ts';

type Quote = RecordOf<'quotes'>;

function quotes({ corpus }: Site): Iterable<Quote> {
  return corpus.records.quotes.values();
}

const quotesTable = recordTable('quotes', {
  description:
    'An utterance as an article prints it. Say its `kind` wherever you use it: words of an indirect quote are the article’s.',
  columns: [
    field('quotes.article', ({ data }) => data.article.id),
    field('quotes.kind', ({ data }) => data.kind),
    computed(
      {
        name: 'text',
        description:
          'The words as the article prints them; an ellipsis stands where the article interrupts them, an empty line between paragraphs. The exact passages are in `quote_segments`.',
        isRequired: true,
      },
      (quote, site) => quoteText(site, quote),
    ),
    field('quotes.inLanguage', (quote, site) => quoteLanguage(site, quote), {
      name: 'language',
      description: 'The language of the words as printed.',
      isRequired: true,
    }),
    field('quotes.translation.from', ({ data }) => data.translation?.from, {
      name: 'translated_from',
      isRequired: false,
    }),
    field('quotes.translation.by', ({ data }) => data.translation?.by, { name: 'translated_by', isRequired: false }),
    field('quotes.medium', ({ data }) => data.medium),
    field('quotes.speaker', ({ data }) => data.speaker?.id),
    field('quotes.unnamed.description', ({ data }) => data.unnamed?.description, {
      name: 'unnamed_speaker',
      isRequired: false,
    }),
    field('quotes.unnamed.reason', ({ data }) => data.unnamed?.reason, { name: 'unnamed_reason' }),
    field('quotes.unnamed.of', ({ data }) => data.unnamed?.of?.id, { name: 'unnamed_of' }),
    ...dateColumns<Quote>('quotes.spoken', 'spoken', ({ data }) => data.spoken),
    field('quotes.spokenReasoning', ({ data }) => data.spokenReasoning),
    field('quotes.occasion', ({ data }) => data.occasion?.id),
    field('quotes.addressee', ({ data }) => data.addressee?.id),
    computed(
      {
        name: 'utterance',
        description:
          'The first quote that prints the same utterance, itself if no other does: equal values are one utterance in several wordings.',
        to: 'quotes',
        isRequired: true,
      },
      ({ id }, { corpus }) => utterancesOf(corpus).get(id)?.[0].id ?? id,
    ),
  ],
});

const quote = { name: 'quote', description: 'The quote.', to: 'quotes', isRequired: true } as const;

const quoteActorsTable = tableOf(
  function* (site: Site) {
    for (const { id, data } of quotes(site)) {
      const all = [
        ...(data.speaker ? [{ actor: data.speaker.id, part: 'speaker' }] : []),
        ...data.jointly.map((one) => ({ actor: one.id, part: 'jointly' })),
        ...data.reportedBy.map((one) => ({ actor: one.id, part: 'reported by' })),
      ];
      for (const [index, one] of all.entries()) yield { id, position: index + 1, ...one };
    }
  },
  {
    name: 'quote_actors',
    description: 'Who made a statement, alone or with others, and who passed it on.',
    key: ['quote', 'position'],
    columns: [
      computed(quote, ({ id }) => id),
      positionColumn('The speaker first, then the others in the order of the record.', ({ position }) => position),
      field('quotes.jointly', ({ actor }) => actor, {
        name: 'actor',
        description: 'The actor.',
        to: 'actors',
        isRequired: true,
      }),
      field('quotes.reportedBy', ({ part }) => part, {
        name: 'part',
        description:
          '`speaker`; `jointly`: another speaker of the same statement; `reported by`: who passed the words on, the one nearest to the speaker first.',
        values: ['speaker', 'jointly', 'reported by'],
        isRequired: true,
      }),
    ],
  },
);

const quoteSegmentsTable = tableOf(
  function* (site: Site) {
    for (const one of quotes(site)) {
      const anchors = (site.corpus.anchors.get(keyOf(one)) ?? []).filter(({ path }) => path[0] === 'exact');
      for (const [index, anchor] of anchors.entries()) yield { id: one.id, position: index + 1, anchor };
    }
  },
  {
    name: 'quote_segments',
    description: 'A passage of an article that a quote is made of; an interrupted quote has several.',
    key: ['quote', 'position'],
    columns: [
      computed(quote, ({ id }) => id),
      positionColumn('Its place among the segments, from 1.', ({ position }) => position),
      ...passageColumns(true),
    ],
  },
);

const quoteRelationsTable = tableOf(
  function* (site: Site) {
    for (const one of quotes(site)) {
      for (const [index, relation] of one.data.relations.entries()) {
        const path = ['relations', index, 'evidence'];
        const anchor = findAnchor(site.corpus, one, path);
        const beside = findBesideAt(site.corpus, one, path);
        yield { id: one.id, position: index + 1, relation, anchor, beside };
      }
    }
  },
  {
    name: 'quote_relations',
    description: 'How one quote stands to another.',
    key: ['quote', 'position'],
    columns: [
      computed(quote, ({ id }) => id),
      positionColumn('Its place among the relations of the quote, from 1.', ({ position }) => position),
      field('quotes.relations.type', ({ relation }) => relation.type),
      field('quotes.relations.quote', ({ relation }) => relation.quote.id, { name: 'other' }),
      field('quotes.relations.hedged', ({ relation }) => relation.hedged, { isRequired: true }),
      computed(
        {
          name: 'basis',
          description: '`article`: the passage asserts the relation; `editor`: it is ours.',
          values: ['article', 'editor'],
          isRequired: true,
        },
        ({ anchor }) => (anchor ? 'article' : 'editor'),
      ),
      ...passageColumns(false, { isEvidence: true }),
    ],
  },
);

const readingsTable = tableOf(
  function* (site: Site) {
    for (const { id, data } of quotes(site)) {
      for (const [index, reading] of data.readings.entries()) yield { id, position: index + 1, ...reading };
    }
  },
  {
    name: 'readings',
    description: 'A place of a quote where another source prints other words.',
    key: ['quote', 'position'],
    columns: [
      computed(quote, ({ id }) => id),
      positionColumn('Its place among the readings of the quote, from 1.', ({ position }) => position),
      field('quotes.readings.lemma', ({ lemma }) => lemma),
      field('quotes.readings.reading', ({ reading }) => reading, { isRequired: false }),
      field('quotes.readings.witness', ({ witness }) => witness.id),
    ],
  },
);

export const quoteTables: readonly Table[] = [
  quotesTable,
  quoteActorsTable,
  quoteSegmentsTable,
  quoteRelationsTable,
  readingsTable,
];
