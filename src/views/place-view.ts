import { getEntry } from '../corpus/corpus.ts';
import type { Entry } from '../schemas/index.ts';
import { referringFrom } from './backlinks.ts';
import { namesLine, referenceLink, type LinkView } from './labels.ts';
import { linkLine, type Line } from './line.ts';
import { locatorMap, type MapView } from './map-view.ts';
import { occurrencesView, type OccurrencesView } from './occurrences.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { recordView, type RecordView } from './record.ts';
import { claimRow, eventRow, type ClaimRow, type EventRow } from './rows.ts';
import type { Site } from './site.ts';
import { eventsOfPlace } from './subject-events.ts';
import { timelineDrawings, type TimelineDrawing } from './timeline-drawing.ts';
import { instrumentView, type InstrumentView } from './timeline-instrument.ts';

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
}

export function placeView(site: Site, id: string): PlaceView {
  const place = getEntry(site.corpus, { kind: 'places', id });
  const map = locatorMap(site, place);
  const events = eventsOfPlace(site, place);
  return {
    head: entryHead(site, place, site.words.place.description(place.data.name)),
    record: recordView(site, place),
    name: place.data.name,
    kind: site.words.place.kinds[place.data.kind],
    details: map ? detailsOf(site, place) : [...detailsOf(site, place), [site.words.maps.locator.none]],
    map,
    events: events.map((event) => eventRow(site, event)),
    timeline: timelineDrawings(events, site.words),
    instrument: instrumentView(site, place, events),
    claims: referringFrom(site, place, 'claims', ['about']).map((claim) => claimRow(site, claim)),
    occurrences: occurrencesView(site, place),
  };
}

function detailsOf(site: Site, place: Entry<'places'>): Line[] {
  const { alternateName, coordinates } = place.data;
  const { place: words, record } = site.words;
  const around: LinkView[] = [];
  for (let outer = place.data.within; outer; outer = getEntry(site.corpus, outer).data.within)
    around.push(referenceLink(site, outer));
  const inside = referringFrom(site, place, 'places', ['within']).map((inner) => referenceLink(site, inner));
  const details: Line[] = [];
  if (around.length > 0) details.push([words.in, ...linkLine(around)]);
  if (inside.length > 0) details.push([record.includes, ...linkLine(inside)]);
  if (alternateName.length > 0) details.push([record.alsoPrintedAs, ...namesLine(alternateName)]);
  details.push([coordinates ? words.coordinates(coordinates.latitude, coordinates.longitude) : words.noCoordinates]);
  return details;
}
