import type { RecordKey } from '../../record/corpus/corpus.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Change } from '../edit/change.ts';
import { contentAfter, type Content } from '../edit/content.ts';
import { inverseOf } from '../edit/plan-acceptance.ts';
import { nothing, planAnswer, type AnswerPlan, type WritingAnswer } from './plan-answer.ts';
import { reviewItems, type ReviewItem } from './review-item.ts';

/** Every answer there is. `next` leaves a question for later; `undo` takes the last answer back. */
export type Answer = WritingAnswer | { readonly do: 'next'; readonly record: RecordKey } | { readonly do: 'undo' };

/** An answer that was given, with what takes it back. */
interface Given {
  /** Undefined where a record was added: that answers no question. */
  readonly answer: Exclude<Answer, { do: 'undo' }> | undefined;
  readonly plan: AnswerPlan;
}

/** A review as it stands: all of it but the answers of this session can be read off the content again. */
export interface ReviewState {
  readonly content: Content;
  /** Id of the article whose proposals are asked about. */
  readonly article: string;
  readonly given: readonly Given[];
  /** The record that is looked at whatever the order says: one that was just edited, or taken back. */
  readonly at: RecordKey | undefined;
}

/** What an answer comes to. The state holds once `changes` are written and `decisions` kept, both or neither. */
export interface Answered {
  readonly state: ReviewState;
  readonly plan: AnswerPlan;
}

export interface ReviewCounts {
  readonly accepted: number;
  readonly rejected: number;
  /** Proposals that are not decided. */
  readonly left: number;
}

export function openReview(content: Content, article: string): ReviewState {
  return { content, article, given: [], at: undefined };
}

/** The next question; undefined when all are answered or left for later. */
export function nextItem({ content, article, given, at }: ReviewState): ReviewItem | undefined {
  const items = reviewItems(content, article);
  const later = new Set(given.flatMap(({ answer }) => (answer?.do === 'next' ? [answer.record] : [])));
  return items.find(({ record }) => record === at) ?? items.find(({ record }) => !later.has(record));
}

/** Gives an answer. Where its plan has problems the state is the one before. */
export function giveAnswer(state: ReviewState, answer: Answer): Answered {
  if (answer.do === 'undo') return takeBackLast(state);
  const plan = answer.do === 'next' ? nothing : planAnswer(state.content, state.article, answer);
  if (plan.problems.length > 0) return { state, plan };
  return { state: { ...withGiven(state, answer, plan), at: answer.do === 'edit' ? answer.record : undefined }, plan };
}

/** Takes in a record that somebody added meanwhile, so that it can be taken back like an answer. */
export function takeInAdded(state: ReviewState, changes: readonly Change[]): ReviewState {
  return withGiven(state, undefined, { ...nothing, changes });
}

function withGiven(state: ReviewState, answer: Given['answer'], plan: AnswerPlan): ReviewState {
  return {
    ...state,
    content: plan.changes.length > 0 ? contentAfter(state.content, plan.changes) : state.content,
    given: [...state.given, { answer, plan }],
  };
}

/** What was decided in this session, and what is left of the article. */
export function countReview({ content, article, given }: ReviewState): ReviewCounts {
  const sum = (of: 'accepted' | 'rejected') => given.reduce((total, { plan }) => total + plan[of].length, 0);
  return { accepted: sum('accepted'), rejected: sum('rejected'), left: reviewItems(content, article).length };
}

function takeBackLast(state: ReviewState): Answered {
  const last = state.given.at(-1);
  if (!last) return { state, plan: nothing };
  const changes: Change[] = inverseOf(last.plan.changes).reverse();
  const decisions = last.plan.decisions.map((one): Decision => ({ ...one, decided: 'undone' }));
  return {
    state: {
      ...state,
      content: changes.length > 0 ? contentAfter(state.content, changes) : state.content,
      given: state.given.slice(0, -1),
      at: last.answer && recordIn(last.answer),
    },
    plan: { ...nothing, changes, decisions },
  };
}

/** The record that an answer is about; of several the last. */
function recordIn(answer: Exclude<Answer, { do: 'undo' }>): RecordKey | undefined {
  if (answer.do === 'several') return answer.answers.map(recordIn).findLast((record) => record !== undefined);
  return 'record' in answer ? answer.record : undefined;
}
