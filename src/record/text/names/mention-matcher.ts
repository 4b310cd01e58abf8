import { compareText } from '../../problems/problem.ts';
import { countryNames } from './country-names.ts';
import { formsOf, spellings, type NameSought, type Spelling } from './name-forms.ts';
import { kindAt, spaceless, tokensFrom } from './name-tokens.ts';

/** Names arranged for finding them in the texts of one language; made once, used for every text. */
export interface MentionMatcher {
  readonly language: string;
  /** The tree of all names, by token. */
  readonly root: NameNode;
  /** For each UTF-16 unit, 1 if a name's first token begins with it: rules most words out without looking them up. */
  readonly firstUnits: Uint8Array;
}

/** A place in the tree of names: the tokens that can follow, and the name that is complete here. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  found: FoundName | undefined;
}

/** A name and the record that has it. */
export interface NameOfTarget extends NameSought {
  readonly target: string;
}

/** A record that a run of tokens may name. */
export interface Bearer extends NameOfTarget {
  readonly spelling: Spelling;
}

/** The name that a run of tokens is, as its record writes it. */
export interface FoundName {
  readonly name: string;
  /**
   * Who bears it, in the order of their targets, each once. Nobody, when it is the name of a country that has no record:
   * then no other name is found in it.
   */
  readonly bearers: readonly Bearer[];
  readonly byTarget: ReadonlyMap<string, Bearer>;
}

/**
 * Arranges names for `findMentions`, in a tree of their tokens: finding costs the same for one name or for thousands.
 *
 * @example
 * const names = [{ name: 'Ana Orr', target: 'actors/ana-orr', nature: 'person', fullName: 'Ana Orr' }];
 * findMentions(createMentionMatcher(names, 'en'), 'Ana  Orr left.') // => [{ start: 0, end: 8, … }]
 */
export function createMentionMatcher(names: Iterable<NameOfTarget>, language: string): MentionMatcher {
  const root: NameNode = { next: new Map(), found: undefined };
  const bearersAt = new Map<NameNode, Map<string, Bearer>>();
  for (const sought of names) {
    for (const { form, spelling } of formsOf(sought, language)) {
      const node = nodeFor(root, form);
      let bearers = bearersAt.get(node);
      if (!bearers) bearersAt.set(node, (bearers = new Map<string, Bearer>()));
      const other = bearers.get(sought.target);
      if (!other || rank(spelling) < rank(other.spelling)) bearers.set(sought.target, { ...sought, spelling });
    }
  }
  for (const [node, bearers] of bearersAt) node.found = settle(bearers);
  for (const name of countryNames(language)) {
    // Only a name of several words can hold another one; in scripts without spaces any can.
    if (kindAt(name, 0) !== spaceless && !/[\s-]/u.test(name)) continue;
    const node = nodeFor(root, name);
    node.found ??= { name, bearers: [], byTarget: nobody };
  }

  const firstUnits = new Uint8Array(0x10000);
  for (const token of root.next.keys()) firstUnits[token.charCodeAt(0)] = 1;
  return { language, root, firstUnits };
}

const nobody: ReadonlyMap<string, Bearer> = new Map();

function nodeFor(root: NameNode, form: string): NameNode {
  let node = root;
  for (const { key } of tokensFrom(form, 0)) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map(), found: undefined }));
    node = next;
  }
  return node;
}

function rank(spelling: Spelling): number {
  return spellings.indexOf(spelling);
}

/** Of several spellings, the surest comes first; then code-unit order. */
function settle(byTarget: ReadonlyMap<string, Bearer>): FoundName | undefined {
  const sorted = [...byTarget.values()].sort((a, b) => compareText(a.target, b.target));
  let [first] = sorted;
  for (const one of sorted) if (first && isSurer(one, first)) first = one;
  return first && { name: nameAs(first), bearers: sorted, byTarget };
}

function isSurer(a: Bearer, b: Bearer): boolean {
  return (rank(a.spelling) - rank(b.spelling) || compareText(a.name, b.name)) < 0;
}

/** A surname alone is called by itself, not by the whole name it is taken from. */
function nameAs({ name, spelling }: Bearer): string {
  return spelling === 'surname' ? (name.trim().split(/\s+/).at(-1) ?? name) : name;
}
