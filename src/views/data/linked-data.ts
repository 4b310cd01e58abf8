/** The graph that the pages' JSON-LD is, as one document and as N-Quads. */
import type { Thing } from 'schema-dts';
import { recordThings } from '../sharing/json-ld/record-things.ts';
import { siteThings } from '../sharing/json-ld/site-things.ts';
import type { Site } from '../page/site.ts';
import { allRecords } from './tables/records.ts';

const vocabulary = 'https://schema.org/';

/** Properties whose text is an address. */
const addresses = ['url', 'sameAs', 'archivedAt', 'publishingPrinciples', 'correctionsPolicy'] as const;

/** Properties whose text is a date, at the precision that is known. */
const dates = ['datePublished', 'dateCreated', 'startDate', 'endDate'] as const;

/** The context of the document: it stands in it, so nobody has to fetch one. */
export const linkedDataContext: Readonly<Record<string, unknown>> = {
  '@vocab': vocabulary,
  ...Object.fromEntries(addresses.map((name) => [name, { '@type': '@id' }])),
  ...Object.fromEntries(dates.map((name) => [name, { '@type': `${vocabulary}Date` }])),
};

/** Everything the graph tells of: the site, who publishes it, and the things that all records are about. */
export function* allThings(site: Site): Generator<Thing> {
  yield* siteThings(site, site.publication.tagline ?? site.words.data.description);
  for (const record of allRecords(site)) yield* recordThings(site, record);
}

/**
 * Writes things as N-Quads, one thing after the other. What has no name gets one by counting, so the same things in the
 * same order have the same lines.
 */
export function quadWriter(): (thing: Thing) => string {
  let unnamed = 0;
  const terms = new Map<string, string>();
  /** A name of the vocabulary; there are few, and each is in thousands of lines. */
  const term = (name: string): string => {
    const known = terms.get(name) ?? iri(vocabulary + name);
    terms.set(name, known);
    return known;
  };
  const subjectOf = (node: Node): string =>
    typeof node['@id'] === 'string' ? iri(node['@id']) : `_:b${(unnamed += 1)}`;

  function write(node: Node, subject: string): string {
    let lines = '';
    for (const [name, value] of Object.entries(node)) {
      if (name === '@id') continue;
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (name === '@type') lines += `${subject} <${rdf}type> ${term(String(one))} .\n`;
        else if (isNode(one)) {
          const object = subjectOf(one);
          lines += `${subject} ${term(name)} ${object} .\n`;
          // A thing that is only named is described elsewhere.
          if (Object.keys(one).some((key) => key !== '@id')) lines += write(one, object);
        } else lines += `${subject} ${term(name)} ${literal(name, one)} .\n`;
      }
    }
    return lines;
  }
  return (thing) => {
    const node = thing as unknown as Node;
    return write(node, subjectOf(node));
  };
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** What cannot stand in an IRI is escaped, as addresses do. */
function iri(address: string): string {
  return `<${address.replace(/[\0-\x20<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;
}

function literal(name: string, value: unknown): string {
  if (typeof value === 'number')
    return Number.isInteger(value) ? `"${value}"^^<${xsd}integer>` : `"${double(value)}"^^<${xsd}double>`;
  const text = String(value);
  if ((addresses as readonly string[]).includes(name)) return iri(text);
  const quoted = `"${text.replace(/["\\\n\r]/g, (sign) => escapes[sign] ?? sign)}"`;
  return (dates as readonly string[]).includes(name) ? `${quoted}^^<${vocabulary}Date>` : quoted;
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** The canonical form of XML Schema: `3.05E0`. */
function double(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}
