import { clauseStart, endOf, type Attribution } from './attribution.ts';
import { isTitle, readPhrase, wholeName, type Phrase, type Sentence, type Source } from './noun-phrases.ts';
import { afterTimes, subjectAfter } from './subjects.ts';
import { isBreak, isIn, isPossessive, lengthIn, type Token } from './tokens.ts';

/** "According to Rivera, ...", "..., so Rivera.", "Rivera zufolge ..." */
export function accordingTo(sentence: Sentence): Attribution[] {
  const { tokens, lexicon } = sentence;
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = lengthIn(tokens, at, 'according', lexicon);
    if (length > 0) {
      // Words that are often something else count only alone between breaks: ", so Rivera."
      const isShort = isIn(tokens[at], 'accordingAlone', lexicon);
      const isOpen = at === 0 || isBreak(tokens[at - 1]);
      if (isShort && !isOpen) continue;
      // "según afirmó Rivera" is a verb with its subject.
      if (lengthIn(tokens, at + length, 'says', lexicon) > 0) continue;
      const phrase = subjectAfter(sentence, at + length, false) ?? describedAfter(sentence, at, length);
      if (isShort && !isBreak(tokens[afterTimes(sentence, phrase.to)])) continue;
      // "according to plan": no source
      if (phrase.source.kind === 'noun' && isIn(tokens[phrase.from], 'courses', lexicon)) continue;
      found.push(whole(sentence, phrase.source, at, phrase.to));
      at = phrase.to - 1;
    } else if (lengthIn(tokens, at, 'accordingAfter', lexicon) > 0) {
      let from = at;
      while (from > 0 && !isBreak(tokens[from - 1])) from -= 1;
      const source = readPhrase(sentence, from, at);
      if (source) found.push(whole(sentence, source, from, at + 1));
    } else {
      const own = ownWords(sentence, at);
      if (own) found.push(own);
    }
  }
  return found;
}

/** "In Rivera's words", "Nach Riveras Angaben" */
function ownWords(sentence: Sentence, at: number): Attribution | undefined {
  const { tokens, lexicon } = sentence;
  const name = tokens[at + 1];
  if (!isIn(tokens[at], 'beforeOwnWords', lexicon) || name?.kind !== 'name' || !isPossessive(tokens, at + 1))
    return undefined;
  if (!isIn(tokens[at + 3], 'ownWords', lexicon) || !(at === 0 || isBreak(tokens[at - 1]))) return undefined;
  const range = { start: name.start, end: name.end, head: name };
  const source: Source =
    name.actor === undefined ? { ...range, kind: 'name' } : { ...range, kind: 'actor', actor: name.actor };
  return whole(sentence, source, at, at + 4);
}

/** “Nonsense,” was Rivera's reply. */
export function repliedWith(sentence: Sentence): Attribution[] {
  const { tokens, lexicon } = sentence;
  return tokens.flatMap((name, at): Attribution[] => {
    const isReply = name.kind === 'name' && isPossessive(tokens, at) && isIn(tokens[at + 2], 'replies', lexicon);
    if (!isReply || !isIn(tokens[at - 1], 'passive', lexicon) || !isBreak(tokens[at + 3])) return [];
    const spoken = tokens.findLastIndex(({ kind }, index) => index < at - 1 && kind === 'speech');
    if (spoken === -1 || tokens.slice(spoken + 1, at - 1).some(({ kind }) => kind !== 'mark')) return [];
    const range = { start: name.start, end: name.end, head: name };
    const source: Source =
      name.actor === undefined ? { ...range, kind: 'name' } : { ...range, kind: 'actor', actor: name.actor };
    const covers = [{ from: spoken, to: spoken + 1, isCertain: true }];
    return [{ source, from: at - 1, to: at + 3, covers, way: 'label', kind: 'say' }];
  });
}

/** Words that are no plain noun phrase: "selon des témoins". */
function describedAfter({ tokens }: Sentence, at: number, length: number): Phrase {
  const first = tokens[at];
  const from = at + length;
  const range = { start: first?.start ?? 0, end: tokens[from - 1]?.end ?? 0 };
  return { source: { kind: 'noun', ...range, head: range }, from, to: from };
}

function whole({ tokens }: Sentence, source: Source, from: number, to: number): Attribution {
  return {
    source,
    from,
    to,
    covers: [
      { from: clauseStart(tokens, from), to: from, isCertain: true },
      { from: to, to: endOf(tokens, to), isCertain: true },
    ],
    way: 'according',
    kind: 'say',
  };
}

/** A label, "Rivera: “...”", or a signature, "“...” — Ana Rivera". */
export function markedAs(sentence: Sentence): Attribution[] {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ word }) => word === ':');
  const label = colon > 0 ? wholeName(sentence, 0, colon) : undefined;
  if (label) {
    const isCertain = tokens[colon + 1]?.kind === 'speech';
    const covers = [{ from: colon + 1, to: tokens.length, isCertain }];
    return [{ source: label, from: 0, to: colon + 1, covers, way: 'label', kind: 'say' }];
  }
  const dash = tokens.findLastIndex(({ kind, word }) => kind === 'mark' && /^[—–―-]$/u.test(word));
  const isName = (token: Token) => token.kind !== 'word' || token.isCapital || isTitle(token, sentence.lexicon);
  const isBehindSpeech =
    tokens.slice(dash + 1).every(isName) &&
    dash > 0 &&
    tokens.slice(0, dash).every(({ kind }) => kind === 'speech' || kind === 'mark');
  const signature = isBehindSpeech
    ? wholeName(sentence, dash + 1, tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1)
    : undefined;
  if (!signature) return [];
  const covers = [{ from: 0, to: dash, isCertain: true }];
  return [{ source: signature, from: dash, to: tokens.length, covers, way: 'label', kind: 'say' }];
}
