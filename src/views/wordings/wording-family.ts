import type { LinkView } from '../lines/line.ts';

/** The wordings of an utterance as a small tree: the one that others are compared with, and what each changed of it. */
export interface WordingFamily {
  readonly root: readonly LinkView[];
  readonly branches: readonly WordingBranch[];
}

export interface WordingBranch {
  /** Who printed it so, in the order of publication. */
  readonly printers: readonly LinkView[];
  readonly lang: string;
  /** In the order of the words; an empty text is one that was left out, or put in. */
  readonly differences: readonly { readonly from: string; readonly to: string }[];
  /** Differences beyond those that are shown. */
  readonly more: number;
}

/** As much of a wording as its family needs. */
export interface RelatedWording {
  readonly lang: string;
  readonly runs: readonly { readonly kind: 'same' | 'removed' | 'added' | 'gap'; readonly text: string }[];
  readonly printers: readonly { readonly publisher: LinkView }[];
}

/** A branch says so many of its differences; all of them stand in the wording itself. */
const mostDifferences = 6;

/**
 * The family of some wordings; undefined where none is compared with the root.
 *
 * @param root the wording that the others are compared with
 * @example
 * // APS “stand up”, TASS “stand up”, RT “rise”: APS, TASS — RT: “stand up” → “rise”
 */
export function wordingFamily(root: RelatedWording, versions: readonly RelatedWording[]): WordingFamily | undefined {
  const branches = versions.flatMap((version): WordingBranch[] => {
    const differences = version === root ? [] : differencesOf(version.runs);
    if (differences.length === 0) return [];
    return [
      {
        printers: version.printers.map(({ publisher }) => publisher),
        lang: version.lang,
        differences: differences.slice(0, mostDifferences),
        more: Math.max(0, differences.length - mostDifferences),
      },
    ];
  });
  return branches.length === 0 ? undefined : { root: root.printers.map(({ publisher }) => publisher), branches };
}

/** What stands for what: words removed and added side by side are one difference. */
function differencesOf(runs: RelatedWording['runs']): { from: string; to: string }[] {
  const differences: { from: string; to: string }[] = [];
  let open: { from: string; to: string } | undefined;
  for (const { kind, text } of runs) {
    if (kind !== 'removed' && kind !== 'added') {
      open = undefined;
      continue;
    }
    if (!open) differences.push((open = { from: '', to: '' }));
    if (kind === 'removed') open.from += text;
    else open.to += text;
  }
  return differences
    .map(({ from, to }) => ({ from: from.trim(), to: to.trim() }))
    .filter(({ from, to }) => from !== '' || to !== '');
}
