import { applyChanges } from '../../changes/apply/apply-changes.ts';
import { ChangesRefused } from '../../changes/apply/disk.ts';
import { keepDecisions } from '../../changes/decisions/decision-file.ts';
import type { Change } from '../../changes/edit/change.ts';
import type { Content } from '../../changes/edit/content.ts';
import { formatChanges } from '../../changes/edit/format-changes.ts';
import type { AnswerPlan, WritingAnswer } from '../../changes/review/plan-answer.ts';
import {
  giveAnswer,
  openReview,
  takeInAdded,
  type Answer,
  type ReviewState,
} from '../../changes/review/review-state.ts';
import { keyOf, type RecordKey } from '../../record/corpus/corpus.ts';
import type { Problem } from '../../record/problems/problem.ts';
import { count } from '../../record/problems/format-problems.ts';
import { fieldsOf } from '../../record/schemas/field-shapes.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type {
  DecidingAnswer,
  DecidingReply,
  DecidingRequest,
  FieldValues,
  ShownPlan,
  ShownProblem,
} from '../../views/browser/deciding.ts';
import { createLinks } from '../../views/page/links.ts';
import type { Settings } from '../../build/settings.ts';
import { openContent } from '../open-content.ts';
import { Misuse, Refusal } from '../run-command.ts';
import type { Surroundings } from '../surroundings.ts';
import { describeState } from './describe-state.ts';
import { readValue } from './field-values.ts';
import { planAdded, planOtherName, type AddedPlan } from './plan-added.ts';

/** A reply with the status that says in HTTP what it is. */
export interface StatusReply {
  readonly status: 200 | 400 | 409 | 422;
  readonly reply: DecidingReply;
}

/** Where the page's answers are planned and written. */
export interface DecidingDesk {
  readonly answer: (request: DecidingRequest) => Promise<StatusReply>;
  /** The content may have changed: it is read again before the next answer. */
  readonly forget: () => void;
}

/** What an answer of the page comes to, before it is written. */
interface Planned {
  readonly changes: readonly Change[];
  readonly shown: ShownPlan;
  readonly decisions: AnswerPlan['decisions'];
  /** The review once it is written. */
  readonly next: ReviewState;
  readonly said: string;
}

/** Opens the desk of a project. Answers are given one after the other. */
export function openDecidingDesk(settings: Settings, around: Surroundings): DecidingDesk {
  const links = createLinks(settings.basePath, settings.siteUrl);
  const reviews = new Map<string, ReviewState>();
  let content: Content | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const read = (): Content => (content ??= openContent(around));
  const reviewOf = (article: string): ReviewState => ({
    ...(reviews.get(article) ?? openReview(read(), article)),
    content: read(),
  });
  const articleAt = (page: string): string | undefined =>
    read()
      .files.filter(({ kind }) => kind === 'articles')
      .find(({ id }) => links.record({ kind: 'articles', id }) === page)?.id;

  const write = async (article: string, answer: DecidingAnswer, seen: string): Promise<StatusReply> => {
    const planned = await plan(reviewOf(article), answer, around);
    if (planned.shown.seen === '') return { status: 422, reply: { is: 'plan', plan: planned.shown } };
    const changed = (said: string, shown: ShownPlan | undefined): StatusReply => ({
      status: 409,
      reply: { is: 'changed', said, state: describeState(reviewOf(article)), plan: shown },
    });
    if (planned.shown.seen !== seen) return changed('The plan has changed. Nothing was written yet.', planned.shown);
    try {
      applyChanges(planned.changes, settings);
    } catch (error) {
      content = undefined;
      if (!(error instanceof ChangesRefused)) throw error;
      const anew = await plan(reviewOf(article), answer, around);
      return changed(`${error.message} Nothing was written.`, anew.shown);
    }
    keepDecisions(settings.contentDir, planned.decisions);
    content = planned.next.content;
    reviews.set(article, planned.next);
    return { status: 200, reply: { is: 'state', state: describeState(planned.next), said: planned.said } };
  };

  const answer = async (request: DecidingRequest): Promise<StatusReply> => {
    const article = articleAt(request.page);
    if (article === undefined) return refused(400, 'There is no article at this address.');
    try {
      switch (request.want) {
        case 'state':
          return { status: 200, reply: { is: 'state', state: describeState(reviewOf(article)), said: '' } };
        case 'plan': {
          const { shown } = await plan(reviewOf(article), request.answer, around);
          return { status: 200, reply: { is: 'plan', plan: shown } };
        }
        case 'write':
          return await write(article, request.answer, request.seen);
      }
    } catch (error) {
      if (error instanceof Misuse || error instanceof Refusal || error instanceof ChangesRefused) {
        return refused(422, error.message);
      }
      throw error;
    }
  };

  return {
    answer: (request) => {
      const now = turn.then(() => answer(request));
      turn = now.catch(() => undefined);
      return now;
    },
    forget: () => {
      content = undefined;
    },
  };
}

