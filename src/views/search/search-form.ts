import { fields, type StoredRecord } from '../browser/search/search-format.ts';
import { cutWords } from '../browser/search/cut-words.ts';
import type { Facet } from '../browser/facets.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import type { SearchOrder, SearchRecord } from './search-records.ts';

/**
 * A record as the index takes it: cut into words, with what a result shows of it. Plain data that JSON keeps, and made of
 * the record's view alone, so that it can be kept by the view's hash.
 */
export interface SearchForm {
  readonly kind: Kind;
  readonly order: SearchOrder;
  readonly stored: StoredRecord;
  readonly words: readonly FormWord[];
  readonly values: readonly (readonly [Facet, string])[];
  /** The first and the last day of its date. */
  readonly span?: readonly [string, string];
  /** Its place in the alphabet. */
  readonly sortKey?: string;
  /** What it is called, of a person, a place or a topic. */
  readonly names: readonly string[];
}

/** A word of a record. */
export interface FormWord {
  readonly term: string;
  /** The fields it stands in, see `fields`. */
  readonly fields: number;
  /** The numbers of the places it stands at. */
  readonly at: readonly number[];
}

/** So often a word stands in a passage that is about it. */
const often = 3;

/** Paragraphs that are kept for results, in UTF-16 units; of a longer passage the rest is found, and not shown. */
const longestPassage = 24_000;
const longestSummary = 2_000;
const longestFact = 1_000;

export function searchForm(record: SearchRecord): SearchForm {
  const { title, names, passage, summary, line, people } = record;
  const hasNames = names.length > 0;
  const words = new Map<string, { fields: number; at: number[] }>();
  let next = 0;
  const add = (field: number, texts: readonly string[]): void => {
    for (const text of texts) {
      let last = -1;
      for (const { term, at } of cutWords(text)) {
        last = at;
        const known = words.get(term);
        if (!known) words.set(term, { fields: field, at: [next + at] });
        else {
          known.fields |= field;
          if (known.at.at(-1) !== next + at) known.at.push(next + at);
        }
      }
      // A number between two texts, so that no phrase is found across them.
      next += last + 2;
    }
  };
  add(fields.names, names);
  if (title !== undefined && !hasNames) add(fields.title, [title]);
  const passageStart = next;
  // The words of a quote are what it is called.
  add(title === undefined ? fields.title : fields.passage, passage);
  for (const word of words.values()) {
    if (word.at.filter((place) => place >= passageStart).length >= often) word.fields |= fields.often;
  }
  add(fields.other, [...summary, ...line, ...people]);
  return {
    kind: record.kind,
    order: record.order,
    stored: storedRecord(record),
    words: [...words].map(([term, word]) => ({ term, ...word })),
    values: (Object.entries(record.values) as [Facet, readonly string[]][]).flatMap(([facet, held]) =>
      held.map((value) => [facet, value] as const),
    ),
    names,
    ...(record.span && { span: record.span }),
    ...(record.sortKey !== undefined && { sortKey: record.sortKey }),
  };
}

function storedRecord(record: SearchRecord): StoredRecord {
  const { url, title, names, line, passage, summary, verdict, language, titleLanguage } = record;
  return {
    url,
    ...(title !== undefined && { title: title.slice(0, longestFact) }),
    ...withoutNone('names', within(names, longestFact)),
    ...withoutNone('line', within(line, longestFact)),
    ...withoutNone('passage', within(passage, longestPassage)),
    ...withoutNone('summary', within(summary, longestSummary)),
    ...(verdict !== undefined && { verdict }),
    ...(language !== undefined && { language }),
    ...(titleLanguage !== undefined && { titleLanguage }),
  };
}

/** The first texts that together are within a length; the last one can be cut. */
function within(texts: readonly string[], longest: number): string[] {
  let left = longest;
  return texts.flatMap((text) => {
    if (left <= 0) return [];
    const kept = text.slice(0, left);
    left -= text.length;
    return [kept];
  });
}

function withoutNone<K extends string>(name: K, texts: readonly string[]): Partial<Record<K, readonly string[]>> {
  return texts.length === 0 ? {} : ({ [name]: texts } as Record<K, readonly string[]>);
}
