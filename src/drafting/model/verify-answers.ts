import { z } from 'zod';
import { anchorQuote } from '../../record/text/anchor-quote.ts';
import { foldText } from '../../record/text/fold-text.ts';
import type { Range } from '../../record/text/range.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import { mayPoint, type ModelQuestion } from './model-question.ts';
import type { ModelBatch } from './model-request.ts';

/** An answer that holds: one of the options by its id, or a stretch of the article's own text. */
export type ModelChoice =
  | { readonly question: ModelQuestion; readonly option: string }
  | { readonly question: ModelQuestion; readonly words: Range };

/** Why an answer is dropped, as it is told to the editor. */
export type DropReason =
  | 'not in the form that was asked for'
  | 'more answers than questions'
  | 'about what was not asked'
  | 'a choice that was not offered'
  | 'two different answers to one question'
  | 'words that do not stand there'
  | 'words that stand there more than once'
  | 'words that somebody is quoted with'
  | 'words that describe nobody';

export interface VerifiedAnswers {
  readonly choices: readonly ModelChoice[];
  /** How many questions the model left open. */
  readonly none: number;
  /** What was dropped, one entry for each answer. */
  readonly dropped: readonly DropReason[];
}

/** Far longer than any answer, and short enough to be parsed at once. */
const longestContent = 200_000;

const answerSchema = z.object({
  question: z.string().max(20),
  choice: z.string().max(40),
  paragraph: z.int().optional(),
  words: z.string().max(400).optional(),
});
type Answer = z.output<typeof answerSchema>;

/**
 * What of a model's answer holds. Each answer is judged by itself: nothing is repaired, and what does not hold is dropped
 * and counted. Undefined where there is no list of answers in it at all.
 *
 * @param content what the model wrote, JSON with or without words around it
 */
export function verifyAnswers(reading: Reading, batch: ModelBatch, content: string): VerifiedAnswers | undefined {
  const list = parseList(content);
  if (!list) return undefined;
  const dropped: DropReason[] = [];
  const most = batch.questions.length * 2;
  for (let extra = list.length; extra > most; extra -= 1) dropped.push('more answers than questions');
  const byQuestion = new Map<ModelQuestion, Answer[]>();
  for (const item of list.slice(0, most)) {
    const read = answerSchema.safeParse(item);
    if (!read.success) {
      dropped.push('not in the form that was asked for');
      continue;
    }
    const question = batch.questions.find(({ id }) => id === read.data.question);
    if (question) byQuestion.set(question, [...(byQuestion.get(question) ?? []), read.data]);
    else dropped.push('about what was not asked');
  }
  const choices: ModelChoice[] = [];
  let none = 0;
  for (const [question, answers] of byQuestion) {
    const [answer] = answers;
    if (!answer) continue;
    if (new Set(answers.map((one) => JSON.stringify(one))).size > 1) {
      dropped.push('two different answers to one question');
    } else if (answer.choice === 'none') {
      none += 1;
    } else {
      const verified = verifyOne(reading, batch, question, answer);
      if (typeof verified === 'string') dropped.push(verified);
      else choices.push(verified);
    }
  }
  return { choices, none, dropped };
}

function parseList(content: string): readonly unknown[] | undefined {
  if (content.length > longestContent) return undefined;
  // Models that think aloud do so first.
  const said = content.replace(/^\s*<think>[\s\S]*?<\/think>/u, '');
  const json = said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1);
  try {
    const read = z.object({ answers: z.array(z.unknown()) }).safeParse(JSON.parse(json));
    return read.success ? read.data.answers : undefined;
  } catch {
    return undefined;
  }
}

function verifyOne(
  reading: Reading,
  batch: ModelBatch,
  question: ModelQuestion,
  { choice, paragraph, words }: Answer,
): ModelChoice | DropReason {
  if (choice === 'words' && mayPoint(question)) {
    if (paragraph === undefined || words === undefined) return 'not in the form that was asked for';
    if (!batch.paragraphs.includes(paragraph - 1)) return 'words that do not stand there';
    const found = findWords(reading, paragraph - 1, words);
    return typeof found === 'string' ? found : { question, words: found };
  }
  return question.options.some(({ id }) => id === choice)
    ? { question, option: choice }
    : 'a choice that was not offered';
}

/** Letters, digits and what stands between the words of a description: no mark of quotation, markup or an address. */
const description = /^\p{L}[\p{L}\p{M}\p{N} ,.'’&()–-]*[\p{L}\p{N})]$/u;
const mostWords = 15;

/** Where a paragraph has some words, by themselves and in its own voice. */
function findWords(reading: Reading, index: number, words: string): Range | DropReason {
  const paragraph = reading.paragraphs[index];
  if (!paragraph) return 'words that do not stand there';
  if (!description.test(words) || words.split(' ').length > mostWords || /[.!?] \p{Lu}/u.test(words)) {
    return 'words that describe nobody';
  }
  const anchoring = anchorQuote(foldText(reading.text.slice(paragraph.start, paragraph.end)), { exact: words });
  if (anchoring.status === 'ambiguous') return 'words that stand there more than once';
  if (anchoring.status !== 'anchored') return 'words that do not stand there';
  const found = { start: paragraph.start + anchoring.start, end: paragraph.start + anchoring.end };
  const isPart = /[\p{L}\p{M}\p{N}]/u;
  if (isPart.test(reading.text.charAt(found.start - 1)) || isPart.test(reading.text.charAt(found.end))) {
    return 'words that do not stand there';
  }
  const isQuoted = reading.speech.some(({ start, end }) => start < found.end && found.start < end);
  return isQuoted ? 'words that somebody is quoted with' : found;
}
