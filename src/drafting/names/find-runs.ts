import { primaryLanguage } from '../../record/text/reading/languages.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import { lexiconFor } from '../../record/text/speakers/lexicon.ts';
import { interviewTurns } from '../interview-turns.ts';
import { isBodyWord, nameLexicon } from './name-words.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';
import {
  isCalendar,
  isCalled,
  isComplement,
  isLowerHead,
  isModified,
  isNever,
  isOpener,
  isPairedBody,
  ownsNext,
  portfolios,
  stepInside,
  type Words,
} from './run-words.ts';
import type { NameRun } from './name-run.ts';
import { trimRuns } from './trim-runs.ts';
import { firms, isGermanRole, isHeadTitle, isModifierAlone, isSurnameLikeTitle, isTitleWord } from './title-words.ts';

/** Every run of words of a text that may be a name, in order. Sub-headings are left out: there, capitals say nothing. */
export function findRuns(reading: Reading): NameRun[] {
  const language = primaryLanguage(reading.language);
  const turns = interviewTurns(reading);
  const known: Words = { names: nameLexicon(language), grammar: lexiconFor(reading.language), language };
  const runs = reading.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === 'heading' || paragraph.kind === 'code') return [];
    // "R. Tomás lee pocas novelas": the letter of an answer is no initial.
    const words = turns.find((turn) => turn.paragraph === paragraph)?.words ?? paragraph;
    const tokens = nameTokens(reading.text, words, reading.sentencesOf(paragraph));
    return runsIn(reading.text, tokens, known, paragraph.index).filter((run) => !isNickname(reading, run));
  });
  return trimRuns(reading.text, runs, language);
}

/** « la Vieille »: a word or two between marks are what something is called. */
function isNickname({ speech, text }: Reading, run: NameRun): boolean {
  return speech.some(({ start, end, form }) => {
    if (form !== 'marks' || start > run.start || end < run.end) return false;
    const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return words <= 3 && words - (run.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 1;
  });
}

function runsIn(text: string, tokens: readonly NameToken[], words: Words, paragraph: number): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = runEnd(tokens, at, words);
    if (end === at) {
      at += 1;
      continue;
    }
    for (const [from, to] of partsOf(tokens, at, end, words)) {
      const run = runOf(text, tokens, from, to, words, paragraph);
      if (run) runs.push(run);
    }
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** Behind the last token of the run that begins here; the token itself where none does. */
function runEnd(tokens: readonly NameToken[], at: number, words: Words): number {
  const first = tokens[at];
  if (!first) return at;
  const isHead = isLowerHead(first, tokens, at, words);
  if (!isHead && (!first.isCapital || isCalendar(first, words) || isNever(first, words))) return at;
  if (!isHead && isComplement(tokens, at, words)) return at;
  // "54 Millionen Kronen"
  if (words.language === 'de' && first.isJoined && /^\d/u.test(tokens[at - 1]?.text ?? '')) return at;
  // "in Gondel 19": what is counted has no name.
  if (words.language === 'de' && tokens[at + 1]?.isJoined === true && /^\d/u.test(tokens[at + 1]?.text ?? ''))
    return at;
  if (first.isFirst && isOpener(first.text, words)) return at;
  let end = at + 1;
  // "le syndicat Ports et Quais": what stands behind the noun for a body is its name, small words included.
  const neighbour = tokens[at - 1];
  const isOfBody =
    neighbour !== undefined && !neighbour.isCapital && first.isJoined && isBodyWord(neighbour.text, words.names);
  let hasBody = isHead || isOfBody || isBodyWord(first.text, words.names);
  for (;;) {
    const next = tokens[end];
    const last = tokens[end - 1];
    if (!next?.isJoined || !last || next.isFirst) return end;
    if (last.isPossessive && !ownsNext(next, words)) return end;
    if (next.isCapital && !isCalendar(next, words) && !isNever(next, words) && !/^\d/u.test(next.text)) {
      // German nouns have capitals as well; where the parts are is said by `partsOf`.
      hasBody ||= isBodyWord(next.text, words.names);
      end += 1;
      continue;
    }
    if (isModified(tokens, at, end, words)) return end + 1;
    if (isPairedBody(tokens, at, end, words)) {
      hasBody = true;
      end += 3;
      continue;
    }
    const step = stepInside(tokens, end, hasBody, words);
    if (step === 0) return end;
    end += step;
  }
}

/** A run cut where titles stand in it, and without common nouns before a name. */
function partsOf(tokens: readonly NameToken[], from: number, to: number, words: Words): [number, number][] {
  const isTitle = (index: number) => {
    const token = tokens[index];
    if (!token) return false;
    const isRole = words.language === 'de' && /(?:in|er|ist|chef|mann|frau)$/u.test(token.text.toLowerCase());
    return isTitleWord(token.text, words) || (isRole && index === from && to - from > 2);
  };
  const hasBody = (start: number, end: number) =>
    tokens.slice(start, end).some((token) => isBodyWord(token.text, words.names));
  // "Ports Minister Tobias Orr": what somebody is minister of.
  const isPortfolio = (start: number, end: number) => {
    const lower = tokens[start]?.text.toLowerCase() ?? '';
    return end - start === 1 && words.language === 'en' && (portfolios.has(lower) || /[^s]s$/u.test(lower));
  };
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!isTitle(at)) continue;
    // "Altenbrücks Bürgermeisterin Anke Wiedemann": what stands before the title is another name.
    const isWithin = at > start && at < to - 1 && !isTitle(at - 1) && !hasBody(start, to) && !isPortfolio(start, at);
    if (isWithin) {
      parts.push([start, at]);
      start = at;
    }
  }
  parts.push([start, to]);
  return parts;
}

