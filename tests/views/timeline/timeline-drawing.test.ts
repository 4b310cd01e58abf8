import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/record/dates/edtf.ts';
import type { RecordOf } from '../../../src/record/schemas/index.ts';
import {
  drawableEvents,
  timelineDrawings,
  type PanelView,
  type TimelineDrawing,
  type TimelineMark,
} from '../../../src/views/timeline/timeline-drawing.ts';
import * as en from '../../../src/words/en/index.ts';
import { event, eventsOn, gazette, siteOf } from '../support/site-of.ts';
import { runs } from '../../support/runs.ts';

type Dates = Parameters<typeof eventsOn>[0];

/** The drawings of events named after their ids. */
function drawn(dates: Dates, fields = ''): { narrow: TimelineDrawing; wide: TimelineDrawing } {
  const [narrow, wide] = timelineDrawings(eventsOn(dates, fields), en);
  if (!narrow || !wide) throw new Error('These events have no drawing.');
  return { narrow, wide };
}

function marksIn({ panels }: TimelineDrawing): TimelineMark[] {
  return panels.flatMap(({ marks }) => marks);
}

function namesIn(panel: PanelView | undefined): (string | undefined)[] | undefined {
  return panel?.marks.flatMap(({ label }) => (label ? [label.text] : []));
}

/** The mark that bears a name. */
function named(drawing: TimelineDrawing, name: string): TimelineMark {
  const mark = marksIn(drawing).find(({ label }) => label?.text === name);
  if (!mark) throw new Error(`The drawing has no ${name}.`);
  return mark;
}

describe('the width of a mark', () => {
  test('is a month’s share of the axis for a month', () => {
    const { narrow, wide } = drawn({ april: '2031-04', whole: '2031' });
    // 30 of 365 days, of the 300 and 700 pixels between the margins.
    expect(named(narrow, 'april').width).toBeCloseTo((300 * 30) / 365, 0.5);
    expect(named(wide, 'april')).toMatchObject({ x: 182.6, width: 57.5 });
    expect(named(wide, 'whole')).toMatchObject({ x: 10, width: 700 });
  });

  test('is four pixels at least for a day', () => {
    const { narrow, wide } = drawn({ day: '2031-04-02', year: '2021' });
    expect(named(narrow, 'day').width).toBe(4);
    expect(named(wide, 'day')).toMatchObject({ width: 4, path: 'M662.3 84h4v10h-4z' });
  });

  test('reaches from the first to the last day of a span', () => {
    const { wide } = drawn({ span: '2031-03-03/2031-03-05', other: '2031-03-09' });
    // Ten days, from 2 to 10 March with a day on either side: 2 March to 10 March is nine days of 77.8 pixels.
    expect(named(wide, 'span')).toMatchObject({ x: 87.8, width: 233.3, path: 'M87.8 58h233.3v10h-233.3z', gaps: '' });
  });

  test('is that of a decade for a decade', () => {
    expect(named(drawn({ decade: '202X', year: '2031' }).wide, 'decade')).toMatchObject({ x: 10, width: 583.4 });
  });
});

describe('an open date', () => {
  test('reaches to the end of the drawing, with three gaps that widen towards it', () => {
    expect(named(drawn({ open: '2028/..', closed: '2022/2031' }).wide, 'open')).toMatchObject({
      shape: 'bar',
      x: 430,
      width: 280,
      gaps: 'M681 97h4v12h-4zM691 97h6v12h-6zM702 97h9v12h-9z',
    });
  });

  test('stands before its last day where it has no start', () => {
    expect(named(drawn({ open: '../2028', closed: '2022/2031' }).wide, 'open')).toMatchObject({
      x: 460.1,
      width: 40,
      gaps: 'M459.1 97h9v12h-9zM473.1 97h6v12h-6zM485.1 97h4v12h-4z',
    });
  });

  test('is not wiped out by its gaps where it begins just before the end', () => {
    const { width, gaps } = named(drawn({ open: '2031-12/..', closed: '2011/2031' }).wide, 'open');
    expect(width).toBe(4);
    const gapWidths = [...gaps.matchAll(/h([\d.]+)v/g)].map(([, size]) => Number(size));
    expect(gapWidths).toEqual([0.4, 0.6, 0.9]);
  });

  test('has no hook at that end of a bracket', () => {
    const { wide } = drawn({ start: '2022/..', end: '../2031', both: '2022/2031' }, 'within: true');
    expect(named(wide, 'start').path).toBe('M14 72h-4v10h4M10 77h700');
    expect(named(wide, 'both').path).toBe('M14 98h-4v10h4M10 103h700M706 98h4v10h-4');
    expect(named(wide, 'end').path).toBe('M670 129h40M706 124h4v10h-4');
  });
});

