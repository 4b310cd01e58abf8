import type { Reading } from '../text/reading/reading.ts';
import { setApart } from '../text/reading/set-apart.ts';
import { placeInSpeech } from '../text/reading/speech-cut.ts';
import type { Range } from '../text/range.ts';
import type { TextLayer } from '../markdown/text-layer.ts';
import type { RecordOf } from '../schemas/index.ts';
import { keyOf, type Anchor, type RecordKey, type RecordsByKind } from './corpus.ts';
import { readingOf } from './reading-of.ts';
import type { Report, Reporter } from './reporter.ts';

interface Graph {
  readonly records: RecordsByKind;
  readonly texts: ReadonlyMap<RecordKey, TextLayer>;
  readonly anchors: ReadonlyMap<RecordKey, readonly Anchor[]>;
}

/**
 * What a page says of a quote's form must be so: the words of a direct or partial quote are all the speaker's own,
 * segment by segment, as far as the article shows it.
 */
export function checkSpeech(quote: RecordOf<'quotes'>, graph: Graph, reporter: Reporter): void {
  const { kind, medium } = quote.data;
  if (kind === 'indirect') return;
  for (const { article, path, start, end } of graph.anchors.get(keyOf(quote)) ?? []) {
    const reading = path[0] === 'exact' ? readingOf(graph, `articles/${article}`) : undefined;
    if (!reading) continue;
    const report = reportOf(
      reading,
      { start, end },
      { kind, isSegment: path.length > 1, hasMedium: medium !== undefined },
    );
    if (report) reporter.atField(quote, path, report);
  }
}

function reportOf(
  reading: Reading,
  passage: Range,
  { kind, isSegment, hasMedium }: { kind: 'direct' | 'partial'; isSegment: boolean; hasMedium: boolean },
): Report | undefined {
  const place = placeInSpeech(reading, passage);
  // An answer can hold what somebody else has said, between marks of its own.
  const isApart = place.status === 'outside' ? !place.unclosed : place.status === 'crosses';
  const apart = isApart ? setApart(reading, passage) : undefined;
  if (apart === 'answer' || apart === 'block') return undefined;
  if (apart && hasMedium && place.status === 'outside') return undefined;
  switch (place.status) {
    case 'inside':
      return undefined;
    case 'with marks':
      return {
        code: 'quote/marks-included',
        message: 'These words bring their quotation marks along; the page puts marks around them again.',
        help: 'Leave out the marks at both ends, and a comma that belongs to the sentence around the quote.',
      };
    case 'crosses':
      return {
        code: 'quote/beyond-speech',
        message: `This quote is \`${kind}\`, but not all of its words are the speaker’s: the article has its own among them.\n  spoken   ${bracketed(reading.text, passage, place.segments)}`,
        help: cutHelp(reading.text, place.segments, isSegment),
      };
    case 'outside':
      return {
        code: 'quote/not-in-marks',
        message: place.unclosed
          ? `This quote is \`${kind}\`, but the article never closes the quotation mark before these words, so nobody can tell where the speech ends.`
          : `This quote is \`${kind}\`, but the article does not have these words between quotation marks.`,
        help: apart
          ? 'The article sets them apart as somebody’s own. If they are, say in `medium` how they reached the public: spoken, written, posted, ...; or set `kind: indirect`.'
          : 'Copy words that stand between marks, or set `kind: indirect` if the article reports them in its own words.',
      };
  }
}

/** The passage on one line, what is spoken in brackets; the middle of a long part is left out. */
function bracketed(text: string, { start, end }: Range, segments: readonly Range[]): string {
  let line = '';
  let from = start;
  for (const segment of segments) {
    line += `${shortened(text.slice(from, segment.start))}[${shortened(text.slice(segment.start, segment.end))}]`;
    from = segment.end;
  }
  return `${line}${shortened(text.slice(from, end))}`;
}

const longestPart = 80;

function shortened(part: string): string {
  const line = part.replace(/\s+/gu, ' ');
  return line.length > longestPart ? `${line.slice(0, 38)} … ${line.slice(-38)}`.toWellFormed() : line;
}

/** What to write, ready to be pasted: a text, or a list of segments as YAML has it on one line. */
function cutHelp(text: string, segments: readonly Range[], isSegment: boolean): string {
  const spoken = segments.map(({ start, end }) => JSON.stringify(text.slice(start, end).replace(/\s+/gu, ' ')));
  if (spoken.length === 1) return `Write only what is spoken: ${spoken.join()}`;
  return isSegment
    ? `Write a segment for each part that is spoken: ${spoken.join(', ')}`
    : `Write a segment for each part that is spoken: exact: [${spoken.join(', ')}]`;
}
