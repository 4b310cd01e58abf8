import type { Range } from '../range.ts';
import { closes, findDoubleMarks, type FoundPairs } from './double-marks.ts';
import { innerOf, type MarkPair } from './mark-pairs.ts';
import {
  hasNarrator,
  looksNarrated,
  narrationInDialogue,
  narrationWithin,
  withoutNarration,
  type Narration,
} from './narration.ts';
import type { Paragraph } from './paragraphs.ts';
import { findSingleMarks } from './single-marks.ts';
import type { Speech } from './speech.ts';
import { speechVerbs } from './verbs-of-speech.ts';

/** Languages in which a paragraph that begins with a dash is a turn of a dialogue. */
const dashLanguages = new Set(
  'fr ca oc es gl eu pt it ro ru uk be bg sr mk hr sl cs sk pl hu lt lv et fi sv nb da is el tr sq'.split(' '),
);
const dialogueDash = /^\s*(?:[—–―‒]\s*|--?\s+)/u;
const anyMark = /["“”„‟«»‹›＂״「」『』﹁﹂﹃﹄｢｣〝〞〟《》'‘’‚‛＇`]|<<|,,/u;
/** The line under a quoted block that says whose it is. */
const signature = /^\s*(?:[—–―]|--?\s)/u;

/** A stretch within its paragraph; offsets are those of the text. */
type Found = Omit<Speech, 'depth' | 'paragraph' | 'continues' | 'continuedBy'>;

/** What one paragraph shows, and how it stands to its neighbours. */
interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly found: Found[];
  readonly stray: FoundPairs['stray'];
  /** Whether a dash begins it that a narrator's words show to be one of dialogue. */
  readonly isDialogue: boolean;
}

/**
 * All stretches of speech in a text: what stands between marks, behind the dash of a dialogue, in a block quotation.
 *
 * A mark that is not closed in its paragraph goes on in the next, if that opens it again or closes it. A stretch of
 * which nothing shows the end is listed with `isClosed: false`.
 *
 * @param language its primary subtag
 */
export function findSpeech(text: string, paragraphs: readonly Paragraph[], language: string): Speech[] {
  const read: ReadParagraph[] = [];
  for (const paragraph of paragraphs) read.push(readParagraph(text, paragraph, language, carriedFrom(read.at(-1))));
  vouchForAnswers(text, read);

  const speech: Speech[] = [];
  let before: { readonly index: number; readonly paragraph: number } | undefined;
  for (const { paragraph, found, stray } of read) {
    const first = speech.length;
    const carrier =
      before && before.paragraph + 1 === paragraph.index && paragraph.kind !== 'heading'
        ? speech[before.index]
        : undefined;
    if (carrier && stray && closes(carrier.marks[0], stray.mark)) {
      const start = paragraph.start;
      const end = paragraph.start + stray.start;
      found.unshift({
        form: 'marks',
        start,
        end: paragraph.start + stray.end,
        marks: ['', stray.mark],
        words: [{ start, end }],
        interruptions: [],
        isClosed: true,
      });
    }
    const around: Found[] = [];
    for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      while (around.length > 0 && (around.at(-1)?.end ?? 0) <= one.start) around.pop();
      const depth = around.filter(({ words }) =>
        words.some((range) => range.start <= one.start && range.end >= one.end),
      ).length;
      speech.push({ ...one, depth, paragraph: paragraph.index, continues: undefined, continuedBy: undefined });
      around.push(one);
    }
    const opened = speech[first];
    if (before && carrier && opened && goesOnWith(carrier, opened, text, paragraph)) {
      speech[before.index] = { ...carrier, continuedBy: first };
      speech[first] = { ...opened, continues: before.index };
    }
    const open = speech.findLastIndex(
      (one, index) => index >= first && one.depth === 0 && canGoOn(one, text, language),
    );
    before = open === -1 ? undefined : { index: open, paragraph: paragraph.index };
  }
  return speech;
}

function readParagraph(
  text: string,
  paragraph: Paragraph,
  language: string,
  carried: string | undefined,
): ReadParagraph {
  const { start, end, kind, isQuoted } = paragraph;
  const own = text.slice(start, end);
  const nothing: ReadParagraph = { paragraph, found: [], stray: undefined, isDialogue: false };
  if (kind === 'code') return nothing;
  const { pairs, stray } = anyMark.test(own) ? findPairs(own, language, carried) : { pairs: [], stray: undefined };
  const found = pairs.map((pair) => foundPair(text, pair, start, language));
  const dialogue = dashLanguages.has(language) ? dialogueDash.exec(own)?.[0] : undefined;
  if (isQuoted) {
    if (!signature.test(own) && !isReported(own, pairs, language)) found.push(foundBlock(text, paragraph));
    return { paragraph, found, stray, isDialogue: false };
  }
  if (dialogue === undefined) return { paragraph, found, stray, isDialogue: false };
  const turn = foundTurn(text, paragraph, dialogue, language);
  return { paragraph, found: [...found, turn], stray, isDialogue: turn.isClosed };
}

/** Double marks, and single ones inside and outside them; a single mark in one never pairs with one in another. */
function findPairs(own: string, language: string, carried: string | undefined): FoundPairs {
  const { pairs: doubles, stray } = findDoubleMarks(own, language, carried);
  const singles = regionsOf(own, doubles).flatMap(({ region, inside }) => {
    const masked = masking(own, region, inside);
    return findSingleMarks(masked, language).map((pair): MarkPair => ({
      ...pair,
      start: pair.start + region.start,
      end: pair.end + region.start,
    }));
  });
  return { pairs: [...doubles, ...singles], stray };
}

