/** The timeline that can be moved and zoomed. In the texts for its script, {…} are places the script fills. */
export const instrument = {
  label: 'Timeline drawing',
  controls: 'Move and filter the drawing',
  skip: 'Skip the drawing',
  commands: {
    earlier: 'Earlier',
    later: 'Later',
    closer: 'Zoom in',
    wider: 'Zoom out',
    whole: 'Whole time',
  },
  lanes: 'Lanes',
  lanesBy: { none: 'none', actor: 'by actor', place: 'by place', kind: 'by kind' },
  filter: 'Show only',
  filterExample: 'a person, a place, a topic …',
  filtersOn: 'Filters that are on',
  undated: 'Undated',
  key: 'Key',
  keyOf: {
    bar: 'the time its date gives',
    bracket: 'somewhere within',
    open: 'open end',
    uncertain: 'uncertain',
    column: 'so many events',
  },
  help: 'How to read and to use it',
  helpLines: {
    precision:
      'Width is precision: a month is drawn a month wide, and a day a day. A date that is no more than a bound is a bracket. What has no date stands below.',
    columns:
      'Where events crowd, columns count them: filled, those that lie wholly in the time of the column; outlined, those that reach beyond it. Choose a column to look into it. Where everything is counted, those that the most articles report, and of as many those with the most actors, are named above the columns. What reaches across all that is shown stands as one in the first row, where there is no room for each.',
    keys: 'Keys: Tab goes from event to event in the order of time, and takes the drawing with it; the arrows move, + and − zoom, 0 shows the whole time, Home and End its two ends; Escape leaves the event.',
    pointer:
      'Pointer: drag to move; pinch, or turn the wheel with Ctrl held down, to zoom. Once the drawing has been clicked, the wheel does without Ctrl.',
    address: 'The address of the page holds the view, to be kept or passed on.',
  },

  script: {
    drawing: 'Events in the order of time',
    loading: '…',
    fromTo: '{from} to {to}',
    month: '{month} {year}',
    day: '{day} {month} {year}',
    /** The first of a month, where a language says it otherwise. */
    firstDay: '{day} {month} {year}',
    days: '{first}–{day} {month} {year}',
    oneEvent: '{n} event',
    events: '{n} events',
    someOf: '{n} of {events}',
    column: '{time}: {events}',
    through: '{events} reach across all of this time',
    inferred: 'inferred',
    pointAtOne: 'Point at a mark, tap it, or go to it by Tab, to read what it is.',
    undated: 'Undated',
    showMore: 'Show {n} more',
    otherLane: 'Others',
    noLane: { actor: 'Nobody named', place: 'Place not stated', kind: 'Of no kind' },
    recordKinds: { actor: 'actor', place: 'place', kind: 'kind of event', topic: 'topic', article: 'article' },
    removeFilter: 'remove this filter',
    noRecord: 'No event is of anything called “{name}”.',
  },
};

export type InstrumentWords = typeof instrument;
