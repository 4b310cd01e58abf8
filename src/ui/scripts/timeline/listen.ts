/** What the reader does with the timeline, as actions on its state. */
import { commandAction, findCommand, keyCommand, zoomCentre, type Command } from './commands.ts';
import type { Detail } from './detail.ts';
import { followGestures } from './gestures.ts';
import { laneKinds, type TimelineEvent } from './model.ts';
import { middleDay } from './opening.ts';
import type { InstrumentPlaces } from './places.ts';
import type { Reach } from './reach.ts';
import { dayAt, lengthOf } from './scale.ts';
import type { Action, TimelineState } from './state.ts';

/** What answers to the reader. */
export interface Answers {
  /** What is shown now. */
  readonly state: () => TimelineState;
  /** Shows another window, at once or in a movement; gives false where it is the same. */
  readonly turn: (action: Action, isAnimated?: boolean) => boolean;
  /** Shows other lanes. */
  readonly change: (action: Action) => Promise<void>;
  /** Fetches the records that events are of. */
  readonly know: () => Promise<void>;
  readonly reach: Reach;
  readonly detail: Detail;
  /** The events that the filters leave, in order of time. */
  readonly dated: () => readonly TimelineEvent[];
}

/** Listens to keys, pointers, the wheel and the page's controls from now on. */
export function listen(places: InstrumentPlaces, answers: Answers): void {
  listenToKeys(places, answers);
  listenToPointer(places, answers);
  listenToGestures(places, answers);
  for (const button of places.buttons) {
    const command = findCommand(button.dataset.command ?? '');
    if (command)
      button.addEventListener('click', () => {
        press(command, answers);
      });
  }
  places.laneChoice.addEventListener('change', () => {
    void answers.change({ type: 'divide', lanes: laneKinds.find((kind) => kind === places.laneChoice.value) });
  });
}

/** Zooms around what has the focus, or else towards the events that are shown. */
function press(command: Command, { state, turn, reach, dated }: Answers): void {
  const focused = reach.at(document.activeElement);
  const day =
    focused?.column?.from ??
    focused?.event?.from ??
    focused?.event?.to ??
    (command === 'closer' ? middleDay(dated(), state().window) : undefined);
  turn(commandAction(command, zoomCentre(state().window, day)), true);
}

function listenToKeys({ plot }: InstrumentPlaces, answers: Answers): void {
  const { reach } = answers;
  plot.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stop = reach.at(document.activeElement);
    const command = keyCommand(event.key);
    if (command) press(command, answers);
    else if (event.key === 'Tab' && stop) {
      if (!reach.step(stop, event.shiftKey ? -1 : 1)) return;
    } else if (event.key === 'Escape' && stop) plot.focus();
    else if ((event.key === 'Enter' || event.key === ' ') && stop?.column) reach.open(stop.column, stop.counted ?? []);
    else return;
    event.preventDefault();
  });
  plot.addEventListener('focusin', (event) => {
    const stop = reach.at(event.target);
    if (stop) reach.settle(stop);
    tellOf(event.target, answers);
  });
}

function listenToPointer({ plot }: InstrumentPlaces, answers: Answers): void {
  const { reach } = answers;
  /** The mark that a finger came to last. */
  let tapped: string | undefined;
  plot.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') tellOf(event.target, answers);
  });
  plot.addEventListener('click', (event) => {
    const stop = reach.at(event.target);
    if (stop?.column) reach.open(stop.column, stop.counted ?? []);
    else if (!stop) plot.focus({ preventScroll: true });
    else if (event instanceof PointerEvent && event.pointerType === 'touch' && stop.key !== tapped) {
      // A finger cannot point without pressing. So the first press on a mark only says what it is; the next one follows
      // the link.
      event.preventDefault();
      tapped = stop.key;
      reach.focus(stop);
    }
  });
}

/** Writes the line about what the reader points at or has come to. */
function tellOf(target: EventTarget | null, { state, know, reach, detail }: Answers): void {
  const stop = reach.at(target);
  if (stop?.column) {
    detail.say(stop.element.getAttribute('aria-label') ?? '');
  } else if (stop?.event && !detail.shows(stop.event)) {
    // The records of a long timeline come with the first event that is looked at.
    if (!state().records) void know();
    detail.show(stop.event);
  }
}

function listenToGestures({ plot, svg, wholeSvg }: InstrumentPlaces, { state, turn }: Answers): void {
  followGestures(svg, {
    move: (share) => turn({ type: 'move', share }),
    zoom: (factor, at) => turn({ type: 'zoom', factor, at }),
    isHeld: () => plot.contains(document.activeElement),
  });
  // On the whole time, a press takes the window there, and a drag takes it along.
  followGestures(wholeSvg, {
    move: (share) => {
      const { whole, window } = state();
      return turn({ type: 'move', share: (-share * lengthOf(whole)) / lengthOf(window) });
    },
    zoom: () => false,
    isHeld: () => false,
  });
  wholeSvg.addEventListener('click', (event) => {
    const x = event.clientX - wholeSvg.getBoundingClientRect().left;
    turn({ type: 'centre', day: dayAt(state().whole, wholeSvg.clientWidth, x) }, true);
  });
}
