/** The kinds of record, each a folder under the content folder, in the order a reader meets them. */
export const kinds = [
  'articles',
  'sources',
  'actors',
  'places',
  'events',
  'quotes',
  'claims',
  'topics',
  'analyses',
] as const;

export type Kind = (typeof kinds)[number];

/** What a file of the content is: a record of a kind, or `site.md`, which says what the publication is. */
export type FileKind = Kind | 'site';

export const fileKinds: readonly FileKind[] = ['site', ...kinds];

/** One record of a kind, as messages name it: `nounOf.analyses` is "analysis". */
export const nounOf: Readonly<Record<FileKind, string>> = {
  site: 'publication',
  articles: 'article',
  sources: 'source',
  actors: 'actor',
  places: 'place',
  events: 'event',
  quotes: 'quote',
  claims: 'claim',
  topics: 'topic',
  analyses: 'analysis',
};

export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).includes(text);
}

/** One record of a kind in a sentence: "an article", "a quote". */
export function withArticle(kind: FileKind): string {
  const noun = nounOf[kind];
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** For the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
