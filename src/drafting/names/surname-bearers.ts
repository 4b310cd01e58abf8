import { fold } from './cluster-names.ts';
import type { NameCluster, NameMention } from './name-cluster.ts';

/** Whom a surname means that several people of a text share. */
export interface SurnameBearer {
  /** The only one whom the text had named in full by then. */
  readonly certain: string | undefined;
  /** The one it named first, where it has named no other since the paragraph before began. */
  readonly likely: string | undefined;
}

/**
 * Whom each mention of a shared surname means: "Haskett was found guilty" after "Leonard Haskett", and before his wife
 * "Corinne Haskett" is named, is certainly he. After that it is likely still he, whom the text began with, unless she has
 * just been named.
 */
export function surnameBearers(
  clusters: readonly NameCluster[],
  shared: readonly NameMention[],
): ReadonlyMap<NameMention, SurnameBearer> {
  const people = clusters.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  return new Map(
    shared.map((mention) => {
      const surname = fold(mention.text);
      const named = people
        .filter(({ name }) => fold(name.split(' ').at(-1) ?? '') === surname)
        .map(({ key, mentions }) => ({
          key,
          before: mentions.filter(({ start, text }) => start < mention.start && text.includes(' ')),
        }))
        .filter(({ before }) => before.length > 0)
        .sort((a, b) => (a.before[0]?.start ?? 0) - (b.before[0]?.start ?? 0));
      const [first, ...others] = named;
      const isAlone = others.every(({ before }) => (before.at(-1)?.paragraph ?? 0) < mention.paragraph - 1);
      return [
        mention,
        {
          certain: others.length === 0 ? first?.key : undefined,
          likely: isAlone ? first?.key : undefined,
        },
      ];
    }),
  );
}
