/** What the cards of an article say: its own evidence for every record that its page links to. */
import type { Range } from '../../record/text/range.ts';
import { getRecord, keyOf, type RecordKey, type Mention } from '../../record/corpus/corpus.ts';
import type { Verdict } from '../../record/schemas/claim.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { recordsIn, type Anchored } from '../article/article-anchors.ts';
import { dateView, eventDateView, momentView } from '../lines/dates.ts';
import { isolated } from '../lines/isolated.ts';
import { foreignLanguage, languageName, markedWords, quoteForm, sourceLabel } from '../lines/labels.ts';
import { passageView } from '../lines/passages.ts';
import type { Site } from '../page/site.ts';
import { currentAssessment, verdictOf, verdictView } from '../lines/verdicts.ts';

/** One record's card. It is plain text: the link it belongs to is the way on. */
export interface Preview {
  /** What it is, in a word or two: "person", "quote, direct". */
  readonly kind: string;
  /** Of a claim, for its shape. */
  readonly verdict?: Verdict;
  readonly title: string;
  /** The language of the title, where it is not the interface's. */
  readonly titleLang?: string | undefined;
  readonly rows: readonly PreviewRow[];
}

export type PreviewRow = PreviewNote | PreviewPassage;

/** A line of small print. */
export interface PreviewNote {
  readonly note: string;
}

/** Words of the article. */
export interface PreviewPassage {
  /** In order; the words that are the evidence stand in a list of their own, the sentence around them does not. */
  readonly passage: readonly (string | readonly [string])[];
  readonly lang: string;
}

/** Cards by the address their link has on the page. */
export type PreviewBook = Readonly<Record<string, Preview>>;

/** A card is read at a glance: of more than these it says how many there are. */
const most = { sentences: 2, events: 2, quotes: 1, claims: 3, passages: 2 } as const;
/** Around the words that are evidence, of a sentence that is longer: this many characters on either side. */
const context = 70;

/** An article with what rests on it, gathered once for all its cards. */
interface Evidence {
  readonly article: RecordOf<'articles'>;
  readonly quotes: readonly Anchored<'quotes'>[];
  readonly claims: readonly Anchored<'claims'>[];
  readonly events: readonly Anchored<'events'>[];
  /** Where each actor and place is named. */
  readonly named: ReadonlyMap<RecordKey, readonly Range[]>;
}

/** The cards of an article's page. */
export function articlePreviews(site: Site, id: string): PreviewBook {
  const { corpus } = site;
  const article = getRecord(corpus, { kind: 'articles', id });
  const anchors = corpus.anchorsIn.get(id) ?? [];
  const mentions = corpus.mentionsIn.get(keyOf(article)) ?? [];
  const evidence: Evidence = {
    article,
    quotes: recordsIn(anchors, 'quotes', 'exact'),
    claims: recordsIn(anchors, 'claims', 'evidence'),
    events: recordsIn(anchors, 'events', 'evidence'),
    named: Map.groupBy(mentions, ({ to }) => keyOf(to)),
  };
  const { quotes, claims, events } = evidence;
  const book = new Map<string, Preview>();
  const add = (to: { readonly kind: Kind; readonly id: string }, preview: Preview) =>
    book.set(site.links.record(to), preview);

  for (const { record, parts, said } of actorsIn(site, mentions, evidence)) {
    add(record, actorPreview(site, record, evidence, parts, said));
  }
  for (const { record, happened } of placesIn(site, mentions, evidence)) {
    add(record, placePreview(site, record, evidence, happened));
  }
  for (const quote of quotes) add(quote.record, quotePreview(site, article, quote));
  for (const event of events) add(event.record, eventPreview(site, article, event));
  for (const claim of claims) add(claim.record, claimPreview(site, article, claim));
  for (const { record, assessed } of sourcesIn(site, evidence)) add(record, sourcePreview(site, record, assessed));
  return Object.fromEntries(book);
}

