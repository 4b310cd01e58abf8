import type { Graph, Thing } from 'schema-dts';

/**
 * Things as a JSON-LD document, ready to stand inside a `script` element: no text of the record can end the element or
 * begin another, since `<` never appears.
 */
export function serialiseGraph(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