test('a date that bounds its event is a bracket, one that spans it a bar', () => {
  const dates = {
    'sources/gazette': gazette,
    'events/span': event('span', '2031'),
    'events/other': event('o', '2032'),
  };
  const bounded = event('bounded', '2031', 'within: true');
  const { chronology } = siteOf({ ...dates, 'events/bounded': bounded }).corpus;
  const [, wide] = timelineDrawings(chronology, en);
  expect(wide && named(wide, 'bounded').shape).toBe('bracket');
  expect(wide && named(wide, 'span').shape).toBe('bar');
  expect(wide && named(wide, 'bounded').label?.date).toBe('in 2031');
});

test('uncertain and approximate dates are marked as such', () => {
  const { wide } = drawn({ sure: '2031', unsure: '2031?', about: '2031~', both: '2031%', end: '2031/2032~' });
  const flags = ['sure', 'unsure', 'about', 'both', 'end'].map((name) => named(wide, name).isUncertain);
  expect(flags).toEqual([false, true, true, true, true]);
});

describe('crowded events', () => {
  const dates = {
    old: '2019',
    january: '2031-01-20',
    first: '2031-10-03',
    second: '2031-10-08',
    third: '2031-10-09',
    since: '2030/..',
  };
  const { narrow, wide } = drawn(dates);

  test('are enlarged in further panels, each marked in the one above', () => {
    expect(wide.panels.map(({ title }) => title)).toEqual([
      '2019 to 2031',
      'January to October 2031, enlarged',
      'October 2031, enlarged',
    ]);
    expect(wide.panels.map(({ enlargedPath }) => enlargedPath)).toEqual([
      'M656.2 42h44.8v10h-44.8z',
      'M640.9 170h20.7v10h-20.7z',
      undefined,
    ]);
    expect(narrow.panels.map(({ title }) => title)).toEqual(wide.panels.map(({ title }) => title));
  });

  test('are each named once, in the largest scale that holds all of them', () => {
    expect(wide.panels.map(namesIn)).toEqual([['old', 'since'], ['january'], ['first', 'second', 'third']]);
    expect(narrow.panels.map(namesIn)).toEqual([['old', 'since'], ['january'], ['first', 'second', 'third']]);
  });

  test('stand on the axis above as ticks without a name', () => {
    const ticks = wide.panels.map(({ marks }) => marks.filter(({ shape }) => shape === 'tick'));
    expect(ticks.map(({ length }) => length)).toEqual([4, 3, 0]);
    expect(ticks.flat().every(({ label }) => label === undefined)).toBe(true);
  });

  test('are named below one another, one panel below the other', () => {
    expect(marksIn(wide).map(({ y, label }) => [label?.text, y])).toEqual([
      [undefined, 42],
      [undefined, 42],
      [undefined, 42],
      [undefined, 42],
      ['old', 58],
      ['since', 84],
      [undefined, 170],
      [undefined, 170],
      [undefined, 170],
      ['january', 186],
      ['first', 288],
      ['second', 314],
      ['third', 340],
    ]);
    expect(wide.panels.map(({ y, height }) => [y, height])).toEqual([
      [0, 110],
      [128, 84],
      [230, 136],
    ]);
    expect(wide.height).toBe(370);
  });
});