/** Who is named, quoted or takes part in an event; with the parts they play and what they say. */
function actorsIn(site: Site, mentions: readonly Mention[], { quotes, events }: Evidence) {
  const parts = Map.groupBy(
    events.flatMap(({ record: event }) => event.data.actors.map(({ actor, as }) => ({ actor, event, as }))),
    ({ actor }) => actor.id,
  );
  // Somebody's own words say more of them than a report of what they said.
  const said = Map.groupBy(
    quotes.map(({ record }) => record).sort((a, b) => Number(isReported(a)) - Number(isReported(b))),
    ({ data }) => data.speaker.id,
  );
  const named = mentions.flatMap(({ to }) => (to.kind === 'actors' ? [to.id] : []));
  return [...new Set([...named, ...said.keys(), ...parts.keys()])].map((id) => ({
    record: getRecord(site.corpus, { kind: 'actors', id }),
    parts: parts.get(id) ?? [],
    said: said.get(id) ?? [],
  }));
}

function isReported(quote: RecordOf<'quotes'>): boolean {
  return quote.data.kind === 'indirect';
}

/** Which places are named, or are where an event happened; with those events. */
function placesIn(site: Site, mentions: readonly Mention[], { events }: Evidence) {
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
function sourcesIn(site: Site, { article, claims }: Evidence) {
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

/** A part played in one of the article's events. */
interface Part {
  readonly event: RecordOf<'events'>;
  readonly as: string;
}

function actorPreview(
  site: Site,
  actor: RecordOf<'actors'>,
  evidence: Evidence,
  parts: readonly Part[],
  quotes: readonly RecordOf<'quotes'>[],
): Preview {
  const words = site.words.preview;
  return {
    kind: site.words.actor.kinds[actor.data.kind],
    title: actor.data.name,
    rows: [
      { note: actor.data.summary },
      ...namingRows(site, evidence, actor),
      ...capped(
        parts,
        most.events,
        ({ event, as }) => [{ note: `${as}${site.words.text.colon}${happening(site, event)}` }],
        words.moreEvents,
      ),
      ...capped(
        quotes,
        most.quotes,
        (quote) => [
          {
            note: words.said(site.words.quote.forms[quoteForm(quote)], momentView(quote.data.spoken, site.words).text),
          },
          { passage: [markedWords(site, quote, 160)], lang: evidence.article.data.inLanguage },
        ],
        words.moreQuotes,
      ),
    ],
  };
}

function placePreview(
  site: Site,
  place: RecordOf<'places'>,
  evidence: Evidence,
  events: readonly RecordOf<'events'>[],
): Preview {
  const words = site.words.preview;
  return {
    kind: site.words.place.kinds[place.data.kind],
    title: place.data.name,
    rows: [
      ...namingRows(site, evidence, place),
      ...capped(events, most.events, (event) => [{ note: happening(site, event) }], words.moreEvents),
    ],
  };
}

/** "Visit to the harbour, 3 March 2031". */
function happening(site: Site, { data }: RecordOf<'events'>): string {
  return `${isolated(data.name)}, ${eventDateView(data, site.words).text}`;
}

function quotePreview(site: Site, article: RecordOf<'articles'>, { record, anchors }: Anchored<'quotes'>): Preview {
  const words = site.words.preview;
  const { speaker, addressee, spoken, occasion, readings } = record.data;
  const name = isolated(getRecord(site.corpus, speaker).data.name);
  const note = [
    momentView(spoken, site.words).text,
    ...(occasion ? [isolated(getRecord(site.corpus, occasion).data.name)] : []),
    ...(readings.length > 0 ? [site.words.quote.wordingDiffers] : []),
  ].join(' · ');
  return {
    kind: words.quote(site.words.quote.forms[quoteForm(record)]),
    title: addressee ? words.speakerTo(name, isolated(getRecord(site.corpus, addressee).data.name)) : name,
    // The whole of it: what was said stands or falls with its sentence.
    rows: [passageRow(site, article, anchors, Infinity), { note }],
  };
}

function eventPreview(site: Site, article: RecordOf<'articles'>, { record, anchors }: Anchored<'events'>): Preview {
  const { location } = record.data;
  return {
    kind: site.words.preview.event(site.words.event.kinds[record.data.kind]),
    title: record.data.name,
    rows: [
      { note: datingNote(site, record) },
      ...(location ? [{ note: getRecord(site.corpus, location).data.name }] : []),
      ...anchors.slice(0, most.passages).map((anchor) => passageRow(site, article, [anchor])),
    ],
  };
}

/** When it happened, and how that is known. */
function datingNote(site: Site, event: RecordOf<'events'>): string {
  const words = site.words.preview;
  const { text, dating, reasoning = '' } = eventDateView(event.data, site.words);
  switch (dating) {
    case 'stated':
      return words.stated(text);
    case 'inferred':
      return words.inferred(text, reasoning);
    case 'undated':
      return words.undated(reasoning);
  }
}

function claimPreview(site: Site, article: RecordOf<'articles'>, { record, anchors }: Anchored<'claims'>): Preview {
  const words = site.words.preview;
  const { verdict, label } = verdictView(verdictOf(record.data), site.words);
  const assessment = currentAssessment(record.data);
  const sources = new Set(assessment?.sources.map((source) => sourceLabel(site, getRecord(site.corpus, source))));
  return {
    kind: words.claim(label.toLowerCase()),
    verdict,
    title: record.data.statement,
    rows: [
      { note: assessment?.reasoning ?? words.notAssessed },
      ...(sources.size > 0 ? [{ note: words.restsOn([...sources].join('; ')) }] : []),
      ...anchors.slice(0, most.passages).map((anchor) => passageRow(site, article, [anchor])),
      ...(record.data.hedges.length > 0
        ? [{ note: words.hedgedWith }, { passage: [record.data.hedges.join(' … ')], lang: article.data.inLanguage }]
        : []),
    ],
  };
}

function sourcePreview(site: Site, source: RecordOf<'sources'>, claims: readonly RecordOf<'claims'>[]): Preview {
  const words = site.words.preview;
  const { publisher, headline, datePublished, inLanguage, kind } = source.data;
  return {
    kind: words.source(site.words.source.kinds[kind]),
    title: headline ?? sourceLabel(site, source),
    titleLang: headline === undefined ? undefined : foreignLanguage(inLanguage, site.language),
    rows: [
      {
        note: [
          isolated(publisher),
          dateView(datePublished, site.words).text,
          site.words.source.inLanguage(languageName(inLanguage, site.language)),
        ].join(', '),
      },
      ...capped(
        claims,
        most.claims,
        ({ data }) => [
          { note: `${verdictView(verdictOf(data), site.words).label}${site.words.text.colon}${data.statement}` },
        ],
        words.moreClaims,
      ),
    ],
  };
}

/** The sentences that name an actor or a place, each once. */
function namingRows(
  site: Site,
  { article, named }: Evidence,
  record: RecordOf<'actors'> | RecordOf<'places'>,
): PreviewRow[] {
  const sentences = Map.groupBy(
    named.get(keyOf(record)) ?? [],
    ({ start, end }) => site.sentenceAt(keyOf(article), start, end).start,
  );
  return capped(
    [...sentences.values()],
    most.sentences,
    (ranges) => [passageRow(site, article, ranges)],
    site.words.preview.moreSentences,
  );
}

/** The first of some things as rows, and how many more there are. */
function capped<T>(
  things: readonly T[],
  number: number,
  rowsOf: (thing: T) => readonly PreviewRow[],
  more: (count: number) => string,
): PreviewRow[] {
  const rest = things.length - number;
  return [...things.slice(0, number).flatMap(rowsOf), ...(rest > 0 ? [{ note: more(rest) }] : [])];
}

function passageRow(
  site: Site,
  article: RecordOf<'articles'>,
  ranges: readonly Range[],
  length = context,
): PreviewPassage {
  const { parts, lang } = passageView(site, article.id, ranges, { withArticle: false });
  const isLast = (index: number) => index === parts.length - 1;
  return {
    passage: parts.map(({ text, isExact }, index) =>
      isExact ? [text] : around(text, index === 0 ? 0 : length, isLast(index) ? 0 : length),
    ),
    lang,
  };
}

/**
 * What stands around some evidence: as much as there is room for after the evidence before it, and before the one after;
 * in whole words, as far as the script has words.
 *
 * @example
 * around('We heard that on Monday', 0, 12) // => '… on Monday'
 */
function around(text: string, after: number, before: number): string {
  if (text.length <= after + before) return text;
  const start = after === 0 ? '' : text.slice(0, after).replace(/\S{0,20}$/u, '');
  const end = before === 0 ? '' : text.slice(-before).replace(/^\S{0,20}/u, '');
  return `${start}…${end}`;
}
