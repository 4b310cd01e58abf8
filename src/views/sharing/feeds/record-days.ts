import { oncePerKey } from '../../../record/derived/once-per.ts';
import { backlinksOf, getRecord, keyOf, type Corpus } from '../../../record/corpus/corpus.ts';
import type { Edtf } from '../../../record/dates/edtf.ts';
import type { Reference } from '../../../record/schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../../../record/schemas/index.ts';

/** When a record came to be known and when it last changed, as calendar days: `2031-05-06`. */
export interface RecordDays {
  readonly published: string;
  readonly updated: string;
}

/**
 * The days of a record, as far as the record itself tells; undefined when nothing does.
 *
 * Nobody notes when a record is written, and a feed must not depend on when it is built. So a record is dated by the
 * document that brought it: a quote by the article that prints it, a person by the first article that names them. It
 * changes on the day of an assessment or a correction.
 */
export const recordDays = oncePerKey(findDays, keyOf);

function findDays(corpus: Corpus, record: AnyRecord): RecordDays | undefined {
  const published = publishedOn(corpus, record);
  if (published === undefined) return undefined;
  const changes = [
    ...record.data.corrections.map(({ date }) => firstDay(date)),
    ...(record.kind === 'claims' ? record.data.assessments.map(({ date }) => firstDay(date)) : []),
  ];
  return { published, updated: changes.reduce<string>((latest, day) => (day > latest ? day : latest), published) };
}

function publishedOn(corpus: Corpus, record: AnyRecord): string | undefined {
  switch (record.kind) {
    case 'articles':
    case 'sources':
    case 'analyses':
      return firstDay(record.data.datePublished);
    case 'quotes':
      return documentDay(corpus, record.data.article);
    case 'claims':
      return earliest(record.data.evidence.map(({ article }) => documentDay(corpus, article)));
    case 'events':
      return earliest(
        [...record.data.evidence.map(({ article }) => article), ...record.data.sources].map((document) =>
          documentDay(corpus, document),
        ),
      );
    case 'actors':
    case 'places':
    case 'topics':
      return firstAppearance(corpus, record);
  }
}

/** By the earliest of the articles that name it, and of the records that refer to it and have a day of their own. */
function firstAppearance(
  corpus: Corpus,
  record: RecordOf<'actors'> | RecordOf<'places'> | RecordOf<'topics'>,
): string | undefined {
  const texts = (corpus.occurrencesOf.get(keyOf(record)) ?? []).map(({ text }) => firstDay(text.data.datePublished));
  const referring = backlinksOf(corpus, record).flatMap(({ from }) =>
    from.kind === 'actors' || from.kind === 'places' || from.kind === 'topics'
      ? []
      : [recordDays(corpus, from)?.published],
  );
  const documents =
    record.kind === 'actors'
      ? record.data.roles.flatMap(({ evidence, sources }) =>
          [...evidence.map(({ article }) => article), ...sources].map((document) => documentDay(corpus, document)),
        )
      : [];
  return earliest([...texts, ...referring.filter((day) => day !== undefined), ...documents]);
}

function documentDay(corpus: Corpus, document: Reference<'articles'> | Reference<'sources'>): string {
  return firstDay(
    document.kind === 'articles'
      ? getRecord(corpus, document).data.datePublished
      : getRecord(corpus, document).data.datePublished,
  );
}

function earliest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

/** The first day a date can mean, or the last one where its start is open: for an order, never to be shown. */
export function firstDay({ first, last }: Edtf): string {
  return first ?? last ?? '';
}
