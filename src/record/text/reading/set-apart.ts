import { oncePer } from '../../derived/once-per.ts';
import type { Range } from '../range.ts';
import { paragraphOf, type Reading } from './reading.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * How a text shows words as somebody's own without marks: in a block quotation, as the answer (or the question) of an
 * interview, after a line that ends in a colon, above a signature.
 */
export type SetApart = 'block' | 'answer' | 'label' | 'signed';

/**
 * What sets a passage apart from the narrator's words; undefined where nothing does. An interview is one where its labels
 * come back: "Name: words" alone can be the place a report is from.
 *
 * @example
 * // Q: Will they rise?
 * //
 * // A: They will stay.
 * setApart(reading, rangeOf('They will stay.')) // => 'answer'
 */
export function setApart(reading: Reading, passage: Range): SetApart | undefined {
  const paragraph = paragraphOf(reading, passage.start);
  if (!paragraph || paragraph.kind === 'heading') return undefined;
  const last = paragraphOf(reading, Math.max(passage.start, passage.end - 1)) ?? paragraph;
  if (paragraph.isQuoted && last.isQuoted) return 'block';
  const label = labelOf(reading, paragraph);
  if (label !== undefined && paragraph === last) {
    return interviewLabels(reading).has(label.trim()) && passage.start >= paragraph.start + label.length
      ? 'answer'
      : undefined;
  }
  const before = reading.paragraphs[paragraph.index - 1];
  if (before && paragraph === last && /[:：]\s*$/u.test(textOf(reading, before))) return 'label';
  const after = reading.paragraphs[last.index + 1];
  return after && isSignature(textOf(reading, after)) ? 'signed' : undefined;
}

/**
 * The label before a question or an answer of an interview that a passage lies in, without its colon; undefined elsewhere.
 *
 * @example
 * // Post: Will you pay?
 * //
 * // Orr: We will not pay.
 * answerLabel(reading, rangeOf('We will not pay.')) // => the range of "Orr"
 */
export function answerLabel(reading: Reading, passage: Range): Range | undefined {
  if (setApart(reading, passage) !== 'answer') return undefined;
  const paragraph = paragraphOf(reading, passage.start);
  const label = paragraph && labelOf(reading, paragraph)?.replace(/[\s.:：]+$/u, '');
  if (!paragraph || label === undefined) return undefined;
  const start = reading.text.indexOf(label, paragraph.start);
  return { start, end: start + label.length };
}

const questionAndAnswer =
  /^(?:(?:Q|A|P|R|F|D|V|O)(?:\s?&\s?A)?|Question|Answer|Réponse|Frage|Antwort|Pregunta|Respuesta|Domanda|Risposta|Pergunta|Resposta|Вопрос|Ответ|问|答|問)\s?[.:：]\s*/u;
const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const speakersName = new RegExp(
  String.raw`^(?:${name}(?: ${name}){0,3}|\p{Lu}{2,}(?: \p{Lu}{2,}){0,3})\s?[:：]\s+`,
  'u',
);

/** The label a paragraph begins with, its colon and the space after it included. */
function labelOf(reading: Reading, paragraph: Paragraph): string | undefined {
  const text = textOf(reading, paragraph);
  return (questionAndAnswer.exec(text) ?? speakersName.exec(text))?.[0];
}

/**
 * The labels of an interview: a question's and an answer's, or names of which each comes back and there are two, or one that
 * stands there three times, or two with a question and the sentence that answers it. A name with a colon that stands alone
 * can be the place a report is from.
 */
const interviewLabels = oncePer((reading: Reading): ReadonlySet<string> => {
  const found = reading.paragraphs.flatMap((paragraph) => labelOf(reading, paragraph)?.trim() ?? []);
  const short = new Set(found.filter((label) => questionAndAnswer.test(label)));
  const names = new Set(found.filter((label, index) => !short.has(label) && found.indexOf(label) !== index));
  // An interview whose questions have no label has one name, again and again.
  const often = [...names].filter((label) => found.filter((other) => other === label).length > 2);
  const once = names.size > 1 ? [] : labelsOfExchange(reading);
  return new Set([...(short.size > 1 ? short : []), ...(names.size > 1 ? names : often), ...once]);
});

/** "Post: Will you pay?", and below it "Orr: We will not pay." */
function labelsOfExchange(reading: Reading): string[] {
  const asked = /^¿?\p{Lu}[^?？]*[?？]$/u;
  const answered = /^\p{Lu}.*[.!…。！]$/su;
  return reading.paragraphs.flatMap((paragraph, index): string[] => {
    const next = reading.paragraphs[index + 1];
    const label = labelOf(reading, paragraph);
    const other = next && labelOf(reading, next);
    if (!next || label === undefined || other === undefined || label.trim() === other.trim()) return [];
    const isExchange =
      asked.test(textOf(reading, paragraph).slice(label.length)) &&
      answered.test(textOf(reading, next).slice(other.length));
    return isExchange ? [label.trim(), other.trim()] : [];
  });
}

/** "— Ana Rivera, harbour master", "(signed) Ana Rivera", "Signed: ..." */
function isSignature(text: string): boolean {
  return (
    /^(?:[—–-]\s?\p{Lu}|\(?(?:signed|signé|gez\.|firmado|firmato)\b)/iu.test(text) &&
    /^.{3,80}$/u.test(text) &&
    !/[.!?…]\s/u.test(text) &&
    !/[!?]$/u.test(text)
  );
}

function textOf({ text }: Reading, { start, end }: Range): string {
  return text.slice(start, end).trim();
}
