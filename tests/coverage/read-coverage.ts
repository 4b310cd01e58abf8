import { SourceMap, type SourceMapPayload } from 'node:module';

import type { CoveredScript, FunctionCounts } from '../support/script-coverage.ts';

/** How much of a source file the browser ran. */
export interface FileCoverage {
  /** As the source map names it, from `src/` on. */
  readonly file: string;
  /** Of the sent script, in UTF-16 units. */
  readonly size: number;
  readonly ran: number;
  /** Lines of the source, counted from 1, of which something never ran. */
  readonly lines: readonly number[];
}

interface Tally {
  size: number;
  ran: number;
  readonly lines: Set<number>;
}

/** What ran of each source file, in all runs of all scripts together; files in the order of their names. */
export function readCoverage(scripts: readonly CoveredScript[]): readonly FileCoverage[] {
  const tallies = new Map<string, Tally>();
  for (const { source, runs } of scripts) {
    const ran = new Uint8Array(source.length);
    for (const run of runs) for (const [at, isRun] of ranIn(run, source.length).entries()) ran[at] ||= isRun;
    for (const { from, until, file, line } of piecesOf(source)) {
      const tally = tallies.get(file) ?? { size: 0, ran: 0, lines: new Set<number>() };
      tallies.set(file, tally);
      tally.size += until - from;
      if (ran[from] === 1) tally.ran += until - from;
      else tally.lines.add(line);
    }
  }
  return [...tallies]
    .map(([file, { size, ran, lines }]) => ({ file, size, ran, lines: [...lines].sort((a, b) => a - b) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** For each offset of a script, 1 where one page ran it. */
function ranIn(functions: readonly FunctionCounts[], length: number): Uint8Array {
  const ran = new Uint8Array(length);
  const ranges = functions.flatMap((one) => one.ranges);
  // The inner ranges come after the outer ones that they override.
  ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ran;
}

interface Piece {
  readonly from: number;
  readonly until: number;
  readonly file: string;
  readonly line: number;
}

/** A script in the pieces that its source map tells apart; what comes from packages is left out. */
function piecesOf(source: string): readonly Piece[] {
  const encoded = /\/\/# sourceMappingURL=data:application\/json;(?:charset=utf-8;)?base64,(\S+)\s*$/.exec(source)?.[1];
  if (encoded === undefined) throw new Error('A script has no source map: it was built without SCRIPT_COVERAGE.');
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as SourceMapPayload);
  const pieces: Piece[] = [];
  let offset = 0;
  for (const [lineNumber, text] of source.slice(0, source.lastIndexOf('//# sourceMappingURL')).split('\n').entries()) {
    for (let column = 0; column < text.length; column += 1) {
      const entry = map.findEntry(lineNumber, column);
      const file = 'originalSource' in entry ? fileOf(entry.originalSource) : undefined;
      const line = 'originalLine' in entry ? entry.originalLine + 1 : 0;
      const last = pieces.at(-1);
      const from = offset + column;
      if (file === undefined) continue;
      if (last?.until === from && last.file === file && last.line === line && entryStart(entry) !== column)
        pieces[pieces.length - 1] = { ...last, until: from + 1 };
      else pieces.push({ from, until: from + 1, file, line });
    }
    offset += text.length + 1;
  }
  return pieces;
}

function entryStart(entry: object): number {
  return 'generatedColumn' in entry ? Number(entry.generatedColumn) : -1;
}

/** The path of one of our own files, from `src/` on. */
function fileOf(source: string | undefined): string | undefined {
  return source === undefined || source.includes('node_modules')
    ? undefined
    : /(?:^|\/)(src\/.*?)(?:\?.*)?$/.exec(source)?.[1];
}
