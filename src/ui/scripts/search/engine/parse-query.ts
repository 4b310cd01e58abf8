import { cutWords, type Word } from '../../../../views/browser/search/cut-words.ts';

/** A word of a query. */
export interface QueryWord {
  /** The words of a text it stands for, each as good as the other. */
  readonly terms: readonly string[];
  /** Whether it also stands for the words that begin with its first term. */
  readonly isBeginning: boolean;
  /** Whether it also stands for words of the same stem. */
  readonly hasStem: boolean;
  /** Its number in its phrase. */
  readonly at: number;
  /** Where it stands in the query, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What a record has to have: a word, or several side by side. */
export interface Ask {
  readonly words: readonly QueryWord[];
}

/** More is no question, in UTF-16 units. */
const longestQuery = 300;

/**
 * What a query asks for. Words in quotation marks are one phrase, and so is a run of characters in a script without
 * spaces; every other word is asked for by itself, its beginnings and its stem included.
 *
 * @example
 * parseQuery('no “tolls on rain”').map(({ words }) => words.length) // => [1, 3]
 */
export function parseQuery(query: string): Ask[] {
  const asked = query.slice(0, longestQuery);
  const asks: Ask[] = [];
  let done = 0;
  for (const found of asked.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)) {
    asks.push(...freeAsks(asked.slice(done, found.index), done));
    asks.push(...phraseAsks(found[1] ?? '', found.index + 1));
    done = found.index + found[0].length;
  }
  return [...asks, ...freeAsks(asked.slice(done), done)];
}

/** Whether a query is a single Latin letter, which begins too many words to be an answer. */
export function isTooShort(query: string): boolean {
  return /^\P{L}*\p{Script=Latin}\P{L}*$/u.test(query.trim());
}

function phraseAsks(text: string, offset: number): Ask[] {
  const words = [...Map.groupBy(cutWords(text), ({ at }) => at).values()].flatMap((forms) => {
    const [first] = forms.filter(({ form }) => form !== 'joined' && form !== 'bare');
    const word = first ?? forms[0];
    return word ? [exactWord(word, offset)] : [];
  });
  return phrase(words);
}

/** The last character of a run says nothing more than the pair before it; alone it begins pairs. */
function phrase(words: readonly (QueryWord & { readonly form: Word['form'] })[]): Ask[] {
  const kept = words.filter(
    ({ form, at }) => form !== 'last' || !words.some((other) => other.at === at - 1 && other.form === 'pair'),
  );
  return kept.length === 0 ? [] : [{ words: kept }];
}

function exactWord({ term, at, start, end, form }: Word, offset: number) {
  return {
    terms: [term],
    isBeginning: form === 'last',
    hasStem: false,
    at,
    start: offset + start,
    end: offset + end,
    form,
  };
}

function freeAsks(text: string, offset: number): Ask[] {
  const byPlace = [...Map.groupBy(cutWords(text), ({ at }) => at).values()];
  const asks: Ask[] = [];
  let run: ReturnType<typeof exactWord>[] = [];
  const endRun = () => {
    asks.push(...phrase(run));
    run = [];
  };
  for (const [index, forms] of byPlace.entries()) {
    const pair = forms.find(({ form }) => form === 'pair' || form === 'last');
    if (pair) {
      run.push(exactWord(pair, offset));
      if (pair.form === 'last') endRun();
      continue;
    }
    const joined = joinedOver(forms, byPlace);
    // "1,000" is a number, not a one and three noughts.
    const isNumber = joined !== undefined && /^\p{N}+$/u.test(joined.term);
    if (isNumber && forms[0]?.at !== joined.at) continue;
    const words = isNumber ? [joined] : [...forms.filter(({ form }) => form !== 'joined'), ...(joined ? [joined] : [])];
    asks.push({ words: [freeWord(words, offset, index === byPlace.length - 1)] });
  }
  endRun();
  return asks;
}

/** The word with hyphens or apostrophes that a part belongs to, as one. */
function joinedOver(forms: readonly Word[], all: readonly (readonly Word[])[]): Word | undefined {
  const [part] = forms;
  return all
    .flat()
    .find(({ form, start, end }) => form === 'joined' && part !== undefined && start <= part.start && part.end <= end);
}

function freeWord(words: readonly Word[], offset: number, isLast: boolean): QueryWord {
  const [first] = words;
  return {
    terms: [...new Set(words.map(({ term }) => term))],
    isBeginning: first !== undefined && canBegin(first.term, isLast),
    hasStem: true,
    at: 0,
    start: offset + Math.min(...words.map(({ start }) => start)),
    end: offset + Math.max(...words.map(({ end }) => end)),
  };
}

/** A word that is still being written may be short; of the others, short ones begin too much that was not meant. */
function canBegin(term: string, isLast: boolean): boolean {
  if (/\p{Script=Hangul}/u.test(term)) return true;
  return term.length >= (isLast ? 3 : 4);
}
