import { getEntry } from '../corpus/corpus.ts';
import { referringFrom } from './backlinks.ts';
import { referenceLink, type LinkView } from './labels.ts';
import { occurrencesView, type OccurrencesView } from './occurrences.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { recordView, type RecordView } from './record.ts';
import { byDate, claimRow, eventRow, type ClaimRow, type EventRow } from './rows.ts';
import type { Site } from './site.ts';
import { timelineDrawings, type TimelineDrawing } from './timeline-drawing.ts';

export interface PlaceView extends RecordView {
  readonly head: PageHead;
  readonly name: string;
  readonly kind: string;
  readonly alternateNames: readonly string[];
  /** The places around it, the widest first. */
  readonly within: readonly LinkView[];
  readonly contains: readonly LinkView[];
  /** "36.75° N, 3.06° E", where a source of the record gives it. */
  readonly coordinates?: string | undefined;
  readonly events: readonly EventRow[];
  readonly timeline: readonly TimelineDrawing[];
  readonly claims: readonly ClaimRow[];
  readonly occurrences: readonly OccurrencesView[];
}

export function placeView(site: Site, id: string): PlaceView {
  const place = getEntry(site.corpus, { kind: 'places', id });
  const events = referringFrom(site, place, 'events', ['location']).sort(byDate);
  const within: LinkView[] = [];
  for (let outer = place.data.within; outer; outer = getEntry(site.corpus, outer).data.within)
    within.unshift(referenceLink(site, outer));
  const { coordinates } = place.data;
  return {
    head: entryHead(site, place, `${place.data.name}: what happened there and where it is named, passage by passage.`),
    ...recordView(site, place),
    name: place.data.name,
    kind: place.data.kind,
    alternateNames: place.data.alternateName,
    within,
    contains: referringFrom(site, place, 'places', ['within']).map((inner) => referenceLink(site, inner)),
    coordinates:
      coordinates && `${degrees(coordinates.latitude, 'N', 'S')}, ${degrees(coordinates.longitude, 'E', 'W')}`,
    events: events.map((event) => eventRow(site, event)),
    timeline: timelineDrawings(site, events),
    claims: referringFrom(site, place, 'claims', ['about']).map((claim) => claimRow(site, claim)),
    occurrences: occurrencesView(site, place),
  };
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value)}° ${value < 0 ? negative : positive}`;
}
