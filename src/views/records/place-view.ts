import { getRecord } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { namesLine, referenceLink } from '../lines/labels.ts';
import { linkLine, type Line, type LinkView } from '../lines/line.ts';
import { locatorMap, type MapView } from '../map/map-view.ts';
import type { OccurrencesView } from '../lines/occurrences.ts';
import { recordHead, type PageHead } from '../page/page-head.ts';
import { firstNames } from '../lists/section.ts';
import { sectionHeads, type SectionHeads, contentsOf, type ContentsLink } from '../lists/section-heads.ts';
import { placeSections } from '../lists/record-sections.ts';
import { recordView, type RecordView } from '../lines/record.ts';
import { type ClaimRow, type EventRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { eventsOfPlace } from '../lines/subject-events.ts';
import { timelineDrawings, type TimelineDrawing } from '../timeline/timeline-drawing.ts';
import { instrumentView, type InstrumentView } from '../timeline/timeline-instrument.ts';

export interface PlaceView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly name: string;
  readonly kind: string;
  /** The places around it and in it, other names, coordinates. */
  readonly details: readonly Line[];
  /** Where it is; undefined when the record does not say, and `details` then says so. */
  readonly map: MapView | undefined;
  readonly events: readonly EventRow[];
  readonly timeline: readonly TimelineDrawing[];
  readonly instrument: InstrumentView | undefined;
  readonly claims: readonly ClaimRow[];
  readonly occurrences: readonly OccurrencesView[];
  /** The parts of the page. */
  readonly contents: readonly ContentsLink[];
  /** The headings of the lists above. */
  readonly heads: SectionHeads<keyof ReturnType<typeof placeSections>>;
}

export function placeView(site: Site, id: string): PlaceView {
  const place = getRecord(site.corpus, { kind: 'places', id });
  const map = locatorMap(site, place);
  const events = eventsOfPlace(site, place);
  const sections = placeSections(site, place);
  const heads = sectionHeads(site, place, sections);
  const details = detailsOf(site, place, firstNames(sections.parts));
  return {
    head: recordHead(site, place, site.words.place.description(place.data.name)),
    record: recordView(site, place),
    name: place.data.name,
    kind: site.words.place.kinds[place.data.kind],
    details: map ? details : [...details, [site.words.maps.locator.none]],
    map,
    events: sections.events.first(),
    timeline: timelineDrawings(events, site.words),
    instrument: instrumentView(site, place, events),
    claims: sections.claimsAbout.first(),
    occurrences: sections.occurrences.first(),
    heads,
    contents: contentsOf([heads.events, heads.claimsAbout, heads.occurrences]),
  };
}

function detailsOf(site: Site, place: RecordOf<'places'>, inside: Line): Line[] {
  const { alternateName, coordinates } = place.data;
  const { place: words, record } = site.words;
  const around: LinkView[] = [];
  for (let outer = place.data.within; outer; outer = getRecord(site.corpus, outer).data.within)
    around.push(referenceLink(site, outer));
  const details: Line[] = [];
  if (around.length > 0) details.push([words.in, ...linkLine(around)]);
  if (inside.length > 0) details.push([record.includes, ...inside]);
  if (alternateName.length > 0) details.push([record.alsoPrintedAs, ...namesLine(alternateName)]);
  details.push([coordinates ? words.coordinates(coordinates.latitude, coordinates.longitude) : words.noCoordinates]);
  return details;
}
