/** Maps as pages show them: the image, and the same facts in words. */
import { getRecord } from '../../record/corpus/corpus.ts';
import { drawMap, sheetOf, type MapMark, type MapRequest, type PointExtent } from './map-drawing.ts';
import { mapSvg } from './map-svg.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import { referenceLink, shorten } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';
import { pageSize } from '../lines/pagination.ts';
import { placePosition, type PlacePosition } from './place-position.ts';
import type { EventRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';

export interface MapView {
  readonly href: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** What the signs on it mean, what is not on it, whose outlines they are. */
  readonly caption: Line;
  /** Whether it calls the events by their numbers in the list beside it. */
  readonly isNumbered: boolean;
  /** Places and how many events happened there; empty where the events are numbered in a list. */
  readonly places: readonly Line[];
}

/** The image of a map. */
export interface MapFile {
  readonly name: string;
  readonly svg: () => string;
}

/** With more events than a page lists, a map tells how many happened at a place rather than which. */
export const numberedEvents = pageSize;
/** Of a map of many events, the places drawn and those listed: the ones of most events. */
const drawnPlaces = 100;
const listedPlaces = 50;
/** Characters of a name on a map. */
const longestName = 28;
/** Longer lists of numbers are replaced by their count. */
const longestNumbers = 18;
const namedInAlt = 12;

const locatorFraming = { margin: 1.9, leastHeight: 14 };
const eventsFraming = { margin: 1.25, leastHeight: 10 };

/** What a map is drawn from, and what is said about it. */
interface MapPlan extends Pick<MapView, 'alt' | 'isNumbered' | 'places'> {
  readonly request: MapRequest;
  /** The sentences of the caption. */
  readonly remarks: readonly string[];
}

/** Where a place is; undefined when the record does not say so that it can be drawn. */
export function locatorMap(site: Site, place: RecordOf<'places'>): MapView | undefined {
  const plan = locatorPlan(site, place);
  return plan && mapView(site, plan);
}

/** Where the events of an article or of an actor happened; undefined when none of their places can be drawn. */
export function eventsMap(site: Site, events: readonly RecordOf<'events'>[]): MapView | undefined {
  const plan = eventsPlan(site, events);
  return plan && mapView(site, plan);
}

/** The image of a locator. */
export function locatorFile(site: Site, place: RecordOf<'places'>): MapFile | undefined {
  const plan = locatorPlan(site, place);
  return plan && mapFileOf(site, plan);
}

/** The image of a map of events. */
export function eventsMapFile(site: Site, events: readonly RecordOf<'events'>[]): MapFile | undefined {
  const plan = eventsPlan(site, events);
  return plan && mapFileOf(site, plan);
}

/**
 * A row of the list beside a map: after the name of the place stands how well it is known, unless the name itself says
 * so.
 */
export function placedRow(site: Site, event: RecordOf<'events'>, row: EventRow): EventRow {
  const { location } = event.data;
  const position = location && placePosition(site, getRecord(site.corpus, location));
  const placing = position ? placingOf(site, position) : '';
  return placing === '' ? row : { ...row, meta: [...row.meta, placing] };
}

/** To stand after a place's name; empty where that says it. */
function placingOf({ words }: Site, { known, by }: PlacePosition): string {
  const larger = by.data.name;
  return {
    outline: '',
    point: '',
    within: `, ${words.maps.somewhereIn(larger)}`,
    around: `, ${words.maps.somewhereAround(larger)}`,
  }[known];
}

function mapFileOf(site: Site, plan: MapPlan): MapFile {
  const { request, alt } = plan;
  return { name: mapName(plan), svg: () => mapSvg(drawMap(request), alt, site.words.maps.kilometres) };
}

/**
 * The name of a map is made from all it shows, so that records with the same places share one file: in an archive most
 * articles have their map in common with others.
 */
function mapName({ request, alt }: MapPlan): string {
  return fingerprint(JSON.stringify([request, alt])).slice(0, 16);
}

function mapView(site: Site, plan: MapPlan): MapView {
  const { width, height } = sheetOf(plan.request);
  const { alt, isNumbered, places } = plan;
  return {
    href: site.links.map(mapName(plan)),
    width: width / 2,
    height: height / 2,
    alt,
    caption: [
      ...plan.remarks.map((sentence) => `${sentence} `),
      { label: site.words.maps.credit, href: site.links.aboutMaps },
    ],
    isNumbered,
    places,
  };
}

function locatorPlan(site: Site, place: RecordOf<'places'>): MapPlan | undefined {
  const position = placePosition(site, place);
  if (!position) return undefined;
  const words = site.words.maps.locator;
  const { name } = place.data;
  const larger = position.by.data.name;
  const around = 'position' in position && position.outline !== undefined ? [position.outline] : [];
  const framing = around.length > 0 ? eventsFraming : locatorFraming;
  const mark = markOf([{ place, position }], '');
  return {
    request: { marks: [mark], around, framing },
    alt: words.of(name),
    remarks: {
      outline: [],
      point: signsOf(site, [mark]),
      within: [words.within(name, larger)],
      around: [words.around(name, larger)],
    }[position.known],
    isNumbered: false,
    places: [],
  };
}

interface PlacedEvents {
  /** Places with events, by the first of them; of many events, by how many. */
  readonly places: readonly PlaceWithEvents[];
  /** The numbers of events that no map can show. */
  readonly missing: readonly number[];
  readonly isNumbered: boolean;
}

interface PlaceWithEvents {
  readonly place: RecordOf<'places'>;
  readonly position: PlacePosition;
  /** The numbers of its events in the list, which counts from 1. */
  readonly numbers: readonly number[];
}

function placeEvents(site: Site, events: readonly RecordOf<'events'>[]): PlacedEvents {
  const places = new Map<string, { place: RecordOf<'places'>; position: PlacePosition; numbers: number[] }>();
  const missing: number[] = [];
  for (const [index, { data }] of events.entries()) {
    const place = data.location && getRecord(site.corpus, data.location);
    const known = place && places.get(place.id);
    const position = known?.position ?? (place && placePosition(site, place));
    if (known) known.numbers.push(index + 1);
    else if (place && position) places.set(place.id, { place, position, numbers: [index + 1] });
    else missing.push(index + 1);
  }
  const isNumbered = events.length <= numberedEvents;
  const inOrder = [...places.values()];
  return {
    places: isNumbered ? inOrder : inOrder.sort((a, b) => b.numbers.length - a.numbers.length),
    missing,
    isNumbered,
  };
}

function eventsPlan(site: Site, events: readonly RecordOf<'events'>[]): MapPlan | undefined {
  const { places, missing, isNumbered } = placeEvents(site, events);
  if (places.length === 0) return undefined;
  const {
    maps: words,
    kinds: { counts },
  } = site.words;
  // Places shown by the same outline or the same point share one mark.
  const groups = Map.groupBy(isNumbered ? places : places.slice(0, drawnPlaces), ({ position }) => position.by.id);
  const noted = [...groups.values()].map((group) => {
    const numbers = group.flatMap((each) => each.numbers).sort((a, b) => a - b);
    const count = counts.events(numbers.length);
    const ranges = numberRanges(numbers);
    return { group, numbers, count, ranges, note: isNumbered && ranges.length <= longestNumbers ? ranges : count };
  });
  const most = Math.max(...noted.map(({ numbers }) => numbers.length));
  const named = noted
    .slice(0, isNumbered ? noted.length : namedInAlt)
    .map(({ group, ranges, count }) => `${nameOf(group)}${isNumbered ? ` ${ranges}` : `: ${count}`}`)
    .join('; ');
  const marks = noted.map(({ group, note, numbers }) =>
    markOf(group, note, isNumbered ? undefined : numbers.length / most),
  );
  const omission = isNumbered ? words.notDrawn(numberRanges(missing)) : words.countNotDrawn(missing.length);
  return {
    request: { marks, around: [], framing: eventsFraming },
    alt: isNumbered ? words.ofEvents(named) : words.ofManyEvents(named),
    remarks: [...signsOf(site, marks), ...(missing.length === 0 ? [] : [omission])],
    isNumbered,
    places: isNumbered ? [] : placeLines(site, places),
  };
}

type ShownPlace = Pick<PlaceWithEvents, 'place' | 'position'>;

/** The mark of some places that are shown by the same outline or point. */
function markOf(places: readonly ShownPlace[], note: string, weight?: number): MapMark {
  const [first] = places;
  if (!first) throw new Error('A mark stands for at least one place.');
  const name = shorten(nameOf(places), longestName);
  const { position } = first;
  if (!('position' in position)) {
    return {
      shape: 'outline',
      outline: position.outline,
      isWhole: places.some(({ position: { known } }) => known === 'outline'),
      isWithin: places.some(({ position: { known } }) => known === 'within'),
      name,
      note,
    };
  }
  const isExact = places.every(({ position: { known } }) => known === 'point');
  return {
    shape: 'point',
    position: position.position,
    extent: isExact ? position.extent : 'unknown',
    weight,
    name,
    note,
  };
}

/** A mark bears the name of the place whose outline or point it is. */
function nameOf([first]: readonly ShownPlace[]): string {
  return first?.position.by.data.name ?? '';
}

/** What the signs mean that some marks are drawn with. */
function signsOf(site: Site, marks: readonly MapMark[]): string[] {
  const { signs } = site.words.maps;
  const areas = marks.filter((mark) => mark.shape === 'outline');
  const points = marks.filter((mark) => mark.shape === 'point');
  const isSized = points.some(({ weight }) => weight !== undefined);
  const has = (extent: PointExtent) => points.some((point) => point.extent === extent);
  return [
    ...(areas.some(({ isWhole }) => isWhole) ? [signs.tinted] : []),
    ...(areas.some(({ isWithin }) => isWithin) ? [signs.hatched] : []),
    ...(has('spot') && !isSized ? [signs.spot] : []),
    ...(has('town') && !isSized ? [signs.town] : []),
    ...(has('unknown') ? [signs.unknown] : []),
    ...(isSized ? [signs.sized] : []),
  ];
}

/** The text twin of a map of many events: place, how well it is known, how many. */
function placeLines(site: Site, places: readonly PlaceWithEvents[]): Line[] {
  const listed = places.slice(0, listedPlaces).map(({ place, position, numbers }): Line => {
    return [
      referenceLink(site, { kind: 'places', id: place.id }),
      `${placingOf(site, position)}: ${site.words.kinds.counts.events(numbers.length)}`,
    ];
  });
  const rest = places.length - listed.length;
  return rest > 0 ? [...listed, [site.words.maps.morePlaces(rest)]] : listed;
}

/**
 * Numbers in rising order, neighbours joined.
 *
 * @example
 * numberRanges([1, 3, 4, 5, 7, 8]) // => '1, 3–5, 7, 8'
 */
export function numberRanges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
