/** The timeline's state on the page: its drawings, its lines of words, and the lists under them. */
import type { TextRow } from '../../../views/browser/timeline-file.ts';
import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import { arrange, placeLanes, type Arrangement } from './arrangement.ts';
import { createDetail, describeEvent, type Detail } from './detail.ts';
import { createLanesDrawing, type Stop } from './draw-lanes.ts';
import { createWholeDrawing } from './draw-whole.ts';
import type { FilterField } from './filters.ts';
import type { NameWidth } from './layout.ts';
import { createListing, type Listing } from './listing.ts';
import type { LoadedTimeline } from './loading.ts';
import { createMeasure } from './measure.ts';
import type { TimelineEvent } from './model.ts';
import type { InstrumentPlaces } from './places.ts';
import { knownRecords, type TimelineState } from './state.ts';
import { setText } from './svg-elements.ts';
import { axisOf } from './ticks.ts';
import { statusLine } from './wording.ts';

export interface Picture {
  /** The line that tells what the reader points at. */
  readonly detail: Detail;
  /** The list of the events of a time too crowded to draw. */
  readonly crowd: Listing;
  /** After a change of the filters, the lanes or the width. */
  arrange(): void;
  /** Gives what can be reached in the drawing, in order of time; nothing while the page has not been laid out. */
  draw(): readonly Stop[];
  /** Writes the names of events that have come since into the lists. */
  refreshLists(): void;
  /** The events that the filters leave, in order of time. */
  dated(): readonly TimelineEvent[];
  /** Which time is shown, and of how many events. */
  status(): string;
}

/** @param state gives the state that is to be shown now */
export function createPicture(
  places: InstrumentPlaces,
  words: InstrumentWords,
  loaded: LoadedTimeline,
  filterField: FilterField,
  state: () => TimelineState,
): Picture {
  const { plot, svg, wholeSvg, laneChoice, shown } = places;
  const measure = createMeasure(`12px ${getComputedStyle(plot).fontFamily}`);
  const text = (event: TimelineEvent): TextRow | undefined => loaded.text(event);
  const describe = (event: TimelineEvent): string => describeEvent(event, { words, text });
  const lanesDrawing = createLanesDrawing(svg, { words, text, describe, measure });
  const wholeDrawing = createWholeDrawing(wholeSvg, words);
  const detail = createDetail(places.detail, { words, text, records: () => knownRecords(state()) });
  const shelf = createListing(places.shelf, words, text, false);
  const crowd = createListing(places.crowd, words, text, true);
  const laneTitles = { others: words.otherLane, none: words.noLane };
  let arrangement: Arrangement = { dated: [], undated: [], lanes: [] };

  /** The height that the style sheet keeps free, so that nothing on the page moves when the drawing comes. */
  const plotHeight = (): number => Number.parseFloat(getComputedStyle(plot).minHeight);
  const nameWidth: NameWidth = (event) => {
    const [, name = '', date = ''] = text(event) ?? [];
    return { name: measure.width(name), withDate: measure.width(`${name}\u00A0 ${date}`) };
  };
  const status = (): string => statusLine(words, arrangement.dated, state().window);

  return {
    detail,
    crowd,
    status,
    dated: () => arrangement.dated,
    arrange() {
      arrangement = arrange(state(), loaded.events, laneTitles, plotHeight(), nameWidth);
      shelf.show(words.undated, arrangement.undated);
      crowd.hide();
      filterField.show(state().filters);
      laneChoice.value = state().lanes ?? '';
    },
    draw() {
      const { whole, window, width } = state();
      if (width === 0) return [];
      const placed = placeLanes(arrangement, window, width, nameWidth);
      const height = Math.max(placed.height, plotHeight());
      const stops = lanesDrawing.draw(axisOf(window, width), window, placed.lanes, { width, height });
      wholeDrawing.draw(arrangement.dated, whole, window, width);
      setText(shown, status());
      return stops;
    },
    refreshLists() {
      shelf.refresh();
      crowd.refresh();
    },
  };
}
