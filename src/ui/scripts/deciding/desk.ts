import type {
  DecidingAnswer,
  DecidingField,
  DecidingItem,
  DecidingReply,
  DecidingState,
  FieldOption,
  SelectedWords,
  ShownPlan,
} from '../../../views/browser/deciding.ts';
import { askServer } from './ask-server.ts';
import { lettersOnPage } from './page-text.ts';

type Adding = Extract<DecidingAnswer, { do: 'add' }>;

/** What the panel shows below its head. */
export type Mode =
  /** One question: the item that is looked at. */
  | { readonly is: 'question' }
  | { readonly is: 'form' }
  /** Something that takes a yes: what it would do is shown. */
  | { readonly is: 'confirm'; readonly answer: DecidingAnswer; readonly plan: ShownPlan; readonly title: string }
  /** A record from selected words: first its kind, then what it needs. */
  | { readonly is: 'selected' }
  /** Words are looked for by typing, beside the parts there are already. */
  | {
      readonly is: 'finding';
      readonly words: string;
      readonly number: number;
      readonly joined: readonly SelectedWords[];
    }
  | { readonly is: 'adding'; readonly adding: Adding; readonly plan: ShownPlan | undefined }
  | { readonly is: 'meaning'; readonly words: string };

/** What somebody who decides has before them. All of it is drawn anew whenever something changes. */
export interface Desk {
  state: DecidingState;
  mode: Mode;
  /** The record that is looked at. */
  at: string;
  /** Left for later, on this page. */
  readonly later: Set<string>;
  /** New values for the item that is looked at; not written yet. */
  staged: Map<string, string>;
  /** The plan of accepting it as it stands here. */
  plan: ShownPlan | undefined;
  /** Parts of a record that are selected. */
  parts: readonly SelectedWords[];
  said: string;
}

export function openDesk(state: DecidingState): Desk {
  const desk: Desk = {
    state,
    mode: { is: 'question' },
    at: '',
    later: new Set(),
    staged: new Map(),
    plan: undefined,
    parts: [],
    said: '',
  };
  lookAt(desk, state.at);
  return desk;
}

/** Whether the page shows the text that the server has; an old page has to be loaded again. */
export function isOwnText({ letters }: DecidingState): boolean {
  const here = lettersOnPage();
  return here.length === letters.length && here.every((count, index) => count === letters[index]);
}

export function itemAt({ state, at }: Desk): DecidingItem | undefined {
  return state.items.find(({ record }) => record === at);
}

/** Looks at a record or, where it is not there, at the first that is not left for later. */
export function lookAt(desk: Desk, record: string): void {
  const { items } = desk.state;
  const item =
    items.find((one) => one.record === record) ?? items.find((one) => !desk.later.has(one.record)) ?? items[0];
  desk.at = item?.record ?? '';
  desk.staged = new Map();
  desk.plan = undefined;
  desk.mode = { is: 'question' };
}

/** The field that the digits choose a value for: the first that is open, else the first that is only perhaps right. */
export function askedField(desk: Desk): DecidingField | undefined {
  const fields = (itemAt(desk)?.fields ?? []).filter(({ options }) => options.length > 0);
  const isFilled = ({ name }: DecidingField) =>
    desk.staged.has(name) || (name !== 'unnamed' && desk.staged.has('unnamed') && isWho(name));
  return (
    fields.find((field) => field.is === 'open' && !isFilled(field)) ??
    fields.find((field) => field.is === 'perhaps' && !isFilled(field)) ??
    fields.find(({ is }) => is === 'open' || is === 'perhaps')
  );
}

function isWho(name: string): boolean {
  return name === 'speaker' || name === 'claimant';
}

/** Takes a value that is offered; who has no name takes the place of who has one. */
export function chooseOption(desk: Desk, { field, value }: FieldOption): void {
  if (field === 'unnamed') for (const name of ['speaker', 'claimant']) desk.staged.delete(name);
  if (isWho(field)) desk.staged.delete('unnamed');
  if (desk.staged.get(field) === value) desk.staged.delete(field);
  else desk.staged.set(field, value);
}

export function stagedValues({ staged }: Desk): Readonly<Record<string, string>> {
  return Object.fromEntries(staged);
}

/** Asks what an answer would do; undefined where the server does not say, and then it says why. */
export async function planOf(desk: Desk, answer: DecidingAnswer): Promise<ShownPlan | undefined> {
  const reply = await askServer({ want: 'plan', answer });
  if (reply.is === 'plan') return reply.plan;
  if (reply.is === 'refused') desk.said = reply.said;
  return undefined;
}

/** Gives an answer of which the plan was seen. */
export async function write(desk: Desk, answer: DecidingAnswer, { seen }: ShownPlan): Promise<boolean> {
  return takeReply(desk, await askServer({ want: 'write', answer, seen }));
}

function takeReply(desk: Desk, reply: DecidingReply): boolean {
  switch (reply.is) {
    case 'state': {
      const from = desk.state.items.findIndex(({ record }) => record === desk.at);
      const before = desk.state.items;
      desk.state = reply.state;
      desk.said = reply.said;
      lookAt(desk, reply.state.at === '' ? nextOf(desk, before, from) : reply.state.at);
      return true;
    }
    case 'changed':
      desk.state = reply.state;
      desk.said = reply.said;
      desk.plan = reply.plan;
      return false;
    case 'plan':
      desk.plan = reply.plan;
      desk.said = sayProblems(reply.plan);
      return false;
    case 'refused':
      desk.said = reply.said;
      return false;
  }
}

/** The record that follows in the order before the answer. */
function nextOf(desk: Desk, before: readonly DecidingItem[], from: number): string {
  const left = new Set(desk.state.items.map(({ record }) => record));
  const own = before[from]?.record;
  const isNext = ({ record }: DecidingItem) => left.has(record) && !desk.later.has(record);
  const following = [...before.slice(Math.max(0, from)), ...before.slice(0, Math.max(0, from))];
  return (following.find((item) => item.record !== own && isNext(item)) ?? following.find(isNext))?.record ?? '';
}

export function sayProblems({ problems }: ShownPlan): string {
  const [first] = problems;
  if (!first) return 'Nothing would change.';
  return `It cannot be written: ${first.message}${problems.length > 1 ? ` And ${problems.length - 1} more.` : ''}`;
}