function refused(status: 400 | 422, said: string): StatusReply {
  return { status, reply: { is: 'refused', said } };
}

async function plan(state: ReviewState, answer: DecidingAnswer, around: Surroundings): Promise<Planned> {
  switch (answer.do) {
    case 'add':
      return plannedAddition(state, await planAdded(state.content, state.article, answer, around), 'Added');
    case 'name':
      return plannedAddition(state, planOtherName(state.content, answer.record, answer.words), 'Named');
    default:
      return plannedAnswer(state, engineAnswer(state, answer));
  }
}

/** What the page asks for, as the review knows it: values first, then the answer, as one. */
function engineAnswer({ content }: ReviewState, answer: Exclude<DecidingAnswer, { do: 'add' | 'name' }>): Answer {
  if (answer.do === 'undo' || answer.do === 'accept-sure') return answer;
  const file = content.files.find((one) => keyOf(one) === answer.record);
  if (!file) throw new Refusal(`There is no record ${answer.record} any more.`);
  const record = keyOf(file);
  if (answer.do === 'reject') return { do: 'reject', record };
  const answers: WritingAnswer[] = editsOf(record, answer.values);
  if (answer.do === 'accept') answers.push({ do: 'accept', record });
  return { do: 'several', answers };
}

function editsOf(record: RecordKey, values: FieldValues): WritingAnswer[] {
  const kind = record.slice(0, record.indexOf('/'));
  return Object.entries(values).map(([field, written]): WritingAnswer => {
    const shape = fieldsOf(kind as never).find(({ name }) => name === field);
    if (!shape) throw new Refusal(`There is no field ${field}.`);
    return { do: 'edit', record, field, value: readValue(shape, written) };
  });
}

function plannedAnswer(before: ReviewState, answer: Answer): Planned {
  const { state, plan: engine } = giveAnswer(before, answer);
  const { changes, decisions, accepted, rejected, opened, problems, asked } = engine;
  const isEdit = answer.do === 'several' && answer.answers.every((one) => one.do === 'edit');
  const at = isEdit ? answer.answers.map((one) => ('record' in one ? one.record : undefined)).at(-1) : state.at;
  return {
    changes,
    decisions,
    next: { ...state, at },
    shown: {
      ...shownChanges(changes, problems),
      accepted,
      rejected,
      opened,
      problems: problems.map(shownProblem),
      asked: asked.map(shownProblem),
      needs: [],
      notes: [],
    },
    said: sayWhatWasDone(answer, engine),
  };
}

function plannedAddition(state: ReviewState, added: AddedPlan, verb: string): Planned {
  const { changes, problems, asked, needs, notes } = added;
  return {
    changes,
    decisions: [],
    next: changes.length === 0 || problems.length > 0 ? state : takeInAdded(state, changes),
    shown: {
      ...shownChanges(changes, problems),
      accepted: [],
      rejected: [],
      opened: [],
      problems: problems.map(shownProblem),
      asked: asked.map(shownProblem),
      needs,
      notes,
    },
    said: `${verb}: ${changes.map(({ kind, id }) => `${kind}/${id}`).join(', ')}.`,
  };
}

function shownChanges(changes: readonly Change[], problems: readonly Problem[]): Pick<ShownPlan, 'seen' | 'diff'> {
  const canBeWritten = changes.length > 0 && problems.length === 0;
  return { seen: canBeWritten ? printOf(changes) : '', diff: formatChanges(changes) };
}

/** The same for the same files with the same words before and after. */
function printOf(changes: readonly Change[]): string {
  return fingerprint(JSON.stringify(changes.map(({ path, before, after }) => [path, before ?? null, after ?? null])));
}

function shownProblem({ path, line, message, help }: Problem): ShownProblem {
  return { path, line, message, help };
}

function sayWhatWasDone(answer: Answer, { accepted, rejected, opened }: AnswerPlan): string {
  if (answer.do === 'undo') return 'Taken back.';
  const some = (records: readonly RecordKey[]) =>
    records.length > 3 ? count(records.length, 'record') : records.join(', ');
  const parts = [
    ...(accepted.length > 0 ? [`Accepted: ${some(accepted)}.`] : []),
    ...(rejected.length > 0 ? [`Rejected: ${some(rejected)}.`] : []),
    ...(opened.length > 0 ? [`Without what it referred to: ${some(opened)}.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'Changed.';
}
