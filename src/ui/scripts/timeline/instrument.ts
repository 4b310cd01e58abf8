/**
 * The timeline as an instrument: it shows a window of the whole time, which keys, wheel, fingers and buttons move and
 * zoom, in lanes, filtered by records. Its view lives in the page's address.
 */
import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import type { TextRow, TimelineRecords } from '../../../views/browser/timeline-file.ts';
import { filled, formatNumber } from '../phrases.ts';
import { formatAddress, parseAddress } from './address.ts';
import { createDetail, describeEvent } from './detail.ts';
import { axisHeight, createLanesDrawing, laneTitleHeight, type DrawnLane } from './draw-lanes.ts';
import { createWholeDrawing } from './draw-whole.ts';
import { getPart, setText, svgElement } from './elements.ts';
import { createFilterField } from './filters.ts';
import { followGestures } from './gestures.ts';
import { layoutLane, rowHeight, rowsOfLanes, type NameWidth } from './layout.ts';
import { createListing } from './listing.ts';
import type { LoadedTimeline } from './loading.ts';
import { createMeasure } from './measure.ts';
import {
  laneKinds,
  lanesOf,
  matchingEvents,
  type Filter,
  type Lane,
  type LaneKind,
  type TimelineEvent,
} from './model.ts';
import { createMotion } from './motion.ts';
import { createReach } from './reach.ts';
import {
  dayAt,
  keptWithin,
  lengthOf,
  moved,
  shortestWindow,
  touches,
  wholeTime,
  zoomed,
  type Window,
} from './scale.ts';
import { axisOf } from './ticks.ts';
import { eventCount, windowTitle } from './wording.ts';

/** What the instrument shows; all of it can be read from the address and written there. */
interface View {
  readonly window: Window;
  readonly lanes: LaneKind | undefined;
  readonly filters: readonly Filter[];
}

/** A press of a key or a button moves by this share of the window, and zooms by this factor. */
const moveShare = 0.25;
const zoomFactor = 0.5;
/** The address and the spoken line wait until the view has come to rest. */
const restMs = 250;

const emptyRecords: TimelineRecords = { actor: [], place: [], kind: [], topic: [], article: [] };

