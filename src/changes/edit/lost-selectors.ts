import { anchorQuote, type Anchoring } from '../../record/text/anchor-quote.ts';
import { foldText } from '../../record/text/fold-text.ts';
import type { Range } from '../../record/text/range.ts';
import { findCut } from '../../record/text/reading/passage-cut.ts';
import { selectorsOf, type SelectorAt } from '../../record/corpus/anchor-selectors.ts';
import { keyOf } from '../../record/corpus/corpus.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import { placeInSpeech } from '../../record/text/reading/speech-cut.ts';
import { validateRecord } from '../../record/schemas/validate-record.ts';
import { locate } from '../../record/source/locate.ts';
import type { Position } from '../../record/source/position.ts';
import type { SourceFile } from '../../record/source/source-file.ts';
import type { Content } from './content.ts';

/** A selector whose words have no one place in their article. */
export interface LostSelector {
  readonly file: SourceFile;
  readonly at: SelectorAt;
  /** Where its words stand in the file. */
  readonly position: Position;
  readonly anchoring: Exclude<Anchoring, { status: 'anchored' }>;
  /** The text of its article. */
  readonly text: string;
}

const codes = new Set([
  'selector/ambiguous',
  'selector/context',
  'selector/elsewhere',
  'selector/encoded-otherwise',
  'selector/orphaned',
]);

/** The selectors that `check` says have no place, file by file, in the order of their lines. */
export function lostSelectors(content: Content): LostSelector[] {
  const paths = new Set(content.built.problems.filter(({ code }) => codes.has(code)).map(({ path }) => path));
  return content.files.flatMap((file) => {
    if (!paths.has(file.path)) return [];
    const { record, remainder } = validateRecord(file);
    const known = record ?? remainder;
    return (known ? selectorsOf(known) : [])
      .flatMap((at): LostSelector[] => {
        const text = content.built.corpus.texts.get(`articles/${at.article}`)?.text;
        if (text === undefined) return [];
        const anchoring = anchorQuote(foldText(text), at.selector);
        return anchoring.status === 'anchored'
          ? []
          : [{ file, at, position: locate(file, at.exactPath), anchoring, text }];
      })
      .sort((a, b) => a.position.line - b.position.line);
  });
}

/**
 * The places among several that a selector can mean at all, by what the check demands of it: whole words; marks around
 * a direct or partial quote; segments in the order of the article. Where one is left, it is the one.
 */
export function possiblePlaces(content: Content, { at }: LostSelector, candidates: readonly Range[]): Range[] {
  const { record } = at;
  const isQuote = record.kind === 'quotes' && at.path[0] === 'exact';
  const anchors = content.built.corpus.anchors.get(keyOf(record)) ?? [];
  const segments = anchors.filter(({ path }) => path[0] === 'exact' && path.length === 2);
  const reading = readingOf(content.built.corpus, `articles/${at.article}`);
  const index = Number(at.path[1]);
  const previous = segments.findLast(({ path }) => Number(path[1]) < index);
  const next = segments.find(({ path }) => Number(path[1]) > index);
  return candidates.filter((candidate) => {
    if (reading && findCut(reading, candidate)) return false;
    if (!isQuote) return true;
    if ((previous && candidate.start < previous.end) || (next && candidate.end > next.start)) return false;
    const kind = Object.hasOwn(record.data, 'kind') ? record.data.kind : 'indirect';
    return kind === 'indirect' || !reading || placeInSpeech(reading, candidate).status === 'inside';
  });
}
