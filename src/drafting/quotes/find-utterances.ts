import type { Range } from '../../record/text/range.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import { cutToSpeech } from '../../record/text/reading/speech-cut.ts';
import { interviewTurns } from '../interview-turns.ts';
import { isVouched, type Speech } from '../../record/text/reading/speech.ts';

/** A stretch of speech as one piece of a quote. */
export interface Stretch {
  readonly speech: Speech;
  /** Its place among the stretches of the reading. */
  readonly index: number;
  /** The words without marks and without the narrator's. */
  readonly words: readonly Range[];
  readonly paragraph: number;
}

/** The outermost stretches whose words the text shows to be somebody's own, in order. */
export function findStretches(reading: Reading): Stretch[] {
  return reading.speech.flatMap((speech, index): Stretch[] => {
    if (speech.depth > 0 || !isVouched(speech)) return [];
    const words = cutToSpeech(reading, { start: speech.start, end: speech.end }).map((range) =>
      withoutEdges(reading.text, range),
    );
    return words.length === 0 ? [] : [{ speech, index, words, paragraph: speech.paragraph }];
  });
}

/** Without a stage direction, and without the dash or the comma that only joins words to the narrator's. */
function withoutEdges(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const tail = /[\s,;:—–-]+$/u.exec(words)?.[0].length ?? 0;
  const lead = /^[\s—–-]+/u.exec(words)?.[0].length ?? 0;
  return tail + lead >= words.length ? { start, end } : { start: start + lead, end: end - tail };
}

/** A paragraph that the text sets apart as somebody's words without marks. */
export interface Apart {
  readonly words: Range;
  readonly paragraph: number;
  /** What says whose they are: the label of an interview, which may say "answer" alone, or the paragraph that announces them. */
  readonly by:
    | { readonly is: 'label'; readonly label: Range }
    | { readonly is: 'answer' }
    | { readonly is: 'announcement'; readonly paragraph: number };
}

const labelPattern = /^(?:\[[^\]]{1,30}\]\s*)?(\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3})\s?[:：]\s+/u;

/**
 * Answers behind a label that comes back, and paragraphs behind one that ends with a colon.
 *
 * @param isSpeaker whether a label names somebody: the questions of an interview have one, too
 */
export function findApart(reading: Reading, isSpeaker: (label: string) => boolean): Apart[] {
  const textOf = ({ start, end }: Range) => reading.text.slice(start, end);
  const labels = reading.paragraphs.map((paragraph) => labelPattern.exec(textOf(paragraph))?.[1] ?? '');
  // "Mechthild Brauer:" is the first label of one who is "Brauer:" after it.
  const surnameOf = (label: string) => label.split(' ').at(-1) ?? '';
  const turnsOf = Map.groupBy(
    labels.filter((label) => label !== ''),
    surnameOf,
  );
  const turns = interviewTurns(reading);
  const apart: Apart[] = turns.flatMap(({ is, paragraph, words }): Apart[] =>
    is === 'answer' ? [{ words, paragraph: paragraph.index, by: { is: 'answer' } }] : [],
  );
  let announced: number | undefined;
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (paragraph.kind === 'heading' || turns.some((turn) => turn.paragraph === paragraph)) continue;
    const text = textOf(paragraph);
    const label = labels[index] ?? '';
    const hasSpeech = reading.speech.some((speech) => speech.paragraph === paragraph.index && speech.form !== 'block');
    if (label !== '' && (turnsOf.get(surnameOf(label))?.length ?? 0) > 2 && isSpeaker(label)) {
      const found = labelPattern.exec(text)?.[0].length ?? 0;
      apart.push({
        words: { start: paragraph.start + found, end: paragraph.end },
        paragraph: index,
        by: { is: 'label', label: { start: paragraph.start, end: paragraph.start + label.length } },
      });
    } else if (announced !== undefined && announced === index - 1 && !hasSpeech && isWhole(text)) {
      apart.push({
        words: trimmed(reading.text, paragraph),
        paragraph: index,
        by: { is: 'announcement', paragraph: announced },
      });
    }
    announced = /[:：]\s*$/u.test(text) && !hasSpeech ? index : undefined;
  }
  return apart;
}

function isWhole(text: string): boolean {
  return /[.!?…]["”»]?\s*$/u.test(text) && !/^\s*[-•*]/u.test(text);
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
