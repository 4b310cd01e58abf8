import { toldAbout, type Intake, type Told, type ToldField } from '../../drafting/intake/intake.ts';
import type { Desk } from './desk.ts';

/** What is told of a field, and whether it can be written without being asked for. */
export interface Proposed {
  /** Taken: on a terminal where it is sure, elsewhere where --yes says so. */
  readonly taken: string | undefined;
  /** What stands in the line of a question. */
  readonly initial: string | undefined;
  /** For whoever is to answer by a flag. */
  readonly hint: string;
}

/**
 * A field as the document tells it. What is sure is taken where somebody sees it happen or has said yes beforehand; of
 * two values that differ none is.
 */
export function proposeTold(desk: Desk, intake: Intake, field: ToldField, notes: string[]): Proposed {
  const all = toldAbout(intake, field);
  const [best] = all;
  if (!best) return { taken: undefined, initial: undefined, hint: '' };
  desk.proposals.push(asProposal(field, best, all));
  const takes = best.isSure && (desk.prompter !== undefined || desk.acceptsProposals);
  if (takes) notes.push(`${field}: ${best.value} (from ${best.from})`);
  return { taken: takes ? best.value : undefined, initial: best.value, hint: hintOf(best, all) };
}

function asProposal(field: string, best: Told, all: readonly Told[]): Desk['proposals'][number] {
  return best.isSure
    ? { field, answer: 'sure', value: best.value, reason: `from ${best.from}` }
    : { field, answer: 'perhaps', reason: all.map(({ value, from }) => `${value} (from ${from})`).join(', or ') };
}

function hintOf(best: Told, all: readonly Told[]): string {
  if (best.isSure) return `Perhaps ${best.value} (from ${best.from}). --yes takes it.`;
  return `Perhaps ${all
    .slice(0, 3)
    .map(({ value, from }) => `${value} (from ${from})`)
    .join(', or ')}.`;
}
