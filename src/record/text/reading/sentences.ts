import type { Range } from '../range.ts';
import { sentenceHints, type SentenceHints } from './abbreviations.ts';
import { primaryLanguage, segmenterFor } from './languages.ts';
import { speechVerbs } from './verbs-of-speech.ts';

/**
 * The sentences of one paragraph, each without the white space around it.
 *
 * `Intl.Segmenter` proposes the ends; these rules take some of them back:
 * - no sentence ends with a title or the like ("Dr.", "z. B."), an initial ("J."), an ordinal ("am 9. Oktober"), or "No."
 *   and months before a number; after what can end one ("Inc.", "U.S.", "г."), the next word tells;
 * - no sentence begins with a small letter, as after "“Why?” he asked", nor with a comma, nor with who asks it;
 * - closing marks set off by a space ("« Oui. » Puis") belong to the sentence before them;
 * - a line break inside the paragraph ends nothing.
 *
 * Where it cannot be told, two sentences are given as one: too much context does less harm than half a sentence. A
 * language tag that is malformed or unknown counts as English, never as the language of the machine.
 *
 * @example
 * splitSentences('Mr. Orr left. “Why?” she asked.') // => [{ start: 0, end: 13 }, { start: 14, end: 31 }]
 */
export function splitSentences(text: string, language = 'en'): Range[] {
  const oneLine = text.replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
  const subtag = primaryLanguage(language);
  const sentences: Range[] = [];
  let start = 0;
  for (const { index, segment } of segmenterFor(language, 'sentence').segment(oneLine)) {
    const end = index + segment.length;
    const closing = /^[»”’)\]]+(?=\s|$)/.exec(oneLine.slice(end, end + 8));
    // The segmenter takes marks that open the next sentence for closing ones where no space parts them: "雨。「はい」"
    const opening = /(?<=[。！？])[「『｢“‘（《〈【]+$/u.exec(oneLine.slice(Math.max(start, end - 8), end));
    const boundary = end + (closing?.[0].length ?? 0) - (opening?.[0].length ?? 0);
    if (boundary <= start) continue;
    if (boundary < oneLine.length && continues(oneLine, start, boundary, subtag)) continue;
    const sentence = trimRange(oneLine, start, boundary);
    if (sentence) sentences.push(sentence);
    start = boundary;
  }
  const rest = trimRange(oneLine, start, oneLine.length);
  if (rest) sentences.push(rest);
  return sentences;
}

/**
 * The stretch from the first to the last sentence that a passage touches; the passage itself if it touches none.
 *
 * @example
 * sentenceAround(splitSentences('It rained. We left.'), 13, 17) // => { start: 11, end: 19 }
 */
export function sentenceAround(sentences: readonly Range[], start: number, end: number): Range {
  const first = sentences[countWhile(sentences, (sentence) => sentence.end <= start)];
  const last = sentences[countWhile(sentences, (sentence) => sentence.start < Math.max(end, start + 1)) - 1];
  if (!first || !last || last.start < first.start) return { start, end };
  return { start: first.start, end: last.end };
}

