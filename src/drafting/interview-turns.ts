import type { Paragraph } from '../record/text/reading/paragraphs.ts';
import type { Reading } from '../record/text/reading/reading.ts';
import type { Range } from '../record/text/range.ts';

/** A letter or a word that opens the questions of an interview, or its answers. */
const question = /^\s*(?:P|Q|F|Pregunta|Question|Frage)\s?[.:]\s?(?:[–—-]\s)?(?=\S)/u;
const answer = /^\s*(?:R|A|Respuesta|Réponse|Antwort|Answer)\s?[.:]\s?(?:[–—-]\s)?(?=\S)/u;

/** A paragraph of an interview whose turns have letters or words for labels: "P.", "Réponse :". */
export interface Turn {
  readonly is: 'question' | 'answer';
  readonly paragraph: Paragraph;
  /** Without the label. */
  readonly words: Range;
}

/**
 * The turns of an interview, in order: questions and answers by a letter or a word that comes back. A text with fewer than
 * two of both has none: "A. Orr" begins like an answer.
 */
export function interviewTurns({ text, paragraphs }: Reading): Turn[] {
  const turns = paragraphs.flatMap((paragraph): Turn[] => {
    const own = text.slice(paragraph.start, paragraph.end);
    const asked = question.exec(own)?.[0];
    const answered = answer.exec(own)?.[0];
    const label = asked ?? answered;
    if (label === undefined || paragraph.kind === 'heading') return [];
    const start = paragraph.start + label.length;
    return [{ is: asked === undefined ? 'answer' : 'question', paragraph, words: { start, end: paragraph.end } }];
  });
  const count = (is: Turn['is']) => turns.filter((one) => one.is === is).length;
  return count('question') > 1 && count('answer') > 1 ? turns : [];
}
