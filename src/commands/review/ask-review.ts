import { openFields, type AnswerPlan } from '../../changes/review/plan-answer.ts';
import type { ReviewItem } from '../../changes/review/review-item.ts';
import { countReview, giveAnswer, nextItem, type Answer, type ReviewState } from '../../changes/review/review-state.ts';
import type { RecordKey } from '../../record/corpus/corpus.ts';
import { count, formatProblem } from '../../record/problems/format-problems.ts';
import { printable } from '../../record/problems/printable.ts';
import { Left, type KeyChoice, type Prompter } from '../prompter.ts';
import { askableFields, askValue, partsOf, textIn } from './ask-value.ts';
import { describeItem } from './describe-item.ts';

/** Writes what an answer comes to, and gives the state to go on from, whether it could be written or not. */
export type Write = (
  before: ReviewState,
  answer: Answer,
) => { readonly state: ReviewState; readonly isWritten: boolean };

type Key = 'accept' | 'reject' | 'edit' | 'next' | 'accept-sure' | 'undo' | 'quit';

/** Asks about one proposal after the other until none is left, or somebody ends it. Each answer is written at once. */
export async function askReview(prompter: Prompter, start: ReviewState, write: Write): Promise<ReviewState> {
  let state = start;
  const review: Review = {
    prompter,
    state: () => state,
    give: (answer) => {
      const { plan } = giveAnswer(state, answer);
      if (plan.problems.length > 0) {
        prompter.note(refusalOf(plan));
        return false;
      }
      const written = write(state, answer);
      state = written.state;
      const said = written.isWritten ? sayWhatWasDone(answer, plan) : '';
      if (said !== '') prompter.note(said);
      if (written.isWritten && plan.asked.length > 0) prompter.note(questionsOf(plan));
      return written.isWritten;
    },
  };
  try {
    for (;;) {
      const item = nextItem(state);
      if (!item) {
        // The last answer can be taken back like any other.
        if (state.given.length === 0 || (await prompter.press(atTheEnd))) return state;
        review.give({ do: 'undo' });
        continue;
      }
      prompter.note(printable(describeItem(item, `(${countReview(state).left} left)`)));
      const key = await prompter.press(questionAbout(item, state));
      if (key === 'quit') return state;
      await carryOutKey(key, item.record, review);
    }
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
  return state;
}

/** What a key works with. */
interface Review {
  readonly prompter: Prompter;
  readonly state: () => ReviewState;
  /** Gives an answer, and says whether it was written. */
  readonly give: (answer: Answer) => boolean;
}

async function carryOutKey(key: Exclude<Key, 'quit'>, record: RecordKey, review: Review): Promise<void> {
  const { prompter, state, give } = review;
  switch (key) {
    case 'accept':
      if (await fillOpen(record, review)) give({ do: 'accept', record });
      return;
    case 'edit':
      give({ do: 'edit', record, ...(await askEdit(record, state(), prompter)) });
      return;
    case 'reject': {
      const others = giveAnswer(state(), { do: 'reject', record }).plan.rejected.length - 1;
      if (others === 0 || (await isMeant(others, prompter))) give({ do: 'reject', record });
      return;
    }
    case 'next':
      give({ do: 'next', record });
      return;
    default:
      give({ do: key });
  }
}

/** Asks for what is still open, and writes it field by field, so that whoever stops in between loses nothing. */
async function fillOpen(record: RecordKey, { prompter, state, give }: Review): Promise<boolean> {
  const next = () => openFields(state().content, record)[0];
  for (let open = next(); open; open = next()) {
    const answer = await askValue(prompter, state().content, open.record, open.field, unknown);
    if (!give({ do: 'edit', record: open.record, ...answer })) return false;
  }
  return true;
}

function isMeant(others: number, prompter: Prompter): Promise<boolean> {
  return prompter.press({
    message: `${count(others, 'more record')} go with it, since they rest on it.`,
    options: [
      { key: 'n', value: false, label: 'no, reject none of them' },
      { key: 'y', value: true, label: 'yes, reject all of them' },
    ],
  });
}

const atTheEnd: KeyChoice<boolean> = {
  message: 'Nothing more is asked.',
  options: [
    { key: 'q', value: true, label: 'quit' },
    { key: 'u', value: false, label: 'undo the last answer' },
  ],
};

const unknown = { text: '', isSure: false };

function refusalOf({ problems }: AnswerPlan): string {
  const told = problems.map((problem) => formatProblem(problem)).join('\n');
  return `Nothing was written, since the check would refuse it:\n\n${told}`.trimEnd();
}

function questionsOf({ asked }: AnswerPlan): string {
  const told = asked.map((problem) => formatProblem(problem)).join('\n');
  return `It is written, and the check asks (u takes it back):\n\n${told}`.trimEnd();
}

function questionAbout(item: ReviewItem, { given }: ReviewState): KeyChoice<Key> {
  const accept = { key: 'a', value: 'accept', label: 'accept' } as const;
  const next = { key: 'n', value: 'next', label: 'next, leave it for later' } as const;
  return {
    message: item.isSure ? 'All of it is sure.' : 'It needs a look.',
    options: [
      // Enter takes the first: never what is only perhaps so.
      ...(item.isSure ? [accept, next] : [next, accept]),
      { key: 'r', value: 'reject', label: 'reject' },
      { key: 'e', value: 'edit', label: 'edit a field' },
      { key: 's', value: 'accept-sure', label: 'accept all that is sure' },
      ...(given.length > 0 ? [{ key: 'u', value: 'undo', label: 'undo the last answer' } as const] : []),
      { key: 'q', value: 'quit', label: 'quit; it goes on from here next time' },
    ],
  };
}

async function askEdit(record: RecordKey, { content }: ReviewState, prompter: Prompter) {
  const name = await prompter.choose({
    message: 'Which field?',
    options: askableFields(partsOf(record).kind).map(({ name: value }) => {
      const present = textIn(content, record, value);
      return { value, label: value, hint: present === '' ? undefined : present };
    }),
  });
  return askValue(prompter, content, record, name, { text: textIn(content, record, name), isSure: false });
}

function sayWhatWasDone(answer: Answer, { accepted, rejected, opened }: AnswerPlan): string {
  if (answer.do === 'undo') return 'Taken back.';
  if (answer.do === 'accept-sure' && accepted.length === 0) return 'Nothing that is left is sure and complete.';
  const parts = [
    ...(accepted.length > 0 ? [`Accepted: ${accepted.join(', ')}.`] : []),
    ...(rejected.length > 0 ? [`Rejected: ${rejected.join(', ')}.`] : []),
    ...(opened.length > 0 ? [`Without what it referred to: ${opened.join(', ')}.`] : []),
  ];
  return parts.join(' ');
}
