/**
 * A hand-high drawing of when an article's events happened, to stand beside its summary.
 *
 * A row for each month, year, decade or century in which one begins, whichever is fine enough to tell them apart and
 * coarse enough for the dates that are known. Width is precision, as in the large drawing; what goes on beyond its row
 * ends in a point, what lies somewhere within its date is an outline, an uncertain or approximate date is lighter.
 */
import { dayNumber, daysInMonth, isoDate, isoDay } from '../../record/dates/calendar-day.ts';
import { parseEdtf, type Precision } from '../../record/dates/edtf.ts';
import { formatDateShort } from '../../words/format-date.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { byDate } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { round } from '../browser/round.ts';
import { spanOf, type Span } from '../timeline/timeline-windows.ts';

export interface GlanceDrawing {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly label: string;
  readonly rows: readonly { readonly label: string; readonly y: number }[];
  /** Above the rows: what is drawn, and what the left and the right end of each stand for. */
  readonly head: readonly { readonly label: string; readonly x: number; readonly anchor: 'start' | 'end' }[];
  /** SVG path data: a line below each row; the marks, by what is known of their dates. */
  readonly lines: string;
  readonly known: string;
  readonly uncertain: string;
  readonly bounded: string;
}

type Unit = 'month' | 'year' | 'decade' | 'century';

/** From fine to coarse: how much of an ISO day names the unit, and the precisions of dates that it can show. */
const units: readonly { readonly unit: Unit; readonly digits: number; readonly shows: readonly Precision[] }[] = [
  { unit: 'month', digits: 'YYYY-MM'.length, shows: ['day', 'month'] },
  { unit: 'year', digits: 'YYYY'.length, shows: ['day', 'month', 'season', 'year'] },
  { unit: 'decade', digits: 'YYY'.length, shows: ['day', 'month', 'season', 'year', 'decade'] },
  { unit: 'century', digits: 'YY'.length, shows: ['day', 'month', 'season', 'year', 'decade', 'century'] },
];

const mostRows = 6;
/** Marks that would cover each other lie one above the other; of more than these the list tells. */
const mostLanes = 8;

const width = 304;
const labelWidth = 60;
/** At the end of a row, for the point of what goes on. */
const pointLength = 5;
const trackEnd = width - pointLength;
const headHeight = 16;
const laneHeight = 7;
const barHeight = 5;
const leastRowHeight = 17;
const smallestWidth = 4;
/** Of what only has a last day: short, and pointed towards the time before. */
const untilLength = 16;

/** The drawing of some events; undefined where fewer than two have a date, or where their dates lie too far apart. */
export function glanceDrawing(site: Site, events: readonly RecordOf<'events'>[]): GlanceDrawing | undefined {
  const spans = events.toSorted(byDate).flatMap((event) => spanOf(event) ?? []);
  if (spans.length < 2) return undefined;
  const fitting = units
    .filter(({ shows }) => spans.every(({ event }) => event.data.date && shows.includes(event.data.date.precision)))
    .map(({ unit, digits }) => ({ unit, rows: Map.groupBy(spans, (span) => isoDay(startOf(span)).slice(0, digits)) }))
    .find(({ rows }) => rows.size <= mostRows);
  return fitting && drawing(site, fitting.unit, fitting.rows);
}

/** Where a date stands among others: at its start, or at its end where the start is open. */
function startOf({ from, to }: Span): number {
  return from ?? to ?? 0;
}

function drawing(site: Site, unit: Unit, groups: ReadonlyMap<string, readonly Span[]>): GlanceDrawing {
  const words = site.words.glance;
  const rows: { label: string; count: number; y: number }[] = [];
  let [lines, known, uncertain, bounded] = ['', '', '', ''];
  let y = headHeight;
  for (const [key, spans] of groups) {
    const lanes: number[] = [];
    const time = timeOf(unit, key);
    const marks = spans.map((span) => {
      const { left, right } = reach(span, time);
      const free = lanes.findIndex((until) => until < left);
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = right + 1;
      return { span, left, right, lane };
    });
    const height = Math.max(leastRowHeight, Math.min(lanes.length, mostLanes) * laneHeight + 4);
    y += height;
    rows.push({ label: labelOf(site, unit, key), count: spans.length, y });
    lines += `M0 ${y + 0.5}H${width}`;
    for (const { span, left, right, lane } of marks) {
      if (lane >= mostLanes) continue;
      const path = shape(span, time, left, right, y - 3 - lane * laneHeight - barHeight);
      const { within, date } = span.event.data;
      if (within) bounded += path;
      else if (date?.approximate || date?.uncertain) uncertain += path;
      else known += path;
    }
  }
  const [first, last] = words.ends[unit];
  return {
    width,
    height: y + 1,
    label: words.label(rows),
    rows: rows.map(({ label, y }) => ({ label, y: y - 4 })),
    head: [
      { label: words.title, x: 0, anchor: 'start' },
      { label: first, x: labelWidth, anchor: 'start' },
      { label: last, x: trackEnd, anchor: 'end' },
    ],
    lines,
    known,
    uncertain,
    bounded,
  };
}

interface Time {
  readonly from: number;
  /** The day after the last. Months are drawn as if each had 31 days, so that equal days stand below each other. */
  readonly until: number;
}

function timeOf(unit: Unit, key: string): Time {
  const year = Number(key.slice(0, 4).padEnd(4, '0'));
  if (unit === 'month') {
    const from = dayNumber(`${key}-01`);
    return { from, until: from + 31 };
  }
  const years = { year: 1, decade: 10, century: 100 }[unit];
  // There is no year 0: the first decade and century begin a year late.
  const from = dayNumber(isoDate(Math.max(year, 1), 1, 1));
  const lastYear = year + years - 1;
  return { from, until: dayNumber(isoDate(lastYear, 12, daysInMonth(lastYear, 12))) + 1 };
}

function labelOf({ words }: Site, unit: Unit, key: string): string {
  switch (unit) {
    case 'month': {
      const month = parseEdtf(key);
      return month.ok ? formatDateShort(month.date, words.dates) : key;
    }
    case 'year':
      return key.replace(/^0+/, '');
    case 'decade':
      return `${key}0–9`;
    case 'century':
      return `${key}00–99`;
  }
}

/** From where to where a mark reaches in its row. */
function reach({ from, to }: Span, time: Time): { left: number; right: number } {
  const x = (day: number) => labelWidth + ((day - time.from) / (time.until - time.from)) * (trackEnd - labelWidth);
  const right = to === undefined ? trackEnd : Math.min(x(to + 1), trackEnd);
  const until = to === undefined ? labelWidth : Math.max(labelWidth, right - untilLength);
  const left = from === undefined ? until : Math.min(x(from), trackEnd - smallestWidth);
  return { left, right: Math.max(right, left + smallestWidth) };
}

/** A bar; pointed where its time goes on beyond the row. */
function shape({ from, to }: Span, time: Time, left: number, right: number, y: number): string {
  const half = barHeight / 2;
  const start =
    from === undefined
      ? `M${round(left + pointLength)} ${y}l${-pointLength} ${half} ${pointLength} ${half}`
      : `M${round(left)} ${y}v${barHeight}`;
  const goesOn = to === undefined || to >= time.until;
  const end = goesOn ? `l${pointLength} ${-half} ${-pointLength} ${-half}` : `v${-barHeight}`;
  return `${start}H${round(right)}${end}z`;
}
