import { applyChoices } from '../../drafting/model/apply-choices.ts';
import { findQuestions } from '../../drafting/model/find-questions.ts';
import { batchQuestions, modelMessages, type ModelBatch } from '../../drafting/model/model-request.ts';
import { verifyAnswers, type DropReason, type ModelChoice } from '../../drafting/model/verify-answers.ts';
import type { Findings } from '../../drafting/findings.ts';
import { printable } from '../../record/problems/printable.ts';
import { systemCode } from '../../record/source/system-code.ts';
import { count } from '../../record/problems/format-problems.ts';
import type { Output } from '../surroundings.ts';
import type { AnswerCache } from './answer-cache.ts';
import { askModel, modelLimits, type ModelLimits } from './ask-model.ts';
import type { ModelServer } from './model-server.ts';

/** What came of asking a model. */
export interface Consulted {
  readonly findings: Findings;
  readonly report: ModelReport;
}

/** What was asked, and what became of the answers. */
export interface ModelReport {
  readonly model: string;
  /** Where it was asked: `http://localhost:11434`. */
  readonly server: string;
  /** Questions that the rules left open. */
  readonly open: number;
  /** Answers that hold and are in the draft. */
  readonly taken: number;
  /** Names that it takes for a record that nearly has them. */
  readonly linked: readonly { readonly name: string; readonly record: string }[];
  /** Questions that the model left open. */
  readonly none: number;
  readonly dropped: readonly DropReason[];
  /** Requests that were answered from what is kept. */
  readonly kept: number;
  /** Why answers could not be kept. */
  readonly unkept: string | undefined;
  /** What the server did instead of answering, one entry for each request. */
  readonly faults: readonly string[];
  /** Questions that were not asked at all. */
  readonly unasked: number;
}

export interface Consulting {
  readonly server: ModelServer;
  readonly cache: AnswerCache;
  /** Takes a line for whoever waits. */
  readonly err: Output;
  /** Ends it at once; then it throws the signal's reason, and nothing is written but what is kept of answers. */
  readonly signal: AbortSignal;
  readonly limits?: ModelLimits;
}

/** An article that asks for more than this would keep a model busy for an hour. */
const mostRequests = 30;
/** A server that has failed as often, one request after the other, is left alone. */
const mostFaults = 2;

/** Has a model choose where the rules left something open, and gives the findings with what holds of its answers. */
export async function consultModel(
  findings: Findings,
  published: string | undefined,
  { server, cache, err, signal, limits = modelLimits }: Consulting,
): Promise<Consulted> {
  const { reading } = findings.names;
  const questions = findQuestions(findings, published);
  const batches = batchQuestions(reading, questions).slice(0, mostRequests);
  const choices: ModelChoice[] = [];
  const dropped: DropReason[] = [];
  const faults: string[] = [];
  let [none, kept, asked, inARow] = [0, 0, 0, 0];
  let unkept: string | undefined;
  for (const [index, batch] of batches.entries()) {
    if (inARow === mostFaults) break;
    asked += batch.questions.length;
    const messages = modelMessages(reading, batch);
    let content = cache.find(server, messages);
    const isKept = content !== undefined;
    if (content === undefined) {
      tellProgress(err, server, { index, batches });
      const reply = await askModel(server, messages, signal, limits);
      if (reply.ok) content = reply.content;
      else faults.push(reply.fault);
    } else {
      kept += 1;
    }
    const verified = content === undefined ? undefined : verifyAnswers(reading, batch, content);
    if (content !== undefined && !verified) faults.push('answered in another form than was asked for');
    inARow = verified ? 0 : inARow + 1;
    if (!verified || content === undefined) continue;
    if (!isKept)
      unkept ??= faultOfKeeping(() => {
        cache.keep(server, messages, content);
      });
    choices.push(...verified.choices);
    dropped.push(...verified.dropped);
    none += verified.none;
  }
  return {
    findings: applyChoices(findings, choices),
    report: {
      model: server.model,
      server: server.url.origin,
      open: questions.length,
      taken: choices.length,
      linked: choices.flatMap((choice) => linkIn(findings, choice)),
      none,
      dropped,
      kept,
      unkept,
      faults,
      unasked: questions.length - asked,
    },
  };
}

function linkIn({ names }: Findings, choice: ModelChoice): ModelReport['linked'] {
  const { question } = choice;
  if (question.about !== 'near name' || !('option' in choice)) return [];
  const record = question.options.find(({ id }) => id === choice.option)?.means;
  const name = names.byKey.get(question.key)?.name;
  return record === undefined || name === undefined ? [] : [{ name, record }];
}

/** A disk that is full is no reason to lose an answer. */
function faultOfKeeping(keep: () => void): string | undefined {
  try {
    keep();
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return code;
  }
}

/** Said before anything leaves the machine. */
function tellProgress(
  err: Output,
  { url, model }: ModelServer,
  { index, batches }: { readonly index: number; readonly batches: readonly ModelBatch[] },
): void {
  const of = batches.length === 1 ? '' : ` (${index + 1} of ${batches.length})`;
  err.write(`Asking ${printable(model)} at ${url.origin}${of}: paragraphs of the article are sent there.\n`);
}

/** What came of it, in lines for the editor. */
export function describeReport(report: ModelReport): string[] {
  const { model, server, open, taken, linked, none, dropped, kept, unkept, faults, unasked } = report;
  if (open === 0) return [`${model} was not asked: the rules left nothing open that it could choose.`];
  const rest = open - taken - none - unasked;
  const from = kept > 0 ? ', some of it from answers that were kept' : '';
  return [
    `${model} at ${server} was asked ${count(open - unasked, 'question')} that the rules left open${from}: ${taken} answered, each as perhaps; ${none} left open by it${rest > 0 ? `, ${rest} without an answer that holds` : ''}.`,
    ...linked.map(
      ({ name, record }) =>
        `It takes “${name}” for ${record}. If that is right, add the name to that record; if not, change who speaks.`,
    ),
    ...(dropped.length > 0 ? [`Dropped ${count(dropped.length, 'answer')} of it: ${listed(dropped)}.`] : []),
    ...(faults.length > 0 ? [`The server ${listed(faults)}. What it was asked is open.`] : []),
    ...(unkept === undefined ? [] : [`Its answers could not be kept for the next time (${unkept}).`]),
    ...(unasked > 0 ? [`Not asked: ${count(unasked, 'question')}, which are open.`] : []),
  ];
}

/** `a choice that was not offered (2), words that do not stand there (1)`: each with its number, in their order. */
function listed(all: readonly string[]): string {
  return [...Map.groupBy(all, (one) => one)].map(([one, same]) => `${one} (${same.length})`).join(', ');
}
