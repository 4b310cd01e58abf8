import { backlinksOf, getEntry, keyOf, type Corpus, type EntryKey } from '../../../record/corpus/corpus.ts';
import type { Edtf } from '../../../record/dates/edtf.ts';
import type { Reference } from '../../../record/schemas/fields.ts';
import type { AnyEntry, Entry } from '../../../record/schemas/index.ts';

/** When a record came to be known and when it last changed, as calendar days: `2031-05-06`. */
export interface EntryDays {
  readonly published: string;
  readonly updated: string;
}

const known = new WeakMap<Corpus, Map<EntryKey, EntryDays | undefined>>();

/**
 * The days of a record, as far as the record itself tells; undefined when nothing does.
 *
 * Nobody notes when a record is written, and a feed must not depend on when it is built. So a record is dated by the
 * document that brought it: a quote by the article that prints it, a person by the first article that names them. It
 * changes on the day of an assessment or a correction.
 */
export function entryDays(corpus: Corpus, entry: AnyEntry): EntryDays | undefined {
  const days = known.get(corpus) ?? new Map<EntryKey, EntryDays | undefined>();
  known.set(corpus, days);
  const key = keyOf(entry);
  if (!days.has(key)) days.set(key, findDays(corpus, entry));
  return days.get(key);
}

function findDays(corpus: Corpus, entry: AnyEntry): EntryDays | undefined {
  const published = publishedOn(corpus, entry);
  if (published === undefined) return undefined;
  const changes = [
    ...entry.data.corrections.map(({ date }) => firstDay(date)),
    ...(entry.kind === 'claims' ? entry.data.assessments.map(({ date }) => firstDay(date)) : []),
  ];
  return { published, updated: changes.reduce<string>((latest, day) => (day > latest ? day : latest), published) };
}

function publishedOn(corpus: Corpus, entry: AnyEntry): string | undefined {
  switch (entry.kind) {
    case 'articles':
    case 'sources':
    case 'analyses':
      return firstDay(entry.data.datePublished);
    case 'quotes':
      return documentDay(corpus, entry.data.article);
    case 'claims':
      return earliest(entry.data.evidence.map(({ article }) => documentDay(corpus, article)));
    case 'events':
      return earliest(
        [...entry.data.evidence.map(({ article }) => article), ...entry.data.sources].map((document) =>
          documentDay(corpus, document),
        ),
      );
    case 'actors':
    case 'places':
    case 'topics':
      return firstAppearance(corpus, entry);
  }
}

/** By the earliest of the articles that name it, and of the records that refer to it and have a day of their own. */
function firstAppearance(
  corpus: Corpus,
  entry: Entry<'actors'> | Entry<'places'> | Entry<'topics'>,
): string | undefined {
  const texts = (corpus.occurrencesOf.get(keyOf(entry)) ?? []).map(({ text }) => firstDay(text.data.datePublished));
  const referring = backlinksOf(corpus, entry).flatMap(({ from }) =>
    from.kind === 'actors' || from.kind === 'places' || from.kind === 'topics'
      ? []
      : [entryDays(corpus, from)?.published],
  );
  const documents =
    entry.kind === 'actors'
      ? entry.data.roles.flatMap(({ evidence, sources }) =>
          [...evidence.map(({ article }) => article), ...sources].map((document) => documentDay(corpus, document)),
        )
      : [];
  return earliest([...texts, ...referring.filter((day) => day !== undefined), ...documents]);
}

function documentDay(corpus: Corpus, document: Reference<'articles'> | Reference<'sources'>): string {
  return firstDay(
    document.kind === 'articles'
      ? getEntry(corpus, document).data.datePublished
      : getEntry(corpus, document).data.datePublished,
  );
}

function earliest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

/** The first day a date can mean, or the last one where its start is open: for an order, never to be shown. */
export function firstDay({ first, last }: Edtf): string {
  return first ?? last ?? '';
}
