import { monthName, months } from '../../words/format-date.ts';
import type { InstrumentWords as Dictionary } from '../../words/en/instrument.ts';
import type { LinkView } from '../lines/line.ts';
import { recordLink } from '../lines/labels.ts';
import type { Site } from '../page/site.ts';
import { eventsOfTimeline, hasTimeline, type TimelineOwner } from './timeline-data.ts';
import { barPath, bracketPath, gapsPath, markHeight } from '../browser/timeline-shapes.ts';

/** What the script of the page says; it knows no words of its own. */
export type InstrumentWords = Dictionary['script'] & {
  /** BCP 47. */
  readonly language: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
};

/** The timeline that can be moved and zoomed, as the page has it before its script runs. */
export interface InstrumentView {
  readonly src: string;
  readonly words: Dictionary;
  /** The address of the `InstrumentWords`. */
  readonly wordsSrc: string;
  readonly lanes: readonly { readonly value: string; readonly label: string }[];
  readonly commands: readonly { readonly command: string; readonly label: string }[];
  /** How high the drawing is: as many rows as it is likely to need, so that nothing moves when it comes. */
  readonly size: 'small' | 'medium' | 'large';
  /** The first events without a date; the script has the others. */
  readonly undated: readonly LinkView[];
  readonly key: readonly KeyView[];
}

/** A sample of a shape, and what it says. */
export interface KeyView {
  readonly shape: 'bar' | 'bracket' | 'column';
  readonly path: string;
  readonly gaps: string;
  readonly isUncertain: boolean;
  readonly label: string;
}

/** As many as the script shows at first. */
const undatedShown = 12;

/** The instrument of the whole record, or of one actor, place or topic; none where less than two events are dated. */
export function instrumentView(
  site: Site,
  owner: TimelineOwner,
  events = eventsOfTimeline(site, owner),
): InstrumentView | undefined {
  if (!hasTimeline(events)) return undefined;
  const words = site.words.instrument;
  const dated = events.filter(({ data }) => data.date).length;
  const undated = events.slice(dated);
  // At a place, everything is in one lane by place.
  const lanes =
    owner?.kind === 'places' ? (['none', 'actor', 'kind'] as const) : (['none', 'actor', 'place', 'kind'] as const);
  return {
    src: site.links.timelineData(owner),
    words,
    wordsSrc: site.links.timelineWords,
    lanes: lanes.map((lane) => ({ value: lane === 'none' ? '' : lane, label: words.lanesBy[lane] })),
    commands: Object.entries(words.commands).map(([command, label]) => ({ command, label })),
    size: dated <= 4 ? 'small' : dated <= 12 ? 'medium' : 'large',
    undated: undated.slice(0, undatedShown).map((event) => recordLink(site, event)),
    key: keyView(words),
  };
}

/** What the script of every timeline says: one file, since it is the same on all pages. */
export function instrumentWords({ words, language }: Site): InstrumentWords {
  return {
    ...words.instrument.script,
    language,
    months: months.map((month) => monthName(month, 'wide', words.dates)),
    shortMonths: months.map((month) => monthName(month, 'abbreviated', words.dates)),
  };
}

function keyView({ keyOf }: Dictionary): KeyView[] {
  const box = { x: 0.5, y: 1, width: 27, isOpenStart: false, isOpenEnd: false };
  const sample = { shape: 'bar', path: barPath(box), gaps: '', isUncertain: false } as const;
  return [
    { ...sample, label: keyOf.bar },
    { ...sample, shape: 'bracket', path: bracketPath(box), label: keyOf.bracket },
    { ...sample, gaps: gapsPath({ ...box, isOpenEnd: true }), label: keyOf.open },
    { ...sample, isUncertain: true, label: keyOf.uncertain },
    {
      ...sample,
      shape: 'column',
      path: [4, 7, 10].map((height, index) => `M${1 + index * 9} ${markHeight + 1}v${-height}h7v${height}z`).join(''),
      label: keyOf.column,
    },
  ];
}
