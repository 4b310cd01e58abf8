import { getRecord, keyOf } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { referringFrom } from '../lines/backlinks.ts';
import { eventDateView, type EventDateView } from '../lines/dates.ts';
import { evidenceLanguage, inQuotationMarks, referenceLink } from '../lines/labels.ts';
import { linkLine, type Line, type NoteLink } from '../lines/line.ts';
import { recordHead, type PageHead } from '../page/page-head.ts';
import { anchorPassages, type PassageView, besidePassages } from '../lines/passages.ts';
import { eventSections } from '../lists/record-sections.ts';
import { sectionHeads, type SectionHeads, contentsOf, type ContentsLink } from '../lists/section-heads.ts';
import { recordView, type RecordView } from '../lines/record.ts';
import {
  byDate,
  eventRow,
  sourceRow,
  type ClaimRow,
  type EventRow,
  type QuoteRow,
  type SourceRow,
} from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { tellingsView, type TellingsView } from '../tellings/tellings-view.ts';
import { timelineDrawings, type TimelineDrawing } from '../timeline/timeline-drawing.ts';

export interface EventView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly name: string;
  readonly kind: string;
  readonly date: EventDateView;
  /** The date and how it is known: "5 May 2031, inferred, from the words “on Monday”." */
  readonly when: Line;
  readonly location: Line;
  readonly actors: readonly NoteLink[];
  readonly partOf?: EventRow | undefined;
  readonly parts: readonly EventRow[];
  readonly possiblySame: readonly EventRow[];
  readonly topics: Line;
  /** Its reports against each other, with their words; undefined where fewer than two have any. */
  readonly tellings?: TellingsView | undefined;
  /** The words of articles, where they do not stand in the reports. */
  readonly evidence: readonly PassageView[];
  readonly sources: readonly SourceRow[];
  readonly quotes: readonly QuoteRow[];
  readonly claims: readonly ClaimRow[];
  readonly timeline: readonly TimelineDrawing[];
  /** The parts of the page. */
  readonly contents: readonly ContentsLink[];
  /** The headings of the lists above. */
  readonly heads: SectionHeads<keyof ReturnType<typeof eventSections>>;
}

export function eventView(site: Site, id: string): EventView {
  const { corpus, words } = site;
  const event = getRecord(corpus, { kind: 'events', id });
  const { data } = event;
  const anchors = (corpus.anchors.get(keyOf(event)) ?? []).filter(({ path }) => path[0] === 'evidence');
  const same = new Map(
    [
      ...data.possiblySame.map((other) => getRecord(corpus, other)),
      ...referringFrom(site, event, 'events', ['possiblySame']),
    ].map((other) => [other.id, other]),
  );
  const parts = referringFrom(site, event, 'events', ['partOf']).sort(byDate);
  const sections = eventSections(site, event);
  const heads = sectionHeads(site, event, sections);
  const date = eventDateView(data, words);
  const tellings = tellingsView(site, event);
  return {
    head: recordHead(site, event, words.event.description(data.name, date.text)),
    record: recordView(site, event),
    name: data.name,
    kind: words.event.kinds[data.kind],
    date,
    when: [date, ...datingNote(site, event)],
    location: [data.location ? referenceLink(site, data.location) : words.event.notStated],
    actors: data.actors.map(({ actor, as }) => ({ ...referenceLink(site, actor), note: as })),
    partOf: data.partOf && eventRow(site, getRecord(corpus, data.partOf)),
    parts: sections.parts.first(),
    possiblySame: [...same.values()].sort(byDate).map((other) => eventRow(site, other)),
    topics: linkLine(data.topics.map((topic) => referenceLink(site, topic))),
    tellings,
    evidence: [
      ...(tellings?.more === '' ? [] : anchorPassages(site, anchors)),
      ...besidePassages(site, event, 'evidence'),
    ],
    sources: data.sources.map((source) => sourceRow(site, getRecord(corpus, source))),
    quotes: sections.said.first(),
    claims: sections.claimsAbout.first(),
    heads,
    contents: contentsOf([heads.parts, heads.said, heads.claimsAbout]),
    timeline: timelineDrawings([...new Set([event, ...same.values(), ...parts])], words),
  };
}

function datingNote(site: Site, { data: { dating, cue, evidence } }: RecordOf<'events'>): Line {
  const { datings, fromTheWords } = site.words.event;
  // "Undated" is all the date says already.
  const known = dating === 'undated' ? '' : `, ${datings[dating]}`;
  return cue === undefined
    ? [`${known}.`]
    : [known, fromTheWords, ...inQuotationMarks(site, cue, evidenceLanguage(site, evidence)), '.'];
}
