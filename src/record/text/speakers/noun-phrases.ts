import type { Range } from '../range.ts';
import type { Lexicon } from './lexicon.ts';
import { isBreak, isIn, isPossessive, type Token } from './tokens.ts';

/** Who speaks, as far as the words of one sentence say it. */
export interface Source extends Range {
  /**
   * - `actor`: a name alone, or with what says who that is: "the harbour master Rivera"
   * - `name`: the same, of somebody without a record
   * - `person`: he or she
   * - `noun`: others, some of whom have names in their description: "a spokesman for Rivera"
   * - `unclear`: names stand here, and the lists of words do not say which of them speaks
   */
  readonly kind: 'actor' | 'name' | 'person' | 'noun' | 'unclear';
  readonly actor?: string | undefined;
  /** The name or the pronoun itself. */
  readonly head: Range;
}

/** A source, and the tokens it takes: the first, and the one behind its last. */
export interface Phrase {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  /** Whether it is "who", or its like, and what it means stands before it. */
  readonly isRelative?: boolean;
}

/** Where the grammar reads. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** What the tokens of a noun phrase name. */
export function readPhrase({ tokens, lexicon }: Sentence, from: number, to: number): Source | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || from >= to) return undefined;
  const whole = { start: first.start, end: last.end };
  const noun: Source = { ...whole, kind: 'noun', head: whole };
  const unclear: Source = { ...whole, kind: 'unclear', head: whole };
  if (to - from === 1 && isIn(first, 'persons', lexicon)) return { ...whole, kind: 'person', head: whole };
  if (to - from === 1 && isIn(first, 'pronouns', lexicon)) return noun;
  const inner = tokens.slice(from, to);
  if (inner.some(({ kind }) => kind === 'speech')) return noun;
  if (inner.some((token) => isIn(token, 'relatives', lexicon) && !isIn(token, 'determiners', lexicon))) return noun;
  const names = inner.filter(({ kind }) => kind === 'name');
  const prepositionAt = inner.findIndex((token) => isIn(token, 'prepositions', lexicon) && !isTitle(token, lexicon));
  // "Rivera of the Harbour Office": what follows the name says more of it.
  const headEnd = prepositionAt > 0 ? from + prepositionAt : to;
  const head = tokens[headEnd - 1];
  if (!head || prepositionAt === 0) return names.length > 0 ? unclear : noun;
  if (isPossessive(tokens, headEnd - 1)) return noun;
  const before = tokens.slice(from, headEnd - 1);
  const nearest = before.at(-1);
  if (head.kind === 'name') {
    const isPlain = before.every(
      (token, index) =>
        // "ein Sprecher des Ministeriums": an article behind a noun begins what the noun is of.
        (isIn(token, 'determiners', lexicon) && (index === 0 || isIn(before[index - 1], 'determiners', lexicon))) ||
        isTitle(token, lexicon) ||
        token.kind === 'name' ||
        (token.kind === 'mark' && /^'s?$/.test(token.word)) ||
        // "Maros Anwältin Orr"
        (token.word === 's' && before[index - 1]?.kind === 'name' && before[index - 1]?.isJoined === true) ||
        // "conservative talk radio host Rush Orr": nothing that may be a verb
        (token.kind === 'word' &&
          !token.isCapital &&
          !isIn(token, 'determiners', lexicon) &&
          !/(?:ing|ed|s|nt|é|ée|ert|t)$/.test(token.word)),
    );
    const isIntroduced = nearest === undefined || isIn(nearest, 'determiners', lexicon) || isTitle(nearest, lexicon);
    // "said a smiling Rivera"
    const isOnlyDescribed =
      lexicon.words.stacksNouns === true &&
      before.length === 2 &&
      /^an?$/.test(first.word) &&
      nearest?.isCapital === false &&
      /(?:ing|ed)$/.test(nearest.word);
    if (!isOnlyDescribed && (!isPlain || !isIntroduced)) return headEnd < to ? noun : unclear;
    // "the minister of Rivera" has its name behind the preposition; "the ministry in Averland" has it before.
    if (head.actor === undefined) return { ...whole, kind: 'name', head };
    return { ...whole, kind: 'actor', actor: head.actor, head };
  }
  const run = trailingCapitals(tokens, from, headEnd, lexicon);
  // "The Port Authority of Selwyn"
  const isWholeRun =
    run &&
    tokens.slice(from, headEnd).every((token) => token.start >= run.start || isIn(token, 'determiners', lexicon));
  if (headEnd < to && !isWholeRun) return noun;
  if (run) return { ...whole, kind: 'name', head: run };
  return noun;
}

/** "Zed Quine" at the end of a phrase. */
function trailingCapitals(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Range | undefined {
  let start = to;
  while (start > from) {
    const token = tokens[start - 1];
    if (!token?.isCapital || token.kind !== 'word' || isTitle(token, lexicon)) break;
    if (isIn(token, 'determiners', lexicon) || isIn(token, 'pronouns', lexicon)) break;
    start -= 1;
  }
  const first = tokens[start];
  const last = tokens[to - 1];
  if (start === to || !first || !last) return undefined;
  // "Officials said": a capital that only begins the sentence
  if (start === 0 && to === 1 && first.word.endsWith('s')) return undefined;
  // German nouns have capitals, too: only two in a row look like a name.
  if (lexicon.words.capitalNouns && (to - start < 2 || isIn(tokens[start - 1], 'determiners', lexicon)))
    return undefined;
  return { start: first.start, end: last.end };
}

/** A stretch that is nothing but a name with titles. */
export function wholeName(sentence: Sentence, from: number, to: number): Source | undefined {
  if (from >= to || to - from > 8 || sentence.tokens.slice(from, to).some(isBreak)) return undefined;
  const source = readPhrase(sentence, from, to);
  return source?.kind === 'actor' || source?.kind === 'name' ? source : undefined;
}

/** Whether a word may stand before a name and says what its bearer is. */
export function isTitle(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word') return false;
  return lexicon.has('titles', token.word) || lexicon.hasEnding('titleEndings', token.word);
}