describe('labels', () => {
  test('stand beside the mark on a large screen, on the side with more room, with the date', () => {
    const { wide } = drawn({ early: '2021', late: '2031-12' });
    expect(named(wide, 'early').label).toEqual({ text: 'early', date: '2021', x: 81.6, y: 67, anchor: 'start' });
    expect(named(wide, 'late').label).toEqual({ text: 'late', date: 'December 2031', x: 696.6, y: 93, anchor: 'end' });
  });

  test('stand above the mark on a small screen, without the date', () => {
    expect(named(drawn({ early: '2021', late: '2031' }).narrow, 'late').label).toEqual({
      text: 'late',
      date: '',
      x: 10,
      y: 103,
      anchor: 'start',
    });
  });

  test('stand above a mark that leaves no room beside it, clear of the axis', () => {
    const { wide } = drawn({ long: '2021/2031', short: '2031-12' });
    expect(named(wide, 'long')).toMatchObject({ y: 72, label: { text: 'long', x: 10, y: 69, anchor: 'start' } });
    expect(named(wide, 'short').y).toBe(98);
    expect(wide.height).toBe(128);
  });

  test('are cut at a word where they are too long', () => {
    const name = `The ${'harbour '.repeat(30)}meeting`;
    const files = { 'sources/gazette': gazette, 'events/b': event('b', '2031-04'), 'events/a': event(name, '2031-03') };
    const [narrow, wide] = timelineDrawings(siteOf(files).corpus.chronology, en);
    expect(narrow && marksIn(narrow)[0]?.label?.text).toBe('The harbour harbour harbour harbour …');
    expect(wide && marksIn(wide)[0]?.label?.text).toBe('The harbour harbour harbour harbour …');
  });
});

test('undated events lie on a shelf below', () => {
  const { wide, narrow } = drawn({ first: '2021', second: '2031', rumour: undefined, whisper: undefined });
  expect(wide.shelf).toEqual({
    y: 128,
    title: 'Undated',
    labels: [
      { text: 'rumour', y: 162 },
      { text: 'whisper', y: 182 },
    ],
  });
  expect(wide.height).toBe(196);
  expect(narrow.shelf?.labels.map(({ text }) => text)).toEqual(['rumour', 'whisper']);
  expect(drawn({ first: '2021', second: '2031' }).wide.shelf).toBeUndefined();
});

test('says how many dated events it shows', () => {
  expect(drawn({ first: '2021', second: '2031', rumour: undefined }).wide.label).toBe(
    'Timeline drawing of 2 events. The list gives the same dates in words.',
  );
});

describe('there is no drawing', () => {
  test('of fewer than two dated events', () => {
    expect(timelineDrawings([], en)).toEqual([]);
    expect(timelineDrawings(eventsOn({ one: '2031', rumour: undefined, whisper: undefined }), en)).toEqual([]);
  });

  test('of more events than can be told apart', () => {
    const many = (number: number) =>
      eventsOn(Object.fromEntries(Array.from({ length: number }, (_none, index) => [`e${index}`, `2031-03-02`])));
    expect(timelineDrawings(many(drawableEvents), en)).toHaveLength(2);
    expect(timelineDrawings(many(drawableEvents + 1), en)).toEqual([]);
  });
});

