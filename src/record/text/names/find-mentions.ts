import type { FoundName, MentionMatcher } from './mention-matcher.ts';
import { apostrophe, characterStart, kindAt, space, spaceless, tokenEnd, tokenKey, word } from './name-tokens.ts';

export { createMentionMatcher, type MentionMatcher } from './mention-matcher.ts';

/** A name found in a text, in UTF-16 units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The name as its record writes it; the text may have other white space, apostrophes or a capital. */
  readonly name: string;
  /** Every target with this name, in code-unit order; more than one when records share it. */
  readonly targets: readonly string[];
}

/** What may follow a name's apostrophe: the possessive and contractions. "Xi’an" mentions no Xi. */
const endings = new Set(['s', 'S', 'd', 'll', 're', 've']);

/** What may precede it: French and Italian words that lose their vowel, as in "l’Algérie". "O’Brien" mentions no Brien. */
const elisions = new Set(['l', 'L', 'd', 'qu', 'Qu', 'dell', 'all', 'nell', 'dall', 'sull']);

/**
 * Finds names in a text, from left to right; at each place the longest name wins, and mentions never overlap.
 *
 * A name counts where no letter, mark or digit touches it. A hyphen is a boundary ("anti-Orr" mentions Orr), an
 * apostrophe between letters is none, except before a possessive, which stays outside the mention. Scripts without
 * spaces have no boundaries to heed. Any white space stands for a space in a name; straight and typographic
 * apostrophes are equal; case counts. The cost is that of reading the text, times the words of the longest name at worst.
 *
 * @example
 * findMentions(createMentionMatcher([{ name: 'Ana Orr', target: 'actors/ana-orr' }]), 'Ana Orr’s plan')
 * // => [{ start: 0, end: 7, name: 'Ana Orr', targets: ['actors/ana-orr'] }]
 */
export function findMentions(matcher: MentionMatcher, text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length;) {
    const mention = mayStartAt(matcher, text, at) ? longestNameAt(matcher, text, at) : undefined;
    if (mention) mentions.push(mention);
    at = mention ? mention.end : tokenEnd(text, at);
  }
  return mentions;
}

function mayStartAt(matcher: MentionMatcher, text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind === space) return false;
  if ((kind === word || kind === spaceless) && matcher.firstUnits[text.charCodeAt(at)] !== 1) return false;
  if (at === 0 || kind === spaceless) return true;
  const before = characterStart(text, at);
  const kindBefore = kindAt(text, before);
  if (kind === word && kindBefore === apostrophe) return !endsInsideWord(text, before);
  return kindBefore !== word;
}

/** Whether an apostrophe joins the word before it to what follows. */
function endsInsideWord(text: string, apostropheAt: number): boolean {
  // One unit more than the longest elision is enough to tell them from other words.
  const before = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, apostropheAt - 6), apostropheAt))?.[0];
  return before !== undefined && !elisions.has(before);
}

function longestNameAt(matcher: MentionMatcher, text: string, start: number): Mention | undefined {
  let node = matcher.root;
  let found: FoundName | undefined;
  let foundEnd = start;
  for (let at = start; at < text.length;) {
    const end = tokenEnd(text, at);
    const next = node.next.get(tokenKey(text, at, end));
    if (!next) break;
    if (next.found && mayEndAt(text, end)) {
      found = next.found;
      foundEnd = end;
    }
    node = next;
    at = end;
  }
  return found && { start, end: foundEnd, name: found.name, targets: found.targets };
}

function mayEndAt(text: string, end: number): boolean {
  if (end === text.length) return true;
  const last = kindAt(text, characterStart(text, end));
  const after = kindAt(text, end);
  if (after === word) return last === spaceless;
  if (last !== word || after !== apostrophe) return true;
  const next = end + 1;
  if (next === text.length || kindAt(text, next) !== word) return true;
  return endings.has(text.slice(next, tokenEnd(text, next)));
}
