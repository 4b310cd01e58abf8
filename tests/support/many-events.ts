import { createRandom } from '../bench/random.ts';
import type { EventRow, TextRow, TimelineFile, TimelineRecords } from '../../src/views/browser/timeline-file.ts';
import { shapeBits } from '../../src/views/browser/timeline-file.ts';

/** The files of an invented timeline, by their addresses, as the build would write them. */
export type TimelineFiles = ReadonlyMap<string, TimelineFile | TimelineRecords | readonly TextRow[]>;

const actors = 40;
const places = 12;
const kinds = ['meeting', 'visit', 'statement', 'agreement', 'process'];
const size = 500;
/** 1 January 2001. */
const start = 11_323;

/**
 * Invented events over thirty years, most of them in a few crowded months: days, months, years, spans, open and
 * uncertain dates, and some without a date.
 *
 * @param href the address of the first file
 */
export function manyEvents(count: number, href: string): TimelineFiles {
  const random = createRandom(20_310_505);
  const below = (number: number) => random.whole(0, number - 1);
  const chance = () => below(1000) / 1000;
  const rows = Array.from({ length: count }, (): EventRow => {
    const crowd = chance();
    const from = start + (crowd < 0.5 ? below(30 * 365) : crowd < 0.8 ? 6000 + below(60) : 9000 + below(10));
    const form = chance();
    const length = form < 0.7 ? 1 : form < 0.85 ? 30 : form < 0.93 ? 365 : 2 + below(900);
    const shape =
      (chance() < 0.1 ? shapeBits.within : 0) +
      (chance() < 0.1 ? shapeBits.uncertain : 0) +
      (chance() < 0.2 ? shapeBits.inferred : 0);
    const ends: [number | null, number | null] =
      form > 0.995 ? [from, null] : form > 0.99 ? [null, from] : [from, from + length - 1];
    const isUndated = chance() < 0.01;
    return [
      ...(isUndated ? ([null, null] as const) : ends),
      isUndated ? shapeBits.undated : shape,
      below(kinds.length),
      below(places + 1) - 1,
      [...new Set([below(actors), below(actors)])],
      [],
      [],
    ];
  });
  // As `compareDates` has it: by the first day, or the last where the start is open; the undated at the end.
  const position = ([from, to, shape]: EventRow) => (shape & shapeBits.undated ? Infinity : (from ?? to ?? 0));
  rows.sort((a, b) => position(a) - position(b) || (b[1] ?? Infinity) - (a[1] ?? Infinity) || 0);
  const texts = rows.map(([from], index): TextRow => [
    `${href.slice(0, href.indexOf('timeline/'))}events/invented-${index}/`,
    `Invented event ${index} of the harbour of Averland`,
    from === null ? 'undated' : `day ${from}`,
  ]);
  const names = (count: number, name: string) =>
    Array.from({ length: count }, (_none, index) => [`${name.toLowerCase()}-${index}`, `${name} ${index}`] as const);
  const records: TimelineRecords = {
    actor: names(actors, 'Docker'),
    place: names(places, 'Quay'),
    kind: kinds.map((kind) => [kind, kind]),
    topic: [],
    article: [],
  };
  const stem = href.replace(/\.json$/, '');
  const parts = Array.from({ length: Math.ceil(count / size) }, (_none, index) => `${stem}.${index + 1}.json`);
  return new Map<string, TimelineFile | TimelineRecords | readonly TextRow[]>([
    [href, { events: rows, chunks: { records: `${stem}.records.json`, texts: parts, size } }],
    [`${stem}.records.json`, records],
    ...parts.map((part, index) => [part, texts.slice(index * size, (index + 1) * size)] as const),
  ]);
}
