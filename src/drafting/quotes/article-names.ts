import type { Range } from '../../record/text/range.ts';
import { paragraphOf, type Reading } from '../../record/text/reading/reading.ts';
import type { NamedRange } from '../../record/text/speakers/tokens.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { isBodyWord, nameLexicon } from '../names/name-words.ts';
import type { NameCluster, NameMention } from '../names/name-cluster.ts';
import { surnameBearers } from '../names/surname-bearers.ts';

/** The names of a text as those who look for speakers ask for them. */
export interface ArticleNames {
  readonly reading: Reading;
  readonly clusters: readonly NameCluster[];
  /** As the grammar of attribution takes them. */
  readonly ranges: readonly NamedRange[];
  /** The same, with a shared surname for the one whom it likely means: what follows from it is never sure. */
  readonly likelyRanges: readonly NamedRange[];
  readonly byKey: ReadonlyMap<string, NameCluster>;
  /** The mentions in a stretch that stand outside quoted words, in order. */
  readonly narrated: (within: Range) => readonly (NameMention & { readonly key: string })[];
}

/** What stands for the key of a name that several people share: it is somebody, and nobody can say who. */
export const sharedName = '?';

/** @param shared where the text has surnames that two of its people share */
export function articleNames(
  reading: Reading,
  clusters: readonly NameCluster[],
  shared: readonly NameMention[] = [],
): ArticleNames {
  const bearers = surnameBearers(clusters, shared);
  const mentions = [
    ...clusters.flatMap(({ key, mentions: all }) => all.map((mention) => ({ ...mention, key }))),
    ...shared.map((mention) => ({ ...mention, key: bearers.get(mention)?.certain ?? sharedName })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const byKey = new Map(clusters.map((cluster) => [cluster.key, cluster]));
  const ranges = mentions.map(({ start, end, key }): NamedRange => {
    if (key === sharedName) return { start, end, isPerson: true };
    const cluster = byKey.get(key);
    const isPerson = cluster?.kind === 'person' ? true : cluster?.kindRule.isSure ? false : undefined;
    return { start, end, actor: key, isPerson };
  });
  const likely = new Map(shared.map((mention) => [mention.start, bearers.get(mention)?.likely]));
  const likelyRanges = ranges.map((range): NamedRange => ({ ...range, actor: range.actor ?? likely.get(range.start) }));
  const outside = mentions.filter(({ start, end }) =>
    reading.speech.every(
      (speech) => speech.form === 'block' || speech.words.every((words) => words.end <= start || words.start >= end),
    ),
  );
  return {
    reading,
    clusters,
    ranges,
    likelyRanges: likelyRanges.some(({ actor }, at) => actor !== ranges[at]?.actor) ? likelyRanges : ranges,
    byKey,
    narrated: (within) => outside.filter(({ start, end }) => start >= within.start && end <= within.end),
  };
}

const companies = 'company firm compañía empresa société entreprise unternehmen konzern'.split(' ');
const articles = /^(?:the|der|die|das|le|la|les|l[’']|el|los|las|this|its|dieser|cette|ce|esta|este)\s?/iu;

/**
 * The one name that a definite description means: "the union" after "Dockers’ Union of Keldia", "the judge" after "Judge
 * Ingrid Solvay". Undefined where several could be meant, or none.
 */
export function namedByDescription(names: ArticleNames, description: string, before: number): string | undefined {
  if (!articles.test(description)) return undefined;
  const noun = description.replace(articles, '').trim().toLowerCase();
  if (noun === '' || noun.includes(' ')) return undefined;
  const { text } = names.reading;
  const lexicon = nameLexicon(primaryLanguage(names.reading.language));
  const fits = names.clusters.filter(({ name, kind, mentions }) =>
    mentions.some((mention) => {
      if (mention.end > before) return false;
      const words = name.toLowerCase().split(/[\s’']+/u);
      if (isBodyWord(noun, lexicon)) return words.includes(noun);
      const beside = text.slice(Math.max(0, mention.start - 40), mention.start).toLowerCase();
      const titled = new RegExp(`(?<![\\p{L}])${escaped(noun)}(?:,|\\s\\p{L}+)?\\s$`, 'u').test(beside);
      if (titled) return true;
      return (
        companies.includes(noun) &&
        kind === 'organization' &&
        companies.some((word) => beside.trimEnd().endsWith(` ${word}`))
      );
    }),
  );
  const [only, ...others] = fits;
  return only && others.length === 0 ? only.key : undefined;
}

/** "the company": the only body that the paragraph and the one before it name. */
export function companyBefore(names: ArticleNames, description: string, before: number): string | undefined {
  const noun = description.replace(articles, '').trim().toLowerCase();
  if (!articles.test(description) || !companies.includes(noun)) return undefined;
  const { reading } = names;
  const paragraph = paragraphOf(reading, before);
  const earlier = paragraph && reading.paragraphs[paragraph.index - 1];
  if (!paragraph) return undefined;
  const bodies = names
    .narrated({ start: (earlier ?? paragraph).start, end: before })
    .filter(({ key, start }) => {
      const isNetwork = /(?:on|sur|auf|en|red|site|network|réseau)\s$/u.test(
        reading.text.slice(Math.max(0, start - 10), start),
      );
      return names.byKey.get(key)?.kind === 'organization' && !isNetwork;
    })
    .map(({ key }) => key);
  const [only, ...others] = [...new Set(bodies)];
  return only !== undefined && others.length === 0 ? only : undefined;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
