import type { MarkPair } from './mark-pairs.ts';
import {
  characterAfter,
  characterBefore,
  isSpace,
  isUnspaced,
  isWordCharacter,
  sideOf,
  type Side,
} from './neighbours.ts';

const token = /['‘’‚‛＇`´]/gu;

/** Words that begin with an apostrophe: 'n', ’em, ’tis, ’90s, Dutch ’s and ’t, Italian ’ndrangheta. */
const leadingApostrophe =
  /^(?:\d{2}(?:er|s|-|\b)|(?:n|em|tis|twas|twere|til|till|cause|cos|cuz|round|bout|nuff|gainst|neath|tween|ere|im|er|s|t|k|m|ndrangheta|ndranghetista|sto|sta)(?![\p{L}\p{M}\p{N}]))/iu;
/** Between these the letter is one word: rock ’n’ roll. */
const letterBetween = /^n['’](?![\p{L}\p{M}])/iu;
/** Ends of words that can be followed by an apostrophe: dropped letters, Italian po’, Hebrew abbreviations. */
const trailingApostrophe =
  /(?:in|(?<![\p{L}\p{M}])(?:o|an|th|ol|lil|wi|t|n|po|mo|va|fa|da|di|sta|be|de|ne|vo|to|\p{L}|[א-ת]{2,3}))$/iu;
/** The workers’ demands, Hans’ Boot: a possessive of these languages. */
const possessive = /[sxzß]$/iu;
const havePossessives = new Set(['', 'en', 'de', 'nl', 'af', 'lb', 'da', 'nb', 'nn', 'no', 'sv', 'is']);
/** More words than this between a mark and a doubtful end are hardly the words somebody set apart. */
const mostWordsOfDoubtful = 3;

/** So far behind a doubtful mark another is looked for that closes it, in UTF-16 units. */
const farthestClosing = 400;

interface Token {
  readonly start: number;
  readonly mark: string;
  readonly side: Side;
}

/**
 * How sure it is that a mark closes a quotation:
 *
 * - `certain`: no apostrophe could stand there, as behind a comma
 * - `likely`: the word before it seldom takes an apostrophe
 * - `doubtful`: it reads as a possessive as well, as in "the workers’ demands"
 */
type Closing = 'certain' | 'likely' | 'possible' | 'doubtful';

/**
 * The pairs of single marks in a text; apostrophes, feet and minutes are none. A text whose marks and apostrophes cannot
 * be told apart has fewer pairs rather than wrong ones.
 *
 * @example
 * findSingleMarks("The workers' 'plan' failed", 'en') // => [{ start: 13, end: 19, opening: "'", closing: "'", … }]
 */
export function findSingleMarks(text: string, language: string): MarkPair[] {
  const tokens = Array.from(text.matchAll(token), ({ 0: mark, index: start }): Token => {
    return { start, mark, side: sideOf(text, start, start + 1) };
  });
  const pairs: MarkPair[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const opener = tokens[index];
    if (!opener || !canOpen(opener, text, language)) continue;
    const isSure = opener.mark === '‚' || opener.mark === '‘';
    const at = findCloser(tokens, index, isSure, text, language);
    const closer = at === undefined ? undefined : tokens[at];
    if (at !== undefined && closer) {
      pairs.push({
        start: opener.start,
        end: closer.start + 1,
        opening: opener.mark,
        closing: closer.mark,
        isSuspect: false,
      });
      index = at;
    } else if (isSure || isAtSpeechStart(text, opener.start)) {
      pairs.push({
        start: opener.start,
        end: text.length,
        opening: opener.mark,
        closing: '',
        isSuspect: hasOpenerAfter(tokens, index, text, language),
      });
    }
  }
  return pairs;
}

function canOpen({ mark, side, start }: Token, text: string, language: string): boolean {
  if (mark === '´') return false;
  if (
    side !== 'left' &&
    !(side === 'either' && (mark === '‘' || mark === '‚' || isUnspaced(characterAfter(text, start + 1))))
  )
    return false;
  if (mark === '‚') return true;
  const after = text.slice(start + 1, start + 16);
  if (letterBetween.test(after)) return false;
  if (mark === '’' && !opensWithClosingShape(language) && !/^\p{Lu}/u.test(after)) return false;
  return !leadingApostrophe.test(after) || closesSoon(text, start);
}

/** "’Tis over," a speaker may begin so; then a mark behind a comma or a full stop closes it. */
function closesSoon(text: string, start: number): boolean {
  if (!isAtSpeechStart(text, start)) return false;
  const rest = text.slice(start + 1, start + farthestClosing);
  const end = /[.,!?…]['’](?![\p{L}\p{M}\p{N}])/u.exec(rest);
  return end !== null && !/(?:^|[\s(—–-])['‘’‚](?=[\p{L}\p{M}])/u.test(rest.slice(0, end.index));
}

/** Whether a mark stands where speech begins: at the start of a paragraph, behind a colon, a comma or a full stop. */
function isAtSpeechStart(text: string, start: number): boolean {
  return /(?:^|[:,.!?])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Swedish, Finnish and their neighbours open and close with ’. */
function opensWithClosingShape(language: string): boolean {
  return ['sv', 'fi', 'da', 'nb', 'is', 'et', 'he', 'ar'].includes(language);
}

function hasOpenerAfter(tokens: readonly Token[], index: number, text: string, language: string): boolean {
  return tokens.slice(index + 1).some((one) => one.mark === tokens[index]?.mark && canOpen(one, text, language));
}

/** The token that closes an opening one: the first that surely does, or the first that may, before another opens. */
function findCloser(
  tokens: readonly Token[],
  from: number,
  isSure: boolean,
  text: string,
  language: string,
): number | undefined {
  const opener = tokens[from];
  if (!opener) return undefined;
  const found: { readonly at: number; readonly closing: Closing }[] = [];
  for (let at = from + 1; at < tokens.length; at += 1) {
    const one = tokens[at];
    if (!one) break;
    const closing = closingOf(one, opener, text, language);
    if (closing) found.push({ at, closing });
    else if (
      one.mark === opener.mark &&
      canOpen(one, text, language) &&
      !leadingApostrophe.test(text.slice(one.start + 1, one.start + 16))
    )
      break;
    if (closing === 'certain' || closing === 'likely') break;
  }
  const last = found.at(-1);
  if (last?.closing === 'certain' || last?.closing === 'likely') return last.at;
  // "'the most use in years'.": where a stop follows, a plural's apostrophe is rarer than the mark that closes.
  if (!isSure) return found.find(({ closing }) => closing === 'possible')?.at;
  return found.find(({ at, closing }) => {
    const words = text
      .slice(opener.start + 1, tokens[at]?.start)
      .trim()
      .split(/\s+/u).length;
    return closing === 'possible' || words <= mostWordsOfDoubtful;
  })?.at;
}

function closingOf({ mark, side, start }: Token, opener: Token, text: string, language: string): Closing | undefined {
  const fits =
    opener.mark === '‚' ? /[‘’'‛]/ : opener.mark === '‘' ? /[’'‘]/ : opener.mark === '`' ? /['`´’]/ : /['’＇]/;
  if (!fits.test(mark)) return undefined;
  const before = characterBefore(text, start);
  const after = characterAfter(text, start + 1);
  if (side === 'either')
    return isUnspaced(before) || isUnspaced(after) ? 'certain' : isWordCharacter(after) ? undefined : 'certain';
  if (side !== 'right') return undefined;
  // `‚Wir’ und ‘sie‘`: the mark that opens in English closes in German, and there only.
  if (mark === '‘' && opener.mark === '‘' && !/[.,!?…\p{L}]/u.test(before)) return undefined;
  if (!isWordCharacter(before)) return 'certain';
  const word = text.slice(Math.max(0, start - 12), start);
  const takesApostrophe =
    trailingApostrophe.test(word) || /\p{N}$/u.test(word) || (havePossessives.has(language) && possessive.test(word));
  if (!takesApostrophe) return 'likely';
  return isSpace(after) && /^\s+[\p{L}\p{N}]/u.test(text.slice(start + 1, start + 8)) ? 'doubtful' : 'possible';
}
