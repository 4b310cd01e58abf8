import { oncePerKey } from '../../record/derived/once-per.ts';
import type { Corpus, RecordKey } from '../../record/corpus/corpus.ts';
import type { Site } from '../page/site.ts';

/** An article that names more actors is a roll: that two of them stand in it says nothing of the two. */
export const mostNamedTogether = 200;

/** Whether an article is a roll of names; its page says that nobody counts as named together in it. */
export function isRoll({ corpus }: Site, article: RecordKey): boolean {
  return actorsNamedIn(corpus, article).length > mostNamedTogether;
}

/** The ids of the actors that an article names, each once. */
export const actorsNamedIn = oncePerKey((corpus: Corpus, article: RecordKey): readonly string[] => [
  ...new Set((corpus.mentionsIn.get(article) ?? []).flatMap(({ to }) => (to.kind === 'actors' ? [to.id] : []))),
]);
