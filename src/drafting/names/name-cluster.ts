import type { Range } from '../../record/text/range.ts';
import type { DraftedRule } from '../drafted.ts';

/** What a name is the name of, as far as the text shows it. */
export type NameKind = 'person' | 'organization' | 'government' | 'military' | 'country' | 'region' | 'city' | 'site';

/** A place where a text has a name. */
export interface NameMention extends Range {
  readonly text: string;
  readonly paragraph: number;
  /** What stands before it as a title: "Trade Minister"; empty for none. */
  readonly titles: string;
}

/** Everybody and everything that one record would be about: one name, in all forms that the text has. */
export interface NameCluster {
  /** `kind/id` of the record that has the name already; otherwise a key of its own within the text. */
  readonly key: string;
  readonly isKnown: boolean;
  /** The fullest form. */
  readonly name: string;
  /** Its other forms. */
  readonly otherForms: readonly string[];
  readonly kind: NameKind;
  /** Why it is taken for that kind. */
  readonly kindRule: DraftedRule;
  readonly mentions: readonly NameMention[];
}

export function isPlaceKind(kind: NameKind): boolean {
  return kind === 'country' || kind === 'region' || kind === 'city' || kind === 'site';
}
