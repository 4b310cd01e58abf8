import type { Kind } from '../record/schemas/kinds.ts';
import type { PlainMap } from '../record/source/source-file.ts';

/** How sure a drafted value is, and the rule that made it: what `drafted` says of a field. */
export interface DraftedRule {
  readonly rule: string;
  readonly isSure: boolean;
}

/** A record as it is drafted: its fields as an editor would type them. */
export interface DraftedRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: PlainMap;
  /** For each field that a rule made, that rule. */
  readonly drafted: Readonly<Record<string, DraftedRule>>;
  readonly body: string;
}

/** The rules that this project has found right too seldom, and those that were right nearly always. */
const moved: Readonly<Record<string, 'sure' | 'perhaps'>> = {};

/**
 * A rule's answer. Whether it counts as sure is the rule's own judgement, unless the table above has moved the rule for
 * everybody; the table is changed by a commit alone, after `npm run drafts -- --rules` has shown what editors decided.
 */
export function byRule(rule: string, isSure: boolean): DraftedRule {
  const place = moved[rule];
  return { rule, isSure: place === undefined ? isSure : place === 'sure' };
}

const ofModel = 'model-';

/**
 * What a language model chose among candidates. It is never sure, whatever else says the same, and no table can move it.
 *
 * @example
 * byModel('speaker') // => { rule: 'model-speaker', isSure: false }
 */
export function byModel(what: string): DraftedRule {
  return { rule: `${ofModel}${what}`, isSure: false };
}

export function isByModel({ rule }: DraftedRule): boolean {
  return rule.startsWith(ofModel);
}

/** `sure, subject-of-said`: as it stands in a file. */
export function formatRule({ rule, isSure }: DraftedRule): string {
  return `${isSure ? 'sure' : 'perhaps'}, ${rule}`;
}
