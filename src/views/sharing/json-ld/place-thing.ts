import type { AdministrativeAreaLeaf, CityLeaf, CountryLeaf, PlaceLeaf } from 'schema-dts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';

type PlaceThing = PlaceLeaf | CountryLeaf | AdministrativeAreaLeaf | CityLeaf;

/** A region may be an administrative or a natural one, so it has schema.org's most general type, `Place`. */
const typeOf: Readonly<Record<RecordOf<'places'>['data']['kind'], PlaceThing['@type']>> = {
  country: 'Country',
  region: 'Place',
  city: 'City',
  site: 'Place',
};

/** A place, in the place around it. */
export function placeThing(site: Site, place: RecordOf<'places'>): PlaceThing {
  const { links } = site;
  const { data } = place;
  return knownFacts<PlaceThing>({
    '@type': typeOf[data.kind],
    '@id': links.thing(place),
    name: data.name,
    alternateName: data.alternateName,
    containedInPlace: data.within && { '@id': links.thing(data.within) },
    geo: data.coordinates && { '@type': 'GeoCoordinates', ...data.coordinates },
  });
}
