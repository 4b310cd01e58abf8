import { compareText } from '../../record/problems/problem.ts';
import { isMutual, tieKinds, type Tie, type TieKind } from './ties.ts';

/** All ties of one kind from one actor to another: one line of a drawing. */
export interface Edge {
  readonly kind: TieKind;
  /** Ids of actors; of a mutual kind, in the order of their ids. */
  readonly from: string;
  readonly to: string;
  /** In order of time; never empty. */
  readonly ties: readonly Tie[];
}

/** The edges that some ties make up, those of most ties first. */
export function edgesOf(ties: readonly Tie[]): Edge[] {
  const edges = new Map<string, { kind: TieKind; from: string; to: string; ties: Tie[] }>();
  for (const tie of ties) {
    const turns = isMutual(tie.kind) && compareText(tie.from, tie.to) > 0;
    const [from, to] = turns ? [tie.to, tie.from] : [tie.from, tie.to];
    const key = `${tie.kind} ${from} ${to}`;
    const edge = edges.get(key);
    if (edge) edge.ties.push(tie);
    else edges.set(key, { kind: tie.kind, from, to, ties: [tie] });
  }
  return [...edges.values()].sort(byStrength);
}

/** The order does not depend on that of the ties. */
function byStrength(a: Edge, b: Edge): number {
  return (
    b.ties.length - a.ties.length ||
    tieKinds.indexOf(a.kind) - tieKinds.indexOf(b.kind) ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to)
  );
}

/**
 * The strongest edges that a drawing has room for.
 *
 * @param edges the strongest first
 * @param room how many actors, and how many lines between them
 */
export function strongestEdges(
  edges: readonly Edge[],
  room: { readonly actors: number; readonly lines: number },
): Edge[] {
  const actors = new Set<string>();
  const chosen: Edge[] = [];
  for (const edge of edges) {
    if (chosen.length === room.lines) break;
    const newcomers = [edge.from, edge.to].filter((actor) => !actors.has(actor));
    if (actors.size + newcomers.length > room.actors) continue;
    for (const actor of newcomers) actors.add(actor);
    chosen.push(edge);
  }
  return chosen;
}
