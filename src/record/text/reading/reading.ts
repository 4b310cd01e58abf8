import { oncePerKey } from '../../derived/once-per.ts';
import type { TextLayer } from '../../markdown/text-layer.ts';
import type { Range } from '../range.ts';
import { findParagraphs, paragraphAt, type Paragraph } from './paragraphs.ts';
import { findSpeech } from './find-speech.ts';
import { primaryLanguage } from './languages.ts';
import { sentenceAround, splitSentences } from './sentences.ts';
import type { Speech } from './speech.ts';

/**
 * One reading of a text: what it is, stretch by stretch. The check, the commands and the views all ask it, so they say
 * the same. Every part is read when it is first asked for, and once.
 *
 * All ranges are UTF-16 units of `text`.
 */
export interface Reading {
  readonly text: string;
  /** The language the text is read in, as the article names it: `de`, `pt-BR`. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  /** All stretches of speech by their start, an outer one before those in it. */
  readonly speech: readonly Speech[];
  /** The sentences of one of its paragraphs, each without the white space around it. */
  readonly sentencesOf: (paragraph: Paragraph) => readonly Range[];
}

/**
 * Reads a text in a language. The same layer and language give the same reading, so nobody pays twice.
 *
 * @example
 * readText(layerOf('“We stay,” Orr said.'), 'en').speech[0]?.words // => [{ start: 1, end: 9 }]
 */
export const readText = oncePerKey(createReading);

/**
 * Reads a text that no body was parsed for, such as words somebody copied; an empty line ends a paragraph.
 *
 * @example
 * readPlainText('“No,” she said.', 'en').speech.length // => 1
 */
export function readPlainText(text: string, language: string): Reading {
  const element = { type: 'element', tagName: 'p', properties: {}, children: [] } as const;
  const block = { start: 0, end: text.length, element: { ...element, children: [] }, leaves: [] };
  return createReading({ text, blocks: [block] }, language);
}

/** The paragraph an offset lies in. */
export function paragraphOf(reading: Reading, offset: number): Paragraph | undefined {
  return paragraphAt(reading.paragraphs, offset);
}

/** The stretch from the first to the last sentence that a passage touches; the passage itself if it touches none. */
export function sentencesAround(reading: Reading, { start, end }: Range): Range {
  const first = paragraphOf(reading, start);
  const last = paragraphOf(reading, Math.max(start, end - 1));
  if (!first || !last) return { start, end };
  const before = sentenceAround(reading.sentencesOf(first), start, Math.min(end, first.end));
  const after = first === last ? before : sentenceAround(reading.sentencesOf(last), Math.max(start, last.start), end);
  return { start: Math.min(start, before.start), end: Math.max(end, after.end) };
}

function createReading(layer: TextLayer, language: string): Reading {
  const { text } = layer;
  const paragraphs = lazily(() => findParagraphs(layer));
  const speech = lazily(() => findSpeech(text, paragraphs(), primaryLanguage(language)));
  const sentences = new Map<number, readonly Range[]>();
  return {
    text,
    language,
    get paragraphs() {
      return paragraphs();
    },
    get speech() {
      return speech();
    },
    sentencesOf({ index, start, end }) {
      let found = sentences.get(index);
      if (!found) {
        found = splitSentences(text.slice(start, end), language).map((sentence) => ({
          start: start + sentence.start,
          end: start + sentence.end,
        }));
        sentences.set(index, found);
      }
      return found;
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
