/** What rests on an article, and whom and what that concerns. */
import { getRecord, keyOf, type Mention, type RecordKey } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Range } from '../../record/text/range.ts';
import { recordsIn, type Anchored } from '../lines/article-anchors.ts';
import { currentAssessment } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';
import { speakersOf } from '../lines/speakers.ts';

/** An article with what rests on it, gathered once for all its hovers. */
export interface ArticleEvidence {
  readonly article: RecordOf<'articles'>;
  readonly quotes: readonly Anchored<'quotes'>[];
  readonly claims: readonly Anchored<'claims'>[];
  readonly events: readonly Anchored<'events'>[];
  readonly mentions: readonly Mention[];
  /** Where each actor and place is named. */
  readonly named: ReadonlyMap<RecordKey, readonly Range[]>;
}

/** What somebody was in one of the article's events. */
export interface Involvement {
  readonly event: RecordOf<'events'>;
  readonly as: string;
}

/** What rests on an article, in the order of its text. */
export function gatherEvidence({ corpus }: Site, id: string): ArticleEvidence {
  const article = getRecord(corpus, { kind: 'articles', id });
  const anchors = corpus.anchorsIn.get(id) ?? [];
  const mentions = corpus.mentionsIn.get(keyOf(article)) ?? [];
  return {
    article,
    quotes: recordsIn(anchors, 'quotes', 'exact'),
    claims: recordsIn(anchors, 'claims', 'evidence'),
    events: recordsIn(anchors, 'events', 'evidence'),
    mentions,
    named: Map.groupBy(mentions, ({ to }) => keyOf(to)),
  };
}

/** Who is named, quoted or takes part in an event; with their involvement in events and what they say. */
export function actorsIn(site: Site, { quotes, events, mentions }: ArticleEvidence) {
  const involved = Map.groupBy(
    events.flatMap(({ record: event }) => event.data.actors.map(({ actor, as }) => ({ actor, event, as }))),
    ({ actor }) => actor.id,
  );
  // Somebody's own words say more of them than a report of what they said.
  const said = Map.groupBy(
    quotes
      .map(({ record }) => record)
      .sort((a, b) => Number(isReported(a)) - Number(isReported(b)))
      .flatMap((quote) => speakersOf(quote).map((speaker) => ({ quote, speaker }))),
    ({ speaker }) => speaker.id,
  );
  const named = mentions.flatMap(({ to }) => (to.kind === 'actors' ? [to.id] : []));
  return [...new Set([...named, ...said.keys(), ...involved.keys()])].map((id) => ({
    record: getRecord(site.corpus, { kind: 'actors', id }),
    involved: involved.get(id) ?? [],
    said: (said.get(id) ?? []).map(({ quote }) => quote),
  }));
}

function isReported(quote: RecordOf<'quotes'>): boolean {
  return quote.data.kind === 'indirect';
}

/** Which places are named, or are where an event happened; with those events. */
export function placesIn(site: Site, { events, mentions }: ArticleEvidence) {
  const happened = Map.groupBy(
    events.map(({ record }) => record),
    ({ data }) => data.location?.id,
  );
  const named = mentions.flatMap(({ to }) => (to.kind === 'places' ? [to.id] : []));
  return [...new Set([...named, ...happened.keys()])]
    .filter((id) => id !== undefined)
    .map((id) => ({
      record: getRecord(site.corpus, { kind: 'places', id }),
      happened: happened.get(id) ?? [],
    }));
}

/** The article's own source, and those its claims are set against; with the claims. */
export function sourcesIn(site: Site, { article, claims }: ArticleEvidence) {
  const assessed = Map.groupBy(
    claims.flatMap(({ record: claim }) =>
      [...new Set(currentAssessment(claim.data)?.sources.map(({ id }) => id))].map((source) => ({ source, claim })),
    ),
    ({ source }) => source,
  );
  return [...new Set([article.data.source.id, ...assessed.keys()])].map((id) => ({
    record: getRecord(site.corpus, { kind: 'sources', id }),
    assessed: assessed.get(id)?.map(({ claim }) => claim) ?? [],
  }));
}
