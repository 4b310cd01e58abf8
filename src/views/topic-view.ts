import { getEntry } from '../corpus/corpus.ts';
import type { Entry } from '../schemas/index.ts';
import { referringFrom } from './backlinks.ts';
import { entryLink, namesLine, referenceLink } from './labels.ts';
import { linkLine, type Line } from './line.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { recordView, type RecordView } from './record.ts';
import {
  articleRow,
  byPublishedDescending,
  bySpokenDescending,
  claimRow,
  eventRow,
  quoteRow,
  type ArticleRow,
  type ClaimRow,
  type EventRow,
  type QuoteRow,
} from './rows.ts';
import type { Site } from './site.ts';
import { eventsOfTopic } from './subject-events.ts';
import { timelineDrawings, type TimelineDrawing } from './timeline-drawing.ts';
import { instrumentView, type InstrumentView } from './timeline-instrument.ts';

export interface TopicView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly name: string;
  /** Other names, wider and narrower topics. */
  readonly details: readonly Line[];
  readonly articles: readonly ArticleRow[];
  readonly analyses: Line;
  readonly quotes: readonly QuoteRow[];
  readonly claims: readonly ClaimRow[];
  readonly events: readonly EventRow[];
  readonly timeline: readonly TimelineDrawing[];
  readonly instrument: InstrumentView | undefined;
}

export function topicView(site: Site, id: string): TopicView {
  const topic = getEntry(site.corpus, { kind: 'topics', id });
  const events = eventsOfTopic(site, topic);
  return {
    head: entryHead(site, topic, site.words.topic.description(topic.data.name)),
    record: recordView(site, topic),
    name: topic.data.name,
    details: detailsOf(site, topic),
    articles: referringFrom(site, topic, 'articles', ['topics'])
      .sort(byPublishedDescending)
      .map((article) => articleRow(site, article)),
    analyses: linkLine(
      referringFrom(site, topic, 'analyses', ['topics'])
        .sort(byPublishedDescending)
        .map((analysis) => entryLink(site, analysis)),
    ),
    quotes: referringFrom(site, topic, 'quotes', ['topics'])
      .sort(bySpokenDescending)
      .map((quote) => quoteRow(site, quote)),
    claims: referringFrom(site, topic, 'claims', ['topics']).map((claim) => claimRow(site, claim)),
    events: events.map((event) => eventRow(site, event)),
    timeline: timelineDrawings(events, site.words),
    instrument: instrumentView(site, topic, events),
  };
}

function detailsOf(site: Site, topic: Entry<'topics'>): Line[] {
  const { alternateName, broader } = topic.data;
  const { topic: words, record } = site.words;
  const narrower = referringFrom(site, topic, 'topics', ['broader']).map((other) => entryLink(site, other));
  const details: Line[] = [];
  if (alternateName.length > 0) details.push([words.also, ...namesLine(alternateName)]);
  if (broader) details.push([record.partOf, referenceLink(site, broader)]);
  if (narrower.length > 0) details.push([record.includes, ...linkLine(narrower)]);
  return details;
}
