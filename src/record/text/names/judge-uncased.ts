import { another, doubtful, meant, strictest, type Judgement } from './judgement.ts';
import type { Grammar } from './languages/index.ts';
import type { NameContext, Sight } from './name-context.ts';
import { kindAt, spaceless, characterStart } from './name-tokens.ts';

/** Judges a name in a script without capitals. */
export function judgeUncased(context: NameContext, sight: Sight): Judgement {
  const judged =
    kindAt(context.text, sight.start) === spaceless ? judgeSpaceless(context, sight) : judgeSpaced(context, sight);
  if (judged.is === 'meant' && sight.bearer.spelling === 'unsure') return doubtful('case');
  return judged;
}

/**
 * Arabic, Hebrew, Hindi, Korean: the words beside must be known where a part of a person's name stands alone, since no
 * capital tells a given name from another word.
 */
function judgeSpaced(context: NameContext, sight: Sight): Judgement {
  const { grammar, text } = context;
  const { before, after } = sight;
  if (before?.by === 'hyphen' || after?.by === 'hyphen' || before?.by === 'ampersand' || after?.by === 'ampersand')
    return isKnownPair(sight) ? meant : doubtful('compound');
  const previous = before?.by === 'space' && !before.isAbbreviated ? before.word : undefined;
  const next = after?.by === 'space' ? after.word : undefined;
  if (previous !== undefined && has(grammar.institutions, previous)) return another;
  if (
    next !== undefined &&
    followsName.has(context.language) &&
    sight.wordEnd === sight.end &&
    has(grammar.institutions, next)
  )
    return another;
  if ([previous, next].some((word) => word !== undefined && has(grammar.parts, word))) return doubtful('longer name');
  if (!sight.isPerson || sight.isWhole || sight.bearer.fullName === sight.bearer.name) return meant;
  // Written together with a prefix, a name has no given name before it.
  if (before === undefined || before.end === sight.start || context.beginsClause(sight.start)) return meant;
  if (isPrefixed(text, sight.start)) return meant;
  if (previous === undefined) return meant;
  const isPlain = has(grammar.titles, previous) || has(grammar.openers, previous) || has(grammar.verbs, previous);
  if (isPlain) return meant;
  if (context.language === 'ko') return judgeKorean(context, previous);
  return doubtful('unknown word');
}

/** Languages in which what is named after somebody follows the name. */
const followsName = new Set(['ko', 'hi']);

function isKnownPair({ previous, next, start, wordEnd }: Sight): boolean {
  return previous?.end === start - 1 || next?.start === wordEnd + 1;
}

function has(words: ReadonlySet<string>, word: string): boolean {
  // The words of a list, and the same with the article or "and" before it, as Arabic and Hebrew write them.
  return (
    words.has(word) || words.has(word.replace(/^(?:و|ف|ו|ה|ב|ל)/u, '')) || words.has(word.replace(/^[وبل]?ال/u, ''))
  );
}

function isPrefixed(text: string, start: number): boolean {
  return start > 0 && /[\p{L}]/u.test(text.slice(characterStart(text, start), start));
}

/** Korean words before a name end with a particle or a verb's ending; a word without is likely a part of the name. */
function judgeKorean({ grammar }: NameContext, previous: string): Judgement {
  const isTitled = [...grammar.titles].some((title) => previous.endsWith(title));
  if (isTitled || /(?:은|는|이|가|을|를|의|에|서|로|와|과|도|고|며|던|한|된|인|할|자|면|만)$/u.test(previous))
    return meant;
  return doubtful('unknown word');
}

/** Chinese, Japanese, Thai: the words of the segmenter must end where the name does, and nothing may lengthen it. */
function judgeSpaceless(context: NameContext, sight: Sight): Judgement {
  return strictest(judgeEdges(context, sight), judgeTouching(context, sight));
}

function judgeEdges({ text, grammar, isWordEdge }: NameContext, { start, wordEnd }: Sight): Judgement {
  if (isInsideKatakana(text, start) || isInsideKatakana(text, wordEnd)) return another;
  // ประเทศไทย, "the country of Thailand", is one word of the dictionary.
  const begins = isWordEdge(start) || /(?:ประเทศ|จังหวัด|เมือง|กรุง)$/u.test(text.slice(Math.max(0, start - 8), start));
  return begins && (isWordEdge(wordEnd) || hasSuffix(text, grammar, wordEnd)) ? meant : doubtful('word edge');
}

/** 北京市: what the place is follows its name and makes one word with it; so does a title. */
function hasSuffix(text: string, grammar: Grammar, at: number): boolean {
  return (
    /^[市省县縣区區州国國府都道県郡町村镇鎮氏]/u.test(text.charAt(at)) ||
    startsWithAny(text.slice(at, at + 8), grammar.titles)
  );
}

/** A run of Katakana is one word, whatever a dictionary knows of it. */
function isInsideKatakana(text: string, at: number): boolean {
  const isKatakana = (character: string) => /[\p{Script=Katakana}ー]/u.test(character);
  return at > 0 && isKatakana(text.charAt(at - 1)) && isKatakana(text.charAt(at));
}

function judgeTouching(context: NameContext, sight: Sight): Judgement {
  const { grammar, text } = context;
  const before = text.slice(Math.max(0, sight.start - 6), sight.start);
  const after = text.slice(sight.wordEnd, sight.wordEnd + 8);
  if (/[·・‧･]$/u.test(before) || /^[·・‧･]/u.test(after)) return another;
  if (startsWithAny(after, grammar.titles)) return judgePart(context, sight, before);
  if (startsWithAny(after, grammar.institutions)) return another;
  return strictest(judgePart(context, sight, before), judgeNext(context, sight, after));
}

/** "南苏丹": a direction before a place makes another place of it. */
function judgePart({ grammar }: NameContext, sight: Sight, before: string): Judgement {
  if (sight.isPerson) return meant;
  return [...grammar.parts].some((part) => before.endsWith(part)) ? doubtful('longer name') : meant;
}

/** A Han name of a person may go on with one more character; what it may be followed by is known. */
function judgeNext({ grammar, text, language }: NameContext, sight: Sight, after: string): Judgement {
  if (!sight.isPerson && startsWithAny(after, grammar.parts) && /^[ก-๙]/u.test(after)) return doubtful('longer name');
  if (
    !sight.isPerson ||
    !/^\p{Script=Han}/u.test(after) ||
    !/\p{Script=Han}$/u.test(text.slice(sight.start, sight.end))
  )
    return meant;
  if (startsWithAny(after, grammar.openers)) return meant;
  // 山田花子: a given name follows the family name.
  const given = sight.bearer.fullName === sight.bearer.name ? undefined : /^\p{Script=Han}{1,3}/u.exec(after)?.[0];
  if (language === 'ja' && given !== undefined) return { is: 'another', person: sight.written + given };
  if (given !== undefined) return doubtful('word edge');
  return /^\p{Script=Han}(?!\p{Script=Han})/u.test(after) ? doubtful('word edge') : meant;
}

function startsWithAny(text: string, words: ReadonlySet<string>): boolean {
  return [...words].some((word) => text.startsWith(word));
}
