/**
 * The outlines of the `world-atlas` package, declared by hand: TypeScript would infer a type as long as the coastlines.
 */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

  const topology: Topology<{
    /** Countries and territories; `id` is the ISO 3166-1 numeric code, where there is one. */
    countries: {
      type: 'GeometryCollection';
      geometries: (GeometryObject<{ name: string }> & { properties: { name: string } })[];
    };
    land: GeometryCollection;
  }>;
  export default topology;
}