interface Region {
  readonly region: Range;
  /** The pairs in it that stand in no other pair of it. */
  readonly inside: MarkPair[];
}

/** The paragraph and the words of each pair, by their start. */
function regionsOf(own: string, pairs: readonly MarkPair[]): Region[] {
  const whole: Region = { region: { start: 0, end: own.length }, inside: [] };
  const regions = [whole];
  const around = [whole];
  for (const pair of pairs) {
    while (around.length > 1 && (around.at(-1)?.region.end ?? 0) <= pair.start) around.pop();
    around.at(-1)?.inside.push(pair);
    const region: Region = { region: innerOf(pair), inside: [] };
    regions.push(region);
    around.push(region);
  }
  return regions;
}

/** A stretch of a text in which what pairs enclose is one long word. */
function masking(own: string, { start, end }: Range, pairs: readonly MarkPair[]): string {
  let masked = '';
  let from = start;
  for (const pair of pairs) {
    masked += own.slice(from, pair.start) + 'x'.repeat(pair.end - pair.start);
    from = pair.end;
  }
  return masked + own.slice(from, end);
}

function foundPair(text: string, pair: MarkPair, offset: number, language: string): Found {
  const inner = innerOf(pair);
  const isClosed = pair.closing !== '';
  const range = { start: inner.start + offset, end: inner.end + offset };
  const narration = narrationWithin(text.slice(range.start, range.end), language);
  return {
    form: 'marks',
    start: pair.start + offset,
    end: pair.end + offset,
    marks: [pair.opening, pair.closing],
    ...wordsIn(text, range, narration),
    isClosed,
  };
}

function wordsIn(text: string, range: Range, narration: readonly Narration[]): Pick<Speech, 'words' | 'interruptions'> {
  const moved = narration.map(({ start, resumes }) => ({
    start: start + range.start,
    resumes: resumes === undefined ? undefined : resumes + range.start,
  }));
  return {
    words: withoutNarration(text, range, moved),
    interruptions: moved.map(({ start, resumes }) => ({ start, end: resumes ?? range.end })),
  };
}

function foundBlock(text: string, { start, end }: Paragraph): Found {
  return { form: 'block', start, end, marks: ['', ''], ...wordsIn(text, { start, end }, []), isClosed: true };
}

function foundTurn(text: string, { start, end }: Paragraph, dash: string, language: string): Found {
  const range = { start: start + dash.length, end };
  const narration = narrationInDialogue(text.slice(range.start, range.end), language);
  return {
    form: 'dash',
    start: range.start - dash.trimStart().length,
    end,
    marks: [dash.trim(), ''],
    ...wordsIn(text, range, narration),
    isClosed: narration.length > 0,
  };
}

/** Whether a quoted block reports speech itself: then only its marks tell whose words are whose. */
function isReported(own: string, pairs: readonly MarkPair[], language: string): boolean {
  const verbs = speechVerbs(language);
  if (!verbs) return pairs.length > 0;
  return pairs.some(({ start, end, closing }) => {
    const around = `${own.slice(Math.max(0, start - 40), start)} ${closing === '' ? '' : own.slice(end, end + 40)}`;
    return verbs.anywhere.test(around);
  });
}

/** The mark that a paragraph leaves open, for the next to open again. */
function carriedFrom(read: ReadParagraph | undefined): string | undefined {
  const last = read?.found.findLast(({ form, isClosed }) => form === 'marks' && !isClosed);
  return last?.marks[0];
}

/** Whether an unclosed stretch can go on in the next paragraph: not where a closing mark is plainly missing. */
function canGoOn({ form, isClosed, words, marks, start, end }: Speech, text: string, language: string): boolean {
  if (form !== 'marks' || isClosed) return false;
  const inner = text.slice(start + marks[0].length, end);
  return !inner.includes(marks[0]) && words.length > 0 && !hasNarrator(inner, language);
}

/** Whether a paragraph's first stretch goes on with the one that the paragraph before left open. */
function goesOnWith(carrier: Speech, { form, start, marks }: Speech, text: string, paragraph: Paragraph): boolean {
  if (form !== 'marks' || text.slice(paragraph.start, start).trim() !== '') return false;
  const [opening] = marks;
  const [carried] = carrier.marks;
  const isSame = opening === carried || (isStraightOrEnglish(opening) && isStraightOrEnglish(carried));
  return opening === '' || isSame || (carried === '«' && opening === '»');
}

function isStraightOrEnglish(mark: string): boolean {
  return mark === '"' || mark === '“';
}

/**
 * A turn without a narrator's words is one of a dialogue where the paragraph before or after it is, and where the line
 * above announces speech; anywhere else a dash may begin an item of a list.
 */
function vouchForAnswers(text: string, read: ReadParagraph[]): void {
  const isTurn = ({ found }: ReadParagraph) => found.some(({ form }) => form === 'dash');
  const vouched = read.map(({ isDialogue }) => isDialogue);
  const spread = (from: number, by: 1 | -1) => {
    for (let at = from + by; at >= 0 && at < read.length; at += by) {
      const one = read[at];
      if (!one || !isTurn(one) || vouched[at] === true) break;
      if (looksNarrated(text.slice(one.paragraph.start, one.paragraph.end).replace(dialogueDash, ''))) break;
      vouched[at] = true;
    }
  };
  for (const [at, { isDialogue }] of read.entries()) {
    if (!isDialogue) continue;
    spread(at, 1);
    spread(at, -1);
  }
  for (const [at, one] of read.entries()) {
    if (vouched[at] !== true || one.isDialogue) continue;
    for (const [index, found] of one.found.entries()) {
      if (found.form === 'dash') one.found[index] = { ...found, isClosed: true };
    }
  }
}
