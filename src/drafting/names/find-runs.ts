import { calendarWords } from '../../record/text/names/calendar-words.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import type { Range } from '../../record/text/range.ts';
import { lexiconFor, type Lexicon } from '../../record/text/speakers/lexicon.ts';
import { isBodyWord, nameLexicon, type NameLexicon } from './name-words.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';

/** Words that look like one name, with what stands beside them. */
export interface NameRun extends Range {
  /** As printed, on one line. */
  readonly text: string;
  /** Whether only the beginning of a sentence gives it its capital. */
  readonly isFirst: boolean;
  /** What stands before it as a title: "Trade Minister". */
  readonly titles: string;
  /** The word before it, in lower case; empty where a mark stands between. */
  readonly before: string;
  /** Whether a determiner stands before it. */
  readonly hasArticle: boolean;
  /** The words of it with a capital. */
  readonly size: number;
  readonly isPossessive: boolean;
  readonly paragraph: number;
}

interface Words {
  readonly names: NameLexicon;
  readonly grammar: Lexicon | undefined;
  readonly language: string;
}

/** Every run of words of a text that may be a name, in order. Sub-headings are left out: there, capitals say nothing. */
export function findRuns(reading: Reading): NameRun[] {
  const language = primaryLanguage(reading.language);
  const words: Words = { names: nameLexicon(language), grammar: lexiconFor(reading.language), language };
  return reading.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === 'heading' || paragraph.kind === 'code') return [];
    const tokens = nameTokens(reading.text, paragraph, reading.sentencesOf(paragraph));
    return runsIn(reading.text, tokens, words, paragraph.index).filter((run) => !isNickname(reading, run));
  });
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
  for (let at = 0; at < tokens.length; ) {
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
  if (first.isFirst && isOpener(first.text, words)) return at;
  let end = at + 1;
  let hasBody = isHead || isBodyWord(first.text, words.names);
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
    const step = stepInside(tokens, end, hasBody, words);
    if (step === 0) return end;
    end += step;
  }
}

/** How many small words go on with a name, the capital behind them included: "of Keldia", "des eaux de Sarnove". */
function stepInside(tokens: readonly NameToken[], at: number, hasBody: boolean, { names, language }: Words): number {
  const small = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  const isCapitalAt = (index: number) => tokens[index]?.isCapital === true && tokens[index]?.isJoined === true;
  const lower = small(at);
  if (lower === '&' && isCapitalAt(at + 1)) return 2;
  const isSmall = names.inside.has(lower) && lower !== '&';
  if (hasBody && isSmall) {
    for (let ahead = 1; ahead <= (language === 'fr' || language === 'es' ? 4 : 2); ahead += 1) {
      const between = tokens.slice(at, at + ahead);
      const isPlain = between.every((token) => token.text.length < 12 && !token.isFirst);
      if (!isPlain) return 0;
      const next = tokens[at + ahead];
      if (!next || next.isFirst) return 0;
      const isLinked = next.isJoined || /^(?:l|d)$/iu.test(small(at + ahead - 1));
      if (!isLinked && !next.isCapital) return 0;
      if (next.isCapital) {
        const [only] = between;
        // "Universität in ..." is left to "at"; between two capitals stand only words of the list.
        const inner = between.slice(1).filter((token) => !names.inside.has(token.text.toLowerCase()));
        return only && inner.length <= 1 ? ahead + 1 : 0;
      }
    }
    return 0;
  }
  if (!names.particles.has(lower) || language === 'en' ? !/^(?:van|von|bin|ibn|al|el|de|der|den|la|da|di|du)$/u.test(lower) : false) return 0;
  if (!names.particles.has(lower)) return 0;
  if (isCapitalAt(at + 1) && (language === 'en' || /^(?:van|von|bin|ibn|el|al)$/u.test(lower))) return 2;
  if (names.particles.has(small(at + 1)) && isCapitalAt(at + 2) && language === 'en') return 3;
  return 0;
}

const streets = new Set('rue avenue boulevard place quai calle avenida plaza paseo'.split(' '));

/** "préfecture du Haut-Osier": French and Spanish write the head of many bodies small. */
function isLowerHead(token: NameToken, tokens: readonly NameToken[], at: number, { names, language }: Words): boolean {
  if ((language !== 'fr' && language !== 'es') || token.isCapital) return false;
  const head = token.text.toLowerCase();
  if (!names.bodies.has(head) && !streets.has(head)) return false;
  const [link, next] = [tokens[at + 1], tokens[at + 2]];
  if (link?.isJoined !== true || token.isFirst) return false;
  // "d’Averland": the elided word is no token of its own.
  return names.inside.has(link.text.toLowerCase()) && next?.isCapital === true && next.isJoined;
}

/** Words with a capital that name nobody: "I", holidays, "the State". */
function isNever({ text }: NameToken, { names }: Words): boolean {
  return text === 'I' || names.never.has(text.toLowerCase());
}

/** "the councillor for Urban Planning": what somebody is in charge of, after a title. */
function isComplement(tokens: readonly NameToken[], at: number, { names }: Words): boolean {
  const [link, title] = [tokens[at - 1], tokens[at - 2]];
  if (!link || !title || !tokens[at]?.isJoined) return false;
  if (!/^(?:of|for|de|del|du|des|für)$/u.test(link.text.toLowerCase())) return false;
  if (names.bodies.has(title.text.toLowerCase())) return false;
  return portfolios.has(tokens[at]?.text.toLowerCase() ?? '');
}

