import type { DecidingAnswer, LetterPlace, SelectedWords } from '../../../views/browser/deciding.ts';
import {
  askedField,
  chooseOption,
  itemAt,
  lookAt,
  planOf,
  sayProblems,
  stagedValues,
  write,
  type Desk,
} from './desk.ts';
import { partAt, placesWith } from './page-text.ts';
import { becomes, type Becomes } from './show-selected.ts';

/** What somebody can do, by the letter that does it and the name on its button. */
export interface Actions {
  accept: () => void;
  reject: () => void;
  edit: () => void;
  save: () => void;
  next: () => void;
  acceptSure: () => void;
  undo: () => void;
  yes: () => void;
  no: () => void;
  /** The nth of what is offered, counted from 1. */
  option: (number: number) => void;
  look: (record: string) => void;
  step: (by: 1 | -1) => void;
  select: (parts: readonly SelectedWords[]) => void;
  selectPlace: (place: LetterPlace) => void;
  /** Selecting by keys: words are typed, and the place is chosen among those that have them. */
  find: () => void;
  seek: (words: string) => void;
  seekNext: (by: 1 | -1) => void;
  take: () => void;
  become: (kind: Becomes) => void;
  fill: (field: string, value: string, isChosen: boolean) => void;
  mean: (record: string) => void;
}

/** How long somebody has to stop writing before the plan is asked for anew. */
const restMs = 250;

/**
 * @param redraw shows the desk as it is
 * @param tellBusy says whether something is under way
 */