/** How many ranges at the beginning of an ordered list pass a test that none passes after one has failed. */
function countWhile(ranges: readonly Range[], passes: (range: Range) => boolean): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = ranges[middle];
    if (range && passes(range)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As much before and after a proposed end is looked at, in UTF-16 units. */
const reach = 80;

/** Whether the sentence goes on after what the segmenter took for its end. */
function continues(text: string, start: number, boundary: number, language: string): boolean {
  const before = text.slice(Math.max(start, boundary - reach), boundary).trimEnd();
  const after = text.slice(boundary, boundary + reach);
  if (/^\s*[—–-]?\s*["'“‘«„([]*\p{Ll}/u.test(after) || /^\s*[,;:，、،；]/u.test(after)) return true;
  // "1. Orr left": the number of an item is no sentence.
  if (boundary - start < reach && /^\s*[([]?(?:\p{N}{1,3}|\p{L})[.)]$/u.test(text.slice(start, boundary).trimEnd()))
    return true;
  if (/[!?…。.！？]["'”’»«“」』）)]+$/u.test(before) && attributes(after, language)) return true;
  if (before.endsWith('!') && /^\s*(?:Inc|Ltd|Corp|Co|plc|LLC|AG|GmbH|SE|SA|SpA|AB|News|Mail)\b/u.test(after))
    return true;
  return before.endsWith('.') && goesOnAfterStop(before, after, language);
}

/** Whether what follows closed speech says who spoke it. */
function attributes(after: string, language: string): boolean {
  if (language === 'ja') return /^\p{Script=Hiragana}/u.test(after);
  if (language === 'ko') return /^\p{Script=Hangul}/u.test(after);
  const verbs = speechVerbs(language);
  if (!verbs) return false;
  if (language === 'zh') {
    const clause = /^[^。，,！？：:\s]{1,10}(?=[。，：:])/u.exec(after)?.[0] ?? '';
    return new RegExp(`${verbs.anywhere.source}$`, 'u').test(clause);
  }
  const clause = /^\s*[^.,;:!?"“”«»]{0,60}/u.exec(after)?.[0] ?? '';
  // “It held.” She added that …: a tag has its pronoun in small letters.
  if (language === 'en' && /^\s*(?:He|She|It|They|We|I)\s/u.test(clause)) return false;
  return (
    verbs.afterName.test(clause.trimStart()) ||
    (language === 'en' && /^\s*The\s/u.test(clause) && verbs.afterNoun.test(clause))
  );
}

function goesOnAfterStop(before: string, after: string, language: string): boolean {
  const hints = sentenceHints(language);
  const word = wordBeforeStop(before);
  if (word === undefined) return isOrdinal(before, after, hints, language);
  const has = (list: ReadonlySet<string>, one: string) =>
    list.has(one) || list.has(one.charAt(0).toLowerCase() + one.slice(1));
  // "L’ing.", "Dr.-Ing.": behind an elided article or a hyphen stands the abbreviation itself.
  const end = /['’-](\p{L}{2,})$/u.exec(word)?.[1];
  const isIn = (list: ReadonlySet<string>) => has(list, word) || (end !== undefined && has(list, end));
  if (isIn(hints.beforeNumber) && /^\s*["“„«(]*\p{N}/u.test(after)) return true;
  if (isIn(hints.within) && !isIn(hints.either)) return true;
  const next = /^\s*["'“‘«„(]*([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
  const startsSentence = hints.starters.has(next);
  // "At 5 p.m. Orr left" has not begun before its time; "They met at 5 p.m." has ended with it.
  if (/^[ap]\.?m$/u.test(word))
    return (
      besideTimes.test(after) || /^\s*(?:At|By|From|Until|Before|After|Around|Shortly|Just)\s[^,]{0,30}$/u.test(before)
    );
  if (isIn(hints.either) || joined(before, hints)) return !startsSentence && next !== '';
  if (/^\p{L}\p{M}*$/u.test(word)) {
    // "J. Orr", "z. B.": a letter before another with a full stop is one abbreviation with it.
    if (/^\s*\p{L}\p{M}*\./u.test(after)) return true;
    if (hints.letters.has(word)) return false;
    return !startsSentence;
  }
  const isInitials = /^\p{Lu}\p{M}*(?:[.-]+\p{L}\p{M}*)+$/u.test(word);
  // "Johannes II. kam", "im Kapitel II. Dann kam"
  const isRegnal = hints.hasOrdinals && /^[IVX]{2,5}$/u.test(word);
  return (isInitials || isRegnal) && !startsSentence;
}

/** What goes on behind a time of day: "5 p.m. Monday", "3 p.m. Moscow time"; other capitals begin a sentence. */
const besideTimes = new RegExp(
  String.raw`^\s*(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?` +
    String.raw`|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*|GMT|UTC|[BCEMPA]?[DES]?T|CES?T` +
    String.raw`|(?:\p{Lu}\p{L}+\s){1,2}(?:[Ss]tandard\s|[Dd]aylight\s)?[Tt]ime|Eastern|Central|Mountain|Pacific)(?!\p{L})`,
  'u',
);

/** The word that the last full stop stands behind, the full stops inside it included; undefined where none does. */
function wordBeforeStop(before: string): string | undefined {
  let from = before.length - 1;
  while (from > 0 && before.length - from < 24 && !/\s/u.test(before.charAt(from - 1))) from -= 1;
  const word = before.slice(from, -1).replace(/^[^\p{L}\p{N}]+/u, '');
  return /^\p{L}(?:[\p{L}\p{M}]|[’'-](?=\p{L})|\.(?=[\p{L}-]))*$/u.test(word) ? word : undefined;
}

/** "т. д.", "S. A.": the last letters of an abbreviation with spaces, read as one word. */
function joined(before: string, hints: SentenceHints): boolean {
  // What the long expression ends with, looked for where alone it can stand: at most three letters and a space before them.
  if (!/\s\p{L}{1,3}\.$/u.test(before.slice(-8))) return false;
  const run = /((?:(?<![\p{L}\p{M}])\p{L}{1,3}\.\s+){1,3}\p{L}{1,3})\.$/u.exec(before)?.[1]?.replace(/\s+/gu, '');
  return run !== undefined && (hints.either.has(run) || hints.within.has(run));
}

/** Before a German ordinal stands an article, a preposition, or a name with a Roman number behind it. */
const beforeOrdinal =
  /(?<![\p{L}\p{M}])(?:am|vom|zum|zur|beim|im|ab|bis|seit|der|die|das|dem|den|des|de[rnms]selben|ein|eine[rnms]?|jede[rnms]?|sein|seine[rnms]?|ihr|ihre[rnms]?|unser|unsere[rnms]?|diese[rnms]?|den|det|dette|denne|bu|şu|a|az|dne|od|do|v|we|w|na|z|ze)\s+\p{N}{1,3}\.$/iu;
const months =
  /^\s*(?:Jan|Feb|Mär|Maer|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jänner|Feber|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Jahrhundert|Jahrestag|Geburtstag|Mal|Platz|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)/u;

function isOrdinal(before: string, after: string, hints: SentenceHints, language: string): boolean {
  if (!hints.hasOrdinals) return false;
  if (/(?<!\p{N})\p{N}{1,3}\.$/u.test(before)) {
    // "vom 9. bis 12. Mai", "der 1. und 2. Preis"
    return (
      beforeOrdinal.test(before) ||
      months.test(after) ||
      /^\s*\p{N}{1,2}\./u.test(after) ||
      (language === 'tr' && /(?<!\p{N})\p{N}{1,2}\.$/u.test(before))
    );
  }
  return false;
}

function trimRange(text: string, start: number, end: number): Range | undefined {
  const sentence = text.slice(start, end);
  const trimmed = sentence.trim();
  if (trimmed === '') return undefined;
  const trimmedStart = start + sentence.length - sentence.trimStart().length;
  return { start: trimmedStart, end: trimmedStart + trimmed.length };
}
