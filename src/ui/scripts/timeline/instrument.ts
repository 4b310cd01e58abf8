/**
 * The timeline as an instrument: it shows a window of the whole time, which keys, wheel, fingers and buttons move and
 * zoom, in lanes, filtered by records. What it shows is in the page's address too.
 *
 * Here its parts are bound together: `state.ts` says what an action leads to, `picture.ts` shows a state, and `listen.ts`
 * turns what the reader does into actions.
 */
import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import { formatAddress, parseAddress, type TimelineAddress } from './address.ts';
import { createFilterField } from './filters.ts';
import { listen } from './listen.ts';
import type { LoadedTimeline } from './loading.ts';
import { createMotion } from './motion.ts';
import { openingWindow } from './opening.ts';
import { createPicture } from './picture.ts';
import { findPlaces, type InstrumentPlaces } from './places.ts';
import { createReach } from './reach.ts';
import { shortestWindow, wholeTime, type Window } from './scale.ts';
import { addressOf, firstState, needsRecords, reduce, windowOf, type Action, type TimelineState } from './state.ts';
import { setText } from './svg-elements.ts';

/** The address and the spoken line follow when nothing has changed for so many milliseconds. */
const restMs = 250;

/** Builds the instrument into its place on the page and starts it. */
export async function createInstrument(
  root: HTMLElement,
  words: InstrumentWords,
  loaded: LoadedTimeline,
): Promise<void> {
  const places = findPlaces(root, words);
  const { plot, svg } = places;
  let state = await openingState(loaded, places);

  const filterField = createFilterField(
    root,
    words,
    () => loaded.records(),
    (filters) => void change({ type: 'filter', filters }),
  );
  const picture = createPicture(places, words, loaded, filterField, () => state);
  /** Whether the reader took a step, which the way back returns from. What only glides has no place of its own there. */
  let isStep = false;
  const settle = afterRest(restMs, () => {
    const query = formatAddress(addressOf(state), location.search);
    const address = `${location.pathname}${query}${location.hash}`;
    if (isStep && query !== location.search) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    isStep = false;
    setText(places.spoken, picture.status());
  });
  const rest = (step = false): void => {
    isStep ||= step;
    settle();
  };
  const turnTo = createMotion({ window: () => state.window, setWindow, draw });
  const reach = createReach({
    words,
    plot,
    crowd: picture.crowd,
    whole: state.whole,
    window: () => state.window,
    dated: () => picture.dated(),
    drawAt: (window) => {
      setWindow(window);
      draw();
      rest();
    },
    moveTo: (window) => void turn({ type: 'show', window }, true),
  });

  function setWindow(window: Window): void {
    state = reduce(state, { type: 'show', window });
  }

  function draw(): void {
    const hadFocus = svg.contains(document.activeElement);
    reach.take(picture.draw());
    // What had the focus may have left the window: the drawing itself takes it, so that the keys still work.
    if (hadFocus && !svg.contains(document.activeElement)) plot.focus({ preventScroll: true });
    picture.detail.refresh();
  }

  /** Shows another window, at once or in a movement; gives false where it is the same, such as at the ends of time. */
  function turn(action: Action, isAnimated = false): boolean {
    const next = reduce(state, action);
    if (next === state) return false;
    picture.crowd.hide();
    turnTo(next.window, isAnimated);
    rest(isAnimated);
    return true;
  }

  function rearrange(action: Action): void {
    const next = reduce(state, action);
    if (next === state) return;
    state = next;
    picture.arrange();
    draw();
  }

  /** Other lanes or filters, once the records that they need are there. */
  async function change(action: Action): Promise<void> {
    if (needsRecords(reduce(state, action))) await know();
    rearrange(action);
    rest(true);
  }

  /** Shows what the address asks for, on the way back or forth. */
  async function goTo(address: TimelineAddress): Promise<void> {
    if (needsRecords(address)) await know();
    rearrange({ type: 'divide', lanes: address.lanes });
    rearrange({ type: 'filter', filters: address.filters });
    turnTo(windowOf(address, state), false);
    settle();
  }

  async function know(): Promise<void> {
    const records = await loaded.records();
    state = reduce(state, { type: 'know', records });
    picture.detail.refresh();
  }

  const measureWidth = (): void => {
    rearrange({ type: 'resize', width: Math.floor(plot.clientWidth) });
  };

  listen(places, {
    state: () => state,
    turn,
    change,
    know,
    reach,
    detail: picture.detail,
    dated: () => picture.dated(),
  });
  addEventListener('popstate', () => void goTo(parseAddress(location.search)));
  picture.detail.say(words.pointAtOne);
  measureWidth();
  new ResizeObserver(measureWidth).observe(plot);
  loaded.onTexts(() => {
    // Only what is drawn may have changed by it; the lanes keep their heights.
    draw();
    picture.refreshLists();
  });
}

/** What the page's address asks for, of all the time that the events take. */
async function openingState(loaded: LoadedTimeline, { laneChoice }: InstrumentPlaces): Promise<TimelineState> {
  const address = parseAddress(location.search);
  const whole = wholeTime(loaded.events) ?? { from: 0, until: shortestWindow };
  const records = needsRecords(address) ? await loaded.records() : undefined;
  return firstState(
    address,
    whole,
    records,
    [...laneChoice.options].map(({ value }) => value),
    openingWindow(loaded.events, whole),
  );
}

/** Gives a function that calls back once it has not been called for so many milliseconds. */
function afterRest(ms: number, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(callback, ms);
  };
}
