import { keyOf, type RecordKey } from '../../record/corpus/corpus.ts';
import type { Problem } from '../../record/problems/problem.ts';
import { fieldsOf } from '../../record/schemas/field-shapes.ts';
import type { PlainValue, SourceFile } from '../../record/source/source-file.ts';
import { decisionOn, draftedIn, type Decision } from '../decisions/decision.ts';
import { describeProposed } from '../decisions/proposed-record.ts';
import { changeOf, oneAfterOther, type Change } from '../edit/change.ts';
import { contentAfter, withText, type Content } from '../edit/content.ts';
import { editFields, type FieldEdit } from '../edit/edit-fields.ts';
import { planAcceptance, proposedFiles, takenAlong } from '../edit/plan-acceptance.ts';
import { planRejection, ruleRemoval } from '../edit/plan-rejection.ts';
import { judge } from '../edit/record.ts';
import { reviewItems } from './review-item.ts';

/** An answer that changes files. */
export type WritingAnswer =
  /** What is open in it, and in what it takes along, is filled by edits before. */
  | { readonly do: 'accept'; readonly record: RecordKey }
  | { readonly do: 'reject'; readonly record: RecordKey }
  /** Another value in a field; without one the field goes. */
  | { readonly do: 'edit'; readonly record: RecordKey; readonly field: string; readonly value: PlainValue | undefined }
  /** All that is sure and refers only to what is accepted, or sure as well. */
  | { readonly do: 'accept-sure' }
  /** One after the other, as one answer: all of them hold or none, and all are taken back at once. */
  | { readonly do: 'several'; readonly answers: readonly WritingAnswer[] };

/** What an answer would do. While there are problems nothing may be written. */
export interface AnswerPlan {
  readonly changes: readonly Change[];
  readonly decisions: readonly Decision[];
  readonly accepted: readonly RecordKey[];
  readonly rejected: readonly RecordKey[];
  /** Records that stay, and lost a field that referred to a rejected one. */
  readonly opened: readonly RecordKey[];
  readonly problems: readonly Problem[];
  /** What the check asks about once it is written. */
  readonly asked: readonly Problem[];
}

/** The plan of an answer that changes nothing. */
export const nothing: AnswerPlan = {
  changes: [],
  decisions: [],
  accepted: [],
  rejected: [],
  opened: [],
  problems: [],
  asked: [],
};

/** Plans an answer about the proposals of an article; the same content and answer give the same plan. */
export function planAnswer(content: Content, article: string, answer: WritingAnswer): AnswerPlan {
  switch (answer.do) {
    case 'accept':
      return planAccepting(content, answer.record);
    case 'reject':
      return planRejecting(content, article, answer.record);
    case 'edit':
      return planEdit(content, answer.record, answer.field, answer.value);
    case 'accept-sure':
      return planAllSure(content, article);
    case 'several':
      return planSeveral(content, article, answer.answers);
  }
}

function planSeveral(content: Content, article: string, answers: readonly WritingAnswer[]): AnswerPlan {
  let [current, whole] = [content, nothing];
  for (const answer of answers) {
    const plan = planAnswer(current, article, answer);
    if (plan.problems.length > 0) return { ...nothing, problems: plan.problems };
    current = contentAfter(current, plan.changes);
    whole = {
      changes: oneAfterOther(whole.changes, plan.changes),
      decisions: [...whole.decisions, ...plan.decisions],
      accepted: [...whole.accepted, ...plan.accepted],
      rejected: [...whole.rejected, ...plan.rejected],
      opened: [...whole.opened, ...plan.opened],
      problems: [],
      asked: plan.asked,
    };
  }
  return whole;
}

/** The open fields that have to be filled before a record can be accepted: its own, and those of what it takes along. */
export function openFields(content: Content, record: RecordKey): { record: RecordKey; field: string }[] {
  const proposed = proposedFiles(content);
  return takenAlong(proposed, [record]).flatMap((key) => {
    const file = proposed.get(key);
    return file ? describeProposed(file).open.map((field) => ({ record: key, field })) : [];
  });
}

function planAccepting(content: Content, record: RecordKey): AnswerPlan {
  const plan = planAcceptance(content, [record]);
  return { ...nothing, ...plan, decisions: acceptances(content, plan.accepted, [record]) };
}

/** What only goes along, or is accepted unseen with all that is sure, says nothing of its rules. */
function acceptances(content: Content, accepted: readonly RecordKey[], seen: readonly RecordKey[]): Decision[] {
  const proposed = proposedFiles(content);
  return accepted.flatMap((key) => {
    const file = proposed.get(key);
    return file ? [decisionOn(file, 'accepted', seen.includes(key) ? undefined : [])] : [];
  });
}

