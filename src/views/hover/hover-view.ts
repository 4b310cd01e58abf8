/** What the hovers of an article say: its own evidence for every record that its page links to. */
import type { Range } from '../../record/text/range.ts';
import { getRecord, keyOf } from '../../record/corpus/corpus.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import { sentencesAround } from '../../record/text/reading/reading.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import type { Anchored } from '../lines/article-anchors.ts';
import type { Hover, HoverPassage, HoverRow, Hovers } from '../browser/hover-file.ts';
import { dateView, eventDateView, momentView } from '../lines/dates.ts';
import { isolated } from '../lines/isolated.ts';
import { foreignLanguage, languageName, markedWording, sourceLabel } from '../lines/labels.ts';
import { passageView } from '../lines/passages.ts';
import type { Site } from '../page/site.ts';
import { currentAssessment, verdictOf, verdictView } from '../lines/verdicts.ts';
import {
  actorsIn,
  gatherEvidence,
  placesIn,
  sourcesIn,
  type ArticleEvidence,
  type Involvement,
} from './article-evidence.ts';
import { quoteForm } from '../lines/quote-form.ts';
import { speakerName } from '../lines/speakers.ts';

/** A hover is read at a glance: of more than these it says how many there are. */
const most = { sentences: 1, events: 1, quotes: 1, claims: 2, passages: 2 } as const;
/** Around the words that are evidence, of a sentence that is longer: this many characters on either side. */
const context = 70;

/** The hovers of an article's page. */
export function articleHovers(site: Site, id: string): Hovers {
  const evidence = gatherEvidence(site, id);
  const { article, quotes, claims, events } = evidence;
  const hovers = new Map<string, Hover>();
  const add = (to: { readonly kind: Kind; readonly id: string }, hover: Hover) =>
    hovers.set(site.links.record(to), hover);

  for (const { record, involved, said } of actorsIn(site, evidence)) {
    add(record, actorHover(site, record, evidence, involved, said));
  }
  for (const { record, happened } of placesIn(site, evidence)) {
    add(record, placeHover(site, record, evidence, happened));
  }
  for (const quote of quotes) add(quote.record, quoteHover(site, article, quote));
  for (const event of events) add(event.record, eventHover(site, article, event));
  for (const claim of claims) add(claim.record, claimHover(site, article, claim));
  for (const { record, assessed } of sourcesIn(site, evidence)) add(record, sourceHover(site, record, assessed));
  return Object.fromEntries(hovers);
}

function actorHover(
  site: Site,
  actor: RecordOf<'actors'>,
  evidence: ArticleEvidence,
  involved: readonly Involvement[],
  quotes: readonly RecordOf<'quotes'>[],
): Hover {
  const words = site.words.hover;
  return {
    kind: site.words.actor.kinds[actor.data.kind],
    title: actor.data.name,
    rows: [
      { note: actor.data.summary },
      ...namingRows(site, evidence, actor),
      ...capped(
        involved,
        most.events,
        ({ event, as }) => [{ note: `${as}${site.words.text.colon}${happening(site, event)}` }],
        words.moreEvents,
      ),
      ...capped(
        quotes,
        most.quotes,
        (quote) => [
          {
            note: words.said(
              site.words.quote.forms[quoteForm(site, quote)],
              momentView(quote.data.spoken, site.words).text,
            ),
          },
          { passage: [markedWording(site, quote, 160)], lang: evidence.article.data.inLanguage },
        ],
        words.moreQuotes,
      ),
    ],
  };
}

function placeHover(
  site: Site,
  place: RecordOf<'places'>,
  evidence: ArticleEvidence,
  events: readonly RecordOf<'events'>[],
): Hover {
  const words = site.words.hover;
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
  return `${isolated(data.name, site.words)}, ${eventDateView(data, site.words).text}`;
}

function quoteHover(site: Site, article: RecordOf<'articles'>, { record, anchors }: Anchored<'quotes'>): Hover {
  const words = site.words.hover;
  const { addressee, spoken, occasion, readings } = record.data;
  const name = isolated(speakerName(site, record), site.words);
  const note = [
    momentView(spoken, site.words).text,
    ...(occasion ? [isolated(getRecord(site.corpus, occasion).data.name, site.words)] : []),
    ...(readings.length > 0 ? [site.words.quote.wordingDiffers] : []),
  ].join(' · ');
  return {
    kind: words.quote(site.words.quote.forms[quoteForm(site, record)]),
    title: addressee ? words.speakerTo(name, isolated(getRecord(site.corpus, addressee).data.name, site.words)) : name,
    // The whole of it: what was said stands or falls with its sentence.
    rows: [passageRow(site, article, anchors, Infinity), { note }],
  };
}

function eventHover(site: Site, article: RecordOf<'articles'>, { record, anchors }: Anchored<'events'>): Hover {
  const { location } = record.data;
  return {
    kind: site.words.hover.event(site.words.event.kinds[record.data.kind]),
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
  const words = site.words.hover;
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

function claimHover(site: Site, article: RecordOf<'articles'>, { record, anchors }: Anchored<'claims'>): Hover {
  const words = site.words.hover;
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

function sourceHover(site: Site, source: RecordOf<'sources'>, claims: readonly RecordOf<'claims'>[]): Hover {
  const words = site.words.hover;
  const { publisher, headline, datePublished, inLanguage, kind } = source.data;
  return {
    kind: words.source(site.words.source.kinds[kind]),
    title: headline ?? sourceLabel(site, source),
    titleLang: headline === undefined ? undefined : foreignLanguage(inLanguage, site.language),
    rows: [
      {
        note: [
          isolated(publisher, site.words),
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
  { article, named }: ArticleEvidence,
  record: RecordOf<'actors'> | RecordOf<'places'>,
): HoverRow[] {
  const reading = readingOf(site.corpus, keyOf(article));
  const sentences = Map.groupBy(named.get(keyOf(record)) ?? [], (range) =>
    reading ? sentencesAround(reading, range).start : range.start,
  );
  return capped(
    [...sentences.values()],
    most.sentences,
    (ranges) => [passageRow(site, article, ranges)],
    site.words.hover.moreSentences,
  );
}

/** The first of some things as rows, and how many more there are. */
function capped<T>(
  things: readonly T[],
  number: number,
  rowsOf: (thing: T) => readonly HoverRow[],
  more: (count: number) => string,
): HoverRow[] {
  const rest = things.length - number;
  return [...things.slice(0, number).flatMap(rowsOf), ...(rest > 0 ? [{ note: more(rest) }] : [])];
}

function passageRow(
  site: Site,
  article: RecordOf<'articles'>,
  ranges: readonly Range[],
  length = context,
): HoverPassage {
  const { pieces, lang } = passageView(site, article.id, ranges, { withArticle: false });
  const isLast = (index: number) => index === pieces.length - 1;
  return {
    passage: pieces.map(({ text, isExact }, index) =>
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