const portfolios = new Set(
  'trade finance justice defence defense health education transport labour labor energy environment agriculture culture urbanismo hacienda cultura educación sanidad interior économie justice santé culture éducation urbanisme transports travail'.split(
    ' ',
  ),
);

/** "the Vester substation": behind an article, a noun for a place or a body goes with the name before it. */
function isModified(tokens: readonly NameToken[], at: number, end: number, { names, grammar, language }: Words): boolean {
  const next = tokens[end];
  const article = tokens[at - 1];
  if (language !== 'en' || !next || next.isCapital || !article || !tokens[at]?.isJoined) return false;
  if (grammar?.has('determiners', article.text.toLowerCase()) !== true || tokens[end - 1]?.isPossessive) return false;
  const lower = next.text.toLowerCase();
  return names.sites.has(lower) || lower === 'exchange' || lower === 'group' || lower === 'bank';
}

/** "a racehorse named Second Wind": a name of no record. */
function isCalled(text: string, head: NameToken, { grammar }: Words): boolean {
  const [, what = '', before = ''] = /(\p{L}+)\s(\p{L}+)\s$/u.exec(text.slice(Math.max(0, head.start - 40), head.start).toLowerCase()) ?? [];
  if (grammar?.has('people', what) === true) return false;
  return /^(?:named|called|dubbed|nicknamed|titled|entitled|nommé|nommée|intitulé|llamado|llamada|namens)$/u.test(before);
}

function isCalendar({ text }: NameToken, { language }: Words): boolean {
  const { months, days } = calendarWords(language);
  const lower = text.toLowerCase().replace(/\.$/u, '');
  return days.has(lower) || (months.has(lower) && lower.length > 2);
}

function isOpener(word: string, { names, grammar }: Words): boolean {
  const lower = word.toLowerCase();
  return (
    names.openers.has(lower) ||
    grammar?.has('clauses', lower) === true ||
    grammar?.has('prepositions', lower) === true ||
    grammar?.has('determiners', lower) === true
  );
}

/** Whether a possessive goes on as one name: "Tanner’s Row", "Weavers’ Bridge", but not "Keldia’s Oskar Lindahl". */
function ownsNext(next: NameToken, { names }: Words): boolean {
  return next.isCapital && (names.sites.has(next.text.toLowerCase()) || isBodyWord(next.text, names));
}

/** A run cut where titles stand in it, and without common nouns before a name. */
function partsOf(tokens: readonly NameToken[], from: number, to: number, words: Words): [number, number][] {
  const isTitle = (index: number) => {
    const token = tokens[index];
    if (!token) return false;
    const lower = token.text.toLowerCase().replace(/\.$/u, '');
    return (
      words.grammar?.has('titles', lower) === true ||
      words.grammar?.hasEnding('titleEndings', lower) === true ||
      (words.language === 'de' && /(?:in|er|ist|chef|mann|frau)$/u.test(lower) && index === from && to - from > 2)
    );
  };
  const hasBody = (start: number, end: number) =>
    tokens.slice(start, end).some((token) => isBodyWord(token.text, words.names));
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!isTitle(at)) continue;
    // "Altenbrücks Bürgermeisterin Anke Wiedemann": what stands before the title is another name.
    const isWithin = at > start && at < to - 1 && !hasBody(start, to);
    if (isWithin) {
      parts.push([start, at]);
      start = at;
    }
  }
  parts.push([start, to]);
  return parts;
}

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
  const isTitle = (token: NameToken | undefined) => {
    const lower = token?.text.toLowerCase().replace(/\.$/u, '') ?? '';
    return grammar?.has('titles', lower) === true || grammar?.hasEnding('titleEndings', lower) === true;
  };
  const before = tokens[from - 1];
  const isAfterDeterminer =
    before !== undefined &&
    tokens[from]?.isJoined === true &&
    grammar?.has('determiners', before.text.toLowerCase()) === true;
  const body = tokens.slice(from, to).some((token) => isBodyWord(token.text, names));
  if (!body) while (first < to - 1 && isTitle(tokens[first])) first += 1;
  // "Der Pumpenhersteller Lindhorst": no two nouns stand side by side in German, unless one is a name.
  if (language === 'de' && first === from && to - first > 1) {
    const head = tokens[first]?.text ?? '';
    const isRole = /(?:in|er|ist|yst|ent|or|schaft|haus|unternehmen|partei|firma|konzern)$/u.test(head.toLowerCase()) && to - first > 2;
    if ((isAfterDeterminer || isRole) && !/&/u.test(tokens[first + 1]?.text ?? '')) first += 1;
  }
  const head = tokens[first];
  const last = tokens[to - 1];
  if (!head || !last) return undefined;
  // "St Brigid’s": what is called after a saint keeps the possessive.
  const saint = /^(?:St|Saint)\.?$/u.test(head.text) && last.isPossessive ? (/^[’']s/u.exec(text.slice(last.end, last.end + 2))?.[0].length ?? 0) : 0;
  const end = last.end + saint;
  const printed = text.slice(head.start, end).replace(/\s+/gu, ' ');
  const capitals = tokens.slice(first, to).filter(({ isCapital }) => isCapital).length;
  if (capitals === 0 || printed.length < 2) return undefined;
  if (to - first === 1 && isTitle(head)) return undefined;
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
    paragraph,
  };
}