export function actionsOn(desk: Desk, redraw: () => void, tellBusy: (isBusy: boolean) => void): Actions {
  /** One thing at a time: what is pressed meanwhile waits for the one before. */
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inTurn = (work: () => Promise<void> | void) => () => {
    waiting += 1;
    tellBusy(true);
    turn = turn.then(work).finally(() => {
      waiting -= 1;
      redraw();
      tellBusy(waiting > 0);
    });
  };
  const acceptance = (): DecidingAnswer => ({ do: 'accept', record: desk.at, values: stagedValues(desk) });

  const confirm = async (answer: DecidingAnswer, title: string, isAsked: boolean): Promise<void> => {
    const plan = await planOf(desk, answer);
    if (!plan) return;
    if (plan.seen === '')
      desk.said = plan.problems.length > 0 ? sayProblems(plan) : 'Nothing that is left is sure and complete.';
    else if (isAsked) desk.mode = { is: 'confirm', answer, plan, title };
    else await write(desk, answer, plan);
  };

  /** The plan of accepting what is looked at is shown beside it, so that one press can be the yes to it. */
  const showPlan = async (): Promise<void> => {
    if (itemAt(desk)) desk.plan = await planOf(desk, acceptance());
  };
  const accept = async (): Promise<void> => {
    if (!itemAt(desk)) return;
    const answer = acceptance();
    desk.plan ??= await planOf(desk, answer);
    if (!desk.plan) return;
    if (desk.plan.seen === '') {
      desk.said = sayProblems(desk.plan);
      return;
    }
    if (!(await write(desk, answer, desk.plan))) return;
    parts([]);
    await showPlan();
  };
  const parts = (some: readonly SelectedWords[]): void => {
    desk.parts = some;
    if (some.length === 0) getSelection()?.removeAllRanges();
  };
  const leave = (): void => {
    parts([]);
    desk.mode = { is: 'question' };
  };
  const look = async (record: string): Promise<void> => {
    lookAt(desk, record);
    parts([]);
    redraw();
    await showPlan();
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  const planAdding = async (): Promise<void> => {
    const { mode } = desk;
    if (mode.is !== 'adding') return;
    const plan = await planOf(desk, mode.adding);
    if (desk.mode !== mode) return;
    // What is filled by now stays in view, to be changed.
    desk.mode = { ...mode, plan };
    if (plan?.seen === '' && plan.needs.length === 0 && plan.problems.length > 0) desk.said = sayProblems(plan);
  };

  const yes = async (): Promise<void> => {
    const { mode } = desk;
    if (mode.is === 'confirm') {
      if (await write(desk, mode.answer, mode.plan)) await showPlan();
      else desk.mode = { is: 'question' };
    } else if (mode.is === 'adding') {
      await planAdding();
      const { mode: now } = desk;
      if (now.is !== 'adding' || !now.plan) return;
      if (now.plan.seen === '') desk.said = now.plan.needs.length > 0 ? 'It needs more.' : sayProblems(now.plan);
      else if (await write(desk, now.adding, now.plan)) {
        leave();
        await showPlan();
      }
    }
  };

  const seek = (words: string, number: number): void => {
    const { mode } = desk;
    if (mode.is !== 'finding') return;
    const places = placesWith(words);
    const at = places.length === 0 ? 0 : (number + places.length) % places.length;
    const found = places[at];
    desk.mode = { ...mode, words, number: at };
    desk.parts = found ? [...mode.joined, found] : mode.joined;
    desk.said =
      words.trim() === ''
        ? ''
        : found
          ? `Place ${at + 1} of ${places.length}, in paragraph ${found.paragraph}.`
          : 'The text does not have these words.';
    redraw();
  };

  const become = async (kind: Becomes): Promise<void> => {
    const words = desk.parts.map((part) => part.words).join(' ');
    if (kind === 'name') {
      desk.mode = { is: 'meaning', words };
      return;
    }
    desk.mode = { is: 'adding', adding: { do: 'add', kind, parts: desk.parts, values: {} }, plan: undefined };
    await planAdding();
  };
  const mean = (record: string): Promise<void> => {
    const { mode } = desk;
    const words = mode.is === 'meaning' ? mode.words : '';
    return confirm({ do: 'name', record, words }, 'Another name', true);
  };

  const option = async (number: number): Promise<void> => {
    const { mode } = desk;
    if (mode.is === 'selected') {
      const kind = becomes[number - 1]?.value;
      if (kind) await become(kind);
    } else if (mode.is === 'adding') {
      const chosen = mode.plan?.needs[0]?.options[number - 1];
      if (chosen) await fill(chosen.field, chosen.value);
    } else if (mode.is === 'meaning') {
      const chosen = desk.state.named[number - 1];
      if (chosen) await mean(chosen.value);
    } else if (mode.is === 'question') {
      const chosen = askedField(desk)?.options[number - 1];
      if (!chosen) return;
      chooseOption(desk, chosen);
      redraw();
      await showPlan();
    }
  };
  const fill = async (field: string, value: string): Promise<void> => {
    const { mode } = desk;
    if (mode.is !== 'adding') return;
    desk.mode = { ...mode, adding: { ...mode.adding, values: { ...mode.adding.values, [field]: value } } };
    await planAdding();
  };

  return {
    accept: inTurn(accept),
    reject: inTurn(async () => {
      if (!itemAt(desk)) return;
      const answer: DecidingAnswer = { do: 'reject', record: desk.at };
      const plan = await planOf(desk, answer);
      if (!plan) return;
      if (plan.rejected.length > 1) desk.mode = { is: 'confirm', answer, plan, title: 'Others rest on it' };
      else if (await write(desk, answer, plan)) await showPlan();
    }),
    edit: inTurn(() => {
      if (itemAt(desk)) desk.mode = { is: 'form' };
    }),
    save: inTurn(async () => {
      const answer: DecidingAnswer = { do: 'edit', record: desk.at, values: stagedValues(desk) };
      const plan = await planOf(desk, answer);
      if (!plan) return;
      if (plan.seen === '') desk.said = sayProblems(plan);
      else if (await write(desk, answer, plan)) await showPlan();
    }),
    next: inTurn(async () => {
      desk.later.add(desk.at);
      const { items } = desk.state;
      const from = items.findIndex(({ record }) => record === desk.at);
      const following = [...items.slice(from + 1), ...items.slice(0, from)].find(
        ({ record }) => !desk.later.has(record),
      );
      if (!following) desk.said = 'All that is left was left for later.';
      if (!following) desk.later.clear();
      await look(following?.record ?? items[0]?.record ?? '');
    }),
    acceptSure: inTurn(() => confirm({ do: 'accept-sure' }, 'Accept all that is sure', true)),
    undo: inTurn(async () => {
      if (!desk.state.canUndo) {
        desk.said = 'There is nothing to take back.';
        return;
      }
      leave();
      await confirm({ do: 'undo' }, 'Undo', false);
      await showPlan();
    }),
    yes: inTurn(yes),
    no: inTurn(leave),
    option: (number) => {
      inTurn(() => option(number))();
    },
    look: (record) => {
      inTurn(() => look(record))();
    },
    step: (by) => {
      inTurn(async () => {
        const { items } = desk.state;
        const from = items.findIndex(({ record }) => record === desk.at);
        await look(items[(from + by + items.length) % items.length]?.record ?? '');
      })();
    },
    select: (some) => {
      parts(some);
      desk.mode = some.length > 0 ? { is: 'selected' } : { is: 'question' };
      redraw();
    },
    selectPlace: (place) => {
      const part = partAt(place);
      if (!part) return;
      parts([part]);
      desk.mode = { is: 'selected' };
      redraw();
    },
    find: inTurn(() => {
      const joined = desk.mode.is === 'selected' ? desk.parts : [];
      desk.mode = { is: 'finding', words: '', number: 0, joined };
    }),
    seek: (words) => {
      seek(words, 0);
    },
    seekNext: (by) => {
      if (desk.mode.is === 'finding') seek(desk.mode.words, desk.mode.number + by);
    },
    take: () => {
      if (desk.mode.is !== 'finding' || placesWith(desk.mode.words).length === 0) return;
      desk.mode = { is: 'selected' };
      desk.said = '';
      redraw();
    },
    become: (kind) => {
      inTurn(() => become(kind))();
    },
    fill: (field, value, isChosen) => {
      if (isChosen) {
        inTurn(() => fill(field, value))();
        return;
      }
      const { mode } = desk;
      if (mode.is !== 'adding') return;
      // What is being written is not drawn anew under the hand.
      desk.mode = { ...mode, adding: { ...mode.adding, values: { ...mode.adding.values, [field]: value } } };
      clearTimeout(resting);
      resting = setTimeout(inTurn(planAdding), restMs);
    },
    mean: (record) => {
      inTurn(() => mean(record))();
    },
  };
}
