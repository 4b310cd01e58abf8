import { compareText } from '../../problems/problem.ts';
import { tokenEnd, tokenKey } from './name-tokens.ts';

/** Names arranged for finding them in texts; made once, used for every text. */
export interface MentionMatcher {
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

/** The name that a run of tokens is, as its record writes it, and every target that has it. */
export interface FoundName {
  readonly name: string;
  readonly targets: readonly string[];
}

/**
 * Arranges names for `findMentions`, in a tree of their tokens: finding costs the same for one name or for thousands.
 *
 * A name is looked for as written and in its NFC and NFD forms, so that an accent counts however it is encoded and
 * no text needs to be altered; "Zoë" and "Zoe" stay different. A name that begins with a lower-case letter is also
 * looked for with a capital, as at the start of a sentence. A blank name is never found.
 *
 * @example
 * const matcher = createMentionMatcher([{ name: 'rebel forces', target: 'actors/rebels' }]);
 * findMentions(matcher, 'Rebel  forces left.') // => [{ start: 0, end: 13, name: 'rebel forces', targets: ['actors/rebels'] }]
 */
export function createMentionMatcher(
  names: Iterable<{ readonly name: string; readonly target: string }>,
): MentionMatcher {
  const root: NameNode = { next: new Map(), found: undefined };
  const holders = new Map<NameNode, Holders>();
  for (const { name, target } of names) {
    const written = name.trim();
    for (const form of [written, written.normalize('NFC'), written.normalize('NFD')]) {
      for (const asWritten of [true, false]) {
        const node = nodeFor(root, asWritten ? form : capitalise(form));
        if (node === root) continue;
        const held = holders.get(node) ?? { names: new Map<string, boolean>(), targets: new Set<string>() };
        holders.set(node, held);
        held.names.set(name, asWritten || held.names.get(name) === true);
        held.targets.add(target);
      }
    }
  }
  for (const [node, held] of holders) node.found = settle(held);

  const firstUnits = new Uint8Array(0x10000);
  for (const token of root.next.keys()) firstUnits[token.charCodeAt(0)] = 1;
  return { root, firstUnits };
}

/** Who has one name: its spellings, each with whether it is written so itself or only when capitalised, and its targets. */
interface Holders {
  readonly names: Map<string, boolean>;
  readonly targets: Set<string>;
}

function nodeFor(root: NameNode, form: string): NameNode {
  let node = root;
  for (let at = 0; at < form.length;) {
    const end = tokenEnd(form, at);
    const key = tokenKey(form, at, end);
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map(), found: undefined }));
    node = next;
    at = end;
  }
  return node;
}

/** A first letter without a single-letter capital, such as "ß", stays as it is. */
function capitalise(name: string): string {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0x20);
  const capital = first.toUpperCase();
  return /^\p{Ll}$/u.test(first) && /^\p{Lu}$/u.test(capital) ? capital + name.slice(first.length) : name;
}

/** Of several spellings, those written so come before those that are only so when capitalised; then code-unit order. */
function settle({ names, targets }: Holders): FoundName | undefined {
  const [first] = [...names].sort(
    ([a, aWritten], [b, bWritten]) => Number(bWritten) - Number(aWritten) || compareText(a, b),
  );
  return first && { name: first[0], targets: [...targets].sort(compareText) };
}
