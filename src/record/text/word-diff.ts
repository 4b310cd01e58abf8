import { diffArrays } from 'diff';

/** A stretch that two texts share, or that only one of them has. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts further apart than this many words and spaces are given as removed and added whole; bounds the time. */
const longestEdit = 2_000;

/**
 * The differences between two texts, word by word.
 *
 * The parts that are not `added` make up `before`, those that are not `removed` make up `after`, to the character.
 * Nothing is folded here: to leave quotation marks and white space out of it, compare comparison forms.
 *
 * @example
 * wordDiff('raise tariff now', 'raise tariffs now')
 * // => [{ kind: 'same', text: 'raise ' }, { kind: 'removed', text: 'tariff' },
 * //     { kind: 'added', text: 'tariffs' }, { kind: 'same', text: ' now' }]
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffArrays(splitTokens(before), splitTokens(after), { maxEditLength: longestEdit });
  const groups = changes ? groupChanges(changes) : [{ same: '', removed: before, added: after }];
  return joinAcrossSpace(groups).flatMap(({ same, removed, added }) =>
    (
      [
        { kind: 'same', text: same },
        { kind: 'removed', text: removed },
        { kind: 'added', text: added },
      ] as const
    ).filter((part) => part.text !== ''),
  );
}

/** Words (apostrophes inside them included), runs of white space, and single other characters. */
function splitTokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu) ?? [];
}

/** What the texts share, then what follows it in the one and in the other. */
interface ChangeGroup {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

function groupChanges(changes: ReturnType<typeof diffArrays<string>>): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  let group: ChangeGroup = { same: '', removed: '', added: '' };
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (removed) group = { ...group, removed: group.removed + text };
    else if (added) group = { ...group, added: group.added + text };
    else {
      groups.push(group);
      group = { same: text, removed: '', added: '' };
    }
  }
  return [...groups, group];
}

/**
 * Makes "[one] [two]" against "[three] [four]" one difference: beside replaced words a space alone is nothing that two
 * texts have in common.
 */
function joinAcrossSpace(groups: readonly ChangeGroup[]): ChangeGroup[] {
  const joined: ChangeGroup[] = [];
  const changes = (group: ChangeGroup) => group.removed !== '' || group.added !== '';
  const replaces = (group: ChangeGroup) => group.removed !== '' && group.added !== '';
  for (const group of groups) {
    const last = joined.at(-1);
    const adjoins = last !== undefined && changes(last) && changes(group) && group.same.trim() === '';
    if (adjoins && (replaces(last) || replaces(group))) {
      const removed = last.removed + group.same + group.removed;
      const added = last.added + group.same + group.added;
      joined[joined.length - 1] = { same: last.same, removed, added };
    } else joined.push(group);
  }
  return joined;
}
