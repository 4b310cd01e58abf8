import { oncePer } from './once-per.ts';
import { noteRead, readsOf } from './reads.ts';

type Index = (source: object) => ReadonlyMap<string, unknown>;

/** By the name under which they are noted. On the process, since the pages of a build have a copy of every module. */
const key = Symbol.for('on-record.noted-indexes');
const shared = globalThis as { [key]?: Map<string, Index> | undefined };
const indexes = (shared[key] ??= new Map<string, Index>());

/**
 * An index made of all of a site, of which a page asks little: the ties of one actor, the utterance of one
 * quote. What is noted is the answer, by its name, and not all that the index was made from: else every page that asks
 * would change with every record.
 *
 * An answer must be data that JSON can hold, Maps and records: whoever looks into a record of it is noted there.
 *
 * @param name under which answers are noted; no kind and no map of the corpus has it
 * @example
 * const utteranceOf = notedIndex('utterance', ({ corpus }: Site) => new Map(...));
 * utteranceOf(site, 'rivera-steel') // notes 'utterance rivera-steel'
 */
export function notedIndex<Source extends object, Value>(
  name: string,
  make: (source: Source) => ReadonlyMap<string, Value>,
): (source: Source, of: string) => Value | undefined {
  const index = oncePer((source: Source) => readsOf(() => make(source)).value);
  indexes.set(name, index as Index);
  return (source, of) => {
    noteRead(name, of);
    return index(source).get(of);
  };
}

/**
 * What an index answers now; undefined where there is no index of that name.
 *
 * @param source what the index is made of
 */
export function answerOfIndex(name: string, source: object, of: string): { readonly answer: unknown } | undefined {
  const index = indexes.get(name);
  return index && { answer: index(source).get(of) };
}