function planRejecting(content: Content, article: string, record: RecordKey): AnswerPlan {
  const file = proposedFiles(content).get(record);
  if (!file) return nothing;
  const decisions = [decisionOn(file, 'rejected')];
  const plan = planRejection(content, [record]);
  if (!plan.rejected.includes(`articles/${article}`)) return { ...nothing, ...plan, decisions };
  const orphans = namedHereOnly(content, article, new Set(plan.rejected));
  return { ...nothing, ...planRejection(content, [record, ...orphans]), decisions };
}

/** Who and what was drafted because an article names it, and nothing that stays names it or refers to it. */
function namedHereOnly(content: Content, article: string, gone: ReadonlySet<RecordKey>): RecordKey[] {
  const { backlinks, occurrencesOf } = content.built.corpus;
  return reviewItems(content, article)
    .map(({ record }) => record)
    .filter(
      (key) =>
        (occurrencesOf.get(key) ?? []).every(({ text }) => gone.has(keyOf(text))) &&
        (backlinks.get(key) ?? []).every(({ from }) => gone.has(keyOf(from))),
    );
}

function planEdit(content: Content, record: RecordKey, field: string, value: PlainValue | undefined): AnswerPlan {
  const file = proposedFiles(content).get(record);
  if (!file) return nothing;
  const changed = withValue(file, field, value);
  if (changed.text === file.text) return nothing;
  const changes = [changeOf(file, changed.text)];
  const { own, elsewhere } = judge(content, changes);
  const wasDrafted = draftedIn(file)[field] !== undefined;
  return {
    ...nothing,
    changes,
    problems: [...own, ...elsewhere],
    decisions: wasDrafted ? [decisionOn(file, 'corrected', [field])] : [],
  };
}

function planAllSure(content: Content, article: string): AnswerPlan {
  const items = reviewItems(content, article);
  const sure = new Set(items.filter(({ isSure }) => isSure).map(({ record }) => record));
  let chosen = items.filter(({ record, along }) => sure.has(record) && along.every((one) => sure.has(one.record)));
  for (;;) {
    const plan = planAcceptance(
      content,
      chosen.map(({ record }) => record),
    );
    // What the check would refuse stays proposed, with all that needs it.
    const wrong = new Set(plan.problems.map(({ path }) => path));
    const refused = new Set(items.filter(({ path }) => wrong.has(path)).map(({ record }) => record));
    const left = chosen.filter(
      ({ record, along }) => ![record, ...along.map((one) => one.record)].some((key) => refused.has(key)),
    );
    if (plan.problems.length === 0 || left.length === chosen.length) {
      return { ...nothing, ...plan, decisions: acceptances(content, plan.accepted, []) };
    }
    chosen = left;
  }
}

/** Fields that only one of can be there. */
const instead: Readonly<Record<string, readonly string[]>> = {
  speaker: ['unnamed'],
  claimant: ['unnamed'],
  unnamed: ['speaker', 'claimant'],
};
/** What says how a value is known says it of no other value. */
const explainedBy: Readonly<Record<string, readonly string[]>> = { date: ['reasoning'], spoken: ['spokenReasoning'] };

/** A file with another value in a field. It is somebody's own now: `drafted` says nothing of it any more. */
function withValue(file: SourceFile, field: string, value: PlainValue | undefined): SourceFile {
  const present = file.frontmatter[field];
  const isSet = typeof value === 'string' && typeof present === 'string';
  const order = fieldsOf(file.kind).map(({ name }) => name);
  let current = isSet ? edited(file, [{ do: 'set', path: [field], text: value }]) : without(file, field);
  if (isSet && draftedIn(current)[field] !== undefined) current = edited(current, [ruleRemoval(current, field)]);
  if (!isSet && value !== undefined) current = edited(current, [{ do: 'insert', path: [], field, value, order }]);
  const outdated =
    value === present ? [] : [...(value === undefined ? [] : (instead[field] ?? [])), ...(explainedBy[field] ?? [])];
  return outdated.reduce(without, current);
}

function without(file: SourceFile, field: string): SourceFile {
  const bare = file.frontmatter[field] === undefined ? file : edited(file, [{ do: 'remove', path: [field] }]);
  return draftedIn(bare)[field] === undefined ? bare : edited(bare, [ruleRemoval(bare, field)]);
}

function edited(file: SourceFile, edits: readonly FieldEdit[]): SourceFile {
  return withText(file, editFields(file, edits));
}