/** Builds the instrument into its place on the page and starts it. */
export async function createInstrument(
  root: HTMLElement,
  words: InstrumentWords,
  loaded: LoadedTimeline,
): Promise<void> {
  const part = (selector: string) => getPart(root, selector, HTMLElement);
  const plot = part('.plot');
  const status = part('.shown');
  const laneChoice = getPart(root, '.lane-choice', HTMLSelectElement);
  const wholeSvg = svgElement('svg', { class: 'whole', 'aria-hidden': 'true' });
  const svg = svgElement('svg', { class: 'lanes', role: 'group', 'aria-label': words.drawing });
  part('.whole-plot').append(wholeSvg);
  plot.append(svg);

  const { events } = loaded;
  const whole = wholeTime(events) ?? { from: 0, until: shortestWindow };
  const measure = createMeasure(`12px ${getComputedStyle(plot).fontFamily}`);
  const address = parseAddress(location.search);
  let records = address.lanes || address.filters.length > 0 ? await loaded.records() : emptyRecords;
  let view: View = {
    window: address.window ? keptWithin(address.window, whole) : whole,
    lanes: [...laneChoice.options].some(({ value }) => value === address.lanes) ? address.lanes : undefined,
    filters: address.filters.filter(({ kind, id }) => records[kind].some(([known]) => known === id)),
  };
  /** The events that the filters leave, in order of time. */
  let dated: readonly TimelineEvent[] = [];
  let lanes: readonly (Lane & { readonly height: number })[] = [];
  let width = 0;

  const text = (event: TimelineEvent): TextRow | undefined => loaded.text(event);
  const wholeDrawing = createWholeDrawing(wholeSvg, words);
  const describe = (event: TimelineEvent): string => describeEvent(event, { words, text });
  const lanesDrawing = createLanesDrawing(svg, { words, text, describe, measure });
  const detail = createDetail(part('.detail'), { words, text, records: () => records });
  const shelf = createListing(part('.shelf'), words, text, false);
  const crowd = createListing(part('.crowd'), words, text, true);
  const filterField = createFilterField(
    root,
    words,
    () => loaded.records(),
    (filters) => void change({ filters }),
  );

  // ---------------------------------------------------------------------------------------------- what is shown

  async function change(to: Partial<View>): Promise<void> {
    if (to.lanes !== undefined || (to.filters?.length ?? 0) > 0) records = await loaded.records();
    view = { ...view, ...to };
    arrange();
    draw();
    rest();
  }

  /** After a change of the filters, the lanes or the width: which events there are, and how high their lanes. */
  function arrange(): void {
    const matching = view.filters.length === 0 ? events : matchingEvents(events, view.filters, records);
    const titles = { others: words.otherLane, none: view.lanes ? words.noLane[view.lanes] : '' };
    dated = matching.filter(({ isDated }) => isDated);
    const found = lanesOf(dated, view.lanes, records, titles);
    const rows = view.lanes ? rowsOfLanes(found, whole, width, nameWidth) : [];
    const all = plotHeight() - axisHeight;
    lanes = found.map((lane, index) => {
      const own = rows[index];
      return { ...lane, height: own === undefined ? all : own * rowHeight };
    });
    shelf.show(
      words.undated,
      matching.filter(({ isDated }) => !isDated),
    );
    crowd.hide();
    filterField.show(view.filters);
    laneChoice.value = view.lanes ?? '';
  }

  /** The height that the style sheet keeps free, so that nothing on the page moves when the drawing comes. */
  function plotHeight(): number {
    return Number.parseFloat(getComputedStyle(plot).minHeight);
  }

  function nameWidth(event: TimelineEvent): ReturnType<NameWidth> {
    const [, name = '', date = ''] = text(event) ?? [];
    return { name: measure.width(name), withDate: measure.width(`${name}\u00A0 ${date}`) };
  }

  function draw(): void {
    if (width === 0) return;
    const hadFocus = svg.contains(document.activeElement);
    let y = axisHeight;
    const drawn: DrawnLane[] = lanes.map(({ title, height, events: ofLane }) => {
      y += title === undefined ? 0 : laneTitleHeight;
      const top = y;
      y += height;
      return { title, y: top, height, layout: layoutLane(ofLane, view.window, { width, height }, nameWidth) };
    });
    const height = Math.max(y, plotHeight());
    const stops = lanesDrawing.draw(axisOf(view.window, width), view.window, drawn, { width, height });
    wholeDrawing.draw(dated, whole, view.window, width);
    setText(status, statusLine());
    reach.take(stops);
    // What had the focus may have left the window: the drawing itself takes it, so that the keys still work.
    if (hadFocus && !svg.contains(document.activeElement)) plot.focus({ preventScroll: true });
    detail.refresh();
  }

  function statusLine(): string {
    const shown = dated.filter((event) => touches(event, view.window)).length;
    const events =
      shown === dated.length
        ? eventCount(words, shown)
        : filled(words.someOf, { n: formatNumber(shown, words.language), events: eventCount(words, dated.length) });
    return `${windowTitle(words, view.window)}\u00A0· ${events}`;
  }

  let resting: ReturnType<typeof setTimeout> | undefined;
  function rest(): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const isWhole = lengthOf(view.window) >= lengthOf(whole);
      const query = formatAddress({ ...view, window: isWhole ? undefined : view.window }, location.search);
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
      setText(part('.spoken'), statusLine());
    }, restMs);
  }

  // ---------------------------------------------------------------------------------------------- moving and zooming

  function setWindow(window: Window): void {
    view = { ...view, window };
  }
  const turnTo = createMotion({
    window: () => view.window,
    setWindow,
    draw,
  });

  /** Shows another window; gives false where there is none, at the ends of time. */
  function show(window: Window, isAnimated = false): boolean {
    if (window.from === view.window.from && window.until === view.window.until) return false;
    crowd.hide();
    turnTo(window, isAnimated);
    rest();
    return true;
  }

  const reach = createReach({
    words,
    plot,
    crowd,
    whole,
    window: () => view.window,
    dated: () => dated,
    drawAt: (window) => {
      setWindow(window);
      draw();
      rest();
    },
    moveTo: (window) => void show(window, true),
  });

  const move = (share: number, isAnimated = false) => show(moved(view.window, share, whole), isAnimated);
  const zoom = (factor: number, at: number, isAnimated = false) =>
    show(zoomed(view.window, factor, dayAt(view.window, 1, at), whole), isAnimated);

  /** Around what has the focus, or else around the middle. */
  function zoomByKey(factor: number): boolean {
    const focused = reach.at(document.activeElement);
    const day = focused?.column?.from ?? focused?.event?.from ?? focused?.event?.to;
    const at = day === undefined ? 0.5 : (day + 0.5 - view.window.from) / lengthOf(view.window);
    return zoom(factor, at > 0 && at < 1 ? at : 0.5, true);
  }

  const commands: Readonly<Record<string, () => void>> = {
    earlier: () => move(-moveShare, true),
    later: () => move(moveShare, true),
    closer: () => zoomByKey(zoomFactor),
    wider: () => zoomByKey(1 / zoomFactor),
    whole: () => show(whole, true),
    first: () => show(keptWithin({ from: whole.from, until: whole.from + lengthOf(view.window) }, whole), true),
    last: () => show(keptWithin({ from: whole.until - lengthOf(view.window), until: whole.until }, whole), true),
  };
  const commandOfKey: Readonly<Record<string, string>> = {
    ArrowLeft: 'earlier',
    ArrowRight: 'later',
    '+': 'closer',
    '=': 'closer',
    '-': 'wider',
    '0': 'whole',
    Home: 'first',
    End: 'last',
  };

  // ---------------------------------------------------------------------------------------------- details

  function selectAt(target: EventTarget | null): void {
    const stop = reach.at(target);
    if (stop?.column) {
      detail.say(stop.element.getAttribute('aria-label') ?? '');
    } else if (stop?.event && !detail.shows(stop.event)) {
      // The records of a long timeline come with the first event that is looked at.
      if (records === emptyRecords)
        void loaded.records().then((known) => {
          records = known;
          detail.refresh();
        });
      detail.show(stop.event);
    }
  }

  // ---------------------------------------------------------------------------------------------- what the reader does

  plot.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stop = reach.at(document.activeElement);
    const command = commands[commandOfKey[event.key] ?? ''];
    if (command) command();
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
    selectAt(event.target);
  });
  plot.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') selectAt(event.target);
  });
  plot.addEventListener('click', (event) => {
    const stop = reach.at(event.target);
    if (stop?.column) reach.open(stop.column, stop.counted ?? []);
    else if (!stop) plot.focus({ preventScroll: true });
    else if (event instanceof PointerEvent && event.pointerType === 'touch' && !stop.isNamed) {
      // A finger cannot point before it presses: a mark without a name is first told, and led to from there.
      event.preventDefault();
      reach.focus(stop);
    }
  });
  followGestures(svg, { move, zoom, isHeld: () => plot.contains(document.activeElement) });
  // On the whole time, a press takes the window there, and a drag takes it along.
  followGestures(wholeSvg, {
    move: (share) => move((-share * lengthOf(whole)) / lengthOf(view.window)),
    zoom: () => false,
    isHeld: () => false,
  });
  wholeSvg.addEventListener('click', (event) => {
    const day = dayAt(whole, wholeSvg.clientWidth, event.clientX - wholeSvg.getBoundingClientRect().left);
    const length = lengthOf(view.window) < lengthOf(whole) ? lengthOf(view.window) : lengthOf(whole) / 4;
    show(keptWithin({ from: day - length / 2, until: day + length / 2 }, whole), true);
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-command]'))
    button.addEventListener('click', () => commands[button.dataset.command ?? '']?.());
  laneChoice.addEventListener('change', () => {
    void change({ lanes: laneKinds.find((kind) => kind === laneChoice.value) });
  });

  // ---------------------------------------------------------------------------------------------- the beginning

  function measureWidth(): void {
    const now = Math.floor(plot.clientWidth);
    if (now === width || now === 0) return;
    width = now;
    arrange();
    draw();
  }
  detail.say(words.pointAtOne);
  measureWidth();
  new ResizeObserver(measureWidth).observe(plot);
  loaded.onTexts(() => {
    // Only what is drawn may have changed by it; the lanes keep their heights.
    draw();
    shelf.refresh();
    crowd.refresh();
  });
}
