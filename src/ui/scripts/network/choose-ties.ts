/** Whose ties a reader chooses, as the address has it, and which rows of the file those are. */
import type { TieEntry, TiesFile } from '../../../views/browser/ties-file.ts';

/** Ids of actors and a kind of tie; what is not chosen is empty. */
export interface TiesChosen {
  readonly who: string;
  readonly whom: string;
  readonly kind: string;
}

const keys = ['who', 'whom', 'kind'] as const;

/**
 * The choice that an address makes.
 *
 * @example
 * chosenIn('?who=ana-rivera&whom=ben-okafor') // => { who: 'ana-rivera', whom: 'ben-okafor', kind: '' }
 */
export function chosenIn(search: string): TiesChosen {
  const parameters = new URLSearchParams(search);
  const [who, whom, kind] = keys.map((key) => parameters.get(key) ?? '');
  return { who: who ?? '', whom: whom ?? '', kind: kind ?? '' };
}

/** The address that makes a choice; that of everything says nothing. */
export function withChosen(address: string, chosen: TiesChosen): string {
  const url = new URL(address);
  for (const key of keys) {
    if (chosen[key] === '') url.searchParams.delete(key);
    else url.searchParams.set(key, chosen[key]);
  }
  return url.href;
}

/** The rows that a choice leaves, in their order; what the file does not know leaves none. */
export function rowsChosen(file: TiesFile, { who, whom, kind }: TiesChosen): TieEntry[] {
  const [a, b] = [placeOf(file, who), placeOf(file, whom)];
  const kindAt = kind === '' ? undefined : file.kinds.findIndex((known) => known.kind === kind);
  return file.rows.filter(
    (row) => (kindAt === undefined || row[1] === kindAt) && endsOf(row).some((ends) => joins(ends, a, b)),
  );
}

/** How many rows each other actor has with those chosen, by the actor's place in the file. */
export function partners(file: TiesFile, chosen: TiesChosen): Map<number, number> {
  const at = placeOf(file, chosen.who);
  const counts = new Map<number, number>();
  for (const row of rowsChosen(file, { ...chosen, whom: '' })) {
    const others = new Set(
      endsOf(row)
        .filter((ends) => joins(ends, at, undefined))
        .flatMap((ends) => ends.filter((end) => end !== at)),
    );
    for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}

/** One line of a drawing: how often somebody does something to somebody. */
export interface Strand {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

/** The lines that a choice leaves, those of most rows first. */
export function strands(file: TiesFile, chosen: TiesChosen): Strand[] {
  const [a, b] = [placeOf(file, chosen.who), placeOf(file, chosen.whom)];
  const found = new Map<string, Strand>();
  for (const row of rowsChosen(file, chosen)) {
    const kind = row[1];
    for (const [from, to] of endsOf(row).filter((ends) => joins(ends, a, b))) {
      // A line that reads alike from both ends is told from the side of the one who was chosen.
      const turns = file.kinds[kind]?.isMutual === true && (a === undefined ? from > to : to === a);
      const ends = turns ? { from: to, to: from } : { from, to };
      const key = [kind, ends.from, ends.to].join(' ');
      found.set(key, { kind, ...ends, times: (found.get(key)?.times ?? 0) + 1 });
    }
  }
  return [...found.values()].sort(
    (one, other) => other.times - one.times || one.kind - other.kind || one.from - other.from || one.to - other.to,
  );
}

/** @returns undefined where nobody is chosen, -1 where the file does not know who is */
export function placeOf(file: TiesFile, id: string): number | undefined {
  return id === '' ? undefined : file.actors.findIndex(([known]) => known === id);
}

type Ends = readonly [from: number, to: number];

function endsOf([from, , whom]: TieEntry): Ends[] {
  return whom.map((to) => [from, to]);
}

function joins(ends: Ends, a: number | undefined, b: number | undefined): boolean {
  return (a === undefined || ends.includes(a)) && (b === undefined || ends.includes(b)) && (a === undefined || a !== b);
}
