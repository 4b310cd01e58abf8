import { findTimes } from '../../drafting/dates/find-times.ts';
import { clusterNames } from '../../drafting/names/cluster-names.ts';
import { findRuns } from '../../drafting/names/find-runs.ts';
import { knownNames } from '../../drafting/names/known-names.ts';
import { keyOf, type Anchor, type RecordKey } from '../../record/corpus/corpus.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import type { Range } from '../../record/text/range.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { numbersIn } from '../../record/text/reading/numbers.ts';
import { sentencesAround, type Reading } from '../../record/text/reading/reading.ts';
import { isVouched } from '../../record/text/reading/speech.ts';
import type { Content } from '../edit/content.ts';
import { onOneLine } from '../edit/passage-lines.ts';
import { proposedFiles } from '../edit/plan-acceptance.ts';
import { lineInFile } from './review-item.ts';

/** Something in an article's text that has no record yet. */
export interface LeftPassage {
  /** Its words, on one line. */
  readonly words: string;
  readonly sentence: string;
  /** Where it stands in the article's text. */
  readonly range: Range;
  /** The line of the article's file where it begins. */
  readonly line: number | undefined;
}

/** How much of a kind has a record, and what has none. */
export interface LeftOfKind {
  /** In a record that was accepted. */
  readonly accepted: number;
  /** In a proposed record alone. */
  readonly proposed: number;
  readonly left: readonly LeftPassage[];
}

/** What an article's text holds, by what could be recorded of it. */
export interface LeftOf {
  /** Stretches of speech; of one that is quoted in part, what remains. */
  readonly speech: LeftOfKind;
  /** Names, each once however often it stands there. */
  readonly names: LeftOfKind;
  /** Words that say when. They have a record where an event, a claim or a quote rests on them. */
  readonly dates: LeftOfKind;
  /** Numbers in digits outside of dates; they have a record as dates have. */
  readonly numbers: LeftOfKind;
}

/** What of an article has no record yet; undefined when there is no such article, or none that can be read. */
export function leftOf(content: Content, article: string): LeftOf | undefined {
  const { corpus } = content.built;
  const reading = readingOf(corpus, `articles/${article}`);
  if (!reading) return undefined;
  const proposed = new Set(proposedFiles(content).keys());
  const anchors = corpus.anchorsIn.get(article) ?? [];
  const isAccepted = (key: RecordKey) => !proposed.has(key);
  const show = (range: Range): LeftPassage => {
    const around = sentencesAround(reading, range);
    return {
      range: { start: range.start, end: range.end },
      words: onOneLine(reading.text.slice(range.start, range.end)),
      sentence: onOneLine(reading.text.slice(around.start, around.end)),
      line: lineInFile(content, article, range.start),
    };
  };
  const count = (found: readonly Found[]): LeftOfKind => ({
    accepted: found.filter(({ is }) => is === 'accepted').length,
    proposed: found.filter(({ is }) => is === 'proposed').length,
    left: found
      .filter(({ is }) => is === 'left')
      .toSorted((a, b) => a.range.start - b.range.start)
      .map(({ range }) => show(range)),
  });
  const times = timesIn(reading, corpus.records.articles.get(article)?.data.datePublished.edtf);
  const numbers = numbersIn(reading.text, primaryLanguage(reading.language)).filter(
    (range) => !times.some((time) => isWithin(range, time)),
  );
  const quoted = anchors.filter(({ record }) => record.kind === 'quotes');
  const stated = anchors.filter(({ record }) => ['quotes', 'claims', 'events'].includes(record.kind));
  const resting = (range: Range): Found => {
    const on = stated.filter((anchor) => isWithin(range, anchor)).map(({ record }) => keyOf(record));
    return { range, is: on.some(isAccepted) ? 'accepted' : on.length > 0 ? 'proposed' : 'left' };
  };
  return {
    speech: count(spokenIn(reading, quoted, isAccepted)),
    names: count(namesIn(content, article, reading, isAccepted)),
    dates: count(times.map(resting)),
    numbers: count(numbers.map(resting)),
  };
}

interface Found {
  readonly range: Range;
  readonly is: 'accepted' | 'proposed' | 'left';
}

function isWithin({ start, end }: Range, outer: Range): boolean {
  return outer.start <= start && end <= outer.end;
}

function spokenIn(reading: Reading, quoted: readonly Anchor[], isAccepted: (key: RecordKey) => boolean): Found[] {
  const accepted = quoted.filter(({ record }) => isAccepted(keyOf(record)));
  const outer = reading.speech.filter((one) => one.depth === 0 && isVouched(one));
  return outer.flatMap(({ words }) =>
    words.flatMap((range): Found[] => {
      if (!hasWords(reading.text, range)) return [];
      const remaining = restOf(reading.text, range, quoted);
      if (remaining.length > 0) return remaining.map((rest) => ({ range: rest, is: 'left' }));
      return [{ range, is: restOf(reading.text, range, accepted).length === 0 ? 'accepted' : 'proposed' }];
    }),
  );
}

/** What of a range no other covers; marks and spaces alone are nothing. */
function restOf(text: string, range: Range, covering: readonly Range[]): Range[] {
  let rest: Range[] = [range];
  for (const { start, end } of covering) {
    rest = rest.flatMap((one) =>
      end <= one.start || one.end <= start
        ? [one]
        : [
            { start: one.start, end: Math.max(one.start, start) },
            { start: Math.min(one.end, end), end: one.end },
          ],
    );
  }
  return rest.filter((one) => hasWords(text, one));
}

function hasWords(text: string, { start, end }: Range): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function namesIn(
  { built: { corpus } }: Content,
  article: string,
  reading: Reading,
  isAccepted: (key: RecordKey) => boolean,
): Found[] {
  const mentions = corpus.mentionsIn.get(`articles/${article}`) ?? [];
  return clusterNames(reading, findRuns(reading), knownNames(corpus)).flatMap((name): Found[] => {
    const [first] = name.mentions.toSorted((a, b) => a.start - b.start);
    if (!first) return [];
    const records = mentions
      .filter((one) => name.mentions.some(({ start, end }) => start < one.end && one.start < end))
      .map(({ to }) => keyOf(to));
    const known = name.isKnown ? [name.key as RecordKey] : [];
    const all = [...known, ...records];
    return [{ range: first, is: all.some(isAccepted) ? 'accepted' : all.length > 0 ? 'proposed' : 'left' }];
  });
}

/** Every stretch of words that says when, whoever says it. */
function timesIn(reading: Reading, published: string | undefined): Range[] {
  // Weekdays are counted from a day; a month, a year or an open date is none.
  const day = published !== undefined && /^\d{4}-\d\d-\d\d$/u.test(published) ? published : undefined;
  const setting = { language: primaryLanguage(reading.language), published: day };
  return reading.paragraphs.flatMap((paragraph) =>
    reading.sentencesOf(paragraph).flatMap((sentence) =>
      findTimes(reading.text.slice(sentence.start, sentence.end), setting).map(({ start, end }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
      })),
    ),
  );
}
