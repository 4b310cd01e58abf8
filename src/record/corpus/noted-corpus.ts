import { hash } from 'node:crypto';
import { answerOfIndex } from '../derived/noted-index.ts';
import { noteRead } from '../derived/reads.ts';
import type { AnyRecord } from '../schemas/index.ts';
import { reviveRecord } from '../schemas/noted-record.ts';
import { isKind, kinds, type Kind } from '../schemas/kinds.ts';
import { keyOf, type Corpus } from './corpus.ts';

/**
 * A corpus that notes what is asked of it (`readsOf`). What is noted has a print (`printOf`): the same in two corpora
 * where the answer is.
 */
export function notedCorpus(corpus: Corpus): Corpus {
  const records = kinds.map((kind) => [
    kind,
    new NotedMap(kind, corpus.records[kind] as ReadonlyMap<string, AnyRecord>),
  ]);
  const noted: Corpus = {
    publication: corpus.publication,
    get removed() {
      noteRead('removed', all);
      return corpus.removed;
    },
    records: Object.fromEntries(records) as Corpus['records'],
    // Made from the record's body alone, so that is what is read.
    bodies: new NotedMap('body', corpus.bodies),
    texts: new NotedMap('body', corpus.texts),
    backlinks: new NotedMap('backlinks', corpus.backlinks),
    anchors: new NotedMap('anchors', corpus.anchors),
    anchorsIn: new NotedMap('anchorsIn', corpus.anchorsIn),
    mentionsIn: new NotedMap('mentionsIn', corpus.mentionsIn),
    occurrencesOf: new NotedMap('occurrencesOf', corpus.occurrencesOf),
    setApartBefore: new NotedMap('setApartBefore', corpus.setApartBefore),
    get chronology() {
      noteRead('chronology', all);
      return corpus.chronology;
    },
    get counts() {
      noteRead('counts', all);
      return corpus.counts;
    },
  };
  plain.set(noted, corpus);
  return noted;
}

/** By the noted one. `oncePer` has no place here: nothing is derived, the plain one was there first. */
const plain = new WeakMap<Corpus, Corpus>();

/** The same corpus as plain data, which can be copied to another thread; there `reviveCorpus` makes a noted one of it. */
export function plainCorpus(noted: Corpus): Corpus {
  return plain.get(noted) ?? noted;
}

/** A noted corpus of a copy of a plain one. */
export function reviveCorpus(copy: Corpus): Corpus {
  for (const kind of kinds) {
    for (const record of (copy.records[kind] as ReadonlyMap<string, object>).values()) reviveRecord(record);
  }
  return notedCorpus(copy);
}

/** The name of all there is of something: its keys in their order, and what each has. */
const all = '*';

class NotedMap<Key extends string, Value> implements ReadonlyMap<Key, Value> {
  readonly #of: string;
  readonly #map: ReadonlyMap<Key, Value>;

  constructor(of: string, map: ReadonlyMap<Key, Value>) {
    this.#of = of;
    this.#map = map;
  }

  get(key: Key): Value | undefined {
    noteRead(this.#of, key);
    return this.#map.get(key);
  }

  has(key: Key): boolean {
    noteRead(this.#of, key);
    return this.#map.has(key);
  }

  get size(): number {
    return this.#whole().size;
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.#whole().forEach((value, key) => {
      visit(value, key, this);
    });
  }

  entries() {
    return this.#whole().entries();
  }

  keys() {
    return this.#whole().keys();
  }

  values() {
    return this.#whole().values();
  }

  [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]();
  }

  #whole(): ReadonlyMap<Key, Value> {
    noteRead(this.#of, all);
    return this.#map;
  }
}

/**
 * The print of what was noted, in a site: equal prints are equal answers. A record in an answer is its key, since whoever
 * looks into that record notes it.
 *
 * @param read a name as `readsOf` gives it: `data quotes/rivera-steel`
 */
export function printOf(site: { readonly corpus: Corpus }, read: string): string {
  const space = read.lastIndexOf(' ');
  const [of, name] = [read.slice(0, space), read.slice(space + 1)];
  return hash('sha256', answerOf(site, of, name) ?? '', 'base64url');
}

/** As text; undefined for none, such as the backlinks of what nothing refers to. */
function answerOf(site: { readonly corpus: Corpus }, of: string, name: string): string | undefined {
  const { corpus } = site;
  switch (of) {
    case 'data': {
      const record = recordAt(corpus, name);
      return record && JSON.stringify([record.path, record.data]);
    }
    case 'body':
      if (name !== all) return recordAt(corpus, name)?.body;
      return JSON.stringify(Array.from(corpus.bodies.keys(), (key) => [key, recordAt(corpus, key)?.body]));
    case 'removed':
      return JSON.stringify(corpus.removed);
    case 'chronology':
      return textOf(corpus.chronology);
    case 'counts':
      return textOf(corpus.counts);
    case 'backlinks':
    case 'anchors':
    case 'anchorsIn':
    case 'mentionsIn':
    case 'occurrencesOf':
    case 'setApartBefore': {
      const lists: ReadonlyMap<string, unknown> = corpus[of];
      return textOf(name === all ? lists : lists.get(name));
    }
    default: {
      const index = answerOfIndex(of, site, name);
      if (index) return textOf(index.answer);
      if (!isKind(of)) throw new Error(`Nothing is noted as "${of}".`);
      // Whether there is such a record; which ones there are.
      const records: ReadonlyMap<string, AnyRecord> = corpus.records[of];
      return textOf(name === all ? [...records.keys()] : records.has(name));
    }
  }
}

function recordAt(corpus: Corpus, key: string): AnyRecord | undefined {
  const slash = key.indexOf('/');
  return corpus.records[key.slice(0, slash) as Kind].get(key.slice(slash + 1));
}

function textOf(answer: unknown): string | undefined {
  return JSON.stringify(answer, (_field, value: unknown) =>
    isRecord(value) ? keyOf(value) : value instanceof Map || value instanceof NotedMap ? [...value] : value,
  );
}

function isRecord(value: unknown): value is AnyRecord {
  return typeof value === 'object' && value !== null && 'data' in value && 'kind' in value && 'id' in value;
}
