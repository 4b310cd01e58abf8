import { placesAround } from '../../record/corpus/places-around.ts';
import type { PointExtent } from './map-drawing.ts';
import { findOutlineByCode, findOutlineByName } from '../../record/places/outlines.ts';
import type { Position } from './sphere.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Site } from '../page/site.ts';

/**
 * Where a map can show a place, and how well that is known: by its outline, by a point of its own, or only as lying
 * somewhere in (`within`) or around a larger place.
 */
export type PlacePosition = AreaPosition | PointPosition;

export interface AreaPosition {
  readonly known: 'outline' | 'within';
  /** Natural Earth's name of the outline. */
  readonly outline: string;
  /** The country: the place itself, or the one it lies in. */
  readonly by: RecordOf<'places'>;
}

export interface PointPosition {
  readonly known: 'point' | 'around';
  readonly position: Position;
  readonly extent: PointExtent;
  /** The place the point belongs to: itself, or the one it lies in. */
  readonly by: RecordOf<'places'>;
  /** The outline around the point, where the record says which. */
  readonly outline?: string | undefined;
}

/**
 * Where a place can be shown; undefined when nothing in the record says.
 *
 * Without a position of its own, a place is shown by the nearest larger place that bounds it: a country by its outline,
 * a city or a site by its point. The point of a region or a country does not bound a place; it is used only where no
 * other position is known.
 */
export function placePosition(site: Site, place: RecordOf<'places'>): PlacePosition | undefined {
  const outline = outlineOf(place);
  if (outline !== undefined) return { known: 'outline', outline, by: place };
  const around = placesAround(site.corpus, place);
  const point = pointOf(place);
  if (point) return { known: 'point', ...point, by: place, outline: firstOf(around, outlineOf)?.found };
  const bound = firstOf(around, (outer) => outlineOf(outer) ?? boundingPointOf(outer));
  if (typeof bound?.found === 'string') return { known: 'within', outline: bound.found, by: bound.place };
  const near = bound ?? firstOf(around, pointOf);
  if (!near || typeof near.found === 'string') return undefined;
  return { known: 'around', position: near.found.position, extent: 'unknown', by: near.place };
}

type OwnPoint = Pick<PointPosition, 'position' | 'extent'>;

function pointOf({ data: { coordinates, kind } }: RecordOf<'places'>): OwnPoint | undefined {
  if (!coordinates) return undefined;
  return {
    position: [coordinates.longitude, coordinates.latitude],
    extent: kind === 'site' ? 'spot' : kind === 'city' ? 'town' : 'unknown',
  };
}

function boundingPointOf(place: RecordOf<'places'>): OwnPoint | undefined {
  const point = pointOf(place);
  return point?.extent === 'unknown' ? undefined : point;
}

/** What the first place has that has it. */
function firstOf<T>(
  places: readonly RecordOf<'places'>[],
  find: (place: RecordOf<'places'>) => T | undefined,
): { readonly place: RecordOf<'places'>; readonly found: T } | undefined {
  for (const place of places) {
    const found = find(place);
    if (found !== undefined) return { place, found };
  }
  return undefined;
}

/** By the code an editor gives; without one, a country by its name. */
function outlineOf({ data }: RecordOf<'places'>): string | undefined {
  if (data.countryCode !== undefined) return findOutlineByCode(data.countryCode)?.name;
  return data.kind === 'country' ? findOutlineByName([data.name, ...data.alternateName])?.name : undefined;
}
