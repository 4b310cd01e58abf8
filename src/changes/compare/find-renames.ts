import { keyOf, type RecordKey } from '../../record/corpus/corpus.ts';
import { compareText } from '../../record/problems/problem.ts';
import { isPlainList, type PlainValue, type SourceFile } from '../../record/source/source-file.ts';

/** As much of two records has to be the same for one to be the other under a new id: three quarters of their letters. */
const enough = 0.75;
/** What more records than this have in common tells none of them from another. */
const mostBearers = 8;

/** Letters below which nothing identifies a record: "kind: person". */
const shortest = 12;

/**
 * The records that have another id now: the key each had, and the file that has it now.
 *
 * A record says itself what it was called before (`formerIds`). Where none does, a record that is gone and a new one of its
 * kind are one record if at least three quarters of their letters are the same, and if neither has as much in common with
 * any other record. Two that fit equally well are no answer.
 */
export function findRenames(gone: readonly SourceFile[], come: readonly SourceFile[]): Map<RecordKey, SourceFile> {
  const renames = new Map<RecordKey, SourceFile>();
  const left = new Map(gone.map((file) => [keyOf(file), file]));
  const fresh = new Set(come);
  for (const file of come) {
    for (const formerId of formerIdsOf(file)) {
      const key = keyOf({ kind: file.kind, id: formerId });
      // Of several that became one, the first is what it was; the others were merged into it.
      if (left.delete(key) && fresh.delete(file)) renames.set(key, file);
    }
  }
  for (const [before, after] of pairsByContent([...left.values()], [...fresh])) renames.set(keyOf(before), after);
  return renames;
}

/** What a record says it was called before, whether or not the rest of it is valid. */
export function formerIdsOf({ frontmatter }: SourceFile): string[] {
  const written = frontmatter.formerIds;
  if (written === undefined || !isPlainList(written)) return [];
  return written.flatMap((id) => (typeof id === 'string' ? [id.trim()] : []));
}

interface Likely {
  readonly before: SourceFile;
  readonly after: SourceFile;
  readonly score: number;
}

function pairsByContent(gone: readonly SourceFile[], come: readonly SourceFile[]): [SourceFile, SourceFile][] {
  const statements = new Map([...gone, ...come].map((file) => [file, statementsOf(file)]));
  const bearers = new Map<string, SourceFile[]>();
  for (const file of come) {
    for (const statement of statements.get(file) ?? []) {
      const key = `${file.kind} ${statement}`;
      const known = bearers.get(key);
      if (known) known.push(file);
      else bearers.set(key, [file]);
    }
  }
  const likely: Likely[] = [];
  for (const before of gone) {
    const candidates = new Set<SourceFile>();
    for (const statement of statements.get(before) ?? []) {
      const found = bearers.get(`${before.kind} ${statement}`) ?? [];
      if (statement.length >= shortest && found.length <= mostBearers) for (const file of found) candidates.add(file);
    }
    for (const after of candidates) {
      const score = likeness(statements.get(before) ?? new Set(), statements.get(after) ?? new Set());
      if (score >= enough) likely.push({ before, after, score });
    }
  }
  const best = (side: 'before' | 'after') => {
    const byFile = Map.groupBy(likely, (pair) => pair[side]);
    return (pair: Likely) => {
      const rivals = byFile.get(pair[side]) ?? [];
      return rivals.every((rival) => rival === pair || rival.score < pair.score);
    };
  };
  const [isBestBefore, isBestAfter] = [best('before'), best('after')];
  return likely
    .filter((pair) => isBestBefore(pair) && isBestAfter(pair))
    .sort((a, b) => compareText(a.before.path, b.before.path))
    .map(({ before, after }) => [before, after]);
}

/** The letters two records share, as a part of all they have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  let all = 0;
  for (const statement of a) {
    all += statement.length;
    if (b.has(statement)) common += statement.length;
  }
  for (const statement of b) all += statement.length;
  return all === 0 ? 0 : (2 * common) / all;
}

/** All that a record says, one by one: each value with its field, and each paragraph. */
function statementsOf({ frontmatter, text, bodyStart }: SourceFile): ReadonlySet<string> {
  const statements = new Set<string>();
  const visit = (value: PlainValue, field: string): void => {
    if (typeof value === 'string') statements.add(`${field}: ${value.replace(/\s+/g, ' ').trim()}`);
    else if (isPlainList(value)) for (const item of value) visit(item, field);
    else for (const [name, inner] of Object.entries(value)) visit(inner, field === '' ? name : `${field}.${name}`);
  };
  for (const [name, value] of Object.entries(frontmatter)) if (name !== 'formerIds') visit(value, name);
  for (const paragraph of text.slice(bodyStart).split(/\n\s*\n/)) {
    if (paragraph.trim() !== '') statements.add(paragraph.replace(/\s+/g, ' ').trim());
  }
  return statements;
}
