import { grammarOf, type Grammar } from './languages/index.ts';
import type { FoundName, MentionMatcher } from './mention-matcher.ts';
import {
  apostrophe,
  characterEnd,
  characterStart,
  kindAt,
  space,
  spaceless,
  tokenEnd,
  tokenKey,
  word,
} from './name-tokens.ts';
import { endingsOf, hasPrefixes, prefixesOf } from './word-affixes.ts';

/** A name found in a text, in UTF-16 units, before anybody has asked whether it is meant. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly found: FoundName;
  /** What of its word follows it: the "s" of "Orrs", the "의" of "중국의"; empty where its word ends with it. */
  readonly ending: string;
}

/** What may follow a name's apostrophe: the possessive and contractions. "Xi’an" mentions no Xi. */
const endings = new Set(['s', 'S', 'd', 'll', 're', 've']);

/**
 * Finds names in a text, from left to right; at each place the longest name wins, and mentions never overlap.
 *
 * A name is whole words of the language. A hyphen ends a word ("anti-Orr" mentions Orr). An apostrophe between letters
 * does not, except before a possessive or a suffix and after an elision. Possessives, suffixes and elisions stay outside
 * the mention, as do the prefixes of Arabic and Hebrew and the particles of Korean. Scripts without spaces have no words
 * to be cut here. White space, hyphens, apostrophes and the spaces after initials compare equal; case counts. The cost
 * grows with the length of the text, at worst times the number of words in the longest name.
 *
 * @example
 * findMentions(createMentionMatcher([{ name: 'Ana Orr', … }], 'en'), 'Ana Orr’s plan')
 * // => [{ start: 0, end: 7, found: { name: 'Ana Orr', … }, ending: '' }]
 */
export function findMentions(matcher: MentionMatcher, text: string): FoundMention[] {
  const mentions: FoundMention[] = [];
  const grammar = grammarOf(matcher.language);
  const { firstUnits } = matcher;
  const isPlain = !hasPrefixes(matcher.language);
  let before: number = space;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const kind = kindAt(text, at);
    const isInside = kind === word && before === word;
    before = kind;
    // Nearly every character: inside a word, a space, or the beginning of a word that begins no name.
    if (isInside || kind === space || (isPlain && firstUnits[unit] !== 1 && (kind === word || kind === spaceless))) {
      at += isPairStart(unit) ? characterEnd(text, at) - at : 1;
      continue;
    }
    const mention = mentionAt(matcher, grammar, text, at, kind);
    if (mention) {
      mentions.push(mention);
      at = mention.end + mention.ending.length;
      before = kindAt(text, characterStart(text, at));
    } else at = characterEnd(text, at);
  }
  return mentions;
}

function isPairStart(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function mentionAt(
  matcher: MentionMatcher,
  grammar: Grammar,
  text: string,
  at: number,
  kind: number,
): FoundMention | undefined {
  const { firstUnits } = matcher;
  const isLetter = kind === word || kind === spaceless;
  if ((!isLetter || firstUnits[text.charCodeAt(at)] === 1) && !isInsideWord(grammar, text, at, kind)) {
    const mention = longestNameAt(matcher, grammar, text, at);
    if (mention) return mention;
  }
  if (kind !== word) return undefined;
  for (const length of prefixesOf(matcher.language, text, at)) {
    if (firstUnits[text.charCodeAt(at + length)] !== 1) continue;
    const mention = longestNameAt(matcher, grammar, text, at + length);
    if (mention) return mention;
  }
  return undefined;
}

function isInsideWord(grammar: Grammar, text: string, at: number, kind: number): boolean {
  if (at === 0 || kind === spaceless) return false;
  const before = characterStart(text, at);
  const kindBefore = kindAt(text, before);
  if (kind === word && kindBefore === apostrophe) return endsInsideWord(grammar, text, before);
  return kindBefore === word;
}

/** Whether an apostrophe joins the word before it to what follows. */
function endsInsideWord(grammar: Grammar, text: string, apostropheAt: number): boolean {
  // One unit more than the longest elision is enough to tell them from other words.
  const before = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, apostropheAt - 8), apostropheAt))?.[0];
  return before !== undefined && !grammar.elisions.has(before.toLowerCase());
}

function longestNameAt(
  matcher: MentionMatcher,
  grammar: Grammar,
  text: string,
  start: number,
): FoundMention | undefined {
  let node = matcher.root;
  let longest: FoundMention | undefined;
  let before = '';
  let last = '';
  for (let at = start; at < text.length;) {
    const end = tokenEnd(text, at);
    const key = tokenKey(text, at, end);
    // The space after an initial: "J. R. Orr" and "J.R. Orr" are one name.
    if (key !== ' ' || last !== '.' || !isInitial(before)) {
      const next = node.next.get(key);
      const found = next?.found;
      if (found && mayEndAt(grammar, text, end)) longest = { start, end, found, ending: '' };
      if (!next) {
        const shorter = shortenedName(matcher.language, node.next, key);
        if (shorter) longest = { start, end: end - shorter.ending.length, ...shorter };
        break;
      }
      node = next;
      before = last;
      last = key;
    }
    at = end;
  }
  return longest;
}

function isInitial(key: string): boolean {
  return key.length <= 2 && /^\p{Lu}\p{M}*$/u.test(key);
}

/** The name that a word is without an ending of the language. */
function shortenedName(
  language: string,
  next: ReadonlyMap<string, { readonly found: FoundName | undefined }>,
  key: string,
): { readonly found: FoundName; readonly ending: string } | undefined {
  for (const ending of endingsOf(language, key)) {
    const found = next.get(key.slice(0, key.length - ending.length))?.found;
    if (found) return { found, ending };
  }
  return undefined;
}

function mayEndAt(grammar: Grammar, text: string, end: number): boolean {
  if (end === text.length) return true;
  const last = kindAt(text, characterStart(text, end));
  const after = kindAt(text, end);
  if (after === word) return last === spaceless;
  if (last !== word || after !== apostrophe) return true;
  const next = end + 1;
  if (next === text.length || kindAt(text, next) !== word) return true;
  const suffix = text.slice(next, tokenEnd(text, next));
  return (
    endings.has(suffix) || grammar.suffixes.has(suffix) || (grammar.suffixes.has('*') && /^\p{Ll}+$/u.test(suffix))
  );
}
