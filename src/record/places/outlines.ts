/**
 * Which outlines there are, and which of them shows a place of the record.
 *
 * They are Natural Earth's, at 1:50 million, as the package `world-atlas` brings them: public domain. An outline here
 * shows where a country lies and takes no side in whose a piece of land is.
 */
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

/** A country or territory that can be drawn. */
export interface Outline {
  /** Natural Earth's name for it, in English; no two share one. */
  readonly name: string;
  /** ISO 3166-1 numeric, such as `012`; undefined for the few that have none. */
  readonly code: string | undefined;
}

/** Every outline, by its name. */
export const outlines: ReadonlyMap<string, Outline> = new Map(
  world.objects.countries.geometries.map(({ id, properties: { name } }) => [
    name,
    { name, code: id === undefined ? undefined : String(id) },
  ]),
);

/** The first of a code: the Ashmore and Cartier Islands carry Australia's too. */
const byCode = new Map(
  [...outlines.values()].toReversed().flatMap((outline) => (outline.code ? [[outline.code, outline]] : [])),
);

/** The outline with an ISO 3166-1 numeric code, such as `012`. */
export function findOutlineByCode(code: string): Outline | undefined {
  return byCode.get(code);
}

/**
 * The outline that bears one of some names, character by character. Names of two different outlines decide nothing.
 *
 * @example
 * findOutlineByName(['Algeria', 'People’s Democratic Republic of Algeria'])?.code // => '012'
 */
export function findOutlineByName(names: readonly string[]): Outline | undefined {
  const [found, ...others] = new Set(names.flatMap((name) => outlines.get(name) ?? []));
  return others.length === 0 ? found : undefined;
}