/** Whether a text has a name with another capital before it: "Bram Kessel", where "von Kessel" stands as well. */
function hasWithoutParticle(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
    if (/^\p{Lu}\p{Ll}/u.test(before) && !/\p{L}/u.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

function says(token: NameToken | undefined, { grammar }: Words): boolean {
  return token !== undefined && grammar?.has('says', token.text.toLowerCase()) === true;
}

/** Whether a title is somebody's surname: "Mr. King", and "King said" where the text has "Larry King". */
function isBearer(
  text: string,
  { text: word, start }: NameToken,
  before: NameToken | undefined,
  words: Words,
): boolean {
  if (!isSurnameLikeTitle(word)) return false;
  if (/(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s$/u.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (before && words.grammar?.has('determiners', before.text.toLowerCase()) === true) return false;
  return Array.from(
    text.matchAll(new RegExp(`(?<![\\p{L}])(\\p{Lu}\\p{Ll}+) ${word}(?![\\p{L}]| \\p{Lu})`, 'gu')),
  ).some(([, first = '']) => !isOpener(first, words) && !isTitleWord(first, words) && !isBodyWord(first, words.names));
}

/** German bodies that have the noun in their name: "Universität Kranbüttel", "Kreiskrankenhaus Grünwang". */
const wholeBody =
  /^(?:polizei|feuerwehr|institut|museum|theater|zoo|stiftung)$|(?:universität|hochschule|gericht|klinikum|klinik|krankenhaus|stadtwerke|anwaltschaft|kammer|genossenschaft)$/u;

function runOf(
  text: string,
  tokens: readonly NameToken[],
  from: number,
  to: number,
  words: Words,
  paragraph: number,
): NameRun | undefined {
  const { names, grammar, language } = words;
  let first = from;
  const isTitle = (token: NameToken | undefined) => token !== undefined && isTitleWord(token.text, words);
  const before = tokens[from - 1];
  const isAfterDeterminer =
    before !== undefined &&
    tokens[from]?.isJoined === true &&
    grammar?.has('determiners', before.text.toLowerCase()) === true;
  const isBody = ({ text: word }: NameToken) =>
    isBodyWord(word, names) && grammar?.hasEnding('titleEndings', word.toLowerCase()) !== true;
  const body = tokens.slice(from, to).some(isBody);
  // "Energy Minister Dragan Holt": behind the title of somebody a name without a noun for a body is that somebody's.
  const title = tokens.findLastIndex(
    (token, at) => at >= from && at < to - 1 && isHeadTitle(token.text, words) && token.isCapital,
  );
  const isHeld = body && title >= from && to - title <= 4 && !tokens.slice(title + 1, to).some(isBody);
  if (isHeld) first = title + 1;
  else if (!body) {
    if (to - from > 2 && isTitle(tokens[from + 1]) && !isTitle(tokens[from])) first += 1;
    while (first < to - 1 && isTitle(tokens[first])) first += 1;
    // "Der Anwalt von Kessel" is the lawyer of somebody whom the text has as "Bram Kessel" besides.
    const name = tokens[first + 1]?.text ?? '';
    if (first > from && first < to - 1 && tokens[first]?.isCapital === false && hasWithoutParticle(text, name))
      first += 1;
  }
  if (isModifierAlone(tokens.slice(from, first).map((token) => token.text))) from = first;
  // "Der Pumpenhersteller Lindhorst": no two nouns stand side by side in German, unless one is a name.
  if (language === 'de' && first === from && to - first > 1) {
    const head = tokens[first]?.text ?? '';
    const isRole =
      /(?:in|er|ist|yst|ent|or|schaft|haus|unternehmen|partei|firma|konzern)$/u.test(head.toLowerCase()) &&
      to - first > 2;
    // "dem Deutschen Wetterdienst"
    const endsInBody = isBodyWord(tokens[to - 1]?.text ?? '', names);
    const isWhole = wholeBody.test(head.toLowerCase());
    const isFirm = (tokens[first + 1]?.text ?? '').includes('&');
    // "des Betreibers Gaulbahn AG": what the firm is stands before its name.
    const isFirmOf = to - first > 2 && firms.test(head.toLowerCase());
    if (isFirmOf || (!endsInBody && !isWhole && !isFirm && (isAfterDeterminer || isRole))) first += 1;
  }
  // "vor der Küste von Averland": a coast has no name with a particle.
  if (language === 'de' && first > from && first < to - 1 && tokens[first]?.text === 'von') {
    if (!isGermanRole(tokens[first - 1]?.text ?? '')) from = first += 1;
  }
  const head = tokens[first];
  const last = tokens[to - 1];
  if (!head || !last) return undefined;
  if (to - first === 1 && isOpener(head.text, words)) return undefined;
  // "St Brigid’s": what is called after a saint keeps the possessive.
  const saint =
    /^(?:St|Saint)\.?$/u.test(head.text) && last.isPossessive
      ? (/^[’']s/u.exec(text.slice(last.end, last.end + 2))?.[0].length ?? 0)
      : 0;
  const end = last.end + saint;
  const printed = text.slice(head.start, end).replace(/\s+/gu, ' ');
  const capitals = tokens.slice(first, to).filter(({ isCapital }) => isCapital).length;
  if (capitals === 0 || printed.length < 2) return undefined;
  if (to - first === 1 && isTitle(head) && !isBearer(text, head, tokens[first - 1], words)) return undefined;
  if (isCalled(text, head, words)) return undefined;
  const neighbour = tokens[first - 1];
  const isBeside = neighbour !== undefined && head.isJoined;
  const lowerBefore = isBeside ? neighbour.text.toLowerCase() : '';
  return {
    start: head.start,
    end,
    text: printed,
    isFirst: head.isFirst && first === from,
    titles: tokens
      .slice(from, first)
      .map((token) => token.text)
      .join(' '),
    before: lowerBefore,
    hasArticle: isAfterDeterminer && first === from,
    size: capitals,
    isPossessive: last.isPossessive && saint === 0,
    isBesideSpeech: says(tokens[from - 1], words) || (tokens[to]?.isJoined === true && says(tokens[to], words)),
    paragraph,
  };
}
