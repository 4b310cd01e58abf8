import { hash } from 'node:crypto';
import { noteRead } from '../derived/reads.ts';
import type { AnyRecord } from '../schemas/index.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { keyOf, type Corpus, type RecordKey } from './corpus.ts';

/**
 * A corpus that notes what is asked of it (`readsOf`). What is noted has a print (`printOf`): the same in two corpora
 * where the answer is.
 */
export function notedCorpus(corpus: Corpus): Corpus {
  const records = kinds.map((kind) => [
    kind,
    new NotedMap(kind, corpus.records[kind] as ReadonlyMap<string, AnyRecord>),
  ]);
  return {
    publication: corpus.publication,
    records: Object.fromEntries(records) as unknown as Corpus['records'],
    // Made from the record's body alone, so that is what is read.
    bodies: new NotedMap('body', corpus.bodies),
    texts: new NotedMap('body', corpus.texts),
    backlinks: new NotedMap('backlinks', corpus.backlinks),
    anchors: new NotedMap('anchors', corpus.anchors),
    anchorsIn: new NotedMap('anchorsIn', corpus.anchorsIn),
    mentionsIn: new NotedMap('mentionsIn', corpus.mentionsIn),
    occurrencesOf: new NotedMap('occurrencesOf', corpus.occurrencesOf),
    get chronology() {
      noteRead('chronology', all);
      return corpus.chronology;
    },
    get counts() {
      noteRead('counts', all);
      return corpus.counts;
    },
  };
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
 * The print of what was noted, in a corpus: equal prints are equal answers. What a record refers to is in it by its key,
 * since whoever looks at that record notes it.
 *
 * @param read a name as `readsOf` gives it: `data quotes/rivera-steel`
 */
export function printOf(corpus: Corpus, read: string): string {
  const space = read.indexOf(' ');
  const [of, name] = [read.slice(0, space), read.slice(space + 1)];
  return hash('sha256', JSON.stringify(answerOf(corpus, of, name)) ?? '', 'base64url');
}

function answerOf(corpus: Corpus, of: string, name: string): unknown {
  switch (of) {
    case 'data': {
      const record = recordAt(corpus, name);
      return record && [record.path, record.data];
    }
    case 'body':
      return name === all
        ? [...corpus.bodies.keys()].map((key) => [key, recordAt(corpus, key)?.body])
        : recordAt(corpus, name)?.body;
    case 'chronology':
      return corpus.chronology.map(({ id }) => id);
    case 'counts':
      return corpus.counts;
    case 'backlinks':
    case 'anchors':
    case 'anchorsIn':
    case 'mentionsIn':
    case 'occurrencesOf': {
      const lists: ReadonlyMap<string, readonly object[]> = corpus[of];
      if (name !== all) return lists.get(name)?.map(shortOf);
      return Array.from(lists, ([key, list]) => [key, list.map(shortOf)]);
    }
    default: {
      // A kind: whether it has such a record, and which ones.
      const records: ReadonlyMap<string, AnyRecord> = corpus.records[of as Kind];
      return name === all ? [...records.keys()] : records.has(name);
    }
  }
}

function recordAt(corpus: Corpus, key: string): AnyRecord | undefined {
  const slash = key.indexOf('/');
  return corpus.records[key.slice(0, slash) as Kind].get(key.slice(slash + 1)) as AnyRecord | undefined;
}

/** An item of a list with the keys of its records in their place. */
function shortOf(item: object): unknown[] {
  return Object.entries(item).map(([field, value]) => [field, isRecord(value) ? keyOf(value) : value]) satisfies [
    string,
    RecordKey | unknown,
  ][];
}

function isRecord(value: unknown): value is AnyRecord {
  return typeof value === 'object' && value !== null && 'data' in value && 'kind' in value && 'id' in value;
}
