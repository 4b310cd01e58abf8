import { getRecord } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { namesLine, referenceLink } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';
import { recordHead, type PageHead } from '../page/page-head.ts';
import { firstNames } from '../lists/section.ts';
import { sectionHeads, type SectionHeads, contentsOf, type ContentsLink } from '../lists/section-heads.ts';
import { topicSections } from '../lists/record-sections.ts';
import { recordView, type RecordView } from '../lines/record.ts';
import type { ArticleRow, ClaimRow, EventRow, QuoteRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { eventsOfTopic } from '../lines/subject-events.ts';
import { timelineDrawings, type TimelineDrawing } from '../timeline/timeline-drawing.ts';
import { instrumentView, type InstrumentView } from '../timeline/timeline-instrument.ts';

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
  /** The parts of the page. */
  readonly contents: readonly ContentsLink[];
  /** The headings of the lists above. */
  readonly heads: SectionHeads<keyof ReturnType<typeof topicSections>>;
}

export function topicView(site: Site, id: string): TopicView {
  const topic = getRecord(site.corpus, { kind: 'topics', id });
  const events = eventsOfTopic(site, topic);
  const sections = topicSections(site, topic);
  const heads = sectionHeads(site, topic, sections);
  return {
    head: recordHead(site, topic, site.words.topic.description(topic.data.name)),
    record: recordView(site, topic),
    name: topic.data.name,
    details: detailsOf(site, topic, firstNames(sections.parts)),
    articles: sections.articles.first(),
    analyses: firstNames(sections.analyses),
    quotes: sections.quotes.first(),
    claims: sections.claims.first(),
    events: sections.events.first(),
    timeline: timelineDrawings(events, site.words),
    instrument: instrumentView(site, topic, events),
    heads,
    contents: contentsOf([heads.analyses, heads.articles, heads.claims, heads.quotes, heads.events]),
  };
}

function detailsOf(site: Site, topic: RecordOf<'topics'>, narrower: Line): Line[] {
  const { alternateName, broader } = topic.data;
  const { topic: words, record } = site.words;
  const details: Line[] = [];
  if (alternateName.length > 0) details.push([words.also, ...namesLine(alternateName)]);
  if (broader) details.push([record.partOf, referenceLink(site, broader)]);
  if (narrower.length > 0) details.push([record.includes, ...narrower]);
  return details;
}