describe('of any events', () => {
  const [model] = eventsOn({ model: '2031' });
  if (!model) throw new Error('There is no event.');

  const year = fc.oneof(
    fc.constant(2031),
    fc.integer({ min: 2029, max: 2031 }),
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 1, max: 9999 }),
    fc.constantFrom(1, 9999),
  );
  const day = fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([y, m, d]) => [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')]);
  const point = fc
    .tuple(day, fc.constantFrom(1, 2, 3, 3), fc.constantFrom('', '', '~', '?', '%'))
    .map(([parts, precision, mark]) => `${parts.slice(0, precision).join('-')}${mark}`);
  const date = fc
    .oneof(
      { weight: 4, arbitrary: point },
      fc.tuple(point, point).map((ends) => ends.join('/')),
      point.map((start) => `${start}/..`),
      point.map((end) => `../${end}`),
    )
    .map((written) => parseEdtf(written))
    .filter((parsed) => parsed.ok)
    .map((parsed) => parsed.date);
  const name = fc.constantFrom(
    'Rain',
    'The harbour board meets the guild of pilots about the tolls on timber and on salt in the old customs house',
    'Tollkeepersassociation'.repeat(8),
  );
  const events = fc
    .array(fc.tuple(fc.option(date, { freq: 8, nil: undefined }), name, fc.boolean()), { minLength: 2, maxLength: 14 })
    .map((drawnEvents) =>
      drawnEvents.map(([known, called, within], index): RecordOf<'events'> => ({
        ...model,
        id: `e${index}`,
        data: {
          ...model.data,
          name: `${index} ${called}`,
          date: known,
          dating: known ? 'stated' : 'undated',
          within: within && known !== undefined,
        },
      })),
    );

  /** A character of the label's type is no wider on average. */
  const characterWidth = 6.6;

  /** From where to where everything in a drawing reaches, across. */
  function reaches({ panels, shelf }: TimelineDrawing): (readonly [from: number, to: number])[] {
    const box = (path: string | undefined) => {
      const [, from = '0', width = '0'] = /^M(-?[\d.]+) -?[\d.]+h(-?[\d.]+)/.exec(path ?? '') ?? [];
      return [Number(from), Number(from) + Number(width)] as const;
    };
    return [
      ...panels.flatMap(({ axisPath, enlargedPath, ticks, marks }) => [
        ...[...axisPath.matchAll(/M(-?[\d.]+) /g)].map(([, x]) => [Number(x), Number(x)] as const),
        box(enlargedPath),
        ...ticks.map(({ x, label }) => [x, x + label.length * characterWidth] as const),
        ...marks.map(({ x, width }) => [x, x + width] as const),
        ...marks.flatMap(({ gaps }) => (gaps === '' ? [] : gaps.split('z').slice(0, -1).map(box))),
        ...marks.flatMap(({ label }) => {
          if (!label) return [];
          const length = (label.text.length + (label.date === '' ? 0 : label.date.length + 1)) * characterWidth;
          return [
            label.anchor === 'start' ? ([label.x, label.x + length] as const) : ([label.x - length, label.x] as const),
          ];
        }),
      ]),
      ...(shelf?.labels ?? []).map(({ text }) => [26, 26 + text.length * characterWidth] as const),
    ];
  }

  test('every mark, name and tick lies inside the drawing', () => {
    fc.assert(
      fc.property(events, (list) => {
        for (const drawing of timelineDrawings(list, en)) {
          expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/);
          expect(reaches(drawing).filter(([from, to]) => !(from >= 0 && to <= drawing.width))).toEqual([]);
          const heights = [
            ...marksIn(drawing).flatMap(({ y, label }) => [y, y + 10, ...(label ? [label.y - 12, label.y] : [])]),
            ...(drawing.shelf?.labels.map(({ y }) => y) ?? []),
          ];
          expect(heights.filter((y) => !(y >= 0 && y <= drawing.height))).toEqual([]);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('every dated event is named once, every undated one stands on the shelf', () => {
    fc.assert(
      fc.property(events, (list) => {
        const numbers = (dated: boolean) =>
          list.flatMap(({ data }, index) => (Boolean(data.date) === dated ? [index] : [])).sort((a, b) => a - b);
        const numberOf = (text: string) => Number.parseInt(text, 10);
        for (const drawing of timelineDrawings(list, en)) {
          const names = marksIn(drawing).flatMap(({ label }) => (label ? [numberOf(label.text)] : []));
          expect(names.sort((a, b) => a - b)).toEqual(numbers(true));
          const shelved = (drawing.shelf?.labels ?? []).map(({ text }) => numberOf(text));
          expect(shelved.sort((a, b) => a - b)).toEqual(numbers(false));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('named marks and their names stand clear of one another and of the axis', () => {
    fc.assert(
      fc.property(events, (list) => {
        for (const { panels } of timelineDrawings(list, en)) {
          for (const [index, { marks, y, height, ticks }] of panels.entries()) {
            const axis = (ticks[0]?.y ?? 0) + 6;
            let free = axis + 10;
            for (const mark of marks.filter(({ label }) => label)) {
              const top = Math.min(mark.y, (mark.label?.y ?? 0) - 9);
              expect(top).toBeGreaterThanOrEqual(free - 5);
              expect(mark.y).toBeGreaterThanOrEqual(free);
              free = Math.max(mark.y + 10, mark.label?.y ?? 0);
            }
            expect(free).toBeLessThanOrEqual(y + height);
            expect(y + height).toBeLessThanOrEqual(panels[index + 1]?.y ?? Infinity);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('the drawing is the same in whatever order they come', () => {
    const shuffled = events.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(timelineDrawings(other, en)).toEqual(timelineDrawings(list, en));
      }),
      { numRuns: runs(200) },
    );
  });
});
